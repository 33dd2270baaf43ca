/** The port a server of this program listens on; 0 lets the system choose a free one. */
export const PORT_OPTION = {
  kind: 'number',
  value: 'SỐ',
  summary:
    'cổng để mở trong trình duyệt, 0 là cổng nào cũng được; bỏ trống là 4321 hay cổng trống kế tiếp',
  range: [0, 65_535],
} as const;

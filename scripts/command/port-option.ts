/** The port a server of this program listens on; 0 lets the system choose a free one. */
export const PORT_OPTION = {
  kind: 'number',
  value: 'SỐ',
  summary: 'cổng để mở trong trình duyệt; 0 là cổng nào cũng được',
  range: [0, 65_535],
  fallback: 4321,
} as const;

const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A number as Vietnamese readers write it: 3590 gives «3.590», 17.64 gives «17,64». */
export function formatNumber(value: number): string {
  return FORMAT.format(value);
}

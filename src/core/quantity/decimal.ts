/** A value of front matter («28,70», «0,50», «-2») in the one form in which equal numbers are equal strings: no zeros that say nothing. */
export function plainDecimal(value: string): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.slice(sign.length).split(',');
  return joinDecimal(sign, whole, fraction);
}

/** A value ten to the power of `places` times as large, in plain form: «2,5» by 3 places is «2500». */
export function shiftDecimal(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.slice(sign.length).split(',');
  const digits = fraction.padEnd(places, '0');
  return joinDecimal(sign, whole + digits.slice(0, places), digits.slice(places));
}

function joinDecimal(sign: string, whole: string, fraction: string): string {
  const before = whole.replace(/^0+(?=\d)/, '') || '0';
  const after = fraction.replace(/0+$/, '');
  return `${sign}${before}${after === '' ? '' : `,${after}`}`;
}

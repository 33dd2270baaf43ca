/** A number in one of the ways people write it, as this archive writes it («3590», «17,64»): both readings where «3.590» has two, the one with thousands first; none where it is no number. */
export function readWrittenNumber(written: string): readonly string[] {
  const text = written.trim().replace(/^[\u2212\u2013]/, '-');
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length);
  const join = (whole = '', fraction = '') =>
    `${sign}${whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0'}${fraction && `,${fraction}`}`;
  const twoWays = /^(?<whole>\d{1,3})\.(?<rest>\d{3})$/.exec(digits)?.groups;
  if (twoWays) {
    const { whole, rest } = twoWays;
    return [join(`${whole}${rest}`), join(whole, rest)];
  }
  const form = FORMS.find((one) => one.test(digits))?.exec(digits)?.groups;
  return form === undefined || digits === '' ? [] : [join(form['whole'], form['fraction'])];
}

const FORMS = [
  /^(?<whole>\d*)(?:[.,](?<fraction>\d+))?$/,
  // Thousands in dots, in spaces, in commas, in underscores.
  /^(?<whole>\d{1,3}(?:\.\d{3})+)(?:,(?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?: \d{3})+)(?:[.,](?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?:,\d{3}){2,})(?:\.(?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?:,\d{3})+)\.(?<fraction>\d+)$/,
  /^(?<whole>\d{1,3}(?:_\d{3})+)(?:[.,](?<fraction>\d+))?$/,
];

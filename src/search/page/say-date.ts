const DIGITS = /^(?:(?:(\d{2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** The date of a result, «01/8/2016», «8/2016» or «2016» in the index, as the readers of the page write it. */
export function sayDate(date: string, language = document.documentElement.lang): string {
  const [, day, month, year] = DIGITS.exec(date) ?? [];
  if (language === 'vi' || month === undefined) return date;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(when);
}

import { earliestDay, latestDay, parseDate, parsePeriod } from '#core/dates.ts';
import type { Organisation } from '#core/model/schema/registers.ts';

/** Where a time lies to the validity of a registered entry. */
type InTime = 'before' | 'within' | 'after';

/** Whether a date or period (EDTF) lies wholly before a place or an organisation was there, or wholly after it had ended; «within» where either says too little. */
export function placeInTime(
  period: string,
  { validFrom, validTo }: Pick<Organisation, 'validFrom' | 'validTo'>,
): InTime {
  const { start, end } = parsePeriod(period) ?? {};
  const [born, gone] = [dayOf(validFrom, earliestDay), dayOf(validTo, latestDay)];
  if (born !== undefined && end !== undefined && latestDay(end) < born) return 'before';
  if (gone !== undefined && start !== undefined && earliestDay(start) > gone) return 'after';
  return 'within';
}

function dayOf(
  edtf: string | undefined,
  edge: (date: NonNullable<ReturnType<typeof parseDate>>) => string,
): string | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  return date === undefined ? undefined : edge(date);
}

import type { StageTime } from './stages.ts';

/** Parts that take less are not told of one by one. */
const WORTH_TELLING = 1;

/** Tells of a part of a build that took a second or more. */
export function tellStage({ name, seconds }: StageTime): void {
  if (seconds >= WORTH_TELLING) console.error(`${name}: ${formatSeconds(seconds)}`);
}

/** Seconds as a person reads them: 2,3 giây. */
function formatSeconds(seconds: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat('vi', digits).format(seconds)} giây`;
}

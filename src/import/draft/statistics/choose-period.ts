import { parsePeriod } from '#core/dates.ts';
import type { NamedPeriod } from '#core/quantity/mask-figures.ts';
import type { TextSpan } from '#core/text/sentences.ts';
import type { Quantity } from './find-quantities.ts';

/** A quantity, the sentence around it, and the periods its text names in order. */
export interface PlacedInTime {
  readonly text: string;
  readonly quantity: Quantity;
  readonly sentence: TextSpan;
  readonly periods: readonly NamedPeriod[];
}

/** The time a quantity is told of: the one right behind it, else the one named last before it in its sentence, else the first behind it, else the last year or stretch of years that its paragraph named, which «trong năm» leans on across paragraphs; `undefined` where none is. */
export function choosePeriod({
  text,
  quantity,
  sentence,
  periods,
}: PlacedInTime): string | undefined {
  const at = quantity.start;
  const known = periods.filter(({ edtf }) => edtf !== undefined);
  const inSentence = known.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const right = inSentence.find(
    ({ start }) => start >= quantity.end && AT.test(text.slice(quantity.end, start)),
  );
  const own = right ?? inSentence.findLast(({ end }) => end <= at) ?? inSentence[0];
  if (own !== undefined) return own.edtf;
  const words = text.slice(sentence.start, sentence.end);
  if (NOW.test(words)) return undefined;
  const paragraph = text.lastIndexOf('\n', at) + 1;
  const earlier = known.filter(({ start, end, edtf }) => {
    return start >= paragraph && end <= sentence.start && !isDay(edtf);
  });
  if (earlier.length > 0) return earlier.at(-1)?.edtf;
  if (!THAT_YEAR.test(text.slice(paragraph, sentence.end))) return undefined;
  return known.findLast(({ end, edtf = '' }) => end <= paragraph && /^\d{4}$/.test(edtf))?.edtf;
}

// «5,8% năm 2016», «100 tỷ USD vào cuối năm 2020».
const AT = /^\s+(?:(?:vào|trong|ở|của|tính|cuối|đầu|giữa|hết)\s+)*$/iu;
const NOW = /(?<!\p{L})(?:(?:đến|hiện) nay|hiện (?:có|tại)|hiện,)(?!\p{L})/iu;
const THAT_YEAR = /(?<!\p{L})(?:trong|cả) năm(?! \d)(?!\p{L})/iu;

// The day of an event says nothing of figures told after it.
function isDay(edtf = ''): boolean {
  const period = parsePeriod(edtf);
  return period?.start?.edtf === period?.end?.edtf && period?.start?.day !== undefined;
}

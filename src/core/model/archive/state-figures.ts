import { type ArchivePeriod, parsePeriod } from '#core/dates.ts';
import type { FigureSentence } from '#core/model/schema/figure-sentence.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import type { Problem } from '#core/problems.ts';
import { type StatedValue, stateValues } from '#core/quantity/state-value.ts';
import type { TextSpan } from '#core/text/sentences.ts';
import { valueText } from '#core/text/written-value.ts';
import { type FiguresRead, listWrittenFigures, type WrittenFigure } from './written-figures.ts';

/** The body of an item as its page shows it: where values are looked for, how its sentences are quoted, the rows of its tables. */
export interface StatingBody {
  readonly text: string;
  readonly quotable: string;
  readonly rows: readonly TextSpan[];
}

/** An item whose figures are looked for in its own texts, and the names of places by id. */
export interface ItemToState {
  readonly item: FiguresRead;
  readonly body: StatingBody;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The sentence that states each figure of an item, in the order of its figures: of the body, else of the lead. A figure that no sentence states is noted at its value, unless it has a note of its own or comes from a table beside the item. */
export function stateFigures({ item, body, names }: ItemToState): {
  readonly figureSentences: readonly (FigureSentence | undefined)[];
  readonly problems: readonly Problem[];
} {
  const figures = listWrittenFigures(item);
  if (figures.length === 0) return { figureSentences: [], problems: [] };
  const sought = figures.map(({ statistic }) => ({
    ...statistic,
    hints: hintsOf(statistic, names),
  }));
  const { lead = '' } = item.fields;
  const inBody = stateValues(body, sought);
  const inLead = stateValues({ text: lead, rows: [] }, sought);
  const figureSentences = figures.map((_, i) => {
    const [ofBody, ofLead] = [inBody[i], inLead[i]];
    if (ofBody !== undefined) return toSentence('body', body.quotable, ofBody);
    return ofLead === undefined ? undefined : toSentence('lead', lead, ofLead);
  });
  const unstated = figures.filter(
    ({ statistic, source }, i) =>
      figureSentences[i] === undefined && statistic.note === undefined && source === 'item',
  );
  // A sentence cut from a body would hold the whole of it in memory.
  return {
    figureSentences: structuredClone(figureSentences),
    problems: unstated.map(noteUnstated),
  };
}

const BETWEEN_CELLS = /\n{3}/;

function toSentence(
  part: FigureSentence['part'],
  text: string,
  { number, sentence: { start, end } }: StatedValue,
): FigureSentence {
  const cells = text.slice(start, end).split(BETWEEN_CELLS);
  return {
    part,
    start,
    end,
    valueStart: number.start,
    valueEnd: number.end,
    sentence: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' · '),
  };
}

function hintsOf(
  { period, place, group }: Statistic,
  names: ItemToState['names'],
): readonly string[] {
  const read = period === undefined ? undefined : parsePeriod(period);
  const years = read === undefined ? [] : yearsOf(read);
  const placeNames = place === undefined ? [] : (names.get(place) ?? []);
  return [...years, ...placeNames, ...(group === undefined ? [] : [group])];
}

function yearsOf({ start, end }: ArchivePeriod): readonly string[] {
  return [start, end].flatMap((date) => (date === undefined ? [] : [String(date.year)]));
}

function noteUnstated({ statistic, file, lineOf }: WrittenFigure): Problem {
  const { indicator, unit } = statistic;
  return {
    rule: 'so-lieu-khong-co-cau',
    severity: 'note',
    file,
    line: lineOf('value'),
    what: `Không câu nào của bài nêu giá trị «${valueText(statistic)} ${unit}» của «${indicator}».`,
    fix: 'Sửa giá trị cho khớp với bài, thêm câu nêu nó, hoặc ghi «note» nói số liệu lấy ở đâu, tính ra sao.',
  };
}

import { labelWords } from '#core/divisions/division-name.ts';
import type { Edition } from '#core/edition.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { sentenceOf } from '#core/model/archive/entries.ts';
import {
  isUpperBound,
  type TargetState,
  targetProgress,
} from '#core/model/archive/target-progress.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { digitsText } from '#core/text/written-value.ts';
import type { Figure } from '#figures/figure.ts';
import { dateText } from './date-text.ts';
import { type FigureRow, toFigureRow } from './figure-rows.ts';
import { contentText, type Wording } from './links.ts';
import { targetChart } from './place-figures.ts';

/** A figure beside the target it reports on, with the sentence of its item. */
export interface ReportedFigure extends FigureRow {
  readonly words: string;
}

/** A target of a document and what became of it. */
export interface TargetRow {
  readonly indicator: Wording | string;
  /** “at least 15”, in the language of the page, and its unit as the document has it. */
  readonly goal: string;
  readonly unit: string;
  readonly by: string | undefined;
  readonly state: TargetState;
  readonly stateWords: string;
  readonly as: string | undefined;
  /** The division that sets it, on the same page. */
  readonly division: { readonly href: string; readonly label: string } | undefined;
  readonly figures: readonly ReportedFigure[];
  /** The figures as a picture, where there are three or more to compare. */
  readonly chart: Figure | undefined;
}

/** The targets of a document, each beside the figures that items report on it; `undefined` where it sets none. */
export interface DocumentTargets {
  readonly rows: readonly TargetRow[];
  /** How many there are, and how many of each state. */
  readonly summary: string;
}

const STATES = ['reached', 'on the way', 'missed', 'none'] as const;

/** The targets of a document as its page shows them. */
export function documentTargets(
  edition: Edition,
  { id, fields }: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): DocumentTargets | undefined {
  const progress = targetProgress(edition, fields);
  if (progress.length === 0) return undefined;
  const { locale } = edition;
  const { targets: words } = locale.words;
  const wordsOf: Readonly<Record<TargetState, string>> = {
    reached: words.reached,
    'on the way': words.onTheWay,
    missed: words.missed,
    none: words.none,
  };
  const counts = STATES.map((state) => ({
    state,
    count: progress.filter((one) => one.state === state).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(({ state, count }) => `${count} ${wordsOf[state]}`).join(', ');
  return {
    summary: progress.every(({ state }) => state === 'none')
      ? locale.say(words.unreported, { count: String(progress.length) })
      : locale.say(words.summary, { count: String(progress.length), parts }),
    rows: progress.map(({ target, state, figures }, index) => ({
      indicator: contentText(edition, target.indicator),
      goal: `${isUpperBound(target) ? words.atMost : words.atLeast} ${digitsText(target)}`,
      unit: target.unit,
      by: target.by === undefined ? undefined : dateText(locale, target.by).text,
      state,
      stateWords: wordsOf[state],
      as: target.as,
      division: divisionOf(edition, id, target.division),
      figures: figures.map((figure) => ({
        ...toFigureRow(edition, figure),
        words: sentenceOf(figure)?.sentence ?? '',
      })),
      chart: targetChart(edition, figures, `muc-tieu-${index + 1}`),
    })),
  };
}

function divisionOf(
  edition: Edition,
  id: string,
  anchor: string | undefined,
): TargetRow['division'] {
  const division = (edition.divisions.get(id) ?? []).find((one) => one.anchor === anchor);
  return (
    division && { href: `#${division.anchor}`, label: division.path.map(labelWords).join(', ') }
  );
}

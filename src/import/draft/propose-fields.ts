import type { Body } from '#markdown/body.ts';
import type { ImportProblem } from '../article.ts';
import { citeDraft } from './cite-draft.ts';
import type { DraftCitation, DraftFields, DraftPinpoint, DraftRelation } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';
import { findBodies, proposeNames } from './names/propose-names.ts';
import { findPeople } from './people/find-people.ts';
import type { DraftRegisters } from './registers.ts';
import { statisticsFields } from './statistic-fields.ts';
import { findStatistics, type ProposedStatistic } from './statistics/find-statistics.ts';

/** The words of a draft that its other fields are proposed from; `date` is left out where the source gives none. */
export interface DraftWords {
  readonly title: string;
  readonly lead: string;
  readonly body: Body['visible'];
  readonly headings: readonly string[];
  readonly captions: readonly string[];
  readonly date: string | undefined;
}

type ProposedName =
  | 'people'
  | 'organisations'
  | 'places'
  | 'topics'
  | 'documents'
  | 'statistics'
  | 'statisticGroups'
  | 'statisticDefaults';

/** Fields proposed for a draft, what they were proposed from, and what is left to the editor. */
export interface ProposedFields {
  readonly fields: Pick<DraftFields, ProposedName>;
  readonly statistics: readonly ProposedStatistic[];
  readonly citations: readonly DraftCitation[];
  readonly relations: readonly DraftRelation[];
  readonly pinpoints: readonly DraftPinpoint[];
  readonly problems: readonly ImportProblem[];
}

/** Proposes what can be told of a draft from its words and the registers. */
export function proposeFields(words: DraftWords, registers: DraftRegisters): ProposedFields {
  const { title, lead, body, date } = words;
  const told = [body.text, ...words.captions].join(BETWEEN);
  // Where a source sets no lead apart, its first paragraph says what it is about.
  const opening = lead === '' ? (body.paragraphs[0] ?? '') : lead;
  const names = proposeNames({ title, lead: opening, body: told, date }, registers);
  const cited = citeDraft({ lead, body, date, places: names.places }, registers);
  const statistics = findStatistics([lead, body.quotable].join(BETWEEN));
  const setting = { headings: placeHeadings(words), mainPlace: names.mainPlace, registers };
  return {
    fields: {
      people: proposePeople([lead, told].join(BETWEEN), names.mainPlace, registers),
      organisations: [...names.organisations],
      places: [...names.places],
      topics: [...names.topics],
      documents: cited.documents,
      ...statisticsFields(statistics, setting),
    },
    statistics,
    citations: cited.citations,
    relations: cited.relations,
    pinpoints: cited.pinpoints,
    problems: [...tellOutOfTime(names.outOfTime, registers), ...cited.problems],
  };
}

// As blocks of a body stand apart.
const BETWEEN = '\n\n\n';

function placeHeadings({ lead, body, headings }: DraftWords) {
  let at = 0;
  return headings.flatMap((text) => {
    const start = body.text.indexOf(text, at);
    if (start < 0) return [];
    at = start + text.length;
    return [{ text, start: start + lead.length + BETWEEN.length }];
  });
}

function proposePeople(
  text: string,
  mainPlace: string | undefined,
  registers: DraftRegisters,
): NonNullable<DraftFields['people']> {
  return findPeople(text).flatMap(({ name, title, roles, beside }) => {
    const line = lineOfText(name);
    if (line === undefined) return [];
    const lines = roles.flatMap((role) => lineOfText(role) ?? []);
    const [organisation] = findBodies(beside, mainPlace, registers);
    return [
      withoutGaps({
        name: line,
        title: lineOfText(title),
        roles: lines.length === 0 ? undefined : lines,
        organisation,
      }),
    ];
  });
}

function tellOutOfTime(
  ids: readonly string[],
  { placeById }: DraftRegisters,
): readonly ImportProblem[] {
  return ids.map((id) => {
    const place = placeById.get(id);
    const heir = place?.mergedInto === undefined ? undefined : placeById.get(place.mergedInto);
    const now = heir === undefined ? '' : `, nay thuộc ${heir.name}`;
    return {
      severity: 'note',
      what: `${place?.name ?? id} không còn, hoặc chưa có, vào ngày của bài${now}.`,
      fix: `Xem bài nói về nơi nào, rồi giữ hoặc đổi mã «${id}» ở «places» và «statistics».`,
    };
  });
}

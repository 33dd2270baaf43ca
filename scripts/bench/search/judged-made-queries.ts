import { foldMarks } from '#core/text/fold.ts';
import type { JudgedQuery } from './bench-item.ts';
import type { MadeItem } from './generate-items.ts';

/** Judged queries on made items: what answers each is known from how the items were made. */
export function judgedMadeQueries(items: readonly MadeItem[]): readonly JudgedQuery[] {
  const step = Math.max(1, Math.floor(items.length / WANTED));
  return items
    .filter((_, i) => i % step === 0)
    .slice(0, WANTED)
    .map((item, i) => {
      const [kind, say, answers] = KINDS[i % KINDS.length] as MadeKind;
      const right = items.filter((other) => answers(other, item)).map(({ id }) => id);
      return { kind, query: say(item), answers: right };
    });
}

const WANTED = 160;

type MadeKind = readonly [
  kind: string,
  say: (item: MadeItem) => string,
  answers: (other: MadeItem, item: MadeItem) => boolean,
];

const sameNumber = (a: MadeItem, b: MadeItem): boolean => a.facts.number === b.facts.number;
const sameSubject = (a: MadeItem, b: MadeItem): boolean =>
  a.facts.place === b.facts.place && a.facts.topic === b.facts.topic;

const KINDS: readonly MadeKind[] = [
  ['số ký hiệu', ({ facts }) => facts.number, sameNumber],
  [
    'số gõ rời',
    ({ facts }) => foldMarks(facts.number).replace(/[-/]/g, ' ').toLowerCase(),
    sameNumber,
  ],
  [
    'không dấu',
    ({ facts }) => foldMarks(`${facts.topic} ${facts.place}`).toLowerCase(),
    sameSubject,
  ],
  ['có dấu', ({ facts }) => `${facts.topic} ${facts.place}`, sameSubject],
  [
    'NFD, chữ hoa',
    ({ facts }) => `${facts.place} ${facts.topic}`.normalize('NFD').toUpperCase(),
    sameSubject,
  ],
  [
    'tên người',
    ({ facts }) => `${facts.person} ${facts.place}`,
    (a, b) => a.facts.person === b.facts.person && a.facts.place === b.facts.place,
  ],
  ['cụm từ', ({ facts }) => `"${facts.person}"`, (a, b) => a.facts.person === b.facts.person],
  ['câu hỏi', ({ facts }) => `tìm bài nói về ${facts.topic} ở ${facts.place}`, sameSubject],
];

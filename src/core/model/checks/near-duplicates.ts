import { parseDate } from '#core/dates.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';
import { plainAddress } from '#core/text/plain-address.ts';
import { ALIKE, sketchKeys, sketchLikeness, type TextSketch } from './text-sketch.ts';
import { lineOfPath } from './validate.ts';

type ItemRecord = ContentRecords['items'][number];

/** Items that look like one article recorded twice, as notes on the later file: from one address, with nearly the same text, or under one title in the same weeks. Each item is held against few others, however many there are. */
export function findNearDuplicates(
  items: readonly ItemRecord[],
  sketches: ReadonlyMap<string, TextSketch>,
): readonly Problem[] {
  const [byAddress, byTitle] = [new Map<string, ItemRecord>(), new Map<string, ItemRecord>()];
  const byKey = new Map<number, ItemRecord[]>();
  return items.flatMap((item) => {
    const twins = [
      sameAddress(item, byAddress),
      sameText(item, { byKey, sketches }),
      sameTitle(item, byTitle),
    ];
    // Of one pair the surest sign is enough; equal bytes are an error of their own.
    const [twin] = twins.filter((each) => each !== undefined && each.other.digest !== item.digest);
    return twin === undefined ? [] : [describeTwin(item, twin)];
  });
}

interface Twin {
  readonly other: ItemRecord;
  readonly sign: 'address' | 'text' | 'title';
}

function sameAddress(item: ItemRecord, seen: Map<string, ItemRecord>): Twin | undefined {
  const key = plainAddress(item.fields.source.url);
  if (key === undefined) return undefined;
  const other = seen.get(key);
  if (other === undefined) seen.set(key, item);
  return other && { other, sign: 'address' };
}

/** So many items of one key are kept to be compared with; a thousand copies of one text are found by the first. */
const KEPT = 3;

function sameText(
  item: ItemRecord,
  {
    byKey,
    sketches,
  }: {
    readonly byKey: Map<number, ItemRecord[]>;
    readonly sketches: ReadonlyMap<string, TextSketch>;
  },
): Twin | undefined {
  const sketch = sketches.get(item.file);
  if (sketch === undefined) return undefined;
  let other: ItemRecord | undefined;
  for (const key of sketchKeys(sketch)) {
    const kept = byKey.get(key) ?? [];
    if (kept.length === 0) byKey.set(key, kept);
    other ??= kept.find((each) => {
      if (each === item) return false;
      const its = sketches.get(each.file);
      return its !== undefined && sketchLikeness(sketch, its) >= ALIKE;
    });
    if (kept.length < KEPT) kept.push(item);
  }
  return other && { other, sign: 'text' };
}

const SAME_WEEKS = 31;
const DAY = 86_400_000;

function sameTitle(item: ItemRecord, seen: Map<string, ItemRecord>): Twin | undefined {
  const key = foldText(item.fields.title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const other = seen.get(key);
  seen.set(key, item);
  const isNear = other !== undefined && daysBetween(item, other) <= SAME_WEEKS;
  return isNear ? { other, sign: 'title' } : undefined;
}

function daysBetween(one: ItemRecord, other: ItemRecord): number {
  const [a, b] = [one, other].map(({ fields }) => {
    const { year = 0, month = 1, day = 1 } = parseDate(fields.date) ?? {};
    return Date.UTC(year, month - 1, day);
  });
  return Math.abs((a ?? 0) - (b ?? 0)) / DAY;
}

const SIGNS = {
  address: { path: ['source', 'url'], what: 'Tin này lấy từ cùng địa chỉ với tệp' },
  text: { path: [], what: 'Nội dung gần giống hệt tệp' },
  title: { path: ['title'], what: 'Tiêu đề trùng, ngày gần nhau với tệp' },
} as const;

function describeTwin({ file, lines = new Map() }: ItemRecord, { other, sign }: Twin): Problem {
  const { path, what } = SIGNS[sign];
  return {
    rule: 'tin-gan-trung',
    severity: 'note',
    file,
    line: lineOfPath({ lines }, path),
    what: `${what} ${other.file}.`,
    fix: 'Nếu là một bài thì giữ một tệp; nếu là hai bài thì để nguyên.',
  };
}

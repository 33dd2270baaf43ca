import { slugify } from '#core/text/slug.ts';
import type { BenchItem } from '../search/bench-item.ts';
import { MADE_PLACES, MADE_TOPICS } from '../search/made-vocabulary.ts';

/** Items that name places, topics, organisations, documents and figures, and the registers of all these: files by their paths from the content root, as plain values. */
export interface MadeArchive {
  readonly items: readonly BenchItem[];
  readonly registers: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Items to a document, as in an archive whose items cite each document several times. */
const ITEMS_TO_DOCUMENT = 3;

const PLACES = MADE_PLACES.map((name) => ({ id: slugify(name), name }));
const TOPICS = MADE_TOPICS.map(([name]) => ({ id: slugify(name), name }));

/** Gives every item what the data given away are made from: its place, topic and organisation, three figures with the sentence that states them, and two documents, of which every other item cites the first of all. */
export function withRecords(items: readonly BenchItem[]): MadeArchive {
  const documents = Array.from({ length: Math.ceil(items.length / ITEMS_TO_DOCUMENT) }, (_, i) =>
    makeDocument(i),
  );
  return {
    items: items.map((item, i) => withFacts(item, i, documents)),
    registers: new Map<string, Readonly<Record<string, unknown>>>([
      ...registersOfNames(),
      ...documents.map(({ file, fields }) => [file, fields] as const),
    ]),
  };
}

function* registersOfNames() {
  for (const { id, name } of PLACES) {
    yield [`dia-phuong/${id}.yaml`, { name }] as const;
    yield [
      `co-quan/so-khcn-${id}.yaml`,
      { name: `Sở Khoa học và Công nghệ ${name}`, place: id },
    ] as const;
  }
  for (const { id, name } of TOPICS) {
    yield [`chu-de/${id}.yaml`, { name }] as const;
    yield [
      `chi-tieu/nhiem-vu-${id}.yaml`,
      { name: `Nhiệm vụ về ${name}`, unit: 'nhiệm vụ', time: 'trong kỳ' },
    ] as const;
  }
}

type MadeDocument = ReturnType<typeof makeDocument>;

function makeDocument(i: number) {
  const place = at(PLACES, i);
  const year = 2014 + (i % 12);
  const number = `${1 + i}/NQ-HĐND`;
  return {
    id: `${slugify(number)}-${place.id}`,
    file: `van-ban/${slugify(number)}-${place.id}.md`,
    named: `Nghị quyết số ${number} của Hội đồng nhân dân ${place.name}`,
    fields: {
      type: 'Nghị quyết',
      number,
      issuer: `Hội đồng nhân dân ${place.name}`,
      place: place.id,
      date: `${year}-${twoDigits(1 + (i % 12))}-${twoDigits(1 + (i % 28))}`,
      title: `Về ${at(TOPICS, i).name} giai đoạn ${year} – ${year + 5}`,
    },
  };
}

function withFacts(item: BenchItem, i: number, documents: readonly MadeDocument[]): BenchItem {
  const [place, topic] = [at(PLACES, i), at(TOPICS, i)];
  const cited = [...new Set([at(documents, i % 2 === 0 ? 0 : i * 7), at(documents, i)])];
  const values = [101 + (i % 97), 303 + (i % 89), 505 + (i % 83)];
  const [first, ...rest] = values;
  return {
    ...item,
    body: [
      ...item.body,
      `Theo ${cited.map(({ named }) => named).join(' và ')}, địa phương triển khai ${first} nhiệm vụ; các đơn vị hoàn thành ${rest.join(' nhiệm vụ và đề xuất ')} nhiệm vụ.`,
    ],
    fields: {
      places: [place.id],
      topics: [topic.id],
      organisations: [`so-khcn-${place.id}`],
      documents: cited.map(({ id }) => ({ id })),
      statisticDefaults: { place: place.id, period: item.date.slice(0, 4) },
      statistics: values.map((value, n) => ({
        indicator: `Nhiệm vụ về ${topic.name}, loại ${n + 1}`,
        ...(n === 0 && { indicatorId: `nhiem-vu-${topic.id}` }),
        value,
        unit: 'nhiệm vụ',
      })),
    },
  };
}

function at<Value>(values: readonly Value[], i: number): Value {
  return values[i % values.length] as Value;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

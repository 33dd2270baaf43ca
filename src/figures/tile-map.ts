import type { Locale } from '#core/locale.ts';
import {
  archipelagosOf,
  type Division,
  formerProvincesOf,
  provincesOf,
} from '#core/provinces/division.ts';
import type { Archipelago, Province } from '#core/provinces/province.ts';
import { classStep, drawLegend, type Step, stepRanges } from './class-steps.ts';
import {
  cell,
  contentCell,
  type Figure,
  type FigureHeading,
  type FigureMark,
  linked,
  type PlainMark,
} from './figure.ts';
import { LINE_HEIGHT, PHONE_WIDTH, wrapText } from './text-width.ts';

/** The items of one place of the register and its page. */
export interface PlaceCount {
  readonly place: string;
  readonly count: number;
  readonly href?: string | undefined;
}

const COLUMNS = 6;
const TILE = { width: PHONE_WIDTH / COLUMNS, height: 54 };
const GAP = 1.5;
const LINE = 16;
const LEGEND = LINE_HEIGHT + 14;

/** The country as a grid of tiles, one a province, under the division of before or since 1 July 2025; the count stands in the tile, and a tile that has items leads to its page. Places that are no province of that division are left out. */
export function drawTileMap(
  heading: FigureHeading & { readonly division: Division; readonly counts: readonly PlaceCount[] },
): Figure {
  const { locale } = heading;
  const words = locale.words.figures;
  const provinces = provincesOf(heading.division);
  const counts = new Map(heading.counts.map((one) => [one.place, one]));
  const countOf = (province: Province) => counts.get(province.id)?.count ?? 0;
  const most = Math.max(0, ...provinces.map(countOf));
  const rows = Math.max(...provinces.map(({ row }) => row)) + 1;
  const total = provinces.reduce((sum, province) => sum + countOf(province), 0);
  const covered = provinces.filter((province) => countOf(province) > 0).length;
  return {
    id: heading.id,
    title: heading.title,
    description: locale.say(words.tileMap, { provinces: provinces.length, covered, total }),
    width: PHONE_WIDTH,
    height: rows * TILE.height + LEGEND,
    marks: [
      ...archipelagosOf(heading.division).flatMap(drawArchipelago),
      ...provinces.flatMap((province) => {
        const step = classStep(countOf(province), most);
        return drawTile(province, counts.get(province.id), { step, format: locale.number });
      }),
      ...drawLegend(stepRanges(most), rows * TILE.height + 8, locale),
    ],
    table: {
      caption: heading.title,
      head: [
        { text: words.province, align: 'start' },
        { text: words.count, align: 'end' },
        { text: originHead(heading.division, words), align: 'start' },
      ],
      rows: provinces.map((province) => [
        contentCell(locale, province.name, linkOf(counts.get(province.id))),
        cell(locale.number(countOf(province))),
        contentCell(locale, counterparts(province, heading.division)),
      ]),
    },
  };
}

function linkOf(one: PlaceCount | undefined): string | undefined {
  return one !== undefined && one.count > 0 ? one.href : undefined;
}

function originHead(division: Division, words: Locale['words']['figures']): string {
  return division === 'since-2025-07' ? words.merged : words.mergedInto;
}

function counterparts(province: Province, division: Division): string {
  if (division === 'since-2025-07') {
    return formerProvincesOf(province.id)
      .map(({ name }) => name)
      .join(', ');
  }
  const present = provincesOf('since-2025-07').find(({ id }) =>
    formerProvincesOf(id).some((former) => former.id === province.id),
  );
  return present?.name ?? '';
}

function drawTile(
  province: Province,
  one: PlaceCount | undefined,
  { step, format }: { readonly step: Step; readonly format: Locale['number'] },
): readonly FigureMark[] {
  const count = one?.count ?? 0;
  const area = tileArea(province);
  const label = wrapText(province.label ?? province.name, { width: TILE.width - 4, lines: 2 });
  const number = count > 0 ? [format(count)] : [];
  const fill: readonly PlainMark[] = step === 0 ? [] : [{ ...area, look: `step-${step}` }];
  const frame: PlainMark = { ...area, look: 'tile' };
  return linked({ href: linkOf(one), label: province.name }, [
    { ...area, look: 'hit' },
    ...fill,
    frame,
    ...drawLines(area, label, number),
  ]);
}

function drawArchipelago(archipelago: Archipelago): readonly PlainMark[] {
  const area = tileArea(archipelago);
  const label = wrapText(archipelago.name, { width: TILE.width - 4, lines: 2 });
  return [{ ...area, look: 'tile-island' }, ...drawLines(area, label, [])];
}

function tileArea(place: { readonly row: number; readonly column: number }) {
  return {
    shape: 'rect',
    x: place.column * TILE.width + GAP,
    y: place.row * TILE.height + GAP,
    width: TILE.width - GAP * 2,
    height: TILE.height - GAP * 2,
  } as const;
}

function drawLines(
  area: ReturnType<typeof tileArea>,
  label: readonly string[],
  number: readonly string[],
): readonly PlainMark[] {
  const lines = [...label, ...number];
  const x = area.x + area.width / 2;
  const top = area.y + (area.height - lines.length * LINE) / 2;
  return lines.map((text, index) => ({
    shape: 'text',
    x,
    y: top + (index + 1) * LINE - 4,
    text,
    anchor: 'middle',
    look: index < label.length ? 'label' : 'strong',
  }));
}

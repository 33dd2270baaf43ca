import type { Element } from 'hast';
import { readMachineDate, readMoment, tellsUpdateOnly } from '../lines/moment.ts';
import type { Block } from './block.ts';
import { attributeOf, findElements, textOf } from './hast-text.ts';

/** The moment that a block names (EDTF): what an element says to machines is more exact than what it shows. */
export function momentOf({ element, text, around }: Block): string | undefined {
  const box = around.at(-1);
  const isWhole = box !== undefined && isMachineMoment(box) && textOf(box) === text;
  const said = isWhole ? box : findElements(element, isMachineMoment)[0];
  const machine = said && readMachineDate(saidBy(said) ?? '');
  return machine ?? readMoment(text);
}

/** The moments of blocks in the order in which they are to be believed: of publication, then of changes. */
export function momentsOf(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap((block) => {
    const moment = momentOf(block);
    return moment === undefined ? [] : [{ moment, isUpdate: tellsUpdateOnly(block.text) }];
  });
  return [
    ...found.filter(({ isUpdate }) => !isUpdate),
    ...found.filter(({ isUpdate }) => isUpdate),
  ].map(({ moment }) => moment);
}

const SAID = /(?:date|created|published|issued)/i;
const CHANGED = /(?:modified|updated)/i;

// «<time datetime>», «<amp-timeago datetime>», «<abbr title="2025-11-14T08:30:00+07:00">», «<span property="dc:date" content>»
function isMachineMoment(element: Element): boolean {
  return saidBy(element) !== undefined;
}

function saidBy(element: Element): string | undefined {
  const shown = TOLD.map((name) => attributeOf(element, name)).find(
    (value) => value !== undefined && INSTANT.test(value),
  );
  if (attributeOf(element, 'dateTime') !== undefined) return attributeOf(element, 'dateTime');
  if (shown !== undefined) return shown;
  const said = attributeOf(element, 'property') ?? attributeOf(element, 'itemProp') ?? '';
  return SAID.test(said) && !CHANGED.test(said) ? attributeOf(element, 'content') : undefined;
}

const TOLD = ['title', 'dataTime', 'dataDate', 'dataDatetime', 'dataTimestamp'];
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

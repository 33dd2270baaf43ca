import type { Element } from 'hast';
import { readMachineDate, readMoment, tellsUpdateOnly } from '../lines/moment.ts';
import type { Block } from './block.ts';
import { attributeOf, findElements } from './hast-text.ts';

/** The moment that a block names (EDTF): what an element says to machines is more exact than what it shows. */
export function momentOf({ element, text }: Block): string | undefined {
  const [said] = findElements(element, isMachineMoment);
  const machine = said && readMachineDate(attributeOf(said, dateAttribute(said)) ?? '');
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

// «<time datetime>», «<span property="dc:date" content>»
function isMachineMoment(element: Element): boolean {
  if (element.tagName === 'time') return attributeOf(element, 'dateTime') !== undefined;
  const said = attributeOf(element, 'property') ?? attributeOf(element, 'itemProp') ?? '';
  return SAID.test(said) && !CHANGED.test(said) && attributeOf(element, 'content') !== undefined;
}

function dateAttribute({ tagName }: Element): string {
  return tagName === 'time' ? 'dateTime' : 'content';
}

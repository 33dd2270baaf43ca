import type { Element } from 'hast';
import { readMachineDate, readMoment, tellsUpdateOnly } from '../lines/moment.ts';
import type { Block } from './block.ts';
import { attributeOf, findElements, namesOf, piecesOf, textOf } from './hast-text.ts';

/** The moment that a block names (EDTF): what an element says to machines is more exact than what it shows. */
export function momentOf({ element, text, around }: Block): string | undefined {
  const box = around.at(-1);
  const isWhole = box !== undefined && isMachineMoment(box) && textOf(box) === text;
  const said = isWhole ? box : machineMomentIn(element);
  const machine = said && readMachineDate(saidBy(said) ?? '');
  if (machine !== undefined) return machine;
  const [whole, inPieces] = [readMoment(text), readMomentInPieces(element)];
  return inPieces?.includes('T') ? inPieces : (whole ?? inPieces);
}

// The day and the clock may be pieces of a row, or items of a list of facts.
function readMomentInPieces(element: Element): string | undefined {
  const pieces = piecesOf(element);
  if (pieces.length < 2) return undefined;
  const whole = readMoment(pieces.join(' '));
  const days = pieces.filter((piece) => readMoment(piece) !== undefined);
  const clocks = pieces.filter((piece) => CLOCK.test(piece));
  return (
    whole ?? readMoment([days[0] ?? '', clocks[0] ?? ''].join(' ')) ?? readMoment(days[0] ?? '')
  );
}

const CLOCK =
  /^\d{1,2}(?::|h|g| giờ )\d{2}(?::\d{2})?(?:\s*(?:AM|PM|SA|CH|sáng|chiều|tối|trưa))?$/iu;

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

// «<time class="updated">» beside «<time class="published">»: that of a change only where it is the only one.
function machineMomentIn(element: Element): Element | undefined {
  const found = findElements(element, isMachineMoment);
  return found.find((each) => !CHANGED.test(namesOf(each))) ?? found[0];
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

import type { Element, ElementContent, Root } from 'hast';
import type { Division, DivisionUnit } from '#core/divisions/division.ts';
import { Outline, type OutlineFault } from '#core/divisions/make-outline.ts';
import { readBareLabel, readLabel, smallerUnit } from '#core/divisions/read-label.ts';
import type { Body } from './body.ts';
import { startOf } from './read/positions.ts';
import { readVisibleText } from './read/visible-text.ts';

/** The divisions of a document's body, and what is wrong with their numbers. */
export interface BodyDivisions {
  readonly divisions: readonly Division[];
  readonly faults: readonly OutlineFault[];
}

/** Recognises the divisions of a document by its headings («Chương II», «Điều 5. Phạm vi», «III. NHIỆM VỤ»), and under an article or a section its numbered paragraphs and lettered points; gives each its address, in place. */
export function markDivisions({ tree }: Pick<Body, 'tree'>): BodyDivisions {
  const outline = new Outline();
  let heading: DivisionUnit | undefined;
  for (const node of elementsOf(tree)) {
    if (/^h[2-6]$/.test(node.tagName)) heading = markHeading(node, outline) ?? heading;
    else if (node.tagName === 'ol' && hasListedParts(heading)) markList(node, outline);
    else if (node.tagName === 'p' && !markNumbered(node, outline, heading))
      markPoint(node, outline);
  }
  return { divisions: outline.divisions, faults: outline.faults };
}

function markHeading(node: Element, outline: Outline): DivisionUnit | undefined {
  const label = readLabel(wordsOf(node), outline.within);
  if (label === undefined) return undefined;
  const anchor = outline.enter({ ...label, line: lineOf(node) });
  if (anchor !== undefined) node.properties['id'] = anchor;
  return label.unit;
}

/** Under a paragraph or a part that has a heading of its own a list is a list. */
function hasListedParts(heading: DivisionUnit | undefined): boolean {
  return heading !== 'so' && heading !== 'khoan' && heading !== 'diem';
}

/** A numbered list right under an article holds its paragraphs; under a section of a Party document its parts. */
function markList(node: Element, outline: Outline): void {
  const above = outline.has('dieu') ? 'dieu' : outline.has('muc') ? 'muc' : undefined;
  if (above === undefined) return;
  const unit = smallerUnit(above);
  if (unit === undefined) return;
  outline.closeBelow(above);
  let number = Number(node.properties['start'] ?? 1);
  // A second list that counts from one again is no division of the document.
  if (outline.holds({ unit, number: String(number) })) return;
  for (const item of elementsOf(node)) {
    if (item.tagName !== 'li') continue;
    const label = { unit, number: String(number), title: '', line: lineOf(item) };
    const anchor = outline.enter(label);
    if (anchor !== undefined) item.properties['id'] = anchor;
    for (const child of elementsOf(item)) if (child.tagName === 'p') markPoint(child, outline);
    number += 1;
  }
}

/** A paragraph that begins with the next number («2. …», as a text without lists has it) is what a list item would be. */
function markNumbered(node: Element, outline: Outline, heading: DivisionUnit | undefined): boolean {
  const above = outline.has('dieu') ? 'dieu' : outline.has('muc') ? 'muc' : undefined;
  if (above === undefined || !hasListedParts(heading)) return false;
  const label = readBareLabel(wordsOf(node), above);
  if (label === undefined || !/^\d+$/.test(label.number) || !outline.continues(label)) return false;
  const anchor = outline.enter({ ...label, title: '', line: lineOf(node) });
  if (anchor !== undefined) node.properties['id'] = anchor;
  return true;
}

function markPoint(node: Element, outline: Outline): void {
  if (outline.within === undefined) return;
  const label = readBareLabel(wordsOf(node), outline.within);
  if (label?.unit !== 'diem') return;
  const anchor = outline.enter({ ...label, title: '', line: lineOf(node) });
  if (anchor !== undefined) node.properties['id'] = anchor;
}

function elementsOf({ children }: Root | Element): readonly Element[] {
  return (children as readonly ElementContent[]).filter((child) => child.type === 'element');
}

function lineOf(node: Element): number {
  return startOf(node)?.line ?? 1;
}

function wordsOf(node: Element): string {
  return readVisibleText({ type: 'root', children: [node] }).paragraphs.join(' ');
}

import type { FootnoteDefinition } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

/** A problem for each footnote that no page shows: called by nobody that is shown, or the second of its name. */
export function findLostFootnotes({ markdown }: Body): readonly BodyProblem[] {
  const notes = new Map<string, FootnoteDefinition>();
  const second: FootnoteDefinition[] = [];
  visit(markdown, 'footnoteDefinition', (node) => {
    if (notes.has(node.identifier)) second.push(node);
    else notes.set(node.identifier, node);
  });
  const called = calledNotes(markdown, notes);
  const idle = [...notes.values()].filter(({ identifier }) => !called.has(identifier));
  return [
    ...idle.map((node) => ({
      rule: 'chu-thich-thua',
      line: node.position?.start.line ?? 1,
      what: `Không chỗ nào trong bài gọi chú thích [^${node.label}], nên «${quoteShort(wordsOf(node))}» không lên trang.`,
      fix: `Viết [^${node.label}] vào chỗ cần chú thích, hoặc xóa chú thích.`,
    })),
    ...second.map((node) => ({
      rule: 'chu-thich-thua',
      line: node.position?.start.line ?? 1,
      what: `Đã có chú thích [^${node.label}] ở trên, nên «${quoteShort(wordsOf(node))}» không lên trang.`,
      fix: 'Đặt cho mỗi chú thích một tên riêng, ở chú thích và ở chỗ gọi.',
    })),
  ];
}

function calledNotes(
  markdown: Body['markdown'],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<string> {
  const called = new Set<string>();
  const inNotes = new Set<string>();
  for (const note of notes.values()) {
    visit(note, 'footnoteReference', ({ position }) => {
      inNotes.add(String(position?.start.offset));
    });
  }
  visit(markdown, 'footnoteReference', ({ identifier, position }) => {
    if (!inNotes.has(String(position?.start.offset))) called.add(identifier);
  });
  // A set goes on over what is added on the way: notes that notes call.
  for (const identifier of called) {
    const note = notes.get(identifier);
    if (note) visit(note, 'footnoteReference', (inner) => void called.add(inner.identifier));
  }
  return called;
}

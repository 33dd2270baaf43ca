import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';

/** The footnotes of a body that are both called in its text and given below it, each with the number it gets, in the order of the calls. */
export function pairNotes(root: Root): ReadonlyMap<string, string> {
  const given = new Set(
    root.children.filter(isNote).flatMap((note) => (hasWords(note) ? note.identifier : [])),
  );
  const called = new Set(root.children.filter((node) => !isNote(node)).flatMap(callsIn));
  const both = [...called].filter((identifier) => given.has(identifier));
  return new Map(both.map((identifier, at) => [identifier, String(at + 1)]));
}

/** The body with the notes that are called at its end, each once, in the order of their calls; what else was a note is text. */
export function placeNotes(
  children: Root['children'],
  notes: ReadonlyMap<string, string>,
): Root['children'] {
  const isFirst = new Set<string>();
  const called = children.filter((node): node is FootnoteDefinition => {
    if (!isNote(node) || !notes.has(node.identifier) || isFirst.has(node.identifier)) return false;
    isFirst.add(node.identifier);
    return true;
  });
  const text = children.flatMap((node): RootContent[] => {
    if (!isNote(node)) return [node];
    return called.includes(node) ? [] : node.children;
  });
  const numberOf = ({ identifier }: FootnoteDefinition) => Number(notes.get(identifier));
  return [...text, ...[...called].sort((a, b) => numberOf(a) - numberOf(b))];
}

function isNote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function callsIn(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(callsIn) : [];
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /[\p{L}\p{N}]/u.test(node.value);
  return 'children' in node && node.children.some(hasWords);
}

import fc from 'fast-check';
import type { Node, Parent } from 'hast';
import { type VisitorResult, visit as visitSlowly } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { EXIT, SKIP, visit } from '#markdown/visit.ts';
import '../fixed-seed.ts';

const TYPES = ['root', 'element', 'text', 'html'] as const;

const tree = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constantFrom(...TYPES) }),
    fc.record({
      type: fc.constantFrom(...TYPES),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  fc.constantFrom<VisitorResult>(true, SKIP, EXIT),
  fc.nat(4),
  fc.tuple(fc.constantFrom(true, SKIP), fc.nat(4)),
);

type Visit = (tree: Node, types: undefined | string | string[], visitor: Visitor) => void;
type Visitor = (node: Node, index?: number, parent?: Parent) => VisitorResult;

// What a visitor is called with that answers as told, and drops each third child it meets; an answer that leads back is given once.
function callsOf(walk: Visit, types: string | string[] | undefined, given: Walked): unknown[] {
  const calls: unknown[] = [];
  walk(structuredClone(given.tree), types, (node, index, parent) => {
    calls.push([structuredClone(node), index, parent?.type]);
    if (calls.length > 60) return EXIT;
    if (calls.length % 3 === 0 && index !== undefined) parent?.children.splice(index, 1);
    return given.answers[calls.length - 1];
  });
  return calls;
}

interface Walked {
  readonly tree: Node;
  readonly answers: readonly VisitorResult[];
}

test.each([[undefined], ['element'], [['text', 'html']]])(
  'a tree is gone through as by the library: %j',
  (types) => {
    const quick: Visit = (of, meant, visitor) =>
      meant === undefined ? visit(of, visitor as never) : visit(of, meant, visitor as never);
    const slow: Visit = (of, meant, visitor) => visitSlowly(of, meant as never, visitor as never);
    fc.assert(
      fc.property(tree, fc.array(answer, { maxLength: 60 }), (of, answers) => {
        const walked = { tree: of, answers };
        expect(callsOf(quick, types, walked)).toEqual(callsOf(slow, types, walked));
      }),
    );
  },
);

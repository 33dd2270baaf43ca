import { type CitedSketch, citeSketch, inSource } from '#core/citation/find/find-citations.ts';
import { foldNumber } from '#core/citation/find/normalise.ts';
import { findRelations } from '#core/citation/relation/find-relations.ts';
import type { RelationEnd } from '#core/citation/relation/relation.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { sentenceAround } from '#core/text/sentences.ts';
import { documentsByNumber } from './citation-statements.ts';
import type { CitableText } from './cite-item.ts';
import type { Entry } from './entries.ts';
import { tellRelation } from './tell-relation.ts';

/** One end of a relation in a text: where its citation is linked, and its number; `this` for the document that the text is. */
export type StatedEnd = 'this' | { readonly start: number; readonly key: string | undefined };

/** A relation between documents that a body states, with the sentence that states it. */
export interface StatedInBody {
  readonly kind: string;
  readonly from: StatedEnd;
  readonly to: StatedEnd;
  readonly sentence: string;
}

/** The relations that a body states, small enough to be kept of every record; its citations, where they are found already. */
export function readStatedRelations(
  { citable, quotable }: CitableText,
  cited: CitedSketch = citeSketch(citable),
): readonly StatedInBody[] {
  const endOf = (end: RelationEnd): StatedEnd | undefined => {
    const citation = end === 'this' ? undefined : cited.citations[end];
    if (citation === undefined) return end === 'this' ? 'this' : undefined;
    const { anchor, key } = inSource(citation, cited.sketch, citable);
    return { start: anchor.start, key };
  };
  return findRelations(cited).flatMap(({ kind, from, to, start, end }) => {
    const [acting, meant] = [endOf(from), endOf(to)];
    if (acting === undefined || meant === undefined) return [];
    const { toSource } = cited.sketch;
    const around = sentenceAround(quotable, { start: toSource(start), end: toSource(end) });
    const sentence = quotable.slice(around.start, around.end).replace(/\s+/g, ' ');
    return [{ kind, from: acting, to: meant, sentence }];
  });
}

/** Each relation that a text states between two documents of the register and no record holds, as a note at the record that would hold it, with the lines to be pasted; nothing is entered by itself. */
export function findProposedRelations(
  { documents, items }: Pick<ContentRecords, 'documents' | 'items'>,
  stated: ReadonlyMap<string, readonly StatedInBody[]>,
): readonly Problem[] {
  const byId = new Map(documents.map((entry) => [entry.id, entry]));
  const byNumber = documentsByNumber(documents);
  const proposed = new Map<string, Problem>();
  const propose = (relation: StatedInBody, file: string, ids: readonly (string | undefined)[]) => {
    const [from, to] = ids.map((id) => (id === undefined ? undefined : byId.get(id)));
    if (from === undefined || to === undefined || from === to) return;
    const name = `${relation.kind} ${from.id} ${to.id}`;
    if (proposed.has(name) || isRecorded(relation.kind, from, to)) return;
    proposed.set(name, describe({ relation, file, from, to }));
  };
  for (const { file, citations } of items) {
    const held = new Map(
      citations
        .filter(({ part, status }) => part === 'body' && status === 'held')
        .map(({ start, documents: [id] }) => [start, id]),
    );
    const idOf = (end: StatedEnd) => (end === 'this' ? undefined : held.get(end.start));
    for (const relation of stated.get(file) ?? [])
      propose(relation, file, [idOf(relation.from), idOf(relation.to)]);
  }
  for (const { id, file } of documents) {
    const idOf = (end: StatedEnd) => (end === 'this' ? id : onlyOne(byNumber, end.key));
    for (const relation of stated.get(file) ?? [])
      propose(relation, file, [idOf(relation.from), idOf(relation.to)]);
  }
  return [...proposed.values()];
}

function onlyOne(
  byNumber: ReadonlyMap<string, readonly Entry<LegalDocument>[]>,
  key: string | undefined,
): string | undefined {
  const [only, another] = key === undefined ? [] : (byNumber.get(foldNumber(key)) ?? []);
  return another === undefined ? only?.id : undefined;
}

/** A relation is recorded at the document that acts. */
function isRecorded(
  kind: string,
  { fields }: Entry<LegalDocument>,
  to: Entry<LegalDocument>,
): boolean {
  return (fields.relations ?? []).some((one) => one.kind === kind && one.target === to.id);
}

interface Proposal {
  readonly relation: StatedInBody;
  readonly file: string;
  readonly from: Entry<LegalDocument>;
  readonly to: Entry<LegalDocument>;
}

function describe({ relation: { kind, sentence }, file, from, to }: Proposal): Problem {
  const told = { kind, sentence, place: file, from: endOf(from), to: endOf(to) };
  return {
    rule: 'quan-he-neu-trong-bai',
    severity: 'note',
    file: from.file,
    ...tellRelation(told),
  };
}

function endOf({ id, fields: { number } }: Entry<LegalDocument>) {
  return { words: number ?? id, held: id };
}

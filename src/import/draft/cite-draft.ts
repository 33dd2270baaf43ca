import type { Citation } from '#core/citation/find/citation.ts';
import { citeSketch, inSource } from '#core/citation/find/find-citations.ts';
import type { Resolution } from '#core/citation/resolve/document-identity.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import type { CitableText } from '#core/model/archive/cite-item.ts';
import type { ImportProblem } from '../article.ts';
import type { DraftCitation, DraftFields, DraftPinpoint, DraftRelation } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';
import { readStated } from './read-stated.ts';
import type { DraftRegisters } from './registers.ts';
import { tellRelations } from './tell-stated.ts';

/** The texts of a draft in which documents are cited, and what helps to tell them apart. */
export interface CitingTexts {
  readonly lead: string;
  readonly body: CitableText;
  readonly date: string | undefined;
  readonly places: readonly string[];
}

/** What a draft cites: every mention, the documents meant, what it states of two documents and into which parts of them it leads, and what is left to the editor. */
export interface CitedByDraft {
  readonly citations: readonly DraftCitation[];
  readonly relations: readonly DraftRelation[];
  readonly pinpoints: readonly DraftPinpoint[];
  readonly documents: NonNullable<DraftFields['documents']>;
  readonly problems: readonly ImportProblem[];
}

/** Finds the citations of a draft and resolves them against the register; relations and pinpoints are proposed, never entered. */
export function citeDraft(texts: CitingTexts, registers: DraftRegisters): CitedByDraft {
  const parts = [{ citable: texts.lead, quotable: texts.lead }, texts.body].map((text) => {
    const cited = citeSketch(text.citable);
    const found = cited.citations.map((one) => inSource(one, cited.sketch, text.citable));
    return { text, cited, found };
  });
  const found = parts.flatMap((part) => part.found);
  const places = texts.places.flatMap((id) => registers.placeNames.get(id) ?? []);
  const context = { places, date: texts.date };
  const resolutions = resolveCitations({
    citations: found,
    register: registers.documents,
    context,
  });
  const citations = found.map((citation, index) =>
    toDraftCitation(citation, resolutions[index] ?? { status: 'unresolved' }),
  );
  let first = 0;
  const stated = parts.map((part) => {
    const own = citations.slice(first, first + part.found.length);
    first += part.found.length;
    return readStated({ ...part, citations: own });
  });
  const relations = stated.flatMap((part) => part.relations);
  return {
    citations,
    relations,
    pinpoints: stated.flatMap((part) => part.pinpoints),
    documents: documentsOf(citations),
    problems: [...tellOpen(citations), ...tellRelations(relations, registers)],
  };
}

function toDraftCitation(citation: Citation, resolution: Resolution): DraftCitation {
  const key = resolution.status === 'known' ? resolution.key : citation.key;
  return withoutGaps({
    text: citation.text.replace(/\s+/g, ' ').trim(),
    key,
    status: resolution.status,
    documents: idsOf(resolution),
  });
}

function idsOf(resolution: Resolution): readonly string[] {
  if (resolution.status === 'held') return [resolution.id];
  return resolution.status === 'ambiguous' ? resolution.candidates : [];
}

function documentsOf(citations: readonly DraftCitation[]): NonNullable<DraftFields['documents']> {
  const held = citations.filter(({ status }) => status === 'held');
  const byId = Map.groupBy(held, ({ documents: [id = ''] }) => id);
  return [...byId].map(([id, [first]]) => withoutGaps({ id, as: lineOfText(first?.text) }));
}

function tellOpen(citations: readonly DraftCitation[]): readonly ImportProblem[] {
  const byText = Map.groupBy(citations, ({ key, text }) => key ?? text);
  return [...byText.values()].flatMap(([first]): readonly ImportProblem[] => {
    if (first?.status === 'ambiguous') {
      const meant = first.documents.map((id) => `«${id}»`).join(' hay ');
      return [
        {
          severity: 'note',
          what: `«${first.text}» có thể là ${meant}.`,
          fix: `Ghi ở «settle»: «${first.text}»: mã của văn bản đúng.`,
        },
      ];
    }
    if (first?.status !== 'known') return [];
    return [
      {
        severity: 'note',
        what: `Văn bản «${first.text}» chưa có trong danh mục của kho.`,
        fix: `Nếu muốn liên kết thì tạo tệp của văn bản số ${first.key} trong van-ban/.`,
      },
    ];
  });
}

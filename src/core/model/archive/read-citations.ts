import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { StoredCitation } from '#core/model/schema/stored-citation.ts';
import type { Problem } from '#core/problems.ts';
import { type CitableText, citeItem } from './cite-item.ts';
import type { Entry } from './entries.ts';

interface ItemToCite {
  readonly record: Entry<Item>;
  readonly parsed: ParsedFile;
  /** The visible text of its body. */
  readonly body: CitableText;
  readonly register: RegisterIndex;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The citations of one item, found and resolved; a settlement of the editor that names no citation of the text is a problem at its line. */
export function readCitations({ record, parsed, body, register, names }: ItemToCite): {
  readonly citations: readonly StoredCitation[];
  readonly problems: readonly Problem[];
} {
  const { fields, file } = record;
  const places = (fields.places ?? []).flatMap((id) => names.get(id) ?? []);
  const { citations, idleSettlements } = citeItem({ fields, body, places }, register);
  const problems = idleSettlements.map((surface) => ({
    rule: 'quyet-dinh-thua',
    file,
    line: lineOfPath(parsed, ['settle', surface]),
    what: `Bài không có chỗ viện dẫn nào là «${surface}».`,
    fix: 'Chép đúng chữ của chỗ viện dẫn trong bài, hoặc xóa dòng này khỏi «settle».',
  }));
  // A citation keeps a few words: copied, they do not hold the whole body in memory.
  const placed = citations.map((citation) => withLines(citation, parsed));
  return { citations: structuredClone(placed), problems };
}

/** The line of each pinpoint: that of its words in the body as written, where they stand there on one line. */
function withLines(citation: StoredCitation, { body, bodyLine }: ParsedFile): StoredCitation {
  if (citation.pinpoints === undefined) return citation;
  const pinpoints = citation.pinpoints.map((pinpoint) => {
    const at = body.indexOf(pinpoint.words);
    if (at < 0) return pinpoint;
    return { ...pinpoint, line: bodyLine + body.slice(0, at).split('\n').length - 1 };
  });
  return { ...citation, pinpoints };
}

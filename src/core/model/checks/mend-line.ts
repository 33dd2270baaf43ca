/** A line of front matter that YAML cannot read, with the line below it, and the names of fields that may stand there. */
interface BrokenLine {
  readonly line: string;
  readonly below: string;
  readonly fields: ReadonlySet<string>;
}

/** The same line as YAML reads it, not a letter of its value changed: indented by spaces, with the space behind its colon, its value in quotes where it holds signs of YAML; `undefined` where it cannot be told what was meant. */
export function mendLine({ line, below, fields }: BrokenLine): string | undefined {
  const indented = mendIndent(line);
  const [, lead = '', key = '', gap = '', value = ''] = KEYED.exec(indented) ?? [];
  if (!fields.has(key)) return changed(line, indented);
  const spaced = gap === '' ? ' ' : gap;
  const isContinued = below.trim() !== '' && indentOf(below) > indentOf(indented);
  const quoted = !isContinued && needsQuotes(value) ? quote(value.trimEnd()) : value;
  return changed(line, `${lead}${key}:${spaced}${quoted}`);
}

const KEYED = /^(\s*(?:- )?)([A-Za-z]\w*):([ ]*)(\S.*)$/;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f]/g;

// A tab is one step, as everybody's editor shows it; a no-break space is a space.
function mendIndent(line: string): string {
  return line.replace(/^[\t \u00a0\u2000-\u200a\u202f]*(?:[-\w]+:[ \u00a0]*)?/, (start) =>
    start.replaceAll('\t', '  ').replace(ODD_SPACES, ' '),
  );
}

function needsQuotes(value: string): boolean {
  // What stands behind « #» may be a remark, and a value in quotes has its own rules.
  if (/\s#|^["'|>#]/.test(value)) return false;
  return /:(?:\s|$)|^[%@`]|^[*&!](?! )|^\[[^\]]*\]\s*[^\s,#]|^\{[^}]*\}\s*[^\s,#]/.test(value);
}

function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function changed(line: string, mended: string): string | undefined {
  return mended === line ? undefined : mended;
}

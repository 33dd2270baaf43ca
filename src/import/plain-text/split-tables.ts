/** The parts of a text in order: its tables, each a string of rows (lines) and cells (tabs), and what stands between them. A table is at least two lines that follow each other, each with tabs or bars between its cells. */
export function splitTables(text: string): readonly string[] {
  const parts: string[] = [];
  let run: string[] = [];
  let loose: string[] = [];
  const endLoose = () => {
    if (loose.length > 0) parts.push(loose.join('\n').replaceAll('\t', ' '));
    loose = [];
  };
  const endRun = () => {
    const rows = run.map(readRow).filter((row) => row !== undefined);
    if (rows.length >= LEAST_ROWS && !isLineOfParts(run, rows)) {
      endLoose();
      parts.push(rows.map((cells) => cells.join('\t')).join('\n'));
    } else loose.push(...run);
    run = [];
  };
  for (const line of text.split('\n')) {
    if (isRowLine(line)) run.push(line);
    else {
      endRun();
      loose.push(line);
    }
  }
  endRun();
  endLoose();
  return parts;
}

/** Whether a part of a text is a table. */
export function isTableText(part: string): boolean {
  return part.includes('\t');
}

const LEAST_ROWS = 2;
/** Bars without any at the ends part a menu or the line of a moment too; such lines seldom follow each other. */
const LEAST_BARE_ROWS = 3;
const BARE = /^\s*[^|\s][^|\t]*(?:\s\|\s+[^|\s][^|\t]*)+$/;

// «Trang chủ | Tin tức | Văn bản»
function isLineOfParts(lines: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (!lines.some((line) => BARE.test(line))) return false;
  const widths = new Set(rows.map(({ length }) => length));
  return rows.length < LEAST_BARE_ROWS || widths.size > 1;
}

/** Under the head of a table in Markdown. */
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;
const BARS = /^\s*\|(?<cells>.*\|.*)\|\s*$/;

// «•\tĐặt lịch», «a)\tĐặt lịch»: an item of a list, as programs for letters copy it.
const MARK = /^(?:[-–•·▪●○■□➢✓+*o]|\(?(?:\d{1,2}|[a-zđ])[.)])$/u;

function isRowLine(line: string): boolean {
  return RULE.test(line) || readRow(line) !== undefined;
}

// A tab before a line is its indent, one behind it nothing at all.
function readRow(line: string): readonly string[] | undefined {
  if (RULE.test(line)) return undefined;
  const barred = BARS.exec(line)?.groups?.['cells'] ?? (BARE.test(line) ? line : undefined);
  const cells = barred?.split('|') ?? line.replace(/[^\S\t]+$/, '').split('\t');
  const words = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const isTable = words.slice(1).some((cell) => cell !== '') && words.some((cell) => cell !== '');
  const isIndent = barred === undefined && words.slice(1, -1).length === 0 && words[0] === '';
  const isItem = barred === undefined && words.length === 2 && MARK.test(words[0] ?? '');
  return isTable && !isIndent && !isItem ? words : undefined;
}

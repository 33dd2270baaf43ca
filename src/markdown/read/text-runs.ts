/** A stretch of a Markdown text that can be read by itself: paragraphs without any markup, or whatever stands between them. `line` (from 1) and `offset` tell where it begins. */
export interface TextRun {
  readonly kind: 'plain' | 'markup';
  readonly text: string;
  readonly line: number;
  readonly offset: number;
}

// What reaches beyond its own block: code fences, raw HTML, definitions that other blocks call.
const FAR_REACHING = /```|~~~|<|\]:/;
// What Markdown would not read as mere words: signs, bare addresses, and lines that begin or end in a way of their own.
const SIGNS = /[*_`|\\[\]\0]|~~|&[#\w]+;|https?:|www\.|@/i;
const LINES = /^(?:[\s#>=:+-]|\d{1,9}[.)])|[ \t]{2}$/m;

/** Cuts a Markdown text into runs; a text with anything that reaches beyond its own block is one run of markup. The runs read one by one are the text read whole. */
export function splitRuns(text: string): readonly TextRun[] {
  if (FAR_REACHING.test(text)) return [{ kind: 'markup', text, line: 1, offset: 0 }];
  const runs: TextRun[] = [];
  let block: Omit<TextRun, 'kind'> | undefined;
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = /^[ \t]*$/.test(line);
    if (block !== undefined && isBlank) {
      addBlock(runs, block, text);
      block = undefined;
    } else if (block !== undefined) block = { ...block, text: `${block.text}\n${line}` };
    else if (!isBlank) block = { text: line, line: index + 1, offset };
    offset += line.length + 1;
  }
  if (block !== undefined) addBlock(runs, block, text);
  return runs;
}

// Blocks of markup that follow each other are one run: a list goes on over a blank line.
function addBlock(runs: TextRun[], block: Omit<TextRun, 'kind'>, text: string): void {
  const last = runs.at(-1);
  const isMarkup = SIGNS.test(block.text) || LINES.test(block.text);
  if (isMarkup && last?.kind === 'markup') {
    const end = block.offset + block.text.length;
    runs[runs.length - 1] = { ...last, text: text.slice(last.offset, end) };
  } else runs.push({ ...block, kind: isMarkup ? 'markup' : 'plain' });
}

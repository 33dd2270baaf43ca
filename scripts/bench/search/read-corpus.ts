import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { slugify } from '#core/text/slug.ts';
import type { BenchItem } from './bench-item.ts';

/** Reads up to `count` articles, one JSON object a line: `id`, `title`, `body` as a list or `text` as one string, and where known `lead`, `date` or `year`. */
export function readCorpus(file: string, count: number): readonly BenchItem[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const items: BenchItem[] = [];
  for (const [n, line] of text.split('\n').entries()) {
    if (items.length >= count) break;
    const item = line.trim() === '' ? undefined : toItem(readLine(line, file, n), items.length);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function readLine(line: string, file: string, n: number): Article {
  try {
    return JSON.parse(line) as Article;
  } catch (cause) {
    throw new Error(`${file}, line ${n + 1} is not one JSON object`, { cause });
  }
}

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly lead?: string;
  readonly body?: readonly string[];
  readonly text?: string;
  readonly date?: string;
  readonly year?: number | string;
}

function toItem(
  { id, title, lead, body, text, date, year }: Article,
  n: number,
): BenchItem | undefined {
  const paragraphs = (body ?? (text ?? '').split('\n'))
    .map(cleanLine)
    .filter((line) => line !== '');
  const heading = cleanLine(title ?? '');
  if (heading === '' || paragraphs.length === 0) return undefined;
  const day = dayOf(date, year, n);
  const first = cleanLine(lead ?? '');
  return {
    id: `${day.slice(0, 4)}/${slugify(id)}`,
    title: heading,
    date: day,
    lead: first === heading ? '' : first,
    body: paragraphs,
  };
}

function dayOf(date: string | undefined, year: number | string | undefined, n: number): string {
  const digits = /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|1\d|2[0-8])/.exec(date ?? '');
  if (digits !== null) return digits.slice(1, 4).join('-');
  return String(year ?? '').slice(0, 4) || String(2014 + (n % 12));
}

// Broken bytes of an old crawl are problems to the archive's reader, rightly; here they only stand in the way.
function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{C}\uFFFD\s]+/gu, ' ')
    .trim();
}

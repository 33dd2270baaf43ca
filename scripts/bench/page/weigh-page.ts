import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { brotliQuality } from '../../build/finish/compress-files.ts';

/** What the files weigh that a page names itself: bytes packed as `--compress` packs them with the headers of their answers, fonts apart; how many are asked for, fonts too; bytes of its programs. */
export interface PageWeight {
  readonly bytes: number;
  readonly requests: number;
  readonly script: number;
}

/** Weighs a page of a built site without a browser: its HTML, its icon, its styles and its programs with all that they import at once; pictures in its text and what waits for a reader's hand are not of it. */
export function weighPage(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, page), 'utf8');
  const tree = parseDocument(html);
  const named = (name: string, key: string, wanted: (rel: string) => boolean) =>
    DomUtils.getElementsByTagName(name, tree)
      .filter(({ attribs }) => wanted(attribs['rel'] ?? ''))
      .flatMap(({ attribs }) => attribs[key] ?? [])
      .map((address) => join(dirname(page), address));
  const programs = withImports(
    folder,
    named('script', 'src', () => true),
  );
  const styles = named('link', 'href', (rel) => /^(?:stylesheet|icon)$/.test(rel));
  const fonts = named('link', 'href', (rel) => rel === 'preload');
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + packedSize(join(folder, file)) + HEADERS, 0);
  return {
    bytes: weigh([page, ...styles, ...programs]),
    requests: 1 + styles.length + fonts.length + programs.length,
    script: weigh(programs),
  };
}

/** The headers of an answer, as `npm start` sends them. */
const HEADERS = 520;
/** What is not packed: it fits into one packet as it is, or is a program of megabytes that no limit is for and that packs for a minute. */
const isUnpacked = (size: number): boolean => size < 900 || size > 2 ** 19;

function packedSize(file: string): number {
  const known = SIZES.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const quality = brotliQuality({ path: file, size: bytes.length });
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const size = isUnpacked(bytes.length)
    ? bytes.length
    : brotliCompressSync(bytes, { params }).length;
  SIZES.set(file, size);
  return size;
}

const SIZES = new Map<string, number>();

function withImports(folder: string, programs: readonly string[]): readonly string[] {
  const reached = new Set(programs);
  for (const program of reached) {
    const text = readFileSync(join(folder, program), 'utf8');
    for (const [, address = ''] of text.matchAll(STATIC_IMPORT)) {
      reached.add(join(dirname(program), address));
    }
  }
  return [...reached];
}

const STATIC_IMPORT = /(?:\bfrom|\bimport) ?["'`](\.[^"'`]+\.js)["'`]/g;

import type { ManifestEntry } from './manifest.ts';

/** A line of a manifest that cannot be taken; `line` counts from 1, `why` is in Vietnamese. */
export interface ManifestFault {
  readonly line: number;
  readonly why: string;
}

/** The entries of a manifest in the order they stand, and the lines that are no entry. */
export interface ManifestReading {
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
  /** Paths that stand twice with one digest, which BagIt 0.97 lets pass and 1.0 does not. */
  readonly repeated: readonly string[];
}

/** Reads a manifest as RFC 8493 (section 2.1.3) and its forerunners let it be written: any spaces or the ` *` of md5sum between, a leading `./`, either line end, hex digits in capitals if all are. */
export function readManifest(text: string, digits: number): ManifestReading {
  const faults: ManifestFault[] = [];
  const repeated: string[] = [];
  const entries = new Map<string, string>();
  let letters = '';
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    if (written.trim() === '') continue;
    const entry = readLine(written, digits);
    // A manifest is written by one hand: capitals among small letters are a changed byte.
    letters += typeof entry === 'string' ? '' : entry.letters;
    const mixed = /[a-f]/.test(letters) && /[A-F]/.test(letters);
    letters = letters.slice(0, 1);
    const fault =
      typeof entry === 'string' ? entry : (mixed && MIXED) || judge(entry, entries.get(entry.path));
    if (fault) faults.push({ line: index + 1, why: fault });
    else if (typeof entry !== 'string') {
      if (entries.has(entry.path)) repeated.push(entry.path);
      entries.set(entry.path, entry.digest);
    }
  }
  return {
    entries: [...entries].map(([path, digest]) => ({ path, digest })),
    faults,
    repeated,
  };
}

const MIXED = 'lẫn chữ hoa với chữ thường trong mã';

interface Line extends ManifestEntry {
  readonly letters: string;
}

function readLine(written: string, digits: number): Line | string {
  const [, digest, path] = /^([\da-f]+)(?:[ \t]+\*?)([^ \t*].*)$/i.exec(written) ?? [];
  if (digest === undefined || path === undefined) return 'không đúng dạng «mã, dấu cách, tên tệp»';
  if (digest.length !== digits) return `mã có ${digest.length} chữ số, phải có ${digits}`;
  return {
    digest: digest.toLowerCase(),
    path: decodePath(path.replace(/^(?:\.\/)+/, '')),
    letters: digest.replace(/\d/g, ''),
  };
}

function judge({ path, digest }: ManifestEntry, former: string | undefined): string | undefined {
  if (OUTSIDE.test(path)) return 'tên tệp dẫn ra ngoài gói';
  if (former !== undefined && former !== digest) return 'kể một tệp hai lần với hai mã khác nhau';
  return undefined;
}

/** Absolute, of a drive, of another computer, of a home folder, with a part that leads up. */
const OUTSIDE = /^(?:[/\\~]|[a-z]:|%[a-z]+%)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

function decodePath(path: string): string {
  return path.replace(/%(?:25|0A|0D)/gi, (code) => decodeURIComponent(code));
}

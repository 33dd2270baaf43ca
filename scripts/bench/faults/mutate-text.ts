import { pickOne } from './seeded-random.ts';

/** One change of a file: its kind, the bytes after it, and the word that it put in, where it put one in. */
export interface Mutation {
  readonly kind: string;
  readonly bytes: Buffer;
  readonly word?: string;
}

/** What a clumsy hand, a program or an attacker leaves in a text. */
const TOKENS = [
  '<!--',
  '-->',
  '---\n',
  '"',
  "'",
  ': ',
  '\t',
  '&a ',
  '*a ',
  '<script>',
  '<div>',
  '</p>',
  '<TP HCM>',
  '| | |\n',
  '```\n',
  '~~~\n',
  '[^9]',
  '[a]: b\n',
  '![](x.png)',
  '[a](../x.md)',
  '{{x}}',
  '{x}',
  '\uFEFF',
  '\u0000',
  '\u200B',
  '\u202E',
  '\u00AD',
  'null',
  '~',
  '1e999',
  '0x1F',
  '9999-12-31',
  '2026-02-30',
  '# \n',
  '    ',
  '\r',
  '%2e%2e/',
  '__proto__: 1\n',
  'constructor',
  '<<<<<<< HEAD\n',
  'ð',
  '🙂',
  '*'.repeat(200),
  '> '.repeat(200),
  '- '.repeat(200),
];

type Change = (bytes: Buffer, next: () => number) => Omit<Mutation, 'kind'>;

const CHANGES: Readonly<Record<string, Change>> = {
  'đổi một byte': (bytes, next) => {
    const changed = Buffer.from(bytes);
    changed[at(bytes, next)] = Math.floor(next() * 256);
    return { bytes: changed };
  },
  'mất một đoạn': (bytes, next) => {
    const start = at(bytes, next);
    const end = start + 1 + Math.floor(next() * 40);
    return { bytes: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]) };
  },
  'lặp một đoạn': (bytes, next) => {
    const start = at(bytes, next);
    return { bytes: splice(bytes, at(bytes, next), bytes.subarray(start, start + 80)) };
  },
  'cắt cụt': (bytes, next) => ({ bytes: bytes.subarray(0, at(bytes, next)) }),
  'chèn ký hiệu': (bytes, next) => ({
    bytes: splice(bytes, at(bytes, next), Buffer.from(pickOne(next, TOKENS))),
  }),
  'đổi chỗ hai dòng': (bytes, next) => {
    const lines = bytes.toString('utf8').split('\n');
    const [a, b] = [Math.floor(next() * lines.length), Math.floor(next() * lines.length)];
    const [left, right] = [lines[a] ?? '', lines[b] ?? ''];
    return { bytes: Buffer.from(lines.with(a, right).with(b, left).join('\n')) };
  },
  'thêm một từ': (bytes, next) => {
    const word = `Từthêm${Math.floor(next() * 1e6)}`;
    const text = bytes.toString('utf8');
    const start = Math.floor(next() * text.length);
    const space = text.indexOf(' ', start);
    const place = space === -1 ? text.length : space;
    return { word, bytes: Buffer.from(`${text.slice(0, place)} ${word}${text.slice(place)}`) };
  },
  'từ sau ký hiệu': (bytes, next) => {
    const word = `Từthêm${Math.floor(next() * 1e6)}`;
    const text = bytes.toString('utf8');
    const end = text.indexOf('\n---', 4) + 5;
    const place = end + Math.floor(next() * (text.length - end));
    const put = `${pickOne(next, TOKENS)} ${word} `;
    return { word, bytes: Buffer.from(text.slice(0, place) + put + text.slice(place)) };
  },
  'mã Latin-1': (bytes) => ({ bytes: Buffer.from(bytes.toString('utf8'), 'latin1') }),
};

/** Changes a file in one of the ways that files go wrong. */
export function mutate(bytes: Buffer, next: () => number): Mutation {
  const [kind, change] = pickOne(next, Object.entries(CHANGES));
  return { kind, ...change(bytes, next) };
}

function at(bytes: Buffer, next: () => number): number {
  return Math.floor(next() * bytes.length);
}

function splice(bytes: Buffer, place: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place)]);
}

import sharp, { type Sharp } from 'sharp';

/** The most pixels an original may have: 40 megapixels, the largest that a phone takes today. */
export const MAX_PIXELS = 40_000_000;

/** The longest that a picture may take to decode, in seconds: the largest honest one takes about five. */
export const MAX_DECODING_SECONDS = 30;

/** A picture that is opened but not yet decoded; `undefined` where the bytes are none of the formats that an archive takes, whatever the file is called. */
export function openPicture(bytes: Uint8Array): Sharp | undefined {
  // The library would draw SVG and PDF too, which are programs: a few bytes of them run for minutes.
  if (!isPicture(bytes)) return undefined;
  return sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS }).timeout({
    seconds: MAX_DECODING_SECONDS,
  });
}

function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.some(
    ({ first, at, mark }) => start.startsWith(first) && start.startsWith(mark, at),
  );
}

/** How each format begins and what it says of itself further on (registrations of the media types; ISO 23000-22 for AVIF): by its beginning alone no text can pass for one. */
const SIGNATURES: readonly {
  readonly first: string;
  readonly at: number;
  readonly mark: string;
}[] = [
  { first: '\xff\xd8', at: 2, mark: '\xff' },
  { first: '\x89PNG', at: 4, mark: '\r\n\x1a\n' },
  { first: 'GIF8', at: 5, mark: 'a' },
  { first: 'RIFF', at: 8, mark: 'WEBP' },
  { first: 'II', at: 3, mark: '\0' },
  { first: 'MM', at: 2, mark: '\0' },
  { first: '\0\0\0', at: 4, mark: 'ftypavif' },
  { first: '\0\0\0', at: 4, mark: 'ftypavis' },
  { first: '\0\0\0', at: 4, mark: 'ftypmif1' },
];

/** The ending of a picture's file by its first bytes; `undefined` for what is none of the kinds that an item shows. */
export function pictureExtension(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_START));
  return KINDS.find(({ marks }) => marks.every(([at, mark]) => start.startsWith(mark, at)))
    ?.extension;
}

const LONGEST_START = 12;

const KINDS: readonly {
  readonly extension: string;
  readonly marks: readonly (readonly [at: number, mark: string])[];
}[] = [
  { extension: '.jpg', marks: [[0, '\u00ff\u00d8\u00ff']] },
  { extension: '.png', marks: [[0, '\u0089PNG\r\n\u001a\n']] },
  { extension: '.gif', marks: [[0, 'GIF8']] },
  {
    extension: '.webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { extension: '.avif', marks: [[4, 'ftypavif']] },
  { extension: '.tiff', marks: [[0, 'II*\u0000']] },
  { extension: '.tiff', marks: [[0, 'MM\u0000*']] },
];

const COPYRIGHT_NAME = 0;
const UNICODE_PLATFORMS = [0, 3];

/** The font (sfnt bytes) with `from` replaced by `to`, of equal length, in every entry of its `name` table but the copyright notice: the SIL Open Font License reserves the name «Source» for the unmodified family. */
export function renameFamily(sfnt: Buffer, names: { from: string; to: string }): Buffer {
  if (names.from.length !== names.to.length) {
    throw new Error(`Family names of different length: ${names.from}, ${names.to}`);
  }
  const font = Buffer.from(sfnt);
  const table = nameTableOffset(font);
  const storage = table + font.readUInt16BE(table + 4);
  for (let record = 0; record < font.readUInt16BE(table + 2); record += 1) {
    const at = table + 6 + record * 12;
    if (font.readUInt16BE(at + 6) === COPYRIGHT_NAME) continue;
    const start = storage + font.readUInt16BE(at + 10);
    const value = font.subarray(start, start + font.readUInt16BE(at + 8));
    replaceBytes(value, names, UNICODE_PLATFORMS.includes(font.readUInt16BE(at)));
  }
  return font;
}

function nameTableOffset(font: Buffer): number {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const at = 12 + table * 16;
    if (font.toString('latin1', at, at + 4) === 'name') return font.readUInt32BE(at + 8);
  }
  throw new Error('The font has no name table');
}

function replaceBytes(
  value: Buffer,
  { from, to }: { from: string; to: string },
  isUtf16: boolean,
): void {
  const encode = (text: string) =>
    isUtf16 ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
  const found = value.indexOf(encode(from));
  if (found >= 0) encode(to).copy(value, found);
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ImportProblem, Reading } from '#import/article.ts';
import { readSource, type SourceFile } from '#import/read-source.ts';

/** Where LibreOffice is on Linux, macOS and Windows. */
const PROGRAMS: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** A report of a thousand pages takes half a minute; what takes longer hangs. Milliseconds. */
const LONGEST = 120_000;

/** Reads the articles of a file; one of an old Word (.doc) or an RTF is first made a .docx by LibreOffice where that is installed, and refused with the way out where it is not. */
export async function readWithOffice(
  file: SourceFile,
  programs: readonly string[] = PROGRAMS,
): Promise<Reading> {
  const kind = oldKind(file.bytes);
  if (kind === undefined) return readSource(file);
  const converted = convert(file.bytes, kind, programs);
  return 'what' in converted
    ? { articles: [], problems: [converted] }
    : readSource({ ...file, bytes: converted });
}

type OldKind = 'doc' | 'rtf';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** An old container that holds a Word document, which an encrypted .docx does not, or rich text. */
function oldKind(bytes: Uint8Array): OldKind | undefined {
  const isOle = OLE.every((byte, index) => bytes[index] === byte);
  if (isOle) {
    const name = Buffer.from('WordDocument', 'utf16le');
    return Buffer.from(bytes).includes(name) ? 'doc' : undefined;
  }
  return /^\s*\{\\rtf/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)))
    ? 'rtf'
    : undefined;
}

function convert(
  bytes: Uint8Array,
  kind: OldKind,
  programs: readonly string[],
): Uint8Array | ImportProblem {
  const program = programs.find((one) => isInstalled(one));
  if (program === undefined) return notInstalled(kind);
  const folder = mkdtempSync(join(tmpdir(), 'nhap-tin-'));
  try {
    const source = join(folder, `a.${kind}`);
    const made = join(folder, 'a.docx');
    writeFileSync(source, bytes);
    // A profile of its own: the program refuses to run twice in one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx',
      '--outdir',
      folder,
      source,
    ];
    spawnSync(program, args, { stdio: 'ignore', timeout: LONGEST, killSignal: 'SIGKILL' });
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : notConverted(kind);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function isInstalled(program: string): boolean {
  return (
    spawnSync(program, ['--version'], { stdio: 'ignore', timeout: LONGEST }).error === undefined
  );
}

const CALLED: Readonly<Record<OldKind, string>> = { doc: 'Word đời cũ (.doc)', rtf: 'RTF' };

function notInstalled(kind: OldKind): ImportProblem {
  return {
    severity: 'error',
    what: `Tệp là ${CALLED[kind]}, cần LibreOffice để chuyển nhưng máy này chưa cài.`,
    fix: 'Cài LibreOffice rồi nhập lại, hoặc mở tệp bằng Word, chọn «Lưu thành…» (Save As) kiểu .docx rồi nhập tệp ấy.',
  };
}

function notConverted(kind: OldKind): ImportProblem {
  return {
    severity: 'error',
    what: `LibreOffice không chuyển được tệp ${CALLED[kind]} này: tệp hỏng, đặt mật khẩu hoặc quá lớn.`,
    fix: 'Mở tệp bằng Word hoặc LibreOffice, bỏ mật khẩu nếu có, lưu thành .docx rồi nhập.',
  };
}

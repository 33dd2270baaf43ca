import { type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { ImportProblem } from '../article.ts';

/** Far beyond the longest report with its pictures; a package that unpacks to more is made to fill a memory. */
const MOST_UNPACKED_BYTES = 300_000_000;
/** A report with a thousand pictures has some thousand parts. */
const MOST_ENTRIES = 10_000;
/** XML packs to a twentieth, repetitive XML to a hundredth; a bomb to a thousandth. */
const MOST_RATIO = 400;
/** Below this size a ratio says nothing: an empty page packs well. */
const LEAST_FOR_RATIO = 1_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Why a DOCX cannot be opened; `undefined` where it can, and every part of it unpacks within bounds. */
export async function refusePackage(bytes: Uint8Array): Promise<ImportProblem | undefined> {
  if (bytes.length === 0) return REFUSALS.empty;
  if (startsWith(bytes, OLE)) return isEncrypted(bytes) ? REFUSALS.encrypted : REFUSALS.oldWord;
  if (!startsWith(bytes, ZIP)) return REFUSALS.notDocx;
  try {
    return await weighPackage(bytes);
  } catch {
    return REFUSALS.broken;
  }
}

async function weighPackage(bytes: Uint8Array): Promise<ImportProblem | undefined> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const entries: Entry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    entries.push(entry);
    // Counted before any is unpacked.
    if (entries.length > MOST_ENTRIES) return REFUSALS.bomb;
  }
  let unpacked = 0;
  let hasDocument = false;
  for (const entry of entries) {
    if (entry.encrypted) return REFUSALS.encrypted;
    if (!isFile(entry)) continue;
    if (/^word\/document\d*\.xml$/.test(entry.filename)) hasDocument = true;
    const part = await unpackPart(entry, MOST_UNPACKED_BYTES - unpacked);
    if (part === undefined) return REFUSALS.bomb;
    unpacked += part.size;
    if (part.declaresEntities) return REFUSALS.entities;
  }
  await reader.close();
  return hasDocument ? undefined : REFUSALS.notDocx;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

interface UnpackedPart {
  readonly size: number;
  readonly declaresEntities: boolean;
}

/** The true size of a part, whatever its head declares; `undefined` where it is over the bound. */
async function unpackPart(entry: FileEntry, left: number): Promise<UnpackedPart | undefined> {
  const most = Math.min(left, Math.max(LEAST_FOR_RATIO, entry.compressedSize * MOST_RATIO));
  const isXml = /\.(?:xml|rels)$/i.test(entry.filename);
  const decoder = new TextDecoder('latin1');
  let size = 0;
  let head = '';
  const counter = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > most) throw new Error(BEYOND_BOUND);
      if (isXml && head.length < LONGEST_PROLOGUE) head += decoder.decode(chunk);
    },
  });
  try {
    await entry.getData(counter, { checkSignature: true });
  } catch (error) {
    if (size > most) return undefined;
    throw new Error('a part of the package cannot be unpacked', { cause: error });
  }
  return { size, declaresEntities: /<!(?:DOCTYPE|ENTITY)/i.test(head.replaceAll('\0', '')) };
}

const BEYOND_BOUND = 'beyond the bound';
/** A document type is declared before the first element. */
const LONGEST_PROLOGUE = 65_536;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** An encrypted DOCX is an old container with the entry «EncryptedPackage», named in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes(name);
}

const REFUSALS = {
  empty: refuse(
    'Tệp rỗng, không có chữ nào.',
    'Xem lại tệp: có thể lần tải về hay sao chép chưa xong.',
  ),
  encrypted: refuse(
    'Tài liệu Word đặt mật khẩu nên không đọc được.',
    'Mở tài liệu bằng Word, vào File › Info › Protect Document bỏ mật khẩu, lưu lại rồi nhập.',
  ),
  oldWord: refuse(
    'Tệp là Word đời cũ (.doc), không phải .docx.',
    'Mở bằng Word hoặc LibreOffice, chọn «Lưu thành…» (Save As) kiểu .docx rồi nhập tệp mới.',
  ),
  notDocx: refuse(
    'Tệp không phải tài liệu Word .docx.',
    'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập; không mở được thì xin lại bản gốc.',
  ),
  broken: refuse(
    'Tài liệu .docx hỏng hoặc bị cắt cụt, không mở được.',
    'Tải hoặc sao chép lại tệp; nếu Word còn mở được thì lưu lại thành .docx rồi nhập.',
  ),
  bomb: refuse(
    'Tài liệu .docx bung ra lớn khác thường nên không mở.',
    'Chỉ nhập tài liệu từ nguồn tin cậy; nếu đúng là tài liệu của cơ quan, chép chữ và ảnh sang một tài liệu mới.',
  ),
  entities: refuse(
    'Tài liệu .docx khai báo thực thể XML, điều Word không bao giờ ghi.',
    'Tệp có thể được tạo để tấn công: không dùng; xin lại tài liệu từ nơi ban hành.',
  ),
} as const;

function refuse(what: string, fix: string): ImportProblem {
  return { severity: 'error', what, fix };
}

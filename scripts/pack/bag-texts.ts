import { formatManifest, type ManifestEntry } from '#core/fixity/manifest.ts';
import type { BuildRecord } from '../build/finish/build-record.ts';

/** A small file of the package that is not part of the site. */
export interface TagFile {
  readonly path: string;
  readonly text: string;
}

/** The payload of a package: every file under `data/` with its digest, and their size in bytes. */
export interface Payload {
  readonly entries: readonly ManifestEntry[];
  readonly bytes: number;
}

/** The tag files that can be written before the payload: the declaration (RFC 8493, section 2.1.1), the page a reader opens, how to check. */
export function openingTags(record: BuildRecord): readonly TagFile[] {
  return [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'index.html', text: openingPage(record.name) },
    { path: 'DOC-TRUOC.txt', text: readMe(record.name) },
  ];
}

/** The tag files that name the payload: `bag-info.txt` (section 2.2.2) and the manifest. No date is given: the same site makes the same package on any day. */
export function closingTags(record: BuildRecord, payload: Payload): readonly TagFile[] {
  const info = [
    ['Source-Organization', record.publisher],
    ['External-Description', record.name],
    ...(record.url === undefined ? [] : [['External-Identifier', record.url]]),
    ['Internal-Sender-Identifier', record.revision ?? 'không rõ'],
    ['Internal-Sender-Description', `Mã bản dựng (SHA-256): ${record.digest}`],
    ['Payload-Oxum', `${payload.bytes}.${payload.entries.length}`],
  ];
  return [
    { path: 'bag-info.txt', text: info.map(([label, value]) => `${label}: ${value}\n`).join('') },
    { path: 'manifest-sha256.txt', text: formatManifest(payload.entries) },
  ];
}

function openingPage(name: string): string {
  const title = escapeText(name);
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
<meta http-equiv="refresh" content="0; url=data/index.html">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="data/index.html">Mở kho</a></p>
</main>
</body>
</html>
`;
}

function readMe(name: string): string {
  return `${name}

ĐỌC: bấm đúp vào index.html. Không cần mạng, không cần cài gì.

KIỂM TRA gói còn nguyên vẹn, mở cửa sổ lệnh trong thư mục này rồi gõ:

  Linux:   sha256sum -c --quiet *manifest-sha256.txt
  macOS:   shasum -a 256 -c *manifest-sha256.txt
  Windows, trong PowerShell:
    Get-Content *manifest-sha256.txt -Encoding UTF8 |
      ForEach-Object {
        $ma, $tep = $_ -split '  ', 2
        $co = (Get-FileHash -LiteralPath $tep).Hash
        if ($co -ne $ma) { "Hỏng: $tep" }
      }

Lệnh im lặng hoặc chỉ ghi «OK» là gói nguyên vẹn; tệp nào ghi «FAILED» hoặc «Hỏng» là tệp đã đổi hay đã mất.
Ai có mã nguồn của kho: npm run verify-package -- <thư mục này hoặc tệp .zip>
(lệnh này còn chỉ ra tệp thừa và tệp bị đổi tên).

Nguyên vẹn chưa cho biết ai đã đóng gói: ai sửa tệp có thể lập lại danh sách. Muốn chắc gói do kho làm, so mã SHA-256
của tệp .zip, hoặc của tagmanifest-sha256.txt ở đây, với mã mà đơn vị giữ kho công bố.

Gói theo chuẩn BagIt 1.0 (RFC 8493).
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

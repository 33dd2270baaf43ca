/** The version of BagIt that a `bagit.txt` declares, or why it declares none that is read here, in Vietnamese (RFC 8493, section 2.1.1). */
export function readDeclaration(
  text: string,
): { readonly version: string } | { readonly fault: string } {
  const [first = '', second = '', ...rest] = text.split(/\r\n|\n|\r/);
  if (text.startsWith('\ufeff')) return { fault: 'bắt đầu bằng dấu BOM' };
  const [, version] = /^BagIt-Version: (\d+\.\d+)$/.exec(first) ?? [];
  if (version === undefined) return { fault: 'dòng 1 phải là «BagIt-Version: 1.0»' };
  if (!VERSIONS.includes(version)) {
    return { fault: `ghi phiên bản BagIt ${version}; lệnh này chỉ đọc ${VERSIONS.join(' và ')}` };
  }
  if (!/^Tag-File-Character-Encoding: UTF-8$/i.test(second)) {
    return { fault: 'dòng 2 phải là «Tag-File-Character-Encoding: UTF-8»' };
  }
  if (rest.some((line) => line !== '')) return { fault: 'có dòng thừa sau dòng 2' };
  return { version };
}

// 1.0 is RFC 8493; 0.97 differs in nothing that is checked here but for a file named twice.
const VERSIONS: readonly string[] = ['0.97', '1.0'];

/** The size of a payload as `bag-info.txt` tells it (section 2.2.2): bytes and files. */
export interface PayloadOxum {
  readonly bytes: number;
  readonly files: number;
}

/** What the `Payload-Oxum` of a `bag-info.txt` says: nothing, a size, or what cannot be read as one. */
export function readOxum(bagInfo: string): PayloadOxum | 'none' | 'unreadable' {
  const found = [...bagInfo.matchAll(/^Payload-Oxum\s*:\s*(.*?)\s*$/gim)];
  const [only] = found;
  if (only === undefined) return 'none';
  const [, bytes, files] = /^(\d{1,15})\.(\d{1,15})$/.exec(only[1] ?? '') ?? [];
  if (found.length > 1 || bytes === undefined || files === undefined) return 'unreadable';
  return { bytes: Number(bytes), files: Number(files) };
}

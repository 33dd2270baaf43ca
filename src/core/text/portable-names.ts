/** The most characters of a path in a package: Windows opens 260, of which the folder it is unpacked into takes its share. */
export const MAX_ADDRESS_LENGTH = 200;

/** Whether Windows keeps a name for a device, whatever comes behind its first dot: no file or folder can have it (Microsoft, “Naming Files, Paths, and Namespaces”). */
export function isReservedName(name: string): boolean {
  const [stem = ''] = name.split('.');
  return RESERVED.test(stem.trimEnd());
}

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

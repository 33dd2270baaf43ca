import { expect, test } from 'vitest';
import { readDeclaration, readOxum } from '#core/fixity/bag-declaration.ts';
import { isSystemFile } from '#core/fixity/system-files.ts';

const UTF8 = 'Tag-File-Character-Encoding: UTF-8';

test.each([
  [`BagIt-Version: 1.0\n${UTF8}\n`, '1.0', 'as this archive writes it'],
  [`BagIt-Version: 0.97\r\n${UTF8}`, '0.97', 'the draft that is still made; no line end'],
  [`BagIt-Version: 1.0\n${UTF8.replace('UTF', 'utf')}\n`, '1.0', 'small letters'],
])('%j declares %s: %s', (text, version) => {
  expect(readDeclaration(text)).toEqual({ version });
});

test.each([
  ['', 'nothing'],
  ['BagIt-Version: 1.0\n', 'no encoding'],
  [`BagIt-Version: 9.9\n${UTF8}\n`, 'a version that is not known'],
  [`BagIt-Version: 0.96\n${UTF8}\n`, 'a version that is no longer made'],
  [`BagIt-Version : 1.0\n${UTF8}\n`, 'a space before the colon'],
  [`BagIt-Version: 1\n${UTF8}\n`, 'half a version'],
  [`\ufeffBagIt-Version: 1.0\n${UTF8}\n`, 'a mark of the byte order'],
  ['BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n', 'another encoding'],
  [`BagIt-Version: 1.0\n${UTF8}\nX: y\n`, 'a line too many'],
  [`${UTF8}\nBagIt-Version: 1.0\n`, 'lines exchanged'],
])('%j declares nothing that is read: %s', (text) => {
  expect(readDeclaration(text)).toEqual({ fault: expect.stringMatching(/\p{L}/u) });
});

test.each<[string, unknown, string]>([
  ['A: b\nPayload-Oxum: 12.3\n', { bytes: 12, files: 3 }, 'among other lines'],
  ['payload-oxum :  12.3 \r\n', { bytes: 12, files: 3 }, 'labels are the same in any letters'],
  ['A: b\n', 'none', 'it may be left out'],
  ['Payload-Oxum: 12\n', 'unreadable', 'no count'],
  ['Payload-Oxum: -1.3\n', 'unreadable', 'less than nothing'],
  ['Payload-Oxum: 1e9.3\n', 'unreadable', 'not digits'],
  ['Payload-Oxum: 1.1\nPayload-Oxum: 2.2\n', 'unreadable', 'said twice'],
])('%j says %j: %s', (text, oxum) => {
  expect(readOxum(text)).toEqual(oxum);
});

test.each([
  ['.DS_Store', true, 'macOS'],
  ['data/Thumbs.db', true, 'Windows'],
  ['data/tin/desktop.ini', true, 'Windows'],
  ['data/._index.html', true, 'macOS on a foreign disk'],
  ['__MACOSX/data/._index.html', true, 'macOS in a zip'],
  ['__MACOSX/data/index.html', false, 'only the folder is of the system'],
  ['data/Thumbs.db/index.html', false, 'a folder of that name hides nothing'],
  ['System Volume Information/WPSettings.dat', true, 'Windows at the top of a stick'],
  ['$RECYCLE.BIN/$R1.html', true, 'what was thrown away there'],
  ['.Trash-1000/files/a.html', true, 'the same of Linux'],
  ['.fseventsd/fseventsd-uuid', true, 'macOS at the top of a stick'],
  ['.metadata_never_index', true, 'a sign to macOS'],
  ['data/.Trashes/a.html', false, 'below the top it is somebody’s'],
  ['data/System Volume Information/a.html', false, 'so is this'],
  ['System Volume Information', false, 'a file of that name is no folder'],
  ['data/.~lock.a.html#', true, 'somebody looked at it with an office program'],
  ['data/~$bao-cao.docx', true, 'somebody has it open'],
  ['data/@eaDir/a.png@SynoEAStream', true, 'a file server'],
  ['data/@eaDir/a.html', false, 'not all that lies beside it'],
  ['data/.htaccess', false, 'a server reads it'],
  ['data/index.html', false, 'a page'],
])('«%s» is of the system: %s (%s)', (path, isOfSystem) => {
  expect(isSystemFile(path)).toBe(isOfSystem);
});

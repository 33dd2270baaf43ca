import { readdirSync } from 'node:fs';

/** Every file in a folder and the folders in it, as paths from that folder with `/` between them, sorted. */
export function listFiles(folder: string): readonly string[] {
  const paths: string[] = [];
  const folders = [''];
  for (const at of folders) {
    for (const entry of readdirSync(`${folder}/${at}`, { withFileTypes: true })) {
      if (entry.isFile()) paths.push(at + entry.name);
      else if (entry.isDirectory()) folders.push(`${at}${entry.name}/`);
    }
  }
  return paths.sort();
}

import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../files/refusal.ts';

/** As many links as Linux follows before it calls them a circle. */
const MOST_LINKS = 40;

/** Where a path really is: links are followed, those that lead to what is not there yet too. */
export function realPlace(path: string, followed = 0): string {
  const whole = resolve(path);
  if (followed > MOST_LINKS) {
    throw new Refusal(`Liên kết «${path}» trỏ vòng quanh. Xóa liên kết ấy rồi chạy lại.`);
  }
  try {
    return realpathSync.native(whole);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') throw error;
  }
  const parent = dirname(whole);
  if (isLink(whole)) {
    return realPlace(resolve(parent, readlinkSync(whole)), followed + 1);
  }
  return parent === whole ? whole : join(realPlace(parent, followed), basename(whole));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The steps from `folder` down to `place`, both real; none where they are the same, `undefined` where `place` is not below. A folder is known by its number on the disk too, so another spelling or a second mount of it is the same folder. */
export function stepsBelow(folder: string, place: string): readonly string[] | undefined {
  const steps: string[] = [];
  for (let current = place; ; current = dirname(current)) {
    if (isSameFolder(folder, current)) return steps;
    if (dirname(current) === current) return undefined;
    steps.unshift(basename(current));
  }
}

function isSameFolder(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((path) => numbersOf(path));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino && a.ino !== 0n;
}

function numbersOf(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

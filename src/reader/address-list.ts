import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAddressFault } from '#core/address-faults.ts';
import { comparePaths } from '#core/fixity/manifest.ts';
import type { Problem } from '#core/problems.ts';
import { displayPath } from './content-root.ts';
import { ADDRESS_LIST } from './published-addresses.ts';
import { readText } from './read-text.ts';

/** An address that was published once, and its line in the list. */
export interface ListedAddress {
  readonly address: string;
  readonly line: number;
}

/** The published addresses of a content root, with every line that is no address as a problem; none where there is no list. */
export function readAddressList(root: string): {
  readonly listed: readonly ListedAddress[];
  readonly problems: readonly Problem[];
} {
  const file = displayPath(root, ADDRESS_LIST);
  const read = readText(root, ADDRESS_LIST);
  if (read.problem !== undefined) {
    const isNoList = read.missing || read.problem.rule === 'tep-rong';
    return { listed: [], problems: isNoList ? [] : [{ ...read.problem, file }] };
  }
  const listed = read.written
    .split('\n')
    .map((address, index) => ({ address, line: index + 1 }))
    .filter(({ address }) => address !== '');
  const problems = listed.flatMap(({ address, line }): readonly Problem[] => {
    // A division's address is its page's and a plain mark behind it.
    const fault = findAddressFault(address.replace(/#[a-z\d-]+$/, ''));
    if (fault === undefined) return [];
    const what = `«${address}» ${fault.what}.`;
    return [{ rule: 'dia-chi', file, line, what, fix: fault.fix }];
  });
  return { listed, problems };
}

/** Adds addresses to the list of a content root, in order. */
export function addAddresses(root: string, added: readonly string[]): void {
  const known = readAddressList(root).listed.map(({ address }) => address);
  const all = [...new Set([...known, ...added])].sort(comparePaths);
  writeFileSync(join(root, ADDRESS_LIST), all.map((address) => `${address}\n`).join(''));
}

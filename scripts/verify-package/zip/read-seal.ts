import { createHash } from 'node:crypto';
import type { FileBytes } from '../../files/open-bytes.ts';
import { SEAL_LENGTH, sealText } from '../../pack/seal.ts';

/** Whether the seal at the end of a zip file holds, and the SHA-256 of the whole file. */
export interface Seal {
  readonly state: 'whole' | 'broken';
  readonly digest: string;
}

/** Reads a zip file once from end to end for its seal and its digest. */
export function readSeal(file: FileBytes): Seal {
  const hash = createHash('sha256');
  const sealAt = Math.max(0, file.size - SEAL_LENGTH);
  for (let at = 0; at < sealAt; at += PART) hash.update(file.read(at, Math.min(PART, sealAt - at)));
  const written = file.read(sealAt, file.size - sealAt);
  const expected = sealText(hash.copy().digest('hex'));
  const digest = hash.update(written).digest('hex');
  return { state: written.toString('latin1') === expected ? 'whole' : 'broken', digest };
}

const PART = 1 << 20;

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFailure } from '../../files/describe-failure.ts';
import { verifyPackage } from '../../verify-package/verify-package.ts';
import type { TrialRequest } from './kill-build.ts';
import { makeHostileZip } from './make-hostile-zip.ts';
import { pickOne } from './seeded-random.ts';
import { type FaultTally, noteAnswer, startNotes } from './tally.ts';

/** Verifies packages that are damaged or made to deceive, each in ways drawn by chance: none may pass for whole, end in a stack, or take a minute. */
export async function spoilPackages({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  const file = join(place, 'kho.zip');
  for (let trial = 1; trial <= count; trial += 1) {
    const { how, bytes } = pickOne(next, [makeHostileZip, makeHostileZip, damageZip])(next);
    writeFileSync(file, bytes);
    const name = `lần ${trial} (${how})`;
    const start = performance.now();
    const output = await answer(file, () => notes.lost.push(`${name}: «Nguyên vẹn»`));
    noteAnswer(notes, name, { output, ms: performance.now() - start });
  }
  return { trials: 'gói hỏng hoặc giả', tried: count, ...notes };
}

async function answer(file: string, onWhole: () => void): Promise<string> {
  try {
    const { faults } = await verifyPackage(file);
    if (faults.length === 0) onWhole();
    return faults.join('\n');
  } catch (error) {
    return describeFailure(error) ?? (error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

// What disks and networks do: the seal is not made anew.
function damageZip(next: () => number): { readonly how: string; readonly bytes: Buffer } {
  const { bytes } = makeHostileZip(next, 'none');
  const at = Math.floor(next() * bytes.length);
  const length = 1 + Math.floor(next() * 600);
  const end = Math.min(bytes.length, at + length);
  const noise = Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)));
  const damages: readonly (readonly [string, () => Buffer])[] = [
    ['đổi một bit', () => flipBit(bytes, at, next)],
    ['cắt ngắn', () => bytes.subarray(0, at)],
    ['mất một khúc', () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])],
    ['thêm một khúc', () => Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])],
    ['nối hai lần', () => Buffer.concat([bytes, bytes])],
    ['một khúc thành số không', () => zeroed(bytes, at, end)],
  ];
  const [how, make] = pickOne(next, damages);
  return { how, bytes: make() };
}

function flipBit(bytes: Buffer, at: number, next: () => number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << Math.floor(next() * 8)), at);
  return copy;
}

function zeroed(bytes: Buffer, at: number, end: number): Buffer {
  const copy = Buffer.from(bytes).fill(0, at, end);
  return copy.equals(bytes) ? copy.subarray(0, at) : copy;
}

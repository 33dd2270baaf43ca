import { formatCount } from '../files/tell-progress.ts';
import type { Verdict } from './verify-package.ts';

/** Prints what was found in a package, what it is known by and what that does not prove; gives whether it is whole. */
export function printVerdict(verdict: Verdict): boolean {
  const { files, faults, notes, listDigest, zipDigest, signer } = verdict;
  for (const note of notes.slice(0, MOST_LINES)) console.log(`Nên biết: ${note}`);
  if (notes.length > MOST_LINES)
    console.log(`… và ${formatCount(notes.length - MOST_LINES)} điều nữa.`);
  if (faults.length > 0) {
    const rest = faults.length - MOST_LINES;
    console.error(faults.slice(0, MOST_LINES).join('\n'));
    if (rest > 0) console.error(`… và ${formatCount(rest)} chỗ nữa.`);
    console.error(`\nGói không nguyên vẹn: ${formatCount(faults.length)} chỗ.`);
    return false;
  }
  console.log(`Nguyên vẹn: cả ${formatCount(files)} tệp đúng như khi đóng gói.`);
  if (listDigest !== undefined) console.log(`Mã của gói (SHA-256): ${listDigest}`);
  if (zipDigest !== undefined) console.log(`SHA-256 của tệp zip: ${zipDigest}`);
  console.log(signer === undefined ? NOT_PROVEN : `Chữ ký đúng, của người giữ khóa ${signer}.`);
  return true;
}

/** Nobody reads more lines than this; a disk that was copied badly has hundreds of thousands. */
const MOST_LINES = 1000;

const NOT_PROVEN =
  'Điều này chưa chứng minh ai đã đóng gói: ai sửa tệp rồi lập lại danh sách thì gói vẫn «nguyên vẹn». So mã trên với mã mà đơn vị giữ kho công bố, hoặc kiểm tra chữ ký (--signature, --key).';

import { type CborValue, decodeCbor } from './cbor.ts';

/**
 * The pages that hold a word in any spelling. Pagefind 1.6 writes a word as `[text without marks, pages, [[spelling
 * with marks, pages], …]]` and a page as `[pages since the one before, [weight, place, …], fields]`.
 */
export function pagesOf(word: Uint8Array): readonly number[] {
  const [, plain, spellings] = listOf(decodeCbor(word));
  return [plain, ...listOf(spellings).map((spelling) => listOf(spelling)[1])].flatMap((pages) => {
    let page = 0;
    return listOf(pages).map((each) => (page += Number(listOf(each)[0])));
  });
}

function listOf(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new Error(`the index has ${typeof value}, not a list`);
  return value;
}

/** A number of 32 bits that two texts hardly ever share: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

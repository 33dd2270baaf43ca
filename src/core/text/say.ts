/** A number, or words that stand as they are. */
export type Filling = string | number;

/** A sentence with its gaps filled in: `{name}` by the part of that name, numbers as `format` writes them; of two forms parted by `|` the first is for a `count` of one. */
export function sayWith(
  sentence: string,
  parts: Readonly<Record<string, Filling>>,
  format: (value: number) => string,
): string {
  const [one = '', many = one] = sentence.split('|');
  return (parts['count'] === 1 ? one : many).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const part = parts[name];
    return typeof part === 'number' ? format(part) : (part ?? gap);
  });
}

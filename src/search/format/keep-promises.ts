/** Makes each value once and keeps it by its key; one that fails is made anew when it is asked for again. */
export function keepPromises<Rest extends readonly unknown[], Value>(
  make: (key: string, ...rest: Rest) => Promise<Value>,
): (key: string, ...rest: Rest) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key, ...rest) => {
    const asked = kept.get(key) ?? make(key, ...rest);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    return asked;
  };
}

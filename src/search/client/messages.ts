/** The sentences of the search page: they come with the page, so that no Vietnamese lies in scripts. */
export type Messages = Readonly<Record<string, string>>;

/** Reads the sentences a page carries. */
export function readMessages(holder: HTMLElement): Messages {
  return JSON.parse(holder.dataset['messages'] ?? '{}') as Messages;
}

/** A sentence with its gaps filled in; numbers are written as Vietnamese readers write them. */
export function say(
  messages: Messages,
  name: string,
  parts: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = messages[name] ?? name;
  return sentence.replace(/\{(\w+)\}/g, (gap, part: string) => {
    const value = parts[part];
    return typeof value === 'number' ? value.toLocaleString('vi-VN') : (value ?? gap);
  });
}

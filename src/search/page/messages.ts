import { sayWith } from '#core/text/say.ts';

/** The sentences of the search page: they come with the page, in its language, so that none lies in scripts. */
export type Messages = Readonly<Record<string, string>>;

/** Reads the sentences a page carries. */
export function readMessages(holder: HTMLElement): Messages {
  return JSON.parse(holder.dataset['messages'] ?? '{}') as Messages;
}

/** A sentence with its gaps filled in. */
export function say(
  messages: Messages,
  name: string,
  parts: Readonly<Record<string, string | number>> = {},
): string {
  return sayWith(messages[name] ?? name, parts, formatCount);
}

/** A count as the readers of the page write it. */
export function formatCount(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

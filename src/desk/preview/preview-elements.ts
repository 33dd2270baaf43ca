import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { splitUnbroken } from '#core/text/unbroken.ts';
import type { DateText } from '#views/date-text.ts';
import type { Link } from '#views/links.ts';

type Child = ElementContent | string | undefined;

/** Words in which numbers of documents and days are not broken, as `BoundText` prints them. */
export function boundText(text: string): (ElementContent | string)[] {
  return splitUnbroken(text).map((part) =>
    part.unbroken ? h('span.nowrap', part.text) : part.text,
  );
}

/** A day as `DateTime` prints it. */
export function dateTime(
  date: DateText,
  form: 'text' | 'bare' | 'digits' = 'text',
): ElementContent {
  return h('time', { datetime: date.machine }, date[form]);
}

/** A link under its words. */
export function linkOf({ url, label }: Link): ElementContent {
  return h('a', { href: url }, boundText(label));
}

/** Links in one line, as `LinkList` prints them. */
export function linksInline(links: readonly Link[]): (ElementContent | string)[] {
  return links.flatMap((link, i) => (i === 0 ? [linkOf(link)] : [', ', linkOf(link)]));
}

/** A row of a list of facts: its name, then what it says; none where it says nothing. */
export function fact(name: string, ...said: readonly (readonly Child[] | undefined)[]): Child {
  const shown = said.flatMap((words) => (words === undefined ? [] : [h('dd', [...words])]));
  return shown.length === 0 ? undefined : h('div', [h('dt', name), ...shown]);
}

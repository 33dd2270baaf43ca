import { slugify } from '#core/text/slug.ts';
import { editStartTags } from '../build/addresses/edit-start-tags.ts';
import type { BuildRecord } from '../build/finish/build-record.ts';

/** What a ZIM file says of itself, as arguments of `zimwriterfs`: a title of at most 30 characters and a description of at most 80 (openZIM, «Metadata»), the description that of the first page where it has one. */
export function zimMetadata(
  { name, publisher, url }: BuildRecord,
  firstPage: string,
): readonly string[] {
  return [
    ...['--language', 'vie', '--name', slugify(name)],
    ...['--title', shorten(name, 30)],
    ...['--description', shorten(describePage(firstPage) ?? name, 80)],
    ...['--creator', publisher, '--publisher', publisher],
    ...(url === undefined ? [] : ['--source', url]),
  ];
}

function describePage(html: string): string | undefined {
  let description: string | undefined;
  editStartTags(html, ({ name, attributes }) => {
    if (name === 'meta' && attributes.get('name') === 'description') {
      description ??= attributes.get('content');
    }
    return undefined;
  });
  return description;
}

function shorten(text: string, most: number): string {
  const letters = [...text.normalize('NFC').trim()];
  if (letters.length <= most) return letters.join('');
  const start = letters.slice(0, most).join('');
  return `${start.slice(0, start.lastIndexOf(' ')).replace(/[\s,:;–-]+$/, '')}…`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import {
  ALIKE,
  sketchLikeness,
  sketchText,
  type TextSketch,
} from '#core/model/checks/text-sketch.ts';
import { plainAddress } from '#core/text/plain-address.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import type { Draft } from '#import/draft/draft.ts';
import { listFolder } from '#reader/list-files.ts';

/** An item that is there already: its file as it is told, the plain address of its source, the title and day of its source, and the sketch of its text. */
interface KnownItem {
  readonly file: string;
  readonly address: string | undefined;
  readonly heading: string;
  readonly sketch: TextSketch | undefined;
}

/** The items an import is held against: those of the archive, those of the folder it writes to, and those it has written. */
export class KnownItems {
  readonly #items: KnownItem[] = [];

  /** Takes in every item of a content root; `tell` gives a file the name it is told by. */
  addRoot(root: string, tell: (file: string) => string): void {
    for (const file of listFolder(root, 'items').entries) {
      const item = readItem(join(root, file));
      if (item !== undefined) this.#items.push({ ...item, file: tell(file) });
    }
  }

  /** Takes in a draft that was written. */
  addDraft(draft: Draft, file: string): void {
    this.#items.push({ ...describeDraft(draft), file });
  }

  /** The file that holds the same article: from the same address, or of nearly the same text. */
  findSame(draft: Draft): string | undefined {
    const { address, sketch } = describeDraft(draft);
    const same = this.#items.find(
      (item) =>
        (address !== undefined && item.address === address) || areAlike(item.sketch, sketch),
    );
    return same?.file;
  }

  /** The file of an item whose source has the same title and day, told in other words. */
  findRetold(draft: Draft): string | undefined {
    const { heading } = describeDraft(draft);
    return this.#items.find((item) => item.heading === heading)?.file;
  }
}

function areAlike(one: TextSketch | undefined, other: TextSketch | undefined): boolean {
  return one !== undefined && other !== undefined && sketchLikeness(one, other) >= ALIKE;
}

function describeDraft({ fields, paragraphs }: Draft): Omit<KnownItem, 'file'> {
  return {
    address: plainAddress(fields.source.url),
    heading: headingOf(fields.source.title ?? fields.title, fields.date),
    sketch: sketchText([fields.lead ?? '', ...paragraphs].join('\n')),
  };
}

function headingOf(title: string, date: string): string {
  return `${date.slice(0, DAY)} ${title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

const DAY = 10;

function readItem(file: string): Omit<KnownItem, 'file'> | undefined {
  const { parsed } = parseMarkdownFile(file, toVisibleText(readFileSync(file, 'utf8')));
  if (parsed === undefined) return undefined;
  const values = (parsed.values ?? {}) as Readonly<Record<string, unknown>>;
  const source = (values['source'] ?? {}) as Readonly<Record<string, unknown>>;
  const title = String(source['title'] ?? values['title'] ?? '');
  return {
    address: plainAddress(source['url']),
    heading: headingOf(title, String(values['date'] ?? '')),
    sketch: sketchText(`${values['lead'] ?? ''}\n${parsed.body}`),
  };
}

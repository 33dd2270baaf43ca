import type { Words } from '#core/strings/table.ts';
import { type Filling, sayWith } from '#core/text/say.ts';

/** The elements of the block «Lưu để đọc ngoại tuyến», its sentences, and where the archive lies. */
export interface BlockParts {
  readonly root: string;
  readonly messages: Words['offline'];
  readonly status: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly resume: HTMLButtonElement;
  readonly form: HTMLFormElement;
  readonly choices: HTMLElement;
  readonly total: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly stop: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

/** Finds the elements of a block; throws where one is missing. */
export function readParts(block: HTMLElement): BlockParts {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = block.querySelector<Kind>(`[data-part=${name}]`);
    if (found === null) throw new Error(`the offline block has no part «${name}»`);
    return found;
  };
  return {
    root: new URL(block.dataset['root'] ?? '/', document.baseURI).href,
    messages: JSON.parse(block.dataset['messages'] ?? '{}') as Words['offline'],
    status: part('status'),
    open: part('open'),
    resume: part('resume'),
    form: part('form'),
    choices: part('choices'),
    total: part('total'),
    progress: part('progress'),
    stop: part('stop'),
    remove: part('remove'),
  };
}

/** Puts a sentence where a screen reader hears it. */
export function say({ status }: BlockParts, text: string): void {
  status.textContent = text;
}

/** A sentence with its blanks filled in, numbers as readers write them. */
export function fill(sentence: string, values: Readonly<Record<string, Filling>>): string {
  return sayWith(sentence, values, (value) => numbers().format(value));
}

/** A size in bytes as readers say it. */
export function formatSize(bytes: number): string {
  return bytes < 1e6
    ? `${numbers().format(bytes / 1e3)} KB`
    : `${numbers().format(bytes / 1e6)} MB`;
}

function numbers(): Intl.NumberFormat {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
}

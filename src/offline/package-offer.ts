import {
  BUILD_RECORD,
  PACKAGE_FILE,
  PACKAGE_RECORD,
  type PackageRecord,
} from '#core/site-files.ts';
import type { Words } from '#core/strings/table.ts';

/** Brings the block that offers the package to life: what lies at the site's root is asked for when a reader presses, for a site need not have one. */
export function startPackageOffer(block: HTMLElement): void {
  const ask = block.querySelector<HTMLButtonElement>('[data-part="ask"]');
  const answer = block.querySelector('[data-part="answer"]');
  if (ask === null || answer === null) return;
  const words = JSON.parse(block.dataset['messages'] ?? '{}') as Words['packageOffer'];
  const root = new URL(block.dataset['root'] ?? '', document.baseURI);
  if (root.protocol === 'file:') {
    ask.hidden = true;
    answer.textContent = words.fromDisk;
    return;
  }
  ask.addEventListener('click', async () => {
    ask.disabled = true;
    const record = await readJson<PackageRecord>(new URL(PACKAGE_RECORD, root));
    const build = await readJson<{ readonly digest: string }>(new URL(BUILD_RECORD, root));
    ask.disabled = false;
    if (record === undefined) {
      answer.textContent = words.none;
      return;
    }
    answer.replaceChildren(...offer(record, words, root));
    if (record.build !== build?.digest) answer.append(paragraph(words.older));
  });
}

function offer(
  { size, zip }: PackageRecord,
  words: Words['packageOffer'],
  root: URL,
): readonly HTMLElement[] {
  const label = words.offered
    .replace('{name}', PACKAGE_FILE)
    .replace('{size}', formatSize(size, document.documentElement.lang));
  const digest = paragraph(words.digest.replace('{digest}', zip));
  digest.className = 'citation__digest';
  return [
    paragraph(link(new URL(PACKAGE_FILE, root), label)),
    digest,
    paragraph(link(new URL(`${PACKAGE_FILE}.sha256`, root), words.digestFile)),
  ];
}

async function readJson<Value>(address: URL): Promise<Value | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Value) : undefined;
  } catch {
    return undefined;
  }
}

function link(address: URL, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address.href;
  made.download = '';
  made.textContent = text;
  return made;
}

function paragraph(content: Node | string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(content);
  return made;
}

function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const style = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(size);
}

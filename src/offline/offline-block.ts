import { BUILD_RECORD, SEARCH_FOLDER } from '#core/site-files.ts';
import type { Words } from '#core/strings/table.ts';
import { canKeep, forgetArchive, keepArchive, readKept } from './kept-archive.ts';
import {
  BASE_GROUP,
  ENGLISH_GROUP,
  OFFLINE_LIST,
  type OfflineGroup,
  type OfflineList,
} from './offline-list.ts';

/** Brings the block «Lưu để đọc ngoại tuyến» to life; nothing is fetched or kept before the reader asks. */
export async function startOfflineBlock(block: HTMLElement): Promise<void> {
  const parts = readParts(block);
  const { messages, root } = parts;
  if (root.startsWith('file:')) return say(parts, messages.fromDisk);
  if (!canKeep()) return say(parts, messages.unable);
  parts.open.hidden = false;
  let list: OfflineList | undefined;
  parts.open.addEventListener('click', async () => {
    list = await fetchList(parts);
    if (list === undefined) return say(parts, messages.failed);
    parts.open.hidden = true;
    showChoices(parts, list, (await readKept(root))?.groups);
  });
  parts.form.addEventListener('change', () => list && void showTotal(parts, list));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list !== undefined) void save(parts, list);
  });
  parts.remove.addEventListener('click', async () => {
    await forgetArchive(root);
    parts.remove.hidden = true;
    say(parts, messages.removed);
  });
  await showKept(parts);
}

interface Parts {
  readonly root: string;
  readonly messages: Words['offline'];
  readonly status: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly form: HTMLFormElement;
  readonly choices: HTMLElement;
  readonly total: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly stop: HTMLButtonElement;
  readonly remove: HTMLButtonElement;
}

function readParts(block: HTMLElement): Parts {
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
    form: part('form'),
    choices: part('choices'),
    total: part('total'),
    progress: part('progress'),
    stop: part('stop'),
    remove: part('remove'),
  };
}

function say({ status }: Parts, text: string): void {
  status.textContent = text;
}

async function fetchList({ root }: Parts): Promise<OfflineList | undefined> {
  try {
    const response = await fetch(root + OFFLINE_LIST, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as OfflineList) : undefined;
  } catch {
    return undefined;
  }
}

// Without a network nobody can tell whether there is a newer build.
async function fetchDigest({ root }: Parts): Promise<string | undefined> {
  try {
    const response = await fetch(`${root}${BUILD_RECORD}`, { cache: 'no-cache' });
    return ((await response.json()) as { readonly digest: string }).digest;
  } catch {
    return undefined;
  }
}

function showChoices(parts: Parts, { groups }: OfflineList, kept: readonly string[] = []): void {
  const rows = groups.map((group) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = group.id;
    box.disabled = group.id === BASE_GROUP;
    box.checked = box.disabled || (kept.length === 0 ? isWanted(group) : kept.includes(group.id));
    label.append(box, ` ${nameOf(parts, group)} (${formatSize(sizeOf([group]))})`);
    return label;
  });
  parts.choices.replaceChildren(...rows);
  parts.form.hidden = false;
  void showTotal(parts, { digest: '', groups });
}

// The English pages are the same archive once more: only who reads them is offered them at once.
function isWanted({ id }: OfflineGroup): boolean {
  return id !== ENGLISH_GROUP || document.documentElement.lang === 'en';
}

function nameOf({ messages }: Parts, { id }: OfflineGroup): string {
  if (id === BASE_GROUP) return messages.base;
  if (id === SEARCH_FOLDER) return messages.search;
  if (id === ENGLISH_GROUP) return messages.english;
  return id === 'anh' ? messages.images : messages.year.replace('{year}', id.slice('tin-'.length));
}

function chosenGroups({ choices }: Parts, { groups }: OfflineList): readonly OfflineGroup[] {
  const boxes = choices.querySelectorAll<HTMLInputElement>('input:checked');
  const ids = new Set([...boxes].map(({ value }) => value));
  return groups.filter(({ id }) => ids.has(id));
}

async function showTotal(parts: Parts, list: OfflineList): Promise<void> {
  const size = formatSize(sizeOf(chosenGroups(parts, list)));
  const { quota, usage = 0 } = await navigator.storage.estimate();
  const room =
    quota === undefined
      ? ''
      : ` ${parts.messages.room.replace('{size}', formatSize(quota - usage))}`;
  parts.total.textContent = parts.messages.total.replace('{size}', size) + room;
}

async function save(parts: Parts, list: OfflineList): Promise<void> {
  const { messages, progress, stop, form } = parts;
  const groups = chosenGroups(parts, list);
  const size = sizeOf(groups);
  const stopping = new AbortController();
  let done = 0;
  const show = () => {
    progress.value = size === 0 ? 1 : done / size;
    say(
      parts,
      messages.saving.replace('{done}', formatSize(done)).replace('{size}', formatSize(size)),
    );
  };
  stop.onclick = () => stopping.abort();
  form.hidden = true;
  progress.hidden = stop.hidden = false;
  show();
  try {
    const onBytes = (bytes: number) => {
      done += bytes;
      show();
    };
    await keepArchive({ root: parts.root, list, groups, signal: stopping.signal, onBytes });
    await showKept(parts);
  } catch (error) {
    form.hidden = false;
    say(parts, stopping.signal.aborted ? messages.stopped : messages.failed);
    parts.remove.hidden = false;
    console.info(error);
  } finally {
    progress.hidden = stop.hidden = true;
  }
}

async function showKept(parts: Parts): Promise<void> {
  const kept = await readKept(parts.root);
  const registration = await navigator.serviceWorker.getRegistration(parts.root);
  parts.remove.hidden = kept === undefined;
  if (kept === undefined) return say(parts, '');
  if (registration === undefined) return say(parts, parts.messages.stopped);
  const text = parts.messages.kept.replace('{size}', formatSize(kept.bytes));
  const current = await fetchDigest(parts);
  // The reader may have removed it while the server was asked.
  if (parts.remove.hidden) return;
  const outdated = current !== undefined && current !== kept.digest;
  say(parts, outdated ? `${text} ${parts.messages.outdated}` : text);
}

function sizeOf(groups: readonly OfflineGroup[]): number {
  return groups.flatMap(({ files }) => files).reduce((sum, [, bytes]) => sum + bytes, 0);
}

function formatSize(bytes: number): string {
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  return bytes < 1e6 ? `${number.format(bytes / 1e3)} KB` : `${number.format(bytes / 1e6)} MB`;
}

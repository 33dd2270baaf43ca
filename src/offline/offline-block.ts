import { chosenGroups, showChoices, showTotal, sizeOf } from './block-choices.ts';
import { type BlockParts, fill, formatSize, readParts, say } from './block-parts.ts';
import { describeError, describeState } from './describe-state.ts';
import { fetchDigest, fetchList } from './fetch-list.ts';
import { isBeingKept, untilKept } from './keep-lock.ts';
import { KeepingError } from './keeping-error.ts';
import { canKeep, forgetArchive, keepArchive } from './kept-archive.ts';
import { readKeptState } from './kept-state.ts';
import { BASE_GROUP, type OfflineGroup, type OfflineList } from './offline-list.ts';

/** Brings the block «Lưu để đọc ngoại tuyến» to life; nothing is fetched or kept before the reader asks. */
export async function startOfflineBlock(block: HTMLElement): Promise<void> {
  const parts = readParts(block);
  const { messages, root } = parts;
  if (root.startsWith('file:')) return say(parts, messages.fromDisk);
  if (!canKeep()) return say(parts, messages.unable);
  parts.open.hidden = false;
  let list: OfflineList | undefined;
  parts.open.addEventListener('click', async () => {
    list = await askList(parts);
    if (list === undefined) return;
    parts.open.hidden = true;
    showChoices(parts, list, await formerGroups(parts));
    await showTotal(parts, list);
  });
  parts.form.addEventListener('change', () => list && void showTotal(parts, list));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list !== undefined) void save(parts, list, chosenGroups(parts, list));
  });
  parts.resume.addEventListener('click', () => void resume(parts));
  parts.remove.addEventListener('click', async () => {
    await forgetArchive(root);
    showRemoved(parts);
  });
  await showKept(parts);
}

async function askList(parts: BlockParts): Promise<OfflineList | undefined> {
  try {
    return await fetchList(parts.root);
  } catch (error) {
    say(parts, describeError(error, parts.messages, new AbortController().signal));
    return undefined;
  }
}

async function formerGroups({ root }: BlockParts): Promise<readonly string[]> {
  const { kept, pending } = await readKeptState(root);
  return (pending ?? kept)?.groups ?? [];
}

async function resume(parts: BlockParts): Promise<void> {
  const list = await askList(parts);
  if (list === undefined) return;
  const former = await formerGroups(parts);
  await save(
    parts,
    list,
    list.groups.filter(({ id }) => id === BASE_GROUP || former.includes(id)),
  );
}

async function save(
  parts: BlockParts,
  list: OfflineList,
  groups: readonly OfflineGroup[],
): Promise<void> {
  const { root, messages, progress, stop, form } = parts;
  const size = sizeOf(groups);
  const stopping = new AbortController();
  let done = 0;
  const show = () => {
    progress.value = size === 0 ? 1 : done / size;
    say(parts, fill(messages.saving, { done: formatSize(done), size: formatSize(size) }));
  };
  stop.onclick = () => stopping.abort();
  form.hidden = parts.open.hidden = parts.resume.hidden = true;
  progress.hidden = stop.hidden = false;
  show();
  try {
    const { signal } = stopping;
    await keepArchive({
      root,
      list,
      groups,
      signal,
      onFile: ([, bytes]) => {
        done += bytes;
        show();
      },
    });
    await showKept(parts);
  } catch (error) {
    console.info(error);
    if (error instanceof KeepingError && error.reason === 'removed') showRemoved(parts);
    else await showKept(parts, describeError(error, messages, stopping.signal));
    form.hidden = parts.choices.childElementCount === 0;
  } finally {
    progress.hidden = stop.hidden = true;
    parts.open.hidden = !form.hidden;
  }
}

function showRemoved(parts: BlockParts): void {
  parts.remove.hidden = parts.resume.hidden = true;
  say(parts, parts.messages.removed);
}

/** Says what the browser holds, after the reason why there is not more of it. */
async function showKept(parts: BlockParts, reason = ''): Promise<void> {
  const { root, messages } = parts;
  const state = await readKeptState(root);
  const { text, isUnfinished } = describeState(state, messages);
  parts.remove.hidden = text === '';
  parts.resume.hidden = !isUnfinished;
  say(parts, `${reason} ${text}`.trim());
  if (await isBeingKept(root)) return waitForOther(parts);
  if (isUnfinished || state.kept === undefined || reason !== '') return;
  const current = await fetchDigest(root);
  // The reader may have removed it, or saved again, while the server was asked.
  const isStill = parts.status.textContent === text;
  if (isStill && current !== undefined && current !== state.kept.digest)
    say(parts, `${text} ${messages.outdated}`);
}

async function waitForOther(parts: BlockParts): Promise<void> {
  parts.resume.hidden = true;
  say(parts, parts.messages.busy);
  await untilKept(parts.root);
  await showKept(parts);
  // A keeping that ends leaves something, unless it was removed.
  if (parts.status.textContent === '') showRemoved(parts);
}

import { SEARCH_FOLDER } from '#core/site-files.ts';
import { type BlockParts, formatSize } from './block-parts.ts';
import { BASE_GROUP, ENGLISH_GROUP, type OfflineGroup, type OfflineList } from './offline-list.ts';

/** Shows what can be kept, each part with its size; chosen is what is kept already, else all but the English pages. */
export function showChoices(
  parts: BlockParts,
  { groups }: OfflineList,
  kept: readonly string[],
): void {
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
}

/** The parts that are ticked. */
export function chosenGroups(
  { choices }: BlockParts,
  { groups }: OfflineList,
): readonly OfflineGroup[] {
  const boxes = choices.querySelectorAll<HTMLInputElement>('input:checked');
  const ids = new Set([...boxes].map(({ value }) => value));
  return groups.filter(({ id }) => ids.has(id));
}

/** Says how much room the ticked parts need and how much the browser has. */
export async function showTotal(parts: BlockParts, list: OfflineList): Promise<void> {
  const size = formatSize(sizeOf(chosenGroups(parts, list)));
  const { quota, usage = 0 } = await navigator.storage.estimate();
  const room =
    quota === undefined
      ? ''
      : ` ${parts.messages.room.replace('{size}', formatSize(quota - usage))}`;
  parts.total.textContent = parts.messages.total.replace('{size}', size) + room;
}

/** The size in bytes of everything in some parts. */
export function sizeOf(groups: readonly OfflineGroup[]): number {
  return groups.flatMap(({ files }) => files).reduce((sum, [, bytes]) => sum + bytes, 0);
}

// The English pages are the same archive once more: only who reads them is offered them at once.
function isWanted({ id }: OfflineGroup): boolean {
  return id !== ENGLISH_GROUP || document.documentElement.lang === 'en';
}

function nameOf({ messages }: BlockParts, { id }: OfflineGroup): string {
  if (id === BASE_GROUP) return messages.base;
  if (id === SEARCH_FOLDER) return messages.search;
  if (id === ENGLISH_GROUP) return messages.english;
  return id === 'anh' ? messages.images : messages.year.replace('{year}', id.slice('tin-'.length));
}

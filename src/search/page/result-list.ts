/** A list of results that does not move under the reader's eyes. */
export interface ResultList {
  /** Shows entries in this order. Once the reader has begun to read, what is shown stays where it is, and the rest follows; gives `false` then. */
  show(order: readonly number[], options?: { readonly anew?: true }): Promise<boolean>;
  /** Shows ten more. */
  more(): Promise<void>;
  /** Forgets what was shown: the next list is a new one. */
  reset(): void;
}

/** Results shown at once, and added by «more». */
const PAGE = 10;
/** After this long on the screen a list counts as being read, in milliseconds. */
const READING_AFTER = 2500;

/** Keeps an ordered list of results; `render` makes one result of an entry. */
export function keepResultList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  render: (entry: number) => Promise<HTMLLIElement>,
): ResultList {
  let order: readonly number[] = [];
  let length = PAGE;
  let shown = new Map<number, HTMLLIElement>();
  let latest = 0;
  const reading = watchReading(list);
  const draw = async (): Promise<void> => {
    const turn = ++latest;
    const wanted = order.slice(0, length);
    const made = await Promise.all(wanted.map(async (entry) => shown.get(entry) ?? render(entry)));
    if (turn !== latest) return;
    shown = new Map(wanted.map((entry, i) => [entry, made[i] as HTMLLIElement]));
    placeChildren(list, made);
    more.hidden = order.length <= length;
  };
  return {
    show: async (wanted, options) => {
      const stays = options?.anew !== true && shown.size > 0 && reading.hasBegun();
      const first = stays ? [...shown.keys()].filter((entry) => wanted.includes(entry)) : [];
      const kept = new Set(first);
      order = [...first, ...wanted.filter((entry) => !kept.has(entry))];
      if (shown.size === 0) reading.restart();
      await draw();
      return first.every((entry, i) => entry === wanted[i]);
    },
    more: async () => {
      length += PAGE;
      await draw();
    },
    reset: () => {
      order = [];
      shown = new Map();
      length = PAGE;
      latest++;
      reading.restart();
    },
  };
}

function placeChildren(list: HTMLElement, children: readonly HTMLElement[]): void {
  const same =
    list.children.length === children.length &&
    children.every((child, i) => list.children[i] === child);
  if (!same) list.replaceChildren(...children);
}

function watchReading(list: HTMLElement) {
  let begun = false;
  let since = performance.now();
  const begin = (): void => {
    begun = true;
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin'] as const) {
    list.addEventListener(event, begin, { passive: true });
  }
  document.addEventListener('scroll', begin, { passive: true });
  return {
    hasBegun: () => begun || performance.now() - since > READING_AFTER,
    restart: () => {
      begun = false;
      since = performance.now();
    },
  };
}

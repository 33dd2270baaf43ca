/** A list of results. */
export interface ResultList {
  /** Shows entries in this order. */
  show(order: readonly number[]): Promise<void>;
  /** Shows ten more. */
  more(): Promise<void>;
  /** Forgets what was shown: the next list is a new one. */
  reset(): void;
}

/** Results shown at once, and added by «more». */
const PAGE = 10;
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
    show: async (wanted) => {
      order = wanted;
      await draw();
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
    },
  };
}

function placeChildren(list: HTMLElement, children: readonly HTMLElement[]): void {
  const same =
    list.children.length === children.length &&
    children.every((child, i) => list.children[i] === child);
  if (!same) list.replaceChildren(...children);
}

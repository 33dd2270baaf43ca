/** A list of results. */
export interface ResultList {
  /** Shows the first ten entries; `render` makes one result of an entry. */
  show(
    entries: readonly number[],
    render: (entry: number) => Promise<HTMLLIElement>,
  ): Promise<void>;
  /** Shows ten more. */
  more(): Promise<void>;
  /** Lets nothing of an earlier list appear any more. */
  stop(): void;
}

/** Results shown at once, and added by «more». */
const PAGE = 10;

/** Keeps an ordered list of results. */
export function keepResultList(list: HTMLOListElement, more: HTMLElement): ResultList {
  let turn = 0;
  let showMore = async (): Promise<void> => undefined;
  return {
    show: async (entries, render) => {
      const mine = ++turn;
      const made: Promise<HTMLLIElement>[] = [];
      showMore = async () => {
        made.push(...entries.slice(made.length, made.length + PAGE).map(render));
        const children = await Promise.all(made);
        if (mine !== turn) return;
        list.replaceChildren(...children);
        more.hidden = entries.length <= children.length;
      };
      await showMore();
    },
    more: () => showMore(),
    stop: () => {
      turn++;
      showMore = async () => undefined;
    },
  };
}

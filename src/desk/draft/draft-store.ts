import { createStore, del, entries, set } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** Where drafts are kept between visits. */
export interface DraftStore {
  /** Every draft kept, the last changed first. */
  readonly load: () => Promise<readonly Draft[]>;
  readonly keep: (draft: Draft) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

interface KeptDraft {
  readonly draft: Draft;
  readonly changed: number;
}

/** The drafts that this browser keeps; `undefined` where it lets the page keep nothing. */
export async function openDraftStore(): Promise<DraftStore | undefined> {
  try {
    const store = createStore('soan-tin', 'ban-nhap');
    await entries(store);
    return {
      load: async () => {
        const kept = (await entries<string, KeptDraft>(store)).map(([, value]) => value);
        return kept.sort((a, b) => b.changed - a.changed).map(({ draft }) => draft);
      },
      keep: (draft) => set(draft.id, { draft, changed: Date.now() } satisfies KeptDraft, store),
      forget: (id) => del(id, store),
    };
  } catch (error) {
    console.info(error);
    return undefined;
  }
}

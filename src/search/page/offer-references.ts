import type { DisplayRecord } from '../engine/records.ts';
import { say } from './messages.ts';
import type { PageParts } from './page-parts.ts';
import type { SiteAddress } from './site-address.ts';

/** What was found: how many entries, and how to read those that references are given to. */
export interface FoundEntries {
  readonly count: number;
  readonly read: () => Promise<readonly DisplayRecord[]>;
}

/** To how many of the entries found references are given: each is read from a file of its own. */
export const MOST_REFERENCES = 200;

/** Lets a reader keep the references to what was found as a file; what writes them is loaded when asked. Gives what to call with each new list, and with nothing where there is none. */
export function keepReferences(
  { references: box, referencesLabel: label, referencesStatus: status, messages }: PageParts,
  { searchFolder }: SiteAddress,
): (found?: FoundEntries) => void {
  let offered: FoundEntries | undefined;
  const take = async (form: string): Promise<void> => {
    const asked = offered;
    if (asked === undefined) return;
    status.textContent = say(messages, 'citing');
    try {
      const { takeReferences } = await import('#explore/take-references.ts');
      const root = new URL('../', searchFolder).href;
      const count = await takeReferences(await asked.read(), { form, root });
      if (asked === offered) status.textContent = say(messages, 'cited', { count });
    } catch (error) {
      if (asked === offered) status.textContent = say(messages, 'citeFailed');
      console.info(error);
    }
  };
  for (const button of box.querySelectorAll<HTMLButtonElement>('button[data-form]')) {
    button.addEventListener('click', () => void take(button.dataset['form'] ?? ''));
  }
  return (found) => {
    offered = found;
    status.textContent = '';
    box.hidden = found === undefined || found.count === 0;
    if (found === undefined) return;
    const name = found.count > MOST_REFERENCES ? 'citeFirst' : 'cite';
    label.textContent = say(messages, name, { count: Math.min(found.count, MOST_REFERENCES) });
  };
}

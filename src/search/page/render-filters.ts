import { makeElement } from '#elements/make-element.ts';
import { countFacet, filterEntries, labelOf } from '../engine/facets.ts';
import type { FacetTable } from '../format/facets.ts';
import { FACET_PARAMETERS, FACETS, type Facet, type SearchState } from '../query/search-state.ts';
import { formatCount, type Messages, say } from './messages.ts';

/** What filters and chips are made of. */
export interface FilterContext {
  readonly entries: readonly number[];
  readonly state: SearchState;
  /** Without it there is nothing to choose from. */
  readonly table: FacetTable | undefined;
  readonly messages: Messages;
}

const SHOWN_VALUES = 8;

/** A fieldset for each filter that has anything to offer: a checkbox for each value, with its count. */
export function renderFilters({ entries, state, table, messages }: FilterContext): readonly Node[] {
  if (table === undefined) return [];
  return FACETS.flatMap((facet) => {
    const chosen = state.filters[facet];
    const left = filterEntries(entries, state, { table, leftOut: facet });
    const values = countFacet(left, facet, { table, chosen });
    if (values.length < 2 && chosen.length === 0) return [];
    const boxes = values.map(({ value, label, count }) =>
      makeElement('label', { class: 'search-filter' }, [
        checkbox(facet, value, chosen.includes(value)),
        makeElement('span', {}, [label]),
        makeElement('span', { class: 'search-filter__count' }, [formatCount(count)]),
      ]),
    );
    const rest = boxes.slice(SHOWN_VALUES);
    return makeElement('fieldset', { class: 'search-facet', 'data-facet': facet }, [
      makeElement('legend', {}, [messages[facet] ?? facet]),
      ...boxes.slice(0, SHOWN_VALUES),
      ...(rest.length === 0 ? [] : [moreValues(rest, messages)]),
    ]);
  });
}

/** A button for each filter that is set, to take it away. */
export function renderChips({ state, table, messages }: FilterContext): readonly Node[] {
  return FACETS.flatMap((facet) =>
    state.filters[facet].map((value) => {
      const label = labelOf(table, facet, value);
      const attributes = {
        type: 'button',
        class: 'search-chip',
        'data-facet': facet,
        'data-value': value,
        'aria-label': say(messages, 'remove', { label }),
      };
      return makeElement('button', attributes, [`${label} ×`]);
    }),
  );
}

function checkbox(facet: Facet, value: string, checked: boolean): HTMLInputElement {
  const name = FACET_PARAMETERS[facet];
  const box = makeElement('input', { type: 'checkbox', name, value, 'data-facet': facet });
  box.checked = checked;
  return box;
}

function moreValues(boxes: readonly Node[], messages: Messages): Node {
  const summary = makeElement('summary', {}, [`${messages['moreValues']} (${boxes.length})`]);
  return makeElement('details', {}, [summary, ...boxes]);
}

import { countFacet, type FacetReader, filterEntries } from '../engine/facets.ts';
import type { Facet } from '../query/facets.ts';
import { FACET_PARAMETERS, FACETS, type SearchState } from '../query/search-state.ts';
import { buildElement } from './build-element.ts';
import { formatCount, type Messages, say } from './messages.ts';

/** What filters and chips are made of. */
export interface FilterContext {
  readonly entries: readonly number[];
  readonly state: SearchState;
  readonly facets: FacetReader;
  readonly messages: Messages;
}

const SHOWN_VALUES = 8;

/** A fieldset for each filter that has anything to offer: a checkbox for each value, with its count. */
export function renderFilters({
  entries,
  state,
  facets,
  messages,
}: FilterContext): readonly Node[] {
  return FACETS.flatMap((facet) => {
    const chosen = state.filters[facet];
    const left = filterEntries(entries, state, { facets, leftOut: facet });
    const values = countFacet(left, facet, { facets, chosen });
    if (values.length < 2 && chosen.length === 0) return [];
    const boxes = values.map(({ value, label, count }) =>
      buildElement('label', {
        attributes: { class: 'search-filter' },
        children: [
          checkbox(facet, value, chosen.includes(value)),
          buildElement('span', { children: [label] }),
          buildElement('span', {
            attributes: { class: 'search-filter__count' },
            children: [formatCount(count)],
          }),
        ],
      }),
    );
    const rest = boxes.slice(SHOWN_VALUES);
    return buildElement('fieldset', {
      attributes: { class: 'search-facet', 'data-facet': facet },
      children: [
        buildElement('legend', { children: [messages[facet] ?? facet] }),
        ...boxes.slice(0, SHOWN_VALUES),
        ...(rest.length === 0 ? [] : [moreValues(rest, messages)]),
      ],
    });
  });
}

/** A button for each filter that is set, to take it away. */
export function renderChips({ state, facets, messages }: FilterContext): readonly Node[] {
  return FACETS.flatMap((facet) =>
    state.filters[facet].map((value) => {
      const label = facets.labelOf(facet, value);
      return buildElement('button', {
        attributes: {
          type: 'button',
          class: 'search-chip',
          'data-facet': facet,
          'data-value': value,
          'aria-label': say(messages, 'remove', { label }),
        },
        children: [`${label} ×`],
      });
    }),
  );
}

function checkbox(facet: Facet, value: string, checked: boolean): HTMLInputElement {
  const box = buildElement('input', {
    attributes: { type: 'checkbox', name: FACET_PARAMETERS[facet], value, 'data-facet': facet },
  });
  box.checked = checked;
  return box;
}

function moreValues(boxes: readonly Node[], messages: Messages): Node {
  return buildElement('details', {
    children: [
      buildElement('summary', { children: [`${messages['moreValues']} (${boxes.length})`] }),
      ...boxes,
    ],
  });
}

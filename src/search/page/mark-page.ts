import { findMarks, markTerms } from '../query/marks.ts';
import { planQuery } from '../query/query-plan.ts';
import { markedText } from './marked-text.ts';

/** Texts of a page that are looked through for words to mark. */
const MOST_TEXTS = 4000;

/** Marks on a page the words it was found by, which its address carries as `#tim=…`, or as `?tim=…` before the id of a section, and brings the passage that says most of them into view, of that section where one is named. */
export function markFoundWords(root: ParentNode, { hash, search }: Location): void {
  const carried = [search, hash].map((part) => new URLSearchParams(part.slice(1)).get('tim'));
  const query = carried.find((each) => each !== null) ?? '';
  if (query === '') return;
  const terms = markTerms(planQuery(query));
  const texts = textsOf(root).filter(({ data }) => findMarks(data, terms).length > 0);
  for (const text of texts) text.replaceWith(...markedText(text.data, terms));
  const section = [...root.querySelectorAll(HEADINGS)].find(({ id }) => `#${id}` === hash);
  bestPassage(root, section)?.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

const PASSAGES = 'p, li, h1, h2, h3, h4, td, th, figcaption, blockquote, dd';
const HEADINGS = 'h2, h3, h4, h5, h6';

// The title stands at the top already: what a reader came for is in the text.
function bestPassage(root: ParentNode, section: Element | undefined): Element | undefined {
  const words = new Map<Element, Set<string>>();
  for (const mark of root.querySelectorAll('mark')) {
    const passage = mark.closest(PASSAGES) ?? mark.parentElement;
    if (passage === null) continue;
    const said = words.get(passage) ?? new Set();
    for (const word of mark.textContent.toLowerCase().split(/\s+/)) said.add(word);
    words.set(passage, said);
  }
  const ranked = [...words].toSorted(([, one], [, other]) => other.size - one.size);
  const headings = [...root.querySelectorAll(HEADINGS)];
  const isHere = (passage: Element): boolean =>
    section === undefined || headings.findLast((each) => !isBehind(each, passage)) === section;
  const found = ranked.find(([passage]) => passage.tagName !== 'H1' && isHere(passage));
  return (found ?? ranked[0])?.[0];
}

// Whether an element stands behind another in the page.
function isBehind(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function textsOf(root: ParentNode): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, form, nav, mark') == null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const texts: Text[] = [];
  while (texts.length < MOST_TEXTS && walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts;
}

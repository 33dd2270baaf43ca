import { Parser } from 'htmlparser2';

/** An element of a feed: its full name in lower case («content:encoded»), what it holds in order, and where its inside stands in the file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly inner: { readonly start: number; readonly end: number };
}

type GrowingElement = XmlElement & { readonly children: (XmlElement | string)[] };

/** The root elements of a feed or an export; nothing that the file declares is fetched or unfolded, and what is left open ends with the file. `undefined` where elements are nested deeper than in any feed. */
export function parseXml(xml: string): readonly XmlElement[] | undefined {
  const root = newElement('', {}, 0);
  const open: GrowingElement[] = [root];
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = newElement(name.toLowerCase(), attributes, parser.endIndex + 1);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        const element = open.length > 1 ? open.pop() : undefined;
        if (element !== undefined) Object.assign(element.inner, { end: parser.startIndex });
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE));
    if (open.length > DEEPEST) return undefined;
  }
  parser.end();
  return root.children.filter(isElement);
}

// The XHTML of an article in Atom is some thirty deep.
const DEEPEST = 400;
// Looked at in between, so that the reading ends early.
const PIECE = 65_536;

function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  start: number,
): GrowingElement {
  return { name, attributes, children: [], inner: { start, end: start } };
}

/** The child elements that are called so. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(isElement).filter((child) => child.name === name);
}

/** The text of the first child that is called so and has one, words and CDATA as they are; earlier names go first. */
export function textNamed(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = childrenNamed(element, name)
      .map(textWithin)
      .find((each) => each !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** All text within an element, of any depth. */
export function textWithin(element: XmlElement): string {
  const texts: string[] = [];
  const waiting: (XmlElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.push(next);
    else waiting.push(...[...next.children].reverse());
  }
  return texts.join('').trim();
}

function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string';
}

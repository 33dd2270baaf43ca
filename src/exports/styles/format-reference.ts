import { readFileSync } from 'node:fs';
import CSL, { type CslEngine } from 'citeproc';
import type { Reference } from '../citing/reference.ts';
import type { ReferenceStyle } from '../citing/reference-styles.ts';
import type { StyledReference } from '../citing/styled-reference.ts';
import { type CslItem, fillShape, type ReferenceShape, shapeOf } from './reference-shape.ts';

const FOLDER = 'src/exports/styles';

/** A reference that is written out in the styles it is asked for. */
export function styleReference(reference: Reference): StyledReference {
  let shaped: KnownShape | undefined;
  return {
    reference,
    textIn: (style) => {
      shaped ??= knownShape(reference);
      return fillIn(shaped, style);
    },
  };
}

/** A reference written out in a style, as plain text on one line. */
export function formatReference(reference: Reference, style: ReferenceStyle): string {
  return fillIn(knownShape(reference), style);
}

interface KnownShape extends ReferenceShape {
  /** Every reference of its shape has the same. */
  readonly key: string;
}

function knownShape(reference: Reference): KnownShape {
  const shaped = shapeOf(toCsl(reference));
  return { ...shaped, key: JSON.stringify(shaped.shape) };
}

// Citeproc takes a millisecond for a reference: it writes each shape once, and the others of that shape are filled in.
const written = new Map<ReferenceStyle, Map<string, string>>();

function fillIn({ shape, key, ...own }: KnownShape, style: ReferenceStyle): string {
  const ofStyle = written.get(style) ?? new Map<string, string>();
  written.set(style, ofStyle);
  const text = ofStyle.get(key) ?? writeOut(shape, style);
  ofStyle.set(key, text);
  return fillShape(text, own);
}

/** The same, each word of it written by citeproc. */
export function formatWithCiteproc(reference: Reference, style: ReferenceStyle): string {
  return writeOut(toCsl(reference), style);
}

// Citeproc asks for an item once, by its id.
let asked = 0;

function writeOut(item: CslItem, style: ReferenceStyle): string {
  const { engine, show } = engineOf(style);
  asked += 1;
  const id = String(asked);
  show({ ...protect(item), id });
  engine.updateItems([id]);
  const [, entries] = engine.makeBibliography();
  return unprotect(entries.join('')).replace(/\s+/g, ' ').trim();
}

interface LoadedStyle {
  readonly engine: CslEngine;
  readonly show: (item: CslItem) => void;
}

// Making an engine takes as long as fifty references.
const engines = new Map<ReferenceStyle, LoadedStyle>();

function engineOf(style: ReferenceStyle): LoadedStyle {
  const loaded = engines.get(style) ?? loadStyle(style);
  engines.set(style, loaded);
  return loaded;
}

function loadStyle(style: ReferenceStyle): LoadedStyle {
  let shown: CslItem | undefined;
  const locale = readFileSync(`${FOLDER}/locale.xml`, 'utf8');
  const system = { retrieveLocale: () => locale, retrieveItem: () => shown };
  const engine = new CSL.Engine(system, readFileSync(`${FOLDER}/${style}.csl`, 'utf8'));
  engine.setOutputFormat('text');
  return {
    engine,
    show: (item) => {
      shown = item;
    },
  };
}

// A title that is the document's own name says kind and number already.
function toCsl({ number, genre, ...reference }: Reference): CslItem {
  const { title } = reference;
  const isNamed = number === undefined ? title.startsWith(genre ?? '\n') : title.includes(number);
  const named = isNamed ? {} : { ...(genre && { genre }), ...(number && { number }) };
  return { ...reference, ...named };
}

// What citeproc takes for markup, for quotation marks to turn or for the end of a name: it has to come out as it went in.
const SIGNS = `<>"'‘’“”|\\`;
const FIRST_PRIVATE = 0xe000;

function protect<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_key, part) =>
    typeof part === 'string'
      ? part
          .replace(/\s+/g, ' ')
          .replace(/[<>"'‘’“”|\\]/g, (sign) =>
            String.fromCharCode(FIRST_PRIVATE + SIGNS.indexOf(sign)),
          )
      : part,
  );
  return JSON.parse(text);
}

function unprotect(text: string): string {
  return text.replace(
    /[\ue000-\ue009]/g,
    (sign) => SIGNS[sign.charCodeAt(0) - FIRST_PRIVATE] ?? sign,
  );
}

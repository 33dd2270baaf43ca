import { readFileSync } from 'node:fs';
import CSL, { type CslEngine } from 'citeproc';
import type { Reference } from '../citing/reference.ts';
import { REFERENCE_STYLES, type ReferenceStyle } from '../citing/reference-styles.ts';
import type { StyledReference } from '../citing/styled-reference.ts';

const FOLDER = 'src/exports/styles';

/** A reference written out in every style. */
export function styleReference(reference: Reference): StyledReference {
  const texts = REFERENCE_STYLES.map(({ name }) => [name, formatReference(reference, name)]);
  return { reference, texts: Object.fromEntries(texts) };
}

/** A reference written out in a style, as plain text on one line. */
export function formatReference(reference: Reference, style: ReferenceStyle): string {
  const { engine, show } = engineOf(style);
  show(toCsl(reference));
  engine.updateItems([reference.id]);
  const [, entries] = engine.makeBibliography();
  return unprotect(entries.join('')).replace(/\s+/g, ' ').trim();
}

interface LoadedStyle {
  readonly engine: CslEngine;
  readonly show: (item: ReturnType<typeof toCsl>) => void;
}

// Making an engine takes as long as fifty references.
const engines = new Map<ReferenceStyle, LoadedStyle>();

function engineOf(style: ReferenceStyle): LoadedStyle {
  const loaded = engines.get(style) ?? loadStyle(style);
  engines.set(style, loaded);
  return loaded;
}

function loadStyle(style: ReferenceStyle): LoadedStyle {
  let shown: ReturnType<typeof toCsl> | undefined;
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
function toCsl({ number, genre, ...reference }: Reference) {
  const { title } = reference;
  const isNamed = number === undefined ? title.startsWith(genre ?? '\n') : title.includes(number);
  const named = isNamed ? {} : { ...(genre && { genre }), ...(number && { number }) };
  return protect({ ...reference, ...named });
}

// What citeproc takes for markup and for quotation marks to turn: it has to come out as it went in.
const SIGNS = `<>"'‘’“”«»&_^*`;
const FIRST_PRIVATE = 0xe000;

function protect<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_key, part) =>
    typeof part === 'string'
      ? part
          .replace(/\s+/g, ' ')
          .replace(/[<>"'‘’“”]/g, (sign) =>
            String.fromCharCode(FIRST_PRIVATE + SIGNS.indexOf(sign)),
          )
      : part,
  );
  return JSON.parse(text);
}

function unprotect(text: string): string {
  return text.replace(
    /[\ue000-\ue00f]/g,
    (sign) => SIGNS[sign.charCodeAt(0) - FIRST_PRIVATE] ?? sign,
  );
}

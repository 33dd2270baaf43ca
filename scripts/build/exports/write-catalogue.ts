import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Writer } from 'n3';
import { CATALOGUE_FILES, type CatalogueSpec, describeCatalogue } from '#exports/catalogue.ts';

/** Writes the catalogue of the data into a folder, as JSON-LD and as Turtle with the same statements. */
export async function writeCatalogue(place: string, spec: CatalogueSpec): Promise<void> {
  const catalogue = describeCatalogue(spec);
  writeFileSync(
    join(place, CATALOGUE_FILES.jsonld),
    `${JSON.stringify(catalogue, undefined, 2)}\n`,
  );
  const turtle = await toTurtle(catalogue as JsonLdDocument, catalogue['@context']);
  writeFileSync(join(place, CATALOGUE_FILES.turtle), turtle);
}

async function toTurtle(
  document: JsonLdDocument,
  context: Readonly<Record<string, string>>,
): Promise<string> {
  const statements = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
  const prefixes = Object.entries(context).filter(([, iri]) => /[#/]$/.test(iri));
  const writer = new Writer({ prefixes: Object.fromEntries(prefixes) });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(statements));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}

import { Document, visit } from 'yaml';

/** Fields as the lines of front matter that read back as the same texts: every scalar is a text to the archive, so a number or a date needs no quotes; what would be read otherwise, «null» among it, gets them. Nothing for no fields. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  if (Object.keys(fields).length === 0) return '';
  const document = new Document(fields, { schema: 'failsafe' });
  visit(document, {
    Scalar: (_, node) => {
      if (/^(?:null|~)$/i.test(String(node.value))) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

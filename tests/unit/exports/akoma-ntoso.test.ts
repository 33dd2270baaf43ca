import { describe, expect, it } from 'vitest';
import { Outline } from '#core/divisions/make-outline.ts';
import { documentSchema } from '#core/model/schema/document.ts';
import { formatAkomaNtoso, hasAkomaNtoso } from '#exports/akoma-ntoso.ts';
import { readDivisionTexts } from '#markdown/division-texts.ts';
import { markDivisions } from '#markdown/mark-divisions.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

const BODY = `Lời giới thiệu của kho.

## Chương I. Quy định <chung>

### Điều 1. Phạm vi

Hỗ trợ A & B.

### Điều 2. Đối tượng

Gồm:

1. Nhóm trẻ.
2. Tổ chức:

   a) viện;

   b) trường.

## Chương II
`;

const FIELDS = documentSchema.parse({
  type: 'Nghị định',
  number: '45/2024/NĐ-CP',
  title: 'Hỗ trợ "nhóm trẻ"',
  issuer: 'Chính phủ',
  date: '2024-05-02',
});

function format(body: string): string {
  const read = readMarkdown(body);
  const { divisions } = markDivisions(read);
  const texts = readDivisionTexts(read.tree, divisions);
  const address = 'https://kho.example/van-ban/45-2024-nd-cp/';
  return formatAkomaNtoso({
    id: '45-2024-nd-cp',
    fields: FIELDS,
    address,
    publisher: 'Kho',
    texts,
  });
}

/** Elements that Akoma Ntoso 3.0 knows, each with those it may lie in here. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: [''],
  act: ['akomaNtoso'],
  meta: ['act'],
  preface: ['act'],
  body: ['act'],
  chapter: ['body'],
  article: ['body', 'chapter'],
  paragraph: ['article'],
  point: ['paragraph'],
  num: ['chapter', 'article', 'paragraph', 'point'],
  heading: ['chapter', 'article', 'paragraph', 'point'],
  intro: ['chapter', 'article', 'paragraph', 'point'],
  content: ['chapter', 'article', 'paragraph', 'point'],
  p: ['intro', 'content', 'preface'],
};

/** Every element with the one it lies in; throws where the tags do not close in order. */
function elementsOf(xml: string): readonly (readonly [string, string])[] {
  const open: string[] = [];
  const found: (readonly [string, string])[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    found.push([name, open.at(-1) ?? '']);
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> stays open`);
  return found;
}

describe('a document as Akoma Ntoso 3.0', () => {
  it('nests chapters, articles, paragraphs and points, each with its address', () => {
    const ids = [...format(BODY).matchAll(/<(\w+)[^>]* eId="([^"]+)"/g)].map(
      ([, name, id]) => `${name} ${id}`,
    );
    expect(ids.filter((id) => !id.startsWith('TLC'))).toEqual([
      'chapter chuong-i',
      'article dieu-1',
      'article dieu-2',
      'paragraph dieu-2-khoan-1',
      'paragraph dieu-2-khoan-2',
      'point dieu-2-khoan-2-diem-a',
      'point dieu-2-khoan-2-diem-b',
      'chapter chuong-ii',
    ]);
  });

  it('has only elements of the schema, each where it may stand, every tag closed in order', () => {
    const strange = elementsOf(format(BODY)).filter(
      ([name, parent]) =>
        !/^(?:FRBR\w+|TLCOrganization|identification|references|docType|docNumber|docTitle)$/.test(
          name,
        ) && !PARENTS[name]?.includes(parent),
    );
    expect(strange).toEqual([]);
  });

  it('escapes what XML would read as its own, and leaves out what stands before the first division', () => {
    const xml = format(BODY);
    expect(xml).toContain('<heading>Quy định &lt;chung&gt;</heading>');
    expect(xml).toContain('<p>Hỗ trợ A &amp; B.</p>');
    expect(xml).not.toContain('Lời giới thiệu');
  });

  it.each<readonly [string | undefined, number, boolean, why: string]>([
    ['2024-05-02', 3, true, 'a day and divisions'],
    ['2024', 3, false, 'no day'],
    [undefined, 3, false, 'no date at all'],
    ['2024-05-02', 0, false, 'no divisions'],
  ])('of %s with %s divisions: %s (%s)', (date, count, expected) => {
    expect(hasAkomaNtoso({ date }, count)).toBe(expected);
  });

  it('keeps a division without words whole', () => {
    const outline = new Outline();
    outline.enter({ unit: 'chuong', number: 'I', title: '', line: 1 });
    const texts = outline.divisions.map((division) => ({ division, paragraphs: [] }));
    const source = { id: 'a', fields: FIELDS, address: 'https://kho.example/', publisher: 'Kho' };
    const xml = formatAkomaNtoso({ ...source, texts });
    expect(xml).toContain('<content>\n          <p></p>\n        </content>');
  });
});

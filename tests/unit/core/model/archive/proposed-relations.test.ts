import { describe, expect, it } from 'vitest';
import {
  findProposedRelations,
  readStatedRelations,
  type StatedInBody,
} from '#core/model/archive/proposed-relations.ts';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';

const DOCUMENTS = {
  'van-ban/13-2019-nd-cp.md':
    '---\ntype: Nghị định\nnumber: 13/2019/NĐ-CP\nissuer: Chính phủ\ndate: 2019-02-01\n---\n',
  'van-ban/80-2007-nd-cp.md':
    '---\ntype: Nghị định\nnumber: 80/2007/NĐ-CP\nissuer: Chính phủ\ndate: 2007-05-19\n---\n',
};

async function proposalsOf(files: Readonly<Record<string, string>>) {
  const root = makeContentRoot({ ...DOCUMENTS, ...files });
  const stated = new Map<string, readonly StatedInBody[]>();
  const { records } = await readContent(root, {
    takeBody: (file, { visible }) => stated.set(file, readStatedRelations(visible)),
    takePicture: async () => undefined,
  });
  return findProposedRelations(records, stated);
}

const SAID = 'Nghị định 13/2019/NĐ-CP thay thế Nghị định 80/2007/NĐ-CP.';

describe('relations that texts state', () => {
  it('are proposed at the record that acts, with lines to be pasted', async () => {
    const [proposal, another] = await proposalsOf({ 'tin/2020/a.md': itemText('', SAID) });
    expect(another).toBeUndefined();
    expect(proposal).toMatchObject({
      severity: 'note',
      file: 'van-ban/13-2019-nd-cp.md',
      rule: 'quan-he-neu-trong-bai',
    });
    expect(proposal?.what).toContain(SAID);
    expect(proposal?.what).toContain(
      '(tin/2020/a.md) nêu: «13/2019/NĐ-CP» thay thế «80/2007/NĐ-CP»',
    );
    expect(proposal?.paste).toContain('kind: thay thế\n    target: 80-2007-nd-cp');
  });

  it.each([
    ['recorded', 'relations: [{ kind: thay thế, target: 80-2007-nd-cp }]\n', SAID],
    [
      'with a number that no record bears',
      '',
      'Nghị định 13/2019/NĐ-CP thay thế Nghị định 5/2001/NĐ-CP.',
    ],
    ['that is denied', '', 'Nghị định 13/2019/NĐ-CP không thay thế Nghị định 80/2007/NĐ-CP.'],
    [
      'told of two documents side by side',
      '',
      'Nghị định 13/2019/NĐ-CP và Nghị định 80/2007/NĐ-CP.',
    ],
  ])('are not proposed: one %s', async (_, front, body) => {
    const record = DOCUMENTS['van-ban/13-2019-nd-cp.md'].replace('---\n', `---\n${front}`);
    const files = { 'van-ban/13-2019-nd-cp.md': record, 'tin/2020/a.md': itemText('', body) };
    expect(await proposalsOf(files)).toEqual([]);
  });

  it('are proposed once, however many items say them', async () => {
    const files = {
      'tin/2020/a.md': itemText('', SAID),
      'tin/2020/b.md': itemText('', `${SAID} Lại.`),
    };
    expect(await proposalsOf(files)).toHaveLength(1);
  });

  it('are read from the body of a record too, which is the document that acts', async () => {
    const body = 'Điều 9. Nghị định này thay thế Nghị định 80/2007/NĐ-CP.';
    const record = `${DOCUMENTS['van-ban/13-2019-nd-cp.md']}${body}\n`;
    expect(await proposalsOf({ 'van-ban/13-2019-nd-cp.md': record })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { STATED_RELATIONS } from '#core/citation/data/relation-words.ts';
import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findRelations } from '#core/citation/relation/find-relations.ts';
import { RELATION_INVERSES } from '#core/model/schema/document.ts';
import { ratesOfFound } from '#scripts/bench/cite/count-found.ts';
import { HOSTILE_TEXTS } from '#scripts/bench/cite/hostile-texts.ts';
import { scoreRelations } from '#scripts/bench/cite/score-relations.ts';
import { RELATIONS } from '#tests/fixtures/citation/relations.ts';

describe('the gold set of relations', () => {
  it('holds at least 150 texts, each with a reason', () => {
    expect(RELATIONS.length).toBeGreaterThanOrEqual(150);
    expect(RELATIONS.filter(({ why }) => why.length < 5)).toEqual([]);
  });

  it('knows only kinds of the model, and holds a text for each that is looked for', () => {
    const kinds = STATED_RELATIONS.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !(kind in RELATION_INVERSES))).toEqual([]);
    const named = RELATIONS.flatMap(({ relations }) => relations.map((one) => one.split(':')[0]));
    expect(kinds.filter((kind) => !named.includes(kind))).toEqual([]);
  });

  it.each(RELATIONS)('$text ($why)', (row) => {
    expect(scoreRelations([row]).faults.join('\n')).toBe('');
  });

  it('counts a relation turned round as wrong', () => {
    const row = {
      text: 'Nghị định 13/2019/NĐ-CP thay thế Nghị định 80/2007/NĐ-CP.',
      relations: ['thay thế: Nghị định 80/2007/NĐ-CP > Nghị định 13/2019/NĐ-CP'],
      why: 'turned round',
    };
    expect(ratesOfFound(scoreRelations([row]))).toEqual({ precision: 0, recall: 0 });
  });
});

describe('findRelations on hostile text', () => {
  it.each([
    ...HOSTILE_TEXTS,
    { name: 'động từ không dứt', unit: 'sửa đổi, bổ sung ' },
    { name: 'bị động không dứt', unit: 'Nghị định 13/2019/NĐ-CP được sửa đổi bởi ' },
    { name: 'danh sách bãi bỏ', unit: 'bãi bỏ: Nghị định 13/2019/NĐ-CP; ' },
    { name: 'căn cứ', unit: 'Căn cứ Luật Giá, Luật Đầu tư' },
    { name: 'đầu đề danh sách', unit: 'thay thế gồm:\n- ' },
  ])('comes to an end on 20,000 units of «$name»', ({ unit }) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(findRelations(citeSketch(text)).length).toBeLessThanOrEqual(text.length);
  });
});

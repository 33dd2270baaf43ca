import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, fileOf, isEmptyDraft } from '#desk/draft/draft.ts';
import { addStep, redo, startHistory, undo } from '#desk/draft/history.ts';
import { removeAt, setAt, type ValuePath, type Values, withoutBlanks } from '#desk/draft/values.ts';

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft('a'), ...changes });

describe('the file of a draft', () => {
  test.each<[Partial<Draft>, string, string]>([
    [
      { values: { title: 'Cần Thơ: sơ kết', date: '2025-11-20' } },
      'tin/2025/can-tho-so-ket.md',
      'title and year',
    ],
    [
      { values: { title: 'A', date: '2025' }, slug: 'Tên Khác' },
      'tin/2025/ten-khac.md',
      'a chosen name',
    ],
    [{ values: {} }, 'tin/nam/tin-moi.md', 'nothing yet'],
    [{ values: { title: '«…»', date: '2025' } }, 'tin/2025/bai-nhap.md', 'a title without letters'],
  ])('%j lies at %s: %s', (changes, file) => {
    expect(fileOf(draft(changes))).toBe(file);
  });
});

test('a draft is empty until something is written', () => {
  expect(isEmptyDraft(draft({}))).toBe(true);
  expect(isEmptyDraft(draft({ body: 'a' }))).toBe(false);
});

describe('values', () => {
  test.each<[ValuePath, Values, string]>([
    [['source', 'name'], { source: { name: 'x' } }, 'a field of a group'],
    [['people', 0, 'name'], { people: [{ name: 'x' }] }, 'a row that is not there yet'],
    [['places', 0], { places: ['x'] }, 'an entry of a list'],
  ])('are set at %j', (path, values) => {
    expect(setAt({}, path, 'x')).toEqual(values);
  });

  test('a row that is taken out lets those behind it move up', () => {
    expect(removeAt({ people: ['a', 'b', 'c'] }, ['people', 1])).toEqual({ people: ['a', 'c'] });
    expect(removeAt({ a: '1', b: '2' }, ['a'])).toEqual({ b: '2' });
  });

  test.each<[Values, Values | undefined, string]>([
    [{ title: ' ', lead: 'x' }, { lead: 'x' }, 'blank texts'],
    [{ source: { name: '' } }, undefined, 'groups of blanks'],
    [
      { people: [{ name: 'a' }, { name: '' }] },
      { people: [{ name: 'a' }] },
      'empty rows at the end',
    ],
    [
      { people: [{}, { name: 'b' }] },
      { people: [{}, { name: 'b' }] },
      'not those before a full one, which keep their place',
    ],
  ])('%j is kept as %j, without %s', (values, kept) => {
    expect(withoutBlanks(values)).toEqual(kept);
  });
});

describe('steps back', () => {
  test('letters typed at one place are one step, those at another a second', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, text) => addStep(history, text, 'title'),
      startHistory(''),
    );
    const more = addStep(typed, 'abc d', 'lead');
    expect(undo(more).present).toBe('abc');
    expect(undo(undo(more)).present).toBe('');
    expect(redo(undo(more)).present).toBe('abc d');
  });

  test('a step taken back is gone once something else is done', () => {
    const history = addStep(undo(addStep(startHistory('a'), 'b')), 'c');
    expect(redo(history).present).toBe('c');
  });
});

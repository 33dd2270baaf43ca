import { expect, test } from 'vitest';
import { editStartTags, type TagEdit } from '#scripts/build/addresses/edit-start-tags.ts';

test.each<readonly [string, TagEdit, string, string]>([
  ['<s a="1">', { set: { a: '2' } }, '<s a="2">', 'a value is replaced in its place'],
  [
    '<s>',
    { set: { a: '"&' } },
    '<s a="&quot;&amp;">',
    'a value is written so that it reads the same',
  ],
  ['<s a b=1>', { remove: ['a', 'b'] }, '<s>', 'attributes go with the space before them'],
  [
    '<s type="m" a="1">',
    { set: { defer: '' }, remove: ['type'] },
    '<s defer="" a="1">',
    'in and out at one place',
  ],
  ['x<s a=1 />y', { before: '<p>' }, 'x<p><s a=1 />y', 'markup before the tag'],
  ['x<link a=">">y', { drop: 'tag' }, 'xy', 'a tag goes as a whole'],
  ['x<link a />y', { drop: 'tag' }, 'xy', 'with its slash'],
  ['<s a=1 a=2>', { set: { a: '3' } }, '<s a="3" a=2>', 'the first of two holds'],
])('%s with %j is %s: %s', (html, edit, expected) => {
  expect(editStartTags(html, () => edit)).toBe(expected);
});

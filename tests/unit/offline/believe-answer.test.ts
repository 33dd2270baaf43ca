import { expect, test } from 'vitest';
import { type HostAnswer, isBelievable } from '#offline/believe-answer.ts';

const PAGE: HostAnswer = {
  asked: 'page',
  status: 200,
  redirected: false,
  isPageInstead: false,
  host: 'ours',
};
const PART: HostAnswer = { ...PAGE, asked: 'part', host: 'unknown' };

test.each<[why: string, answer: HostAnswer, believed: boolean]>([
  ['a page of the archive', PAGE, true],
  ['a page where nobody says who answers', { ...PAGE, host: 'unknown' }, true],
  ['a page where somebody else answers', { ...PAGE, host: 'foreign' }, false],
  ['a page that is gone, says the archive', { ...PAGE, status: 404 }, true],
  ['a page that is gone, says who knows', { ...PAGE, status: 404, host: 'unknown' }, false],
  ['a page that has moved', { ...PAGE, status: 302, redirected: true }, true],
  ['a login', { ...PAGE, status: 302, redirected: true, host: 'foreign' }, false],
  ['a sending on by who knows', { ...PAGE, status: 302, redirected: true, host: 'unknown' }, false],
  ['a server that rests', { ...PAGE, status: 503 }, false],
  ['a gateway', { ...PAGE, status: 502 }, false],
  ['a network that asks for a login', { ...PAGE, status: 511 }, false],
  ['too many questions', { ...PAGE, status: 429 }, false],
  ['a gate', { ...PAGE, status: 403 }, false],
  ['a style sheet', PART, true],
  ['a part of a file', { ...PART, status: 206 }, true],
  ['a style sheet of a former build that is gone', { ...PART, status: 404 }, false],
  ['a page in place of a style sheet', { ...PART, isPageInstead: true }, false],
  ['a style sheet from elsewhere', { ...PART, redirected: true }, false],
  ['a server that fails', { ...PART, status: 500 }, false],
])('%s: %o is believed: %s', (_why, answer, believed) => {
  expect(isBelievable(answer)).toBe(believed);
});

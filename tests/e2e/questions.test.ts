import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const PAGE = readFileSync('content/trang/cau-hoi.mdx', 'utf8');
const ROW = /^\d+\. (?<question>.+\?) \[[^\]]+\]\((?<address>\/[^)]+)\): (?<answer>.+)$/gmu;

const QUESTIONS = [...PAGE.matchAll(ROW)].map(({ groups = {} }) => ({
  question: groups['question'] ?? '',
  address: groups['address'] ?? '',
  words: [...(groups['answer'] ?? '').matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words),
}));

test('twenty-five questions stand on the page, each with words of its answer', () => {
  expect(QUESTIONS).toHaveLength(25);
  for (const { question, words } of QUESTIONS) expect(words, question).not.toEqual([]);
});

test('the page that each question names holds the words that answer it', async ({ page }) => {
  const unanswered: string[] = [];
  for (const { question, address, words } of QUESTIONS) {
    const response = await page.goto(address);
    const text = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
    const lost = words.filter((each) => !text.includes(each));
    if (response?.status() !== 200 || lost.length > 0) {
      unanswered.push(`${question} ${address}: ${lost.join('; ')}`);
    }
  }
  expect(unanswered).toEqual([]);
}, 120_000);

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const PAGE = readFileSync('content/trang/cau-hoi.mdx', 'utf8');
const ROW = /^\d+\. (?<question>.+?\?) (?<answer>\[.+)$/gmu;
// A link, or words of its page that answer.
const PIECE = /\[[^\]]+\]\((?<address>\/[^)]+)\)|“(?<words>[^”]+)”/gu;

interface Answer {
  readonly address: string;
  readonly words: string[];
}

const QUESTIONS = [...PAGE.matchAll(ROW)].map(({ groups = {} }) => ({
  question: groups['question'] ?? '',
  answers: readAnswers(groups['answer'] ?? ''),
}));

test('twenty-five questions stand on the page, each with words of its answer', () => {
  expect(QUESTIONS).toHaveLength(25);
  for (const { question, answers } of QUESTIONS)
    expect(answers[0]?.words, question).not.toEqual([]);
});

test('where a question leads, the words that answer it stand on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const unanswered: string[] = [];
  for (const { question, answers } of QUESTIONS) {
    for (const { address, words } of answers) {
      const response = await page.goto(address);
      // A page scrolls to the part that its address names after it is loaded.
      const isAnswered = await page
        .waitForFunction(areOnScreen, words, { timeout: 4000 })
        .then(() => true)
        .catch(() => false);
      if (response?.ok() === false || !isAnswered) unanswered.push(`${question} ${address}`);
    }
  }
  expect(unanswered).toEqual([]);
}, 120_000);

function readAnswers(text: string): readonly Answer[] {
  const answers: Answer[] = [];
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const { address, words } = groups;
    if (address !== undefined) answers.push({ address, words: [] });
    else if (words !== undefined) answers.at(-1)?.words.push(words);
  }
  return answers;
}

// Runs in the page: whether all the words stand where a reader sees them without scrolling.
function areOnScreen(words: readonly string[]): boolean {
  const seen = [...document.querySelectorAll('main *')].filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && height < innerHeight && top >= 0 && bottom <= innerHeight;
  });
  const texts = seen.map(({ textContent }) => textContent.replace(/\s+/gu, ' '));
  return words.every((each) => texts.some((text) => text.includes(each)));
}

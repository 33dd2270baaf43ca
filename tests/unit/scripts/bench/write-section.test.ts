import { expect, test } from 'vitest';
import { withSection } from '#scripts/bench/write-section.ts';

const HEADING = '## Builds: `npm run bench -- build`';

test.each([
  ['# B\n\n## Một\n\nx\n', `# B\n\n## Một\n\nx\n\n${HEADING}\n\n1\n`, 'there was none'],
  [`# B\n\n${HEADING}\n\ncũ\n`, `# B\n\n${HEADING}\n\n1\n`, 'it is the last'],
  [
    `# B\n\n${HEADING}\n\ncũ\n\n### 5 items\n\ncũ\n\n## Hai\n\ny\n`,
    `# B\n\n${HEADING}\n\n1\n\n## Hai\n\ny\n`,
    'another follows, and it has parts of its own',
  ],
])('what was measured takes the place of what was written before: %#', (text, expected) => {
  expect(withSection(text, HEADING, ['1'])).toBe(expected);
  expect(withSection(withSection(text, HEADING, ['2']), HEADING, ['1'])).toBe(expected);
});

import { findStatistics } from '#import/draft/statistics/find-statistics.ts';
import { TOLD_FIGURES } from '#tests/fixtures/import/told-figures.ts';

/** Prints how many figures of the project's own paragraphs are proposed with value, unit and the sentence they stand in, and how many of the proposed are none; each that is missed or wrong by name. */
export function printToldFigures(): void {
  const sum = { told: 0, proposed: 0, found: 0, inSentence: 0 };
  const faults: string[] = [];
  for (const { text, figures } of TOLD_FIGURES) {
    const left = [...findStatistics(text)];
    sum.told += figures.length;
    sum.proposed += left.length;
    for (const [value, unit, start] of figures) {
      const at = left.findIndex(({ fields }) => fields.value === value && fields.unit === unit);
      const [one] = at < 0 ? [] : left.splice(at, 1);
      if (one === undefined) faults.push(`thiếu: ${value} ${unit} (${start}…)`);
      else {
        sum.found += 1;
        if (isSentence(one.sentence, text, start)) sum.inSentence += 1;
        else faults.push(`khác câu: ${value} ${unit}: ${one.sentence}`);
      }
    }
    faults.push(
      ...left.map(({ fields, sentence }) => `thừa: ${fields.value} ${fields.unit}: ${sentence}`),
    );
  }
  const share = (part: number, whole: number) => `${part}/${whole} (${(part / whole).toFixed(3)})`;
  console.log(
    [
      `${TOLD_FIGURES.length} đoạn mẫu: đúng số và đơn vị ${share(sum.found, sum.told)}`,
      `đúng cả câu ${share(sum.inSentence, sum.told)}`,
      `đề xuất thừa ${share(sum.proposed - sum.found, sum.proposed)}`,
    ].join(', '),
  );
  for (const fault of faults) console.log(`  ${fault}`);
}

// From its first word to its full stop, word for word.
function isSentence(sentence: string, text: string, start: string): boolean {
  return sentence.startsWith(start) && text.includes(sentence) && /[.!?…]$/.test(sentence);
}

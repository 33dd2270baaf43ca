import { sentenceAround } from '#core/text/sentences.ts';
import type { OpenDesk } from '../desk.ts';
import { addCited, addFigures, citedIn, figuresIn } from '../draft/use-selection.ts';
import { fill } from './desk-page.ts';
import type { DeskParts } from './desk-parts.ts';

/** Keeps what is typed into the body, and makes figures and citations of what is selected there. */
export function listenToBody({ parts, page }: OpenDesk): void {
  const { body, words } = parts;
  body.addEventListener('input', () => page.type({ ...page.draft(), body: body.value }, 'body'));
  parts.toFigure.addEventListener('click', () => {
    const selected = selectedText(parts);
    if (selected === '') return page.say(words.body.nothing);
    const figures = figuresIn(selected);
    if (figures.length === 0) return page.say(words.body.noFigure);
    page.reshape(addFigures(page.draft(), figures));
    page.say(fill(words.body.figureMade, { count: figures.length }));
  });
  parts.toCitation.addEventListener('click', () => {
    const selected = selectedText(parts);
    if (selected === '') return page.say(words.body.nothing);
    const cited = citedIn(selected, page.draft(), page.registers);
    if (cited.length === 0) return page.say(words.body.noCitation);
    page.reshape(addCited(page.draft(), cited));
    const sentences = cited.flatMap(({ words: surface, ids }) => {
      if (ids.length === 1) return [];
      const sentence = ids.length === 0 ? words.body.unknownDocument : words.body.manyDocuments;
      return [fill(sentence, { words: surface })];
    });
    const count = cited.filter(({ ids }) => ids.length > 0).length;
    page.say(
      [...(count > 0 ? [fill(words.body.citationMade, { count })] : []), ...sentences].join(' '),
    );
  });
}

// A cursor without a selection means the sentence it stands in.
function selectedText({ body }: DeskParts): string {
  const { value, selectionStart: start, selectionEnd: end } = body;
  if (start !== end) return value.slice(start, end).trim();
  const before = Math.max(0, value.slice(0, start).trimEnd().length - 1);
  const around = sentenceAround(value, { start: before, end: before + 1 });
  return value.slice(around.start, around.end).trim();
}

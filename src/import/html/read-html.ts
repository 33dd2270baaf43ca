import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { foldText } from '#core/text/fold.ts';
import type { Dropped, ImportedArticle, ImportProblem, Reading } from '../article.ts';
import { tellJoinedCells } from '../joined-cells.ts';
import { readAgency } from '../lines/byline.ts';
import { splitMoment } from '../lines/moment.ts';
import { type Block, isProse } from './block.ts';
import { chooseDate, issueOf, momentsAround } from './choose-date.ts';
import { chooseMain, liesIn } from './choose-main.ts';
import { decodeFonts } from './decode-fonts.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { whyNotText } from './leave-out.ts';
import { readMachineArticle } from './machine-article.ts';
import { findNotesApart } from './notes-apart.ts';
import { isTooTangled } from './page-bounds.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { readPicture } from './picture-words.ts';
import { readBlocks } from './read-blocks.ts';
import {
  isListOfSummaries,
  isListOfTeasers,
  REFUSALS,
  whyNoArticle,
  whyUnreal,
} from './refuse-page.ts';
import { keepShown } from './shown-page.ts';
import { type SortedBlocks, sortBlocks } from './sort-blocks.ts';
import { toMarkdown } from './to-markdown.ts';
import { unnameWhole } from './unname-whole.ts';

/** Reads the article of a page; gives no article and says why where it has none. */
export function readHtml(html: string): Reading {
  if (html.length > LONGEST_PAGE) return refuse(REFUSALS.tooLong);
  if (isTooTangled(html)) return refuse(REFUSALS.tooTangled);
  const tree = decodeFonts(fromHtml(html.normalize('NFC')));
  const facts = readPageFacts(tree);
  return readShown(tree, facts) ?? readTold(facts) ?? refuse(whyNoArticle(tree));
}

function readTold(facts: PageFacts): Reading | undefined {
  const article = readMachineArticle(facts);
  return article && { articles: [article], problems: [] };
}

function readShown(tree: Root, facts: PageFacts): Reading | undefined {
  const blocks = readBlocks(unnameWhole(keepShown(tree)));
  if (isListOfTeasers(blocks)) return reject(REFUSALS.list);
  const title = findTitle(blocks, facts);
  const main = chooseMain(blocks, title?.block);
  if (main === undefined) return undefined;
  const within = blocks.filter((block) => liesIn(block, main));
  const sorted = sortBlocks(
    within.filter((block) => !saysTitleAgain(block, title)),
    main,
    within.includes(title?.block as Block) ? title?.block : undefined,
  );
  if (isListOfPages(sorted)) return undefined;
  if (isListOfSummaries(sorted.body, within)) return reject(REFUSALS.list);
  const inside = new Set(within);
  const apart = blocks.filter((block) => !inside.has(block) && block !== title?.block);
  const notes = findNotesApart(within, apart);
  const article = makeArticle({
    facts,
    title: title?.text,
    sorted: {
      ...sorted,
      moments: [...sorted.moments, ...momentsAround(blocks, inside, main)],
      body: [...sorted.body, ...notes],
    },
    outside: apart.filter((block) => !notes.includes(block)),
    issue: issueOf(blocks),
  });
  const unreal = whyUnreal(article, { tree, pageTitle: facts.pageTitle });
  return unreal === undefined ? { articles: [article], problems: [] } : reject(unreal);
}

// Exports have the title over the page and once more over its text.
function saysTitleAgain(block: Block, title: FoundTitle | undefined): boolean {
  if (title === undefined || block === title.block || block.kind !== 'heading') return false;
  return foldText(block.text) === foldText(title.text);
}

// A page of a portal has some hundred thousand; one with ten million is no page that anyone reads.
const LONGEST_PAGE = 10_000_000;

interface Parts {
  readonly facts: PageFacts;
  readonly title: string | undefined;
  readonly sorted: SortedBlocks;
  readonly outside: readonly Block[];
  readonly issue: string | undefined;
}

function makeArticle({ facts, title, sorted, outside, issue }: Parts): ImportedArticle {
  const { siteName, author } = facts;
  const address = facts.address ?? addressIn(sorted.dropped);
  const pictures = sorted.body.flatMap((block) => readPicture(block, address));
  const tables = sorted.body.filter(({ kind }) => kind === 'table');
  const split = title === undefined ? undefined : splitMoment(title);
  const moments = [...(split ? [split.moment] : []), ...sorted.moments];
  const { date, problems } = chooseDate(facts, { moments, issue });
  const byline = sorted.byline ?? author;
  const sourceName = siteName ?? readAgency(sorted.lead ?? sorted.body.find(isProse)?.text ?? '');
  return {
    ...(title !== undefined && { title: split?.title ?? title }),
    ...(sorted.kicker !== undefined && { kicker: sorted.kicker }),
    ...(sorted.lead !== undefined && { lead: sorted.lead }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    ...(sourceName !== undefined && { sourceName }),
    ...(address !== undefined && { sourceUrl: address }),
    body: toMarkdown(sorted.body, address),
    pictures,
    dropped: [...sorted.dropped, ...outside.flatMap(dropOutside)],
    problems: [...problems, ...tellJoinedCells(tables.map(({ element }) => element))],
  };
}

// A view for printing tells its address in its last line: «URL của bài viết này: https://…».
function addressIn(dropped: readonly Dropped[]): string | undefined {
  const line = dropped.find(({ reason }) => reason === 'địa chỉ của trang');
  return /https?:\/\/\S+/i.exec(line?.text ?? '')?.[0];
}

function dropOutside(block: Block): readonly Dropped[] {
  if (block.text === '') return [];
  return [{ text: block.text, reason: whyNotText(block) ?? 'ngoài phần bài viết' }];
}

const LEAST_TEXT = 60;

function isListOfPages({ body, lead }: SortedBlocks): boolean {
  const words = body.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote',
  );
  const length = words.reduce((sum, { text }) => sum + text.length, lead?.length ?? 0);
  return length < LEAST_TEXT && !body.some(({ kind }) => kind === 'table');
}

function refuse(problem: ImportProblem): Reading {
  return { articles: [], problems: [problem] };
}

// What is known to be something else is none as plain text either.
function reject(problem: ImportProblem): Reading {
  return { ...refuse(problem), isNoArticle: true };
}

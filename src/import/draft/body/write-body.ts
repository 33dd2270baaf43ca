import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { cleanTree, type PictureFiles } from './clean-tree.ts';

/** The Markdown of a body, such that its reading has the words of the tree and no others: no HTML, and a sign is escaped where it would be one of Markdown's. */
export function writeBody(root: Root, pictureFiles: PictureFiles = () => undefined): string {
  return WRITER.stringify(cleanTree(root, pictureFiles)).trim();
}

type TextWriter = NonNullable<NonNullable<Options['handlers']>['text']>;

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  // The library escapes «&» before any letter: only «&…;» is a character reference, and «KH&CN» is none.
  handlers: {
    text: (...[node, , state, info]: Parameters<TextWriter>) =>
      state.safe(node.value, info).replace(NEEDLESS, ''),
  },
};

const NEEDLESS =
  /(?<!\\)\\(?=&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]*;))|(?<=[\p{L}\p{N}]{2})\\(?=_[\p{L}\p{N}]{2})/giu;

const WRITER = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, OPTIONS)
  .freeze();

/** Loads what keeps the archive in a browser where a page has the block for it: no other page loads it. */
export function startOfflineBlocks(root: Document): void {
  const blocks = root.querySelectorAll<HTMLElement>('[data-offline]');
  if (blocks.length === 0) return;
  void import('./offline-block.ts').then((program) => {
    for (const block of blocks) void program.startOfflineBlock(block);
  });
}

import { createHash } from 'node:crypto';
import { BUILD_RECORD } from '#core/site-files.ts';
import { editStartTags } from '../addresses/edit-start-tags.ts';
import { rewritePageAddresses } from '../addresses/page-addresses.ts';

/**
 * The page for addresses that do not exist. Hosts show it at any depth, so its addresses cannot be relative: they start
 * from `rootPath`, where the site says it is published (`/` or `/kho/`), and where it lies elsewhere a script, allowed by
 * its digest, finds the root and sets them right.
 */
export function finishNotFoundPage(html: string, rootPath: string): string {
  const script = mendingScript(rootPath);
  const digest = createHash('sha256').update(script).digest('base64');
  const placed = rewritePageAddresses(html, (address) =>
    address.startsWith('/') && !address.startsWith('//') ? rootPath + address.slice(1) : address,
  );
  const allowed = editStartTags(placed, ({ attributes }) => {
    if (attributes.get('http-equiv')?.toLowerCase() !== 'content-security-policy') return undefined;
    const policy = attributes.get('content') ?? '';
    return {
      set: { content: policy.replace('script-src', `script-src 'sha256-${digest}'`) },
    };
  });
  return allowed.replace(/<\/body>|$/, (end) => `<script>${script}</script>${end}`);
}

// Asks for the build record, which only the root has: first where the site is published, then in each folder above.
function mendingScript(rootPath: string): string {
  return `(async () => {
  const published = ${JSON.stringify(rootPath)};
  const parts = location.pathname.split('/').slice(0, -1);
  const roots = [published, ...parts.map((_, i) => parts.slice(0, i + 1).join('/') + '/')];
  for (const root of roots) {
    const answer = await fetch(root + ${JSON.stringify(BUILD_RECORD)}, { method: 'HEAD' });
    if (!answer.ok) continue;
    if (root === published) return;
    for (const name of ['href', 'src', 'action']) {
      for (const element of document.querySelectorAll('[' + name + '^="' + published + '"]')) {
        element.setAttribute(name, root + element.getAttribute(name).slice(published.length));
      }
    }
    return;
  }
})();`.replace(/\n\s*/g, ' ');
}

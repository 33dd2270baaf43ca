/** A plugin of the bundler, as far as this one goes. */
interface Plugin {
  readonly name: string;
  readonly apply: 'build';
  readonly transform: (
    code: string,
    id: string,
  ) => { readonly code: string; readonly map: null } | undefined;
}

const DIGESTS = /\/astro\/dist\/core\/encryption\.js$/;
const ASKED = 'async function generateCspDigest(data, algorithm) {';

/** Has the programs of pages keep the digests they name in the policy of each page: a site has a few styles and scripts, and Astro makes their digests anew for every page, each in a thread apart. Throws where the version of Astro makes them otherwise. */
export function knownDigests(): Plugin {
  return {
    name: 'known-digests',
    apply: 'build',
    transform: (code, id) => {
      if (!DIGESTS.test(id.replaceAll('\\', '/'))) return undefined;
      if (!code.includes(ASKED)) throw new Error(`${id} does not hold «${ASKED}»`);
      return { code: code.replace(ASKED, KEEPING + ASKED.replace('generate', 'make')), map: null };
    },
  };
}

const KEEPING = `const knownDigests = new Map();
function generateCspDigest(data, algorithm) {
  const key = \`\${algorithm} \${data}\`;
  if (!knownDigests.has(key)) knownDigests.set(key, makeCspDigest(data, algorithm));
  return knownDigests.get(key);
}
`;

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from '../../test/run-command.ts';
import type { BenchItem } from '../search/bench-item.ts';
import { type Cost, measureCommand } from './run-build.ts';

/** Another program that makes the same pages, and Pagefind over them; `missing` says why it was not measured. */
export interface PeerRun {
  readonly name: string;
  /** What it calls itself. */
  readonly version?: string;
  readonly build?: Cost;
  readonly search?: Cost;
  readonly missing?: string;
}

/** The programs that can be measured beside this one. */
export const PEERS = ['hugo', 'eleventy'] as const;

/** The release of Eleventy that is fetched where it is asked for. */
const ELEVENTY = '@11ty/eleventy@3.1.2';

/** Builds the same items with another program in a folder of its own; one that is not there is told by name. */
export async function measurePeer(
  name: string,
  place: string,
  items: readonly BenchItem[],
): Promise<PeerRun> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  };
  write('package.json', '{"private":true}');
  const command = name === 'hugo' ? await prepareHugo(write) : await prepareEleventy(place, write);
  if (typeof command === 'string') return { name, missing: command };
  for (const { id, title, date, lead, body } of items) {
    const front = {
      title,
      date,
      description: lead,
      layout: name === 'hugo' ? 'single' : 'page.njk',
    };
    const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    write(`content/tin/${id}.md`, `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
  }
  const build = await measureCommand({ ...command, cwd: place });
  if (build.code !== 0)
    return { name, missing: `${build.output}${build.errors}`.trim().slice(0, 500) };
  const search = await measureCommand({
    file: process.execPath,
    args: [
      resolve('node_modules/pagefind/lib/runner/bin.cjs'),
      '--site',
      'public',
      '--force-language',
      'vi',
    ],
    cwd: place,
  });
  return { name, version: command.version, build, ...(search.code === 0 && { search }) };
}

type Write = (path: string, text: string) => void;

interface Command {
  readonly version: string;
  readonly file: string;
  readonly args: readonly string[];
}

const HEAD =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{T}</title></head><body>';

async function prepareHugo(write: Write): Promise<Command | string> {
  const asked = await runCommand({ file: 'hugo', args: ['version'] });
  if (asked.code !== 0) return 'not installed on this machine';
  const version = /hugo v?[\d.]+/.exec(asked.output)?.[0] ?? 'hugo';
  write(
    'hugo.toml',
    'baseURL = "https://kho-luu-tru.example/"\nlanguageCode = "vi"\ndisableKinds = ["taxonomy", "term"]\n',
  );
  const head = HEAD.replace('{T}', '{{ .Title }}');
  write(
    'layouts/_default/single.html',
    `${head}<main><h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</main></body></html>`,
  );
  write(
    'layouts/_default/list.html',
    `${head}<main><h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}</main></body></html>`,
  );
  return { version, file: 'hugo', args: ['--quiet'] };
}

async function prepareEleventy(place: string, write: Write): Promise<Command | string> {
  const args = [
    'install',
    '--prefix',
    place,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ELEVENTY,
  ];
  const { code, output } = await runCommand({ file: 'npm', args, timeout: 180_000 });
  if (code !== 0) return `${ELEVENTY} could not be fetched: ${output.trim().split('\n')[0] ?? ''}`;
  const head = HEAD.replace('{T}', '{{ title }}');
  write(
    'content/_includes/page.njk',
    `${head}<main><h1>{{ title }}</h1><time>{{ date }}</time>{{ content | safe }}</main></body></html>`,
  );
  write(
    'content/tin.njk',
    `---\npagination: { data: collections.all, size: 50, alias: entries }\npermalink: "/danh-sach/{{ pagination.pageNumber }}/index.html"\n---\n${head.replace('{{ title }}', 'Tin')}<main><ul>{% for entry in entries %}<li><a href="{{ entry.url }}">{{ entry.data.title }}</a></li>{% endfor %}</ul></main></body></html>`,
  );
  const program = join(place, 'node_modules/@11ty/eleventy/cmd.cjs');
  return {
    version: ELEVENTY.replace('@11ty/', '').replace('@', ' '),
    file: process.execPath,
    args: [program, '--input=content', '--output=public', '--quiet'],
  };
}

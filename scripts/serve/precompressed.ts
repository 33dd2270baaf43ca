import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How a file is sent: the ending of the copy that lies beside it and the name of its encoding, or none. */
export interface Encoding {
  readonly ending: '.br' | '.gz' | '';
  readonly name: 'br' | 'gzip' | undefined;
}

/** The smallest form in which `path`, decoded and below `folder`, lies there and which `accepted`, an `Accept-Encoding`, allows. */
export function chooseEncoding(folder: string, path: string, accepted: string): Encoding {
  const fitting = ENCODINGS.find(
    ({ ending, name }) => accepts(accepted, name) && isFile(join(folder, `${path}${ending}`)),
  );
  return fitting ?? AS_IT_IS;
}

const ENCODINGS = [
  { ending: '.br', name: 'br' },
  { ending: '.gz', name: 'gzip' },
] as const;

const AS_IT_IS: Encoding = { ending: '', name: undefined };

// «br;q=0» says that this one is not wanted (RFC 9110, section 12.4.2).
function accepts(accepted: string, name: string): boolean {
  return accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/\s/g, ''))
    .some((part) => part.split(';')[0] === name && !/;q=0(?:\.0*)?$/.test(part));
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

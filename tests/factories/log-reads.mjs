// Loaded before a command (`node --import`): writes the path of every file that is opened to read to the file READ_LOG names, one a line. Plain JavaScript, since it runs before anything else.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const log = process.env.READ_LOG;
const append = fs.appendFileSync;
const note = (path, flags = 'r') => {
  const reads =
    flags === 'r' || (typeof flags === 'number' && (flags & 3) === fs.constants.O_RDONLY);
  if (log && reads && typeof path !== 'number') append(log, `${path}\n`);
};

for (const name of ['readFileSync', 'readFile', 'createReadStream']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    note(path);
    return original(path, ...rest);
  };
}
for (const place of [fs, fs.promises]) {
  for (const name of place === fs ? ['openSync', 'open'] : ['open']) {
    const original = place[name];
    place[name] = (path, flags, ...rest) => {
      note(path, flags);
      return original(path, flags, ...rest);
    };
  }
}
const readPromised = fs.promises.readFile;
fs.promises.readFile = (path, ...rest) => {
  note(path);
  return readPromised(path, ...rest);
};
syncBuiltinESMExports();

// A package has no server, and a browser refuses `fetch` and modules between files. It does load classic scripts: each
// search file comes as a script that hands its bytes over.

declare global {
  /** How search reads a file of its folder. */
  var archiveReadAsset: ((path: string) => Promise<Uint8Array>) | undefined;
  /** What a search file calls with its name and its bytes in base64. */
  var archiveTakeAsset: (path: string, base64: string) => void;
}

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error('this runs as a classic script only');
const folder = new URL('.', script.src).href;
const waiting = new Map<string, (bytes: Uint8Array) => void>();

globalThis.archiveTakeAsset = (path, base64) => {
  waiting.get(path)?.(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  waiting.delete(path);
};

globalThis.archiveReadAsset = (path) =>
  new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    const lose = (error: unknown): void => {
      waiting.delete(path);
      reject(error);
    };
    // A script that is empty, cut or another file's hands nothing over under this name.
    loadScript(`${path}.js`).then(
      () => waiting.has(path) && lose(new Error(`${path}.js holds something else`)),
      lose,
    );
  });

function loadScript(path: string): Promise<void> {
  const address = folder + path;
  // What is no script is told to the reader by the page, in its own words, and not by the browser.
  const hush = (event: ErrorEvent): void => {
    if (event.filename === address) event.preventDefault();
  };
  addEventListener('error', hush);
  return new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = address;
    element.onload = () => {
      element.remove();
      resolve();
    };
    element.onerror = () => {
      element.remove();
      reject(new Error(`cannot load ${path}`));
    };
    document.head.append(element);
  }).finally(() => removeEventListener('error', hush));
}

export {};

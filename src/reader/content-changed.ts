/** Thrown where a file that was read before has other bytes now, or is gone: what was made of it no longer belongs together. Its words are for the editor. */
export class ContentChangedError extends Error {
  constructor(file: string) {
    super(`${file}: Tệp đã đổi trong lúc dựng; dựng lại.`);
  }
}

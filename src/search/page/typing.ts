/** How long a reader pauses before what is typed is searched, in milliseconds. */
const PAUSE = 160;

/** Calls `search` with what a field holds once the reader pauses. A syllable an input method is still composing (Telex, VNI) is left alone until it is finished. */
export function onTyped(input: HTMLInputElement, search: (query: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => search(input.value), PAUSE);
  };
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!(event instanceof InputEvent && event.isComposing)) later();
  });
  input.addEventListener('compositionend', later);
  input.form?.addEventListener('submit', () => clearTimeout(timer));
}

/** A style sheet that works without a server: fonts lie on the same disk and nothing may fetch them ahead, so text waits the moment they take instead of staying in another font. */
export function makeStylePortable(css: string): string {
  return css.replace(/font-display:\s*optional/g, 'font-display:block');
}

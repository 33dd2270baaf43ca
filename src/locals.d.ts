declare namespace App {
  interface Locals {
    locale: import('#core/locale.ts').Locale;
    /** Told of all that a page shows, gives an answer in its stead where a build has the page printed already. */
    findPrinted?: (shown: unknown) => Response | undefined;
  }
}

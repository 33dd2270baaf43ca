declare namespace App {
  interface Locals {
    locale: import('#core/locale.ts').Locale;
  }
}

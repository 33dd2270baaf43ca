declare module 'citeproc' {
  /** A style at work: items are asked for by id, then written. */
  export interface CslEngine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: {
    readonly Engine: new (
      system: {
        readonly retrieveLocale: (language: string) => string;
        readonly retrieveItem: (id: string) => unknown;
      },
      style: string,
    ) => CslEngine;
  };
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS.
  export default CSL;
}

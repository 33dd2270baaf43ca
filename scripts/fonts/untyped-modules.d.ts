declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: the package has no other export, and no types of its own
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, target: 'sfnt' | 'woff2'): Promise<Buffer>;
}

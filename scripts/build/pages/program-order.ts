import type { ReadBefore } from '#reader/content-root.ts';

/** What the process is told that has Astro make the programs of the pages: the content root with what has been read of it, a folder to work in, and the folder to put into what it has made. */
export interface ProgramOrder {
  readonly root: string;
  readonly read: ReadBefore;
  readonly workshop: string;
  readonly aside: string;
}

/** In the folder of what was made: that of the programs. */
export const PROGRAMS = 'chuong-trinh';

/** In the folder of what was made: that of the files all pages share. */
export const SHARED = 'tep-chung';

/** In the folder of what was made: what Astro knows of the pages, as JSON. */
export const COMPILED = 'trang.json';

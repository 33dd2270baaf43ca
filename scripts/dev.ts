import { dev } from 'astro';

await dev({ root: process.cwd() });

import type { APIRoute } from 'astro';
import { allFiguresPaths, listAllFigures } from '#views/all-figures.ts';
import { loadArchive } from '../../archive.ts';

/** The files from which the list of figures is filtered where it has several pages. */
export async function getStaticPaths() {
  return allFiguresPaths(await loadArchive());
}

/** All figures in one language. */
export const GET: APIRoute = async ({ props }) => {
  const language = props['language'] === 'en' ? 'en' : 'vi';
  return Response.json(listAllFigures(await loadArchive(), language));
};

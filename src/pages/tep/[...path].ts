import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAttachments, type PublishedFile } from '../../archive.ts';

/** One address for each file that readers may have. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadAttachments()).map((file) => ({ params: { path: file.name }, props: { file } }));

/** The bytes of the file. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) =>
  new Response(Uint8Array.from(props.file.render()));

import type { APIRoute, GetStaticPaths } from 'astro';
import { loadImages, type PublishedFile } from '../../archive.ts';

/** One address for each published size of each image. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadImages()).map((image) => ({ params: { file: image.name }, props: { image } }));

/** The bytes of the image. */
export const GET: APIRoute<{ image: PublishedFile }> = ({ props }) =>
  new Response(Uint8Array.from(props.image.render()));

import { defineMiddleware } from 'astro:middleware';
import { localeOf } from '#core/locale.ts';

/** Tells every page and component, by `Astro.locals.locale`, in which language the page at hand speaks: its address says so. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.locale = localeOf(url.pathname);
  try {
    return await next();
  } catch (error) {
    // Whoever tells of it has to name the page.
    if (error instanceof Error) Object.assign(error, { page: url.pathname });
    throw error;
  }
});

import { defineMiddleware } from 'astro:middleware';
import { localeOf } from '#core/locale.ts';

/** Tells every page and component, by `Astro.locals.locale`, in which language the page at hand speaks: its address says so. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.locale = localeOf(url.pathname);
  return next();
});

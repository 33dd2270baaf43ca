import { z } from 'zod';

// Imported before any schema is made: a page whose policy forbids evaluation of text is not asked for it.
z.config({ jitless: true });

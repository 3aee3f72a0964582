import { z } from 'astro/zod';
import { strict, textBetween } from './common';

/** Where the organisation works: a country, or the EU. GB is the UK without Northern Ireland. */
const countries = ['US', 'UK', 'GB', 'CA', 'AU', 'EU'] as const;

/**
 * An organisation that users are sent to for help, with every page of it that articles and tools may
 * link to. The file name is its id. `npm run check:prose` asks for a link wherever its name occurs.
 */
export const organisationSchema = strict({
  /** Its name in running text: "Acas". */
  name: textBetween(3, 60, 'The name is what articles call it.'),
  /** Other names for it in running text: "FTC". */
  aliases: z.array(textBetween(2, 60, 'An alias is another name in running text.')).default([]),
  country: z.enum(countries, {
    error: ({ input }) => `"${String(input)}" is unknown. Use one of: ${countries.join(', ')}.`,
  }),
  pages: z
    .array(
      strict({
        url: z.url({ protocol: /^https?$/, error: 'Write the whole URL, with https://.' }),
        /** What a user finds there. */
        what: textBetween(4, 120, 'Write what a user finds there.'),
        /** How far we checked it: read, or why we trust the URL. Not shown to users. */
        read: textBetween(4, 200, 'Write whether the page was read, and if not, how it is known.'),
      }),
    )
    .min(1, 'Name at least one page.'),
});

export type OrganisationData = z.infer<typeof organisationSchema>;

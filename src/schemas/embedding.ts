import { z } from 'astro/zod';
import { promiseTopics } from '../domain/embed-builder';
import { snippetKinds } from '../domain/embed-snippets';
import { searchTerms, strict, textBetween } from './common';

const line = textBetween(8, 400, 'One thought in one to three sentences.');
const lines = z.array(line).min(1, 'Write at least one line.');
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) => `"${String(input)}": use small letters, digits and single hyphens.`,
});
const snippet = z.enum(snippetKinds, {
  error: ({ input }) =>
    `"${String(input)}" is no snippet. Use one of: ${snippetKinds.join(', ')} (src/domain/embed-snippets.ts).`,
});
const section = { title: textBetween(4, 60, 'The heading of the section.'), text: lines };

const host = strict({
  id,
  /** The product, as its users call it. */
  name: textBetween(3, 60, 'The product, as its users call it.'),
  /** Which text is copied for it. */
  snippet,
  /** What to do there, in order, in the words of its present editor. */
  steps: lines,
  works: lines,
  /** What does not work there, and who can change that. */
  limits: lines,
  /** What to paste where the first way fails, and when. */
  fallback: strict({ when: line, snippet }).optional(),
});

const promise = strict({
  /** Tests carry it as `[promise: <id>]`; one without a test fails the tests. */
  id,
  topic: z.enum(promiseTopics),
  text: line,
});

const unique = (what: string) => ({
  error: ({ input }: { input?: unknown }) => {
    const ids = (input as { id: string }[]).map((one) => one.id);
    return `Two ${what} are called "${ids.find((one, at) => ids.indexOf(one) !== at) ?? ''}". Rename one.`;
  },
});
const areDistinct = (list: readonly { id: string }[]) =>
  new Set(list.map((one) => one.id)).size === list.length;

/** The strings of the page for those who embed ours in theirs: `content/embedding/<locale>.yml`. */
export const embeddingSchema = strict({
  title: textBetween(4, 60, 'The title is shown at the top and in search results.'),
  description: textBetween(50, 160, 'The description is shown in search results.'),
  lead: textBetween(20, 300, 'The lead sums up the page in one or two sentences.'),
  searchTerms: searchTerms.optional(),
  /** Where one can paste, in the order in which they are shown. */
  hosts: z.array(host).min(1).refine(areDistinct, unique('hosts')),
  promises: z.array(promise).min(1).refine(areDistinct, unique('promises')),
  sections: strict({
    everywhere: strict(section),
    data: strict(section),
    /** `{title}` is what is embedded. */
    accessibility: strict(section),
    speed: strict(section),
    printing: strict(section),
    stability: strict(section),
    packages: strict({
      ...section,
      cartridge: line,
      /** `{title}` is the tool. */
      scorm: line,
      platforms: z.array(strict({ name: textBetween(3, 40, 'The platform.'), steps: lines })),
    }),
    sheets: strict(section),
    /** `{title}`, `{site}` and `{url}` are filled in. */
    licence: strict({ ...section, credit: line }),
    changes: strict(section),
  }),
});

/**
 * The strings of the tool, as `content/tools/sample-tool/<locale>.yml` holds them: an entry for every id of
 * the tables, so that nothing is ever shown without its text.
 */
import type { z } from 'astro/zod';
import {
  byId,
  heading,
  missingStrings,
  page,
  refuse,
  step,
  strict,
  text,
} from '../kit/strings-schema';
import { topicIds } from './model/topics';

const shape = strict({
  ...heading,
  page: strict(page),
  /** Shown by the first step: it is in the page, so keep it short. */
  first: strict({ ...step, topics: byId(text(60)) }),
  /** Shown by later steps: it is fetched when the user first acts. */
  later: strict({ ...step, tips: byId(text(300)) }),
});

export type Strings = z.infer<typeof shape>;

/** What the file must hold. Its messages name the path of what is missing or too much. */
export const strings = shape.superRefine(
  refuse((all) => missingStrings(all, { 'first.topics': topicIds, 'later.tips': topicIds })),
);

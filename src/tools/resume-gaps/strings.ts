/**
 * The strings of the tool, as `content/tools/resume-gaps/<locale>.yml` holds them: an entry for every
 * node of the tables, so that nothing is ever shown without its text.
 */
import { z } from 'astro/zod';
import {
  byId,
  heading,
  missingStrings,
  page,
  refuse,
  step,
  strict,
  text,
  type StringFault,
} from '../kit/strings-schema';
import { asked, groups, itemIds } from './model/checklist';
import { topicEvidence } from './model/evidence';
import { kinds } from './model/history';
import { reasonIds } from './model/reasons';
import { readNoteIds } from './parsers/read';

const shape = strict({
  ...heading,
  page: strict(page),
  first: strict({
    ...step,
    kinds: byId(text(60)),
    /** What a file may turn out to be or lack; `{at}` is the place in it. */
    read: byId(text(260)),
  }),
  later: strict({
    ...step,
    /** Sentences about a gap. `{from}` and `{to}` are its first and last month. */
    reasons: byId(
      strict({
        name: text(60),
        resume: text(300),
        interview: text(500),
        private: text(420),
        asked: text(520),
        matters: text(420),
        /** Who helps with it, by ids in `help`. */
        help: z.array(text(40)).min(1),
      }),
    ),
    /** Where a user gets advice: the pages are those of `content/organisations/`. */
    help: byId(strict({ text: text(90), url: z.url({ protocol: /^https$/ }) })),
    groups: byId(strict({ title: text(60) })),
    items: byId(
      strict({
        title: text(90),
        why: text(280),
        how: text(320),
        /** What the tool found on it; `{rows}` are the lines that it means. */
        ok: text(160).optional(),
        look: text(160).optional(),
      }),
    ),
    asked: byId(strict({ question: text(90), line: text(120), fix: text(280) })),
    /** What studies found, by topic. */
    evidence: byId(strict({ title: text(90), text: text(600) })),
  }),
});

export type Strings = z.infer<typeof shape>;

const required = ({ later }: Strings): Record<string, readonly string[]> => ({
  'first.kinds': kinds,
  'first.read': readNoteIds,
  'later.reasons': reasonIds,
  'later.help': [...new Set(Object.values(later.reasons).flatMap(({ help }) => help))],
  'later.groups': groups.map(({ id }) => id),
  'later.items': itemIds,
  'later.asked': asked.map(({ id }) => id),
  'later.evidence': Object.keys(topicEvidence),
});

/** Items that the tool looks at, without the text on both of its findings. */
const incomplete = ({ later }: Strings): StringFault[] =>
  groups
    .flatMap(({ items }) => items.flatMap((item) => ('check' in item ? item.id : [])))
    .flatMap((id) =>
      (['ok', 'look'] as const)
        .filter((finding) => later.items[id]?.[finding] === undefined)
        .map((finding) => ({
          path: `later.items.${id}.${finding}`,
          message: 'Missing: what the tool shows when it has looked.',
        })),
    );

/** What the file must hold. Its messages name the path of what is missing or too much. */
export const strings = shape.superRefine(
  refuse((all) => [...missingStrings(all, required(all)), ...incomplete(all)]),
);

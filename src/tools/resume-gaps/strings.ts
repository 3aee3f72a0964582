/**
 * The words of the tool, as `content/tools/resume-gaps/<locale>.yml` holds them: an entry for every
 * node of the tables, so that nothing is ever shown without words. Read when the site is built.
 */
import { z } from 'astro/zod';
import { byId, changes, missingWords, strict, text } from '../shared/words-schema';
import { asked, groups, itemIds } from './model/checklist';
import { topicEvidence } from './model/evidence';
import { kinds } from './model/history';
import { readNoteIds } from './parsers/read';
import { reasonIds } from './model/reasons';

const shape = strict({
  title: z.string(),
  description: z.string(),
  changes,
  /** Below the title. */
  lead: text(320),
  /** Its leaning, who made it, what becomes of a history, its limits. */
  about: byId(strict({ title: text(60), text: text(600) })),
  kinds: byId(text(60)),
  /** What can be said of a gap. `{from}` and `{to}` stand for its first and last month. */
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
      /** What the machine says of it; `{rows}` stands for the lines that it means. */
      ok: text(160).optional(),
      look: text(160).optional(),
    }),
  ),
  asked: byId(strict({ question: text(90), line: text(120), fix: text(280) })),
  /** What studies found, by topic. */
  evidence: byId(strict({ title: text(90), text: text(600) })),
  /** What is told of a file; `{at}` stands for the place in it. */
  read: byId(text(260)),
  /** Buttons, headings, notices. */
  ui: byId(text(600)),
});

export type Words = z.infer<typeof shape>;

/** Items that the machine looks at need words for both of its findings. */
const checked = groups.flatMap(({ items }) =>
  items.flatMap((item) => ('check' in item ? item.id : [])),
);

/** The schema of the file. Its messages name the path of what is missing or too much. */
export const wordsSchema = shape.superRefine((words, context) => {
  const issues = [
    ...missingWords(words, {
      about: ['leaning', 'made', 'private', 'limits'],
      kinds,
      reasons: reasonIds,
      help: [...new Set(Object.values(words.reasons).flatMap(({ help }) => help))],
      groups: groups.map(({ id }) => id),
      items: itemIds,
      asked: asked.map(({ id }) => id),
      evidence: Object.keys(topicEvidence),
      read: readNoteIds,
    }),
    ...checked.flatMap((id) =>
      (['ok', 'look'] as const)
        .filter((finding) => words.items[id]?.[finding] === undefined)
        .map((finding) => ({
          path: `items.${id}.${finding}`,
          message: 'Missing: what the tool says when it has looked.',
        })),
    ),
  ];
  for (const { path, message } of issues) {
    context.addIssue({ code: 'custom', path: path.split('.'), message });
  }
});

/**
 * The words of the decision aid, as `content/tools/should-i-go/<locale>.yml` holds them: an entry for
 * every node of the tables, so that nothing is ever shown without words. Read when the site is built;
 * the browser gets the finished words as data.
 */
import { z } from 'astro/zod';
import { byId, changes, missingWords, strict, text, type WordFault } from '../shared/words-schema';
import { conditionIds, letterIds, silenceIds, verdictIds, warningIds } from './model/advice';
import { questions } from './model/questions';
import { outcomes, rules, weights } from './model/weights';

/** What a reader is told of a weight: a short label for the picture, and a sentence on why. */
const reason = strict({ label: text(60), why: text(260) });

const shape = strict({
  title: z.string(),
  description: z.string(),
  changes,
  /** Below the title. */
  lead: text(320),
  /** Who made it, its leaning, how answers are used. */
  about: byId(strict({ title: text(60), text: text(600) })),
  /** The four replies in equal detail. `name` is the heading of a result. */
  replies: byId(
    strict({
      name: text(40),
      meaning: text(200),
      gain: text(200),
      cost: text(200),
      fits: text(200),
    }),
  ),
  questions: byId(
    strict({
      title: text(110),
      help: text(260).optional(),
      options: byId(text(120)),
      /** What the reader is called on to find out, where "not sure" is an answer. */
      unknown: text(160).optional(),
      /** The question in a letter to the employer, or to the office. */
      ask: text(260).optional(),
      /** Headings of the screens that its boxes are spread over. */
      screens: byId(text(80)).optional(),
    }),
  ),
  reasons: byId(byId(reason)),
  rules: byId(reason),
  /** Our leaning, as a reason among the others. */
  leaning: reason,
  /** What to ask for: a label for the result, and a sentence in the letter. */
  conditions: byId(strict({ label: text(90), sentence: text(260) })),
  warnings: byId(
    strict({
      title: text(90),
      text: text(600),
      /** Who helps with it, by ids in `help`. */ help: z.array(text(40)).min(1).optional(),
    }),
  ),
  letters: byId(strict({ label: text(90), text: text(1500) })),
  /** Where a user gets help: the pages are those of `content/organisations/`. */
  help: byId(strict({ text: text(90), url: z.url({ protocol: /^https$/ }) })),
  /** The first sentences of a result. */
  verdicts: byId(text(320)),
  /** What to do if no answer to a question comes. */
  silence: byId(text(320)),
  /** Buttons, headings, notices. */
  ui: byId(text(600)),
});

export type Words = z.infer<typeof shape>;

/** Every path of ids that the file must hold below the given parts, and no other. */
function required(words: Words): Record<string, readonly string[]> {
  const perQuestion = questions.flatMap(({ id, options, screens }) => [
    [`questions.${id}.options`, options] as const,
    ...(screens ? [[`questions.${id}.screens`, screens.map((screen) => screen.id)] as const] : []),
  ]);
  const perReason = Object.entries(weights).map(
    ([id, options]) => [`reasons.${id}`, Object.keys(options)] as const,
  );
  return {
    about: ['leaning', 'made', 'private', 'limits'],
    replies: outcomes,
    questions: questions.map(({ id }) => id),
    reasons: Object.keys(weights),
    rules: rules.map(({ id }) => id),
    conditions: conditionIds(),
    warnings: warningIds,
    help: [...new Set(Object.values(words.warnings).flatMap(({ help = [] }) => help))],
    letters: letterIds,
    verdicts: verdictIds,
    silence: silenceIds,
    ...Object.fromEntries([...perQuestion, ...perReason]),
  };
}

/** Which words are missing, and which belong to nothing, as paths in the file. */
function gaps(words: Words): WordFault[] {
  const partial = questions.flatMap(({ id, unsure, asks }) => {
    const entry = words.questions[id];
    if (entry === undefined) return [];
    const path = `questions.${id}`;
    return [
      ...(unsure && entry.unknown === undefined
        ? [
            {
              path: `${path}.unknown`,
              message: 'Missing: what a reader who is not sure must find out.',
            },
          ]
        : []),
      ...((asks === 'employer' || asks === 'office') && entry.ask === undefined
        ? [{ path: `${path}.ask`, message: 'Missing: the question as it stands in a letter.' }]
        : []),
    ];
  });
  return [...missingWords(words, required(words)), ...partial];
}

/** The schema of the file. Its messages name the path of what is missing or too much. */
export const wordsSchema = shape.superRefine((words, context) => {
  for (const { path, message } of gaps(words)) {
    context.addIssue({ code: 'custom', path: path.split('.'), message });
  }
});

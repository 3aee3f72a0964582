/**
 * The strings of the decision aid, as `content/tools/should-i-go/<locale>.yml` holds them: an entry for
 * every node of the tables, so that nothing is ever shown without its text.
 */
import { z } from 'astro/zod';
import { replies } from '../../domain/stance';
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
import { conditionIds, silenceIds, stepIds, verdictIds, warningIds } from './model/advice';
import { basisIds } from './model/basis';
import { questions } from './model/questions';
import { rules, weights } from './model/weights';

/**
 * The criteria of the International Patient Decision Aid Standards that any decision can be held to: the six that
 * make something a decision aid, then the six of certification that are not about medical tests.
 */
export const standardIds = [
  'situation',
  'decision',
  'options',
  'gains',
  'costs',
  'experience',
  'equal',
  'citations',
  'date',
  'update',
  'uncertainty',
  'funding',
] as const;

/** The strings of a weight: a short label for the picture, and a sentence on why. */
const reason = strict({ label: text(60), why: text(260) });

const shape = strict({
  ...heading,
  page: strict({
    ...page,
    /** Each criterion of the standards for decision aids, and where the page meets it. */
    standards: byId(strict({ item: text(120), where: text(260) })),
  }),
  first: strict({
    ...step,
    questions: byId(
      strict({
        title: text(110),
        help: text(260).optional(),
        options: byId(text(120)),
        /** What the user is called on to find out, where "not sure" is an answer. */
        unknown: text(160).optional(),
        /** The question in a letter to the employer, or to the office. */
        ask: text(260).optional(),
        /** Headings of the screens that its boxes are spread over. */
        screens: byId(text(80)).optional(),
      }),
    ),
  }),
  later: strict({
    ...step,
    /** The four replies in equal detail. `name` is the heading of a result. */
    replies: byId(
      strict({
        name: text(40),
        meaning: text(200),
        gain: text(200),
        cost: text(200),
        fits: text(200),
        /** What it is like to have answered so. */
        feels: text(200),
      }),
    ),
    reasons: byId(byId(reason)),
    rules: byId(reason),
    /** Our prior, as a reason among the others. */
    prior: reason,
    /** What to ask for: a label for the result, and a sentence in the letter. */
    conditions: byId(strict({ label: text(90), sentence: text(260) })),
    warnings: byId(
      strict({
        title: text(90),
        text: text(600),
        /** Who helps with it, by ids in `help`. */
        help: z.array(text(40)).min(1).optional(),
      }),
    ),
    /** What to do where there is no letter to send. */
    steps: byId(strict({ label: text(90), text: text(1500) })),
    /** Where a user gets help: the pages are those of `content/organisations/`. */
    help: byId(strict({ text: text(90), url: z.url({ protocol: /^https$/ }) })),
    /** Who to talk it through with, by ids in `help`. */
    people: z.array(text(40)).min(3),
    /** The first sentences of a result. */
    verdicts: byId(text(320)),
    /** The rule that decided, for each that may. */
    basis: byId(text(260)),
    /** What to do if no answer to a question comes. */
    silence: byId(text(320)),
  }),
});

export type Strings = z.infer<typeof shape>;

/** The ids that must be below each path, and no others. */
function required({ later }: Strings): Record<string, readonly string[]> {
  const perQuestion = questions.flatMap(({ id, options, screens }) => [
    [`first.questions.${id}.options`, options] as const,
    ...(screens
      ? [[`first.questions.${id}.screens`, screens.map((screen) => screen.id)] as const]
      : []),
  ]);
  const perReason = Object.entries(weights).map(
    ([id, options]) => [`later.reasons.${id}`, Object.keys(options)] as const,
  );
  return {
    'page.standards': standardIds,
    'first.questions': questions.map(({ id }) => id),
    'later.replies': replies,
    'later.reasons': Object.keys(weights),
    'later.rules': rules.map(({ id }) => id),
    'later.conditions': conditionIds(),
    'later.warnings': warningIds,
    'later.help': [
      ...new Set([
        ...Object.values(later.warnings).flatMap(({ help = [] }) => help),
        ...later.people,
      ]),
    ],
    'later.steps': stepIds,
    'later.verdicts': verdictIds,
    'later.silence': silenceIds,
    'later.basis': basisIds,
    ...Object.fromEntries([...perQuestion, ...perReason]),
  };
}

/** Questions of which somebody must find out the answer, without the text that asks for it. */
const incomplete = ({ first }: Strings): StringFault[] =>
  questions.flatMap(({ id, unsure, asks }) => {
    const entry = first.questions[id];
    if (entry === undefined) return [];
    const path = `first.questions.${id}`;
    return [
      ...(unsure && entry.unknown === undefined
        ? [
            {
              path: `${path}.unknown`,
              message: 'Missing: what a user who is not sure must find out.',
            },
          ]
        : []),
      ...((asks === 'employer' || asks === 'office') && entry.ask === undefined
        ? [{ path: `${path}.ask`, message: 'Missing: the question as it appears in a letter.' }]
        : []),
    ];
  });

/** What the file must hold. Its messages name the path of what is missing or too much. */
export const strings = shape.superRefine(
  refuse((all) => [...missingStrings(all, required(all)), ...incomplete(all)]),
);

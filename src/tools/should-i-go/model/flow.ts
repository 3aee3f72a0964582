/** Which questions a user is asked, given the answers so far. Pure. */
import { isFollowUp, MOST_FOLLOW_UPS, questions, OWN_LINE, type Question } from './questions';
import { rules as table, weights } from './weights';

/** What was chosen, by question: one id for radio buttons, any number for checkboxes. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The options chosen for a question; none where it has no answer yet. */
export const chosen = (answers: Answers, question: string): readonly string[] =>
  answers[question] ?? [];

/** The rules, each with the last of its questions: it counts there. */
const rules = table.map((rule) => ({ ...rule, last: Object.keys(rule.when).at(-1) }));

/** The follow-ups, that with the largest possible effect first. */
const followUps = questions.filter(isFollowUp);

const isOpened = ({ when }: Question, answers: Answers) =>
  when === undefined ||
  when.some(({ question, option }) => chosen(answers, question).includes(option));

/** Remembers what was found for a set of answers, which nobody changes: a result looks it up often. */
function remembered<T>(find: (answers: Answers) => T): (answers: Answers) => T {
  const known = new WeakMap<Answers, { value: T }>();
  return (answers) => {
    const found = known.get(answers) ?? { value: find(answers) };
    known.set(answers, found);
    return found.value;
  };
}

const askedFollowUps = remembered((answers): readonly Question[] =>
  followUps.filter((question) => isOpened(question, answers)).slice(0, MOST_FOLLOW_UPS),
);

/** Boxes whose follow-up is asked: it counts in place of the tick. */
const replacedBoxes = remembered(
  (answers): ReadonlySet<string> =>
    new Set(
      askedFollowUps(answers).flatMap(({ when = [] }) =>
        when.filter(({ question }) => question === 'facts').map(({ option }) => option),
      ),
    ),
);

/** The options of a question that count by themselves: a box whose follow-up is asked does not. */
export function countedOptions(answers: Answers, question: string): readonly string[] {
  const options = chosen(answers, question);
  if (question !== 'facts') return options;
  const replaced = replacedBoxes(answers);
  return options.filter((option) => !replaced.has(option));
}

/** Whether one of these options is chosen; of no options, whether the question was left empty. */
const isMet = (answers: Answers, id: string, options: readonly string[]) =>
  options.length === 0
    ? answers[id]?.length === 0
    : options.some((option) => chosen(answers, id).includes(option));

/** The rules that the answer to a question completes, together with the answers before it. */
export const rulesAt = (answers: Answers, question: string) =>
  rules.filter(
    ({ last, when }) =>
      last === question &&
      Object.entries(when).every(([id, options]) => isMet(answers, id, options)),
  );

/** Whether the answer to a question settles, alone or with the answers before it, that the reply is no. */
const isSettled = (answers: Answers, question: string) =>
  [
    ...countedOptions(answers, question).map((option) => weights[question]?.[option]),
    ...rulesAt(answers, question),
  ].some((fact) => fact?.cap?.at === 'no');

/**
 * The questions that these answers lead through, in order. Where an answer settles that the reply is
 * no, what comes after it cannot matter and is not asked.
 */
export const visibleQuestions = remembered((answers): readonly Question[] => {
  const asked = askedFollowUps(answers);
  const visible: Question[] = [];
  for (const question of questions) {
    if (isFollowUp(question) && !asked.includes(question)) continue;
    if (question.yields && asked.length >= MOST_FOLLOW_UPS) continue;
    visible.push(question);
    if (isSettled(answers, question.id)) break;
  }
  return visible;
});

/** The first question without an answer; `undefined` once a result can be given. */
export function nextQuestion(answers: Answers): Question | undefined {
  return visibleQuestions(answers).find(({ id }) => answers[id] === undefined);
}

/** Only the answers to questions that are asked: what a link carries. */
export function relevantAnswers(answers: Answers): Answers {
  const asked = visibleQuestions(answers).map(({ id }) => id);
  const keys = asked.flatMap((id) => (id === OWN_LINE.question ? [id, OWN_LINE.key] : [id]));
  return Object.fromEntries(
    keys.flatMap((key): [string, readonly string[]][] => {
      const given = answers[key];
      return given === undefined ? [] : [[key, given]];
    }),
  );
}

/** Follow-ups that these answers would open, but for their number: each counts as its tick. */
export function unaskedFollowUps(answers: Answers): Question[] {
  const asked = askedFollowUps(answers);
  return followUps.filter((question) => isOpened(question, answers) && !asked.includes(question));
}

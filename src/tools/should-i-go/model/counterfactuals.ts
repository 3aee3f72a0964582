/** What would change the result: every single answer is tried. Pure. */
import type { Reply } from '../../../domain/stance';
import { chosen, nextQuestion, relevantAnswers, visibleQuestions, type Answers } from './flow';
import { replyOf } from './evaluate';
import type { Question } from './questions';

/** One answer that, changed alone, changes the reply. */
export interface Counterfactual {
  question: string;
  option: string;
  /** For checkboxes: whether the option would be ticked or unticked. */
  tick?: boolean;
  reply: Reply;
  /** Questions would then be open that were not asked: what they would come to is not known. */
  opens: boolean;
}

/**
 * The answers with one of them changed. Only those to questions that are asked now remain, so that
 * whatever the change newly opens has no answer yet.
 */
const changed = (answers: Answers, question: string, options: readonly string[]): Answers => ({
  ...relevantAnswers(answers),
  [question]: options,
});

function alternatives(answers: Answers, { id, kind, options }: Question) {
  const now = chosen(answers, id);
  return options.flatMap((option) => {
    if (kind === 'one') return now.includes(option) ? [] : [{ option, answer: [option] }];
    const tick = !now.includes(option);
    const answer = tick ? [...now, option] : now.filter((other) => other !== option);
    return [{ option, tick, answer }];
  });
}

/**
 * The single answers that would change the reply, by question in their order. Each is tried, so the
 * list is exact: a follow-up that a changed answer newly opens counts as "not sure".
 */
export function counterfactualsOf(answers: Answers): Counterfactual[] {
  const now = replyOf(answers);
  return visibleQuestions(answers).flatMap((question) =>
    alternatives(answers, question).flatMap(({ answer, ...alternative }) => {
      const then = changed(answers, question.id, answer);
      const reply = replyOf(then);
      const opens = nextQuestion(then) !== undefined;
      return reply === now ? [] : [{ question: question.id, ...alternative, reply, opens }];
    }),
  );
}

/**
 * Questions about what is so and stays so: nobody can change how they were invited, how they live, or
 * how long it is until then. That another life would have another answer helps nobody.
 */
const GIVEN = ['reach', 'until', 'work', 'own'];

/** Facts about a person, their rights, or what was done: not to be wished away, nor wished for. */
const PERSON = ['duty', 'home', 'permit', 'health', 'agreed', 'round', 'refused', 'own'];

/**
 * The counterfactuals that are worth showing, the likeliest first: what is not known, then costs and gains, then
 * what matters to the user, then rare facts. Left out is what nobody could change, and what would only
 * open further questions.
 */
export function byLikelihood(
  counterfactuals: readonly Counterfactual[],
  unknowns: readonly { question: string }[],
): Counterfactual[] {
  const open = unknowns.map(({ question }) => question);
  const place = ({ question, tick }: Counterfactual) => {
    if (open.includes(question)) return 0;
    if (question === 'facts' && tick === true) return 3;
    return question === 'values' ? 2 : 1;
  };
  return counterfactuals
    .filter(
      ({ question, option, opens }) =>
        !opens &&
        option !== 'unsure' &&
        !GIVEN.includes(question) &&
        (question !== 'facts' || !PERSON.includes(option)),
    )
    .sort((a, b) => place(a) - place(b));
}

/**
 * How firmly the reply is held, by the number of single answers that would change it: those that are
 * shown, so that the message and the list always agree.
 */
export type Strength = 'settled' | 'firm' | 'clear' | 'close';

/** From so many single answers on, we call it close. */
export const CLOSE_FROM = 4;

/** @param shown from `byLikelihood`. */
export function strengthOf(
  { settledBy }: { settledBy: readonly unknown[] },
  shown: readonly Counterfactual[],
): Strength {
  if (settledBy.length > 0) return 'settled';
  return shown.length === 0 ? 'firm' : shown.length < CLOSE_FROM ? 'clear' : 'close';
}

/**
 * How many questions a fact that ended the questions left open. Without that fact, they would decide:
 * the reply of any single change means nothing then.
 */
export function leftOpen(answers: Answers): number {
  const asked = visibleQuestions(answers);
  const last = asked.at(-1);
  if (last === undefined) return 0;
  const then = changed(answers, last.id, [
    last.kind === 'one' ? 'unsure' : (last.options[0] ?? ''),
  ]);
  return visibleQuestions(then).filter(({ id }) => then[id] === undefined).length;
}

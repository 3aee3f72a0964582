/** What would change the result: every single answer is tried. Pure. */
import type { Reply } from '../../../domain/stance';
import { chosen, relevantAnswers, visibleQuestions, type Answers } from './flow';
import { replyOf } from './evaluate';
import type { Question } from './questions';

/** One answer that, changed alone, changes the reply. */
export interface Counterfactual {
  question: string;
  option: string;
  /** For checkboxes: whether the option would be ticked or unticked. */
  tick?: boolean;
  reply: Reply;
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
      const reply = replyOf(changed(answers, question.id, answer));
      return reply === now ? [] : [{ question: question.id, ...alternative, reply }];
    }),
  );
}

/** What the user knows for certain, so that it will hardly turn out otherwise. */
const GIVEN = ['reach', 'work'];

/** Facts about a person or their rights: not to be wished away, nor wished for. */
const PERSON = ['duty', 'home', 'permit', 'health'];

/**
 * The counterfactuals that are worth showing, the likeliest first: what is not known, then costs and gains, then
 * what matters to the user, then rare facts.
 */
export function byLikelihood(
  counterfactuals: readonly Counterfactual[],
  unknowns: readonly { question: string }[],
): Counterfactual[] {
  const open = unknowns.map(({ question }) => question);
  const place = ({ question, option, tick }: Counterfactual) => {
    if (open.includes(question)) return 0;
    if (question === 'facts' && tick === true) return 4;
    if (GIVEN.includes(question) || option === 'unsure') return 3;
    return question === 'values' ? 2 : 1;
  };
  return counterfactuals
    .filter(({ question, option }) => question !== 'facts' || !PERSON.includes(option))
    .sort((a, b) => place(a) - place(b));
}

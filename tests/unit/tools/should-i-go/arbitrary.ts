import fc from 'fast-check';
import { nextQuestion, type Answers } from '../../../../src/tools/should-i-go/model/flow';
import { questions, type Question } from '../../../../src/tools/should-i-go/model/questions';
import { weights } from '../../../../src/tools/should-i-go/model/weights';

/** The same answers in every run. */
const SEED = 20_260;

/**
 * Checks a property on as many random values as told; `expect` inside it names the failing one. A thousand
 * for each took half the time of all unit tests.
 */
export function holds<T>(values: fc.Arbitrary<T>, property: (value: T) => void, runs = 500): void {
  fc.assert(fc.property(values, property), { seed: SEED, numRuns: runs });
}

/** A fixed list of random values. */
export const some = <T>(values: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(values, { seed: SEED, numRuns: count });

/** Whether an answer by itself ends the questions. */
export const isStop = (question: string, option: string): boolean =>
  weights[question]?.[option]?.cap?.at === 'no';

interface Style {
  /** Which questions may be answered with "not sure". */
  unsure?: (question: Question) => boolean;
  /** Which questions may be answered with what ends the questions. */
  stops?: (question: Question) => boolean;
}

function answerTo(question: Question, { unsure, stops }: Required<Style>) {
  const { id, kind } = question;
  const options = question.options.filter((option) => option !== 'unsure' || unsure(question));
  if (kind === 'many') return fc.subarray([...options], { maxLength: id === 'facts' ? 5 : 3 });
  const ending = options.filter((option) => isStop(id, option));
  const plain = options.filter((option) => option !== 'unsure' && !ending.includes(option));
  const rare = [
    ...(stops(question) && ending.length > 0 ? [fc.constantFrom(...ending)] : []),
    ...(unsure(question) ? [fc.constant('unsure')] : []),
  ];
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.constantFrom(...plain) },
      ...rare.map((arbitrary) => ({ weight: 1, arbitrary })),
    )
    .map((option) => [option]);
}

/** An answer to every question there is, asked or not. */
export function allAnswers(style: Style = {}): fc.Arbitrary<Answers> {
  const full = { unsure: () => true, stops: () => true, ...style };
  return fc.record(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question, full)])),
  );
}

/** Goes through the questions as a user would, and answers each from a store of answers. */
export function walk(store: Answers): Answers {
  let answers: Answers = {};
  for (let next = nextQuestion(answers); next; next = nextQuestion(answers)) {
    answers = { ...answers, [next.id]: store[next.id] ?? [] };
  }
  return answers;
}

/** Answers to exactly the questions that are asked. */
export const completeAnswers = (style: Style = {}): fc.Arbitrary<Answers> =>
  allAnswers(style).map(walk);

/** The same answers, given in another order. */
export const reordered = (answers: Answers): fc.Arbitrary<Answers> => {
  const entries = Object.entries(answers);
  return fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .map((shuffled) => Object.fromEntries(shuffled));
};

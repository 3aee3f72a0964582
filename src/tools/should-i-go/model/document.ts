/**
 * The tool's document: the answers on one invitation, or on two that are compared.
 *
 * Its notation is short, since links carry it: `v1.reach=applied&facts=duty~offer`. It is keyed by the
 * ids of questions and options, so that a question may move without breaking a link. The order is that
 * of the questions: the same answers always give the same text. A full stop joins two invitations.
 */
import type { Decoder } from '../../kit/decode';
import { documentFormat, type Notation } from '../../kit/document';
import { relevantAnswers, type Answers } from './flow';
import { questions } from './questions';

/** The answers on each invitation, in the order in which they were given. */
export type Invitations = readonly [first: Answers, second?: Answers];

/** The chosen options of each question, as data: a list, so that a question that comes twice is seen. */
type AnswerList = readonly (readonly [question: string, options: readonly string[]])[];

/** A full set of answers is about 300 characters long; what is far longer was not written by us. */
const LONGEST = 4000;

const writeList = (list: AnswerList) =>
  list.map(([id, options]) => `${id}=${options.join('~')}`).join('&');

const parseList = (text: string): AnswerList =>
  [...new URLSearchParams(text)].map(([id, value]) => [id, value === '' ? [] : value.split('~')]);

const notation: Notation<{ lists: readonly AnswerList[] }> = {
  write: ({ lists }, version) => [`v${version}`, ...lists.map(writeList)].join('.'),
  parse: (text) => {
    const body = text.replace(/^#/, '');
    if (!/^v\d/.test(body)) return undefined;
    const [name = '', ...fields] = body.slice(0, LONGEST).split('.');
    const [, version] = /^v([1-9]\d*)$/.exec(name) ?? [];
    return {
      version: Number(version),
      data: { lists: fields.slice(0, 2).map(parseList) },
      lost: body.length > LONGEST || fields.length > 2,
    };
  },
};

/** The valid answers of a list. A radio question has one option, a checkbox question any number. */
function answersIn(list: AnswerList, decoder: Decoder): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const [id, named] of list) {
    const question = questions.find((candidate) => candidate.id === id);
    const known = question?.options.filter((option) => named.includes(option)) ?? [];
    const isUsable =
      question?.kind === 'one'
        ? known.length === 1 && named.length === 1
        : question !== undefined && (named.length === 0 || known.length > 0);
    if (!isUsable || id in answers) {
      decoder.lost = true;
      continue;
    }
    if (known.length < new Set(named).size) decoder.lost = true;
    answers[id] = known;
  }
  return answers;
}

const isEmptySet = (answers: Answers) => Object.keys(answers).length === 0;

const listOf = (answers: Answers): AnswerList => {
  const asked = relevantAnswers(answers);
  return questions.flatMap(({ id, options }) => {
    const picked = asked[id];
    return picked ? [[id, options.filter((option) => picked.includes(option))] as const] : [];
  });
};

/** Writes and reads the document. Only answers to questions that are asked are written. */
export const format = documentFormat<Invitations, { lists: readonly AnswerList[] }>({
  id: 'should-i-go',
  empty: [{}],
  isEmpty: ([first, second]) => isEmptySet(first) && second === undefined,
  migrations: [],
  notation,
  toData: ([first, second]) => ({ lists: [first, ...(second ? [second] : [])].map(listOf) }),
  fromData: ({ lists: [first = [], second] }, decoder) => {
    const answers = answersIn(first, decoder);
    if (isEmptySet(answers)) return undefined;
    const other = second && answersIn(second, decoder);
    // An empty second list is an invitation of which nothing is answered yet.
    const isSecond = other !== undefined && (second?.length === 0 || !isEmptySet(other));
    return isSecond ? [answers, other] : [answers];
  },
});

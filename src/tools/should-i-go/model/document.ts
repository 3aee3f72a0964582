/**
 * The tool's document: the answers on one invitation, or on two that are compared.
 *
 * Its notation is short, since links carry it: `v2.reach=applied&facts=duty~offer`. It is keyed by the
 * ids of questions and options, so that a question may move without breaking a link. The order is that
 * of the questions: the same answers always give the same text. A full stop joins two invitations.
 */
import type { Decoder } from '../../kit/decode';
import { documentFormat, type Notation } from '../../kit/document';
import type { Migration } from '../../kit/migrate';
import { relevantAnswers, type Answers } from './flow';
import { questions, OWN_LINE } from './questions';

/** The answers on each invitation, in the order in which they were given. */
export type Invitations = readonly [first: Answers, second?: Answers];

/** The chosen options of each question, as data: a list, so that a question that comes twice is seen. */
type AnswerList = readonly (readonly [question: string, options: readonly string[]])[];

/** A full set of answers is about 300 characters long; what is far longer was not written by us. */
const LONGEST = 4000;

/** Text that a user wrote, so that it holds none of the signs of the notation. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(
    /[.~!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const writeList = (list: AnswerList) =>
  list
    .map(
      ([id, options]) =>
        `${id}=${(id === OWN_LINE.key ? options.map(escaped) : options).join('~')}`,
    )
    .join('&');

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

/** What a user wrote, as one line of a limited length; whoever shows it escapes it. */
const lineOf = (text: string) =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, OWN_LINE.longest);

/** The valid answers of a list. A radio question has one option, a checkbox question any number. */
function answersIn(list: AnswerList, decoder: Decoder): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const [id, named] of list) {
    if (id === OWN_LINE.key) {
      const text = named.join('~');
      const line = lineOf(text);
      if (line !== text || line === '' || id in answers) decoder.lost = true;
      if (line !== '' && !(id in answers)) answers[id] = [line];
      continue;
    }
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
    const line = id === OWN_LINE.question ? asked[OWN_LINE.key] : undefined;
    return [
      ...(picked ? [[id, options.filter((option) => picked.includes(option))] as const] : []),
      ...(line ? [[OWN_LINE.key, line.map(lineOf)] as const] : []),
    ];
  });
};

/** The questions of the second edition that whoever answered the first was not asked. */
const NEW_IN_TWO = ['time', 'until'] as const;

const UNTIL: Readonly<Record<string, string>> = { days: 'later', hours: 'soon' };

/**
 * How long it was until the interview was asked of some; now it is asked of everybody, as `until`. Who
 * had come past the place of the two questions on time is "not sure" about them.
 */
const toSecondEdition: Migration<{ lists: readonly AnswerList[] }> = ({ lists }) => ({
  lists: lists.map((list) => {
    const [, notice] = list.find(([id]) => id === 'notice') ?? [];
    const until = (notice ?? []).map((option) => UNTIL[option] ?? option);
    const others = list.filter(([id]) => id !== 'notice');
    if (!others.some(([id]) => id === 'facts')) return others;
    const added = NEW_IN_TWO.map(
      (id) => [id, id === 'until' && until.length > 0 ? until : ['unsure']] as const,
    );
    return [...others, ...added];
  }),
});

/** Writes and reads the document. Only answers to questions that are asked are written. */
export const format = documentFormat<Invitations, { lists: readonly AnswerList[] }>({
  id: 'should-i-go',
  empty: [{}],
  isEmpty: ([first, second]) => isEmptySet(first) && second === undefined,
  migrations: [toSecondEdition],
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

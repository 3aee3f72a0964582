/**
 * Answers as text, for links and for what is kept on the device: `v1.reach=applied&facts=duty~offer`.
 *
 * Keyed by the ids of questions and options, so that a question may move without breaking a link. The
 * order is that of the questions: the same answers always give the same text. Two invitations to
 * compare are joined by a full stop. This is the one border at which outside text becomes answers.
 */
import { relevantAnswers, type Answers } from './flow';
import { questions } from './questions';

const VERSION = 'v1';
/** A full set of answers takes about 300 characters; what is far longer was not made by us. */
const LONGEST = 4000;

/** Writes answers as text, without `#`. Only what was asked is written. */
export function encode(answers: Answers, other?: Answers): string {
  const one = (set: Answers) => {
    const asked = relevantAnswers(set);
    return questions
      .flatMap(({ id, options }) => {
        const picked = asked[id];
        if (picked === undefined) return [];
        return [`${id}=${options.filter((option) => picked.includes(option)).join('~')}`];
      })
      .join('&');
  };
  return [VERSION, one(answers), ...(other ? [one(other)] : [])].join('.');
}

/** What was read from a text. */
export type Decoded =
  /** The text is not ours: another anchor, or a host's own secret. */
  | { kind: 'none' }
  /** It is ours, but nothing in it could be read. */
  | { kind: 'damaged' }
  | {
      kind: 'answers';
      answers: Answers;
      /** The second invitation, where two are compared. */
      other?: Answers;
      /** Parts that are not known here were left out. */
      partly: boolean;
    };

function decodeOne(text: string): { answers: Answers; read: number; dropped: number } {
  const answers: Record<string, readonly string[]> = {};
  let read = 0;
  let dropped = 0;
  for (const [id, value] of new URLSearchParams(text)) {
    const question = questions.find((candidate) => candidate.id === id);
    const named = value === '' ? [] : value.split('~');
    const known = question?.options.filter((option) => named.includes(option)) ?? [];
    const isOne = question?.kind === 'one';
    const usable = isOne ? known.length === 1 && named.length === 1 : question !== undefined;
    if (!usable || id in answers || (named.length > 0 && known.length === 0)) {
      dropped += 1;
      continue;
    }
    if (known.length < new Set(named).size) dropped += 1;
    answers[id] = known;
    read += 1;
  }
  return { answers, read, dropped };
}

/**
 * Reads answers from a text such as a link's hash. Never throws, and returns only ids that exist.
 *
 * @param text with or without `#` at its start.
 */
export function decode(text: string): Decoded {
  const body = text.replace(/^#/, '');
  if (!/^v\d/.test(body)) return { kind: 'none' };
  const [version, first = '', second, ...more] = body.slice(0, LONGEST).split('.');
  if (version !== VERSION) return { kind: 'damaged' };
  const a = decodeOne(first);
  const b = second === undefined ? undefined : decodeOne(second);
  if (a.read === 0) return { kind: 'damaged' };
  // An empty second set is one that has just been begun.
  const isSecond = b !== undefined && (b.read > 0 || second === '');
  const partly =
    body.length > LONGEST ||
    more.length > 0 ||
    a.dropped + (b?.dropped ?? 0) > 0 ||
    (b !== undefined && !isSecond);
  return {
    kind: 'answers',
    answers: a.answers,
    ...(isSecond ? { other: b.answers } : {}),
    partly,
  };
}

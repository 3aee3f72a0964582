/** Composes a letter from tested parts. Pure. */
import { choose, expand } from './choose';
import { planLetter, type Ask, type Later, type Plan } from './plan';
import type { LetterKind, LetterRequest } from './request';
import { fieldsIn, fillIn, textOf, type Segment } from './segments';
import type { Cases, FieldId, FieldValues, LetterTexts, RequestText } from './texts';

export interface Letter {
  /** What it really is: see `kindOf` in `plan.ts`. */
  kind: LetterKind;
  /** E-mails have one. */
  subject?: Segment[];
  paragraphs: Segment[][];
  /** The fields that it has room for, in the order in which they come. */
  fields: FieldId[];
  /** What was asked for and is not in the letter: at most two requests are. */
  later: Later;
}

/** Two text messages joined: longer ones arrive broken up, or as something else. */
export const LONGEST_TEXT = 320;

/** The texts of a letter before its fields are filled in. */
interface Draft {
  subject: string | undefined;
  paragraphs: string[];
}

function draft(plan: Plan, texts: LetterTexts): Draft {
  const { asks, door, situation } = plan;
  const { kind, medium } = situation;
  const say = (cases: Cases | undefined, name: string) =>
    expand(choose(cases, situation, name), texts, situation);
  const textsOf = ({ need, question }: Ask): [RequestText, string] =>
    need
      ? [texts.needs[need], `needs.${need}`]
      : [texts.questions[question], `questions.${question}`];
  const requests = asks.map((ask, i) => {
    const [request, name] = textsOf(ask);
    const form = i > 0 ? 'also' : medium === 'text' ? 'short' : 'one';
    return say(request[form], `${name}.${form}`);
  });
  const opening = door
    ? [say(texts.door, 'door').replace('{door}', say(texts.needs[door].door, `needs.${door}.door`))]
    : [];
  const { open, close } = texts[medium][kind];
  const ends = [
    say(open, `${medium}.${kind}.open`),
    say(close, `${medium}.${kind}.close`),
  ] as const;
  const join = (...sentences: readonly string[]) =>
    sentences
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
      .join(' ');
  switch (medium) {
    case 'email':
      return {
        subject: say(texts.subjects[kind], `subjects.${kind}`),
        paragraphs: [
          say(texts.greeting, 'greeting'),
          ends[0],
          join(...requests, ...opening),
          ends[1],
          say(texts.signOff, 'signOff'),
        ],
      };
    case 'text':
      return {
        subject: undefined,
        paragraphs: [join(say(texts.hello, 'hello'), ends[0], ...requests, ...opening, ends[1])],
      };
    case 'phone': {
      const [first] = asks;
      const [request, name] = first ? textsOf(first) : [undefined, ''];
      const ifNo = request?.ifNo
        ? say(texts.callNotes.fallback, 'callNotes.fallback').replace(
            '{fallback}',
            say(request.ifNo, `${name}.ifNo`),
          )
        : say(texts.phone[kind].ifNo, `phone.${kind}.ifNo`);
      return {
        subject: undefined,
        paragraphs: [
          join(say(texts.callNotes.hello, 'callNotes.hello'), ends[0]),
          join(...requests, ...opening),
          ifNo,
          ends[1],
          say(texts.callNotes.voicemail, 'callNotes.voicemail'),
        ],
      };
    }
  }
}

/** How long a text message is with what somebody might fill in, so that it is the same while one types. */
function usualLength({ paragraphs }: Draft, { fields }: LetterTexts): number {
  const examples = Object.fromEntries(
    Object.entries(fields).map(([id, { example }]) => [id, example]),
  );
  return paragraphs.map((text) => textOf(fillIn(text, fields, examples))).join('').length;
}

/**
 * Composes a letter.
 *
 * @param texts those of the language that the letter is written in.
 * @param values what the user filled in so far. What is missing is shown as a gap, "[day]".
 * @throws Error that says what is wrong, where, and how to fix it, for a value that the contract does not
 *   know or a text that is missing.
 */
export function composeLetter(
  request: LetterRequest,
  texts: LetterTexts,
  values: FieldValues,
): Letter {
  let plan = planLetter(request);
  let drafted = draft(plan, texts);
  while (
    request.medium === 'text' &&
    plan.asks.length > 1 &&
    usualLength(drafted, texts) > LONGEST_TEXT
  ) {
    plan = planLetter(request, plan.asks.length - 1);
    drafted = draft(plan, texts);
  }
  const { subject, paragraphs } = drafted;
  const fill = (text: string) => fillIn(text, texts.fields, values);
  const whole = [...paragraphs, subject ?? ''].join(' ');
  return {
    kind: plan.situation.kind,
    ...(subject === undefined ? {} : { subject: fill(subject) }),
    paragraphs: paragraphs.filter((text) => text.trim() !== '').map(fill),
    fields: [...new Set(fieldsIn(whole))],
    later: plan.later,
  };
}

/** The letter as it is copied and sent, without its subject. */
export const letterText = ({ paragraphs }: Letter): string => paragraphs.map(textOf).join('\n\n');

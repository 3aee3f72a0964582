import { z } from 'astro/zod';
import { conditionValues, faultsOf } from '../domain/letters/faults';
import { letterKinds, needIds, questionIds } from '../domain/letters/request';
import { fieldIds, type LetterTexts } from '../domain/letters/texts';
import { strict, textBetween } from './common';

/** An entry for each id and no other, so that no letter lacks a part. */
const each = <Id extends string, T extends z.ZodType>(ids: readonly Id[], entry: T) =>
  strict(Object.fromEntries(ids.map((id) => [id, entry])) as Record<Id, T>);

const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(2)]);
const among = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  oneOrMore(z.enum(values)).optional();

/** Which letters a text is for. Several of them: all must hold. */
const condition = strict({
  kind: among(conditionValues.kind),
  /** Who gets the letter: the employer, a recruiter, a friend who knows both, or a colleague. */
  to: among(conditionValues.to),
  round: among(conditionValues.round),
  notice: among(conditionValues.notice),
  region: among(conditionValues.region),
  medium: among(conditionValues.medium),
  silent: among(conditionValues.silent),
  agreed: among(conditionValues.agreed),
  time: among(conditionValues.time),
  requests: among(conditionValues.requests),
});

/** May begin or end with a space: phrases go into sentences. */
const part = z.string().max(320, 'A sentence, or a few: at most 320 characters.');

/** One text, or several: the first whose conditions hold. */
const cases = z.union([part, z.array(strict({ if: condition.optional(), say: part })).min(2)]);

const label = textBetween(2, 70, 'What users call it.');

const field = strict({
  label,
  /** What a letter shows in square brackets while the field is empty. */
  gap: textBetween(2, 40, 'A few words: “day”, “your name”.'),
  example: textBetween(1, 40, 'What somebody might fill in.'),
  /** What the letter says while the field is empty, instead of a gap. */
  usual: textBetween(1, 40, 'A word.').optional(),
  /** Words that the letter has before the field: they are dropped where a user types them too. */
  drop: z
    .array(textBetween(1, 10, 'A word, in small letters.'))
    .min(1)
    .optional(),
});

const request = {
  /** In the list of what to bring up later. */
  label,
  /** In an e-mail or a call, alone or before another. */
  one: cases,
  /** After another, in any letter. */
  also: cases,
  /** In a text message, alone or before another. */
  short: cases,
};

const ends = { open: cases, close: cases };

const shape = strict({
  kinds: each(letterKinds, label),
  fields: each(fieldIds, field),
  phrases: z.record(z.string().regex(/^\w+$/), cases),
  greeting: cases,
  signOff: cases,
  subjects: each(letterKinds, cases),
  email: each(letterKinds, strict(ends)),
  hello: cases,
  text: each(letterKinds, strict(ends)),
  callNotes: strict({ hello: cases, fallback: cases, voicemail: cases }),
  phone: each(letterKinds, strict({ ...ends, ifNo: cases })),
  door: cases,
  needs: each(
    needIds,
    strict({
      ...request,
      /** What to say on the phone if they cannot do it. */
      ifNo: cases,
      /** After “If”, in a letter that declines. */
      door: cases.optional(),
    }),
  ),
  questions: each(questionIds, strict(request)),
});

/** The parts of letters in one language. Each comment is for the person who writes them. */
export const lettersSchema = shape.superRefine((texts: LetterTexts, context) => {
  for (const { path, message } of faultsOf(texts)) {
    context.addIssue({ code: 'custom', path: path.split('.'), message });
  }
});

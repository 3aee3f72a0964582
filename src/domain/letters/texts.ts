/** What `content/letters/<locale>.yml` holds, as the composer reads it. Pure types and ids. */
import type {
  LetterKind,
  media,
  NeedId,
  notices,
  QuestionId,
  regions,
  rounds,
  silences,
} from './request';

/** What a user fills in once for all letters. */
export const fieldIds = [
  'person',
  'me',
  'job',
  'employer',
  'day',
  'time',
  'time1',
  'time2',
  'byWhen',
  'answerBy',
  'adjustment',
  'notDays',
  'awayDates',
  'laterDay',
  'format',
  'awkward',
  'cost',
  'task',
  'deadline',
  'sum',
  'hours',
  'place',
  'duties',
  'contract',
  'start',
  'managerDay',
  'messageDay',
  'asked',
  'reference',
] as const;
export type FieldId = (typeof fieldIds)[number];

/** What the user has filled in. An empty text is as good as none. */
export type FieldValues = Readonly<Partial<Record<FieldId, string>>>;

export interface FieldText {
  label: string;
  /** What a letter shows in its place while it is empty, in square brackets. */
  gap: string;
  /** What somebody might fill in. Shown as a hint, and measured by tests; never sent. */
  example: string;
  /** What a letter says while it is empty, where something usual does. */
  usual?: string | undefined;
  /** Words that the letter has before it, so that they are dropped where the user types them too. */
  drop?: readonly string[] | undefined;
}

/** To whom a letter goes: inside one's own company, everybody is a colleague. */
export const audiences = ['employer', 'recruiter', 'friend', 'colleague'] as const;
/** Whether the time that they offered is still the one of the letter. */
export const times = ['offered', 'open'] as const;
/** How many requests are in the letter. */
export const counts = ['none', 'one', 'two'] as const;

/** What the choice of a text may depend on. */
export interface Situation {
  kind: LetterKind;
  to: (typeof audiences)[number];
  round: (typeof rounds)[number];
  notice: (typeof notices)[number];
  region: (typeof regions)[number];
  medium: (typeof media)[number];
  silent: (typeof silences)[number];
  agreed: 'yes' | 'no';
  time: (typeof times)[number];
  requests: (typeof counts)[number];
}

/** Holds where each of its entries names what the situation has. */
export type Condition = Readonly<{
  [Key in keyof Situation]?: Situation[Key] | readonly Situation[Key][] | undefined;
}>;

/** The first whose condition holds counts, so the last has none. */
export type Cases =
  string | readonly { readonly if?: Condition | undefined; readonly say: string }[];

/** How one need or question is put. */
export interface RequestText {
  /** In a list of what to bring up later. */
  label: string;
  /** The first, or only, request of an e-mail or a call. */
  one: Cases;
  /** The second request, in any medium. */
  also: Cases;
  /** The first request of a text message. */
  short: Cases;
  /** What to say on the phone if they say no. */
  ifNo?: Cases | undefined;
  /** "If …": what would have to be different, in a letter that declines. */
  door?: Cases | undefined;
}

interface Ends {
  open: Cases;
  /** May be empty. */
  close: Cases;
}

export interface LetterTexts {
  /** What users call each kind of letter. */
  kinds: Readonly<Record<LetterKind, string>>;
  fields: Readonly<Record<FieldId, FieldText>>;
  /** Words and sentences that other texts refer to as `{name}`. */
  phrases: Readonly<Record<string, Cases>>;
  greeting: Cases;
  signOff: Cases;
  subjects: Readonly<Record<LetterKind, Cases>>;
  email: Readonly<Record<LetterKind, Ends>>;
  /** How a text message begins. */
  hello: Cases;
  text: Readonly<Record<LetterKind, Ends>>;
  phone: Readonly<Record<LetterKind, Ends & { ifNo: Cases }>>;
  /** How a call begins, what introduces its `{fallback}`, and what to do if nobody answers. */
  callNotes: Readonly<{ hello: Cases; fallback: Cases; voicemail: Cases }>;
  /** The sentence of a letter that declines: `{door}` is the need. */
  door: Cases;
  needs: Readonly<Record<NeedId, RequestText>>;
  questions: Readonly<Record<QuestionId, RequestText>>;
}

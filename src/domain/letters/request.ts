/**
 * What a letter is asked to be: the contract between whoever decides what to send and `composeLetter`.
 * Pure data; the texts are in `content/letters/`, by these ids.
 */

/**
 * What the letter is for. `confirm`, `cancel` and `agreed` letters go to people to whom the user has
 * already said yes; `withdraw` is a no between two rounds.
 */
export const letterKinds = [
  /** Yes, and the time suits me. Needs and questions go along with it. */
  'accept',
  /** I said yes before, and I am coming. */
  'confirm',
  /** I would like to come, and this is what would make it possible. Has at least one need. */
  'terms',
  /** I would like to know something before I say yes or no. Has at least one question. */
  'ask',
  /** Yes, at another time: two are offered. `other-time` is what it asks; other needs come after it. */
  'reschedule',
  /** I need a day or two to decide; there is nothing that they could tell me. */
  'ask-time',
  /** No, before I have said yes. */
  'decline',
  /** No, after I have said yes to this interview. */
  'cancel',
  /** No, between two rounds. */
  'withdraw',
  /** No, because I have taken another job. */
  'accepted-elsewhere',
  /** I would do a short trial or task, not days of unpaid work. */
  'unpaid-task',
  /** To a stranger without a sign of a scam: who are you, what is the job? */
  'check-employer',
  /** To ask once more, in writing, for what was refused. */
  'ask-again',
  /** To end it with people who press for what cannot be told. */
  'stop',
  /** To the job site, or to the employer whose name was used, about a sender who is not genuine. */
  'report',
  /** To the office that pays a benefit, or to HR under notice of redundancy: what are the rules? */
  'to-office',
  /** To the person who put my name forward, before I say no. */
  'to-sponsor',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a user needs before, or in order, to go. In a letter each is one request. */
export const needIds = [
  // The interview itself.
  /** Something changed at the interview for a health condition: the one need that names health. */
  'adjustment',
  /** I cannot make the time that they offer; two others are offered. */
  'other-time',
  /** Some days or hours of the week are not possible at all. */
  'days',
  /** Days or weeks in which I could not work in the job. */
  'away',
  /** Some days or weeks later, with no reason given. */
  'later-date',
  /** Before or after work, or at lunch, since I cannot take time off. */
  'own-time',
  /** A short talk by phone or video first. */
  'call-first',
  /** This round shorter, or by video. */
  'shorter',
  /** Another format than the one planned. */
  'format',
  /** To meet at the employer's own address, in a public place, or by video. */
  'safe-place',
  /** To talk to somebody else than a certain person. */
  'other-person',
  /** To be repaid the fare, or a way to meet that costs less. */
  'fare',
  /** The trial or task kept to an hour or two, or paid. */
  'task',
  /** An answer from them by a day, since another offer has a deadline. */
  'deadline',
  /** A first talk although I am only exploring. */
  'exploring',
  // The job: what I would need of it.
  'pay',
  'hours',
  'place',
  'duties',
  'contract',
  'start-date',
  // The job has changed: is it still possible as it was?
  'changed-pay',
  'changed-hours',
  'changed-place',
  'changed-duties',
  'changed-contract',
  // Who hears of it, and what is handed over.
  /** Nobody outside the hiring team is told. */
  'privacy',
  /** References only after an offer. */
  'references',
  /** I tell my own manager myself, by a day. */
  'manager',
  /** Papers shown in person, or sent after an offer. */
  'papers-in-person',
  /** To be written to, and not rung. */
  'in-writing',
  /** I leave out what is confidential to my employer. */
  'confidential',
] as const;
export type NeedId = (typeof needIds)[number];

/** What a user would like to know. In a letter each is one request. */
export const questionIds = [
  /** Who is writing, and for which employer. */
  'who',
  /** What a normal week in the job is. */
  'duties',
  'pay',
  'hours',
  /** Where the work is done. */
  'place',
  /** Permanent or temporary, employed or self-employed, salary or commission. */
  'contract',
  /** Which of hours, place and tasks are flexible. */
  'flexibility',
  'start-date',
  /** What a normal day demands, and what could be changed. Names no health. */
  'demands',
  /** What has changed in the job since I applied. */
  'what-changed',
  /** How long the next step takes, and what to prepare. */
  'length',
  /** By phone, by video, in person; alone or in a group. */
  'format',
  /** Whom I shall meet. */
  'people',
  /** Where exactly we would meet, and who will be there. */
  'address',
  /** How long the trial or task takes, and whether it is paid. */
  'task',
  /** How many rounds there are, and when they decide. */
  'rounds',
  'fare',
  /** Whether a visa or permit can be supported. */
  'permit',
  /** Who will know that I am a candidate. */
  'privacy',
  /** When references are asked for. */
  'references',
  /** Whether my own manager has to know, and from when. Inside one's own company. */
  'manager',
  /** What they need of my papers or details, and why. */
  'details',
  /** What they would like to talk about, given what I may not discuss. */
  'topics',
  /** To an office: must I go, what is a good reason, could saying no cost me benefit? */
  'benefit',
  /** To HR or an adviser: could saying no cost me redundancy pay? */
  'redundancy',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** How far along it is: before any interview, between rounds, or in the last one. */
export const rounds = ['first', 'later', 'last'] as const;
/** Whether the job is with the user's own employer. */
export const sides = ['outside', 'inside'] as const;
/** Who invited the user, and so to whom the letter goes. A friend is whoever knows both. */
export const senders = ['employer', 'recruiter', 'friend'] as const;
/** How it is sent. For a phone call, a script to say. */
export const media = ['email', 'text', 'phone'] as const;
/**
 * How long until it starts or an answer is due: under two hours, today or tomorrow, later, or no date
 * is set. Under two hours nothing is asked by a day.
 */
export const notices = ['hours', 'soon', 'later', 'none'] as const;
/** Whose words: call or ring, accommodation or reasonable adjustment. */
export const regions = ['us', 'uk', 'other'] as const;
/**
 * What the user does if no answer comes in time. `come`: go as agreed; `try-again`: ask once more (for
 * a job much wanted, and where nothing else is named); `let-go`: it counts as a no.
 */
export const silences = ['come', 'try-again', 'let-go'] as const;

export interface LetterRequest {
  kind: LetterKind;
  /** The strongest first. Those that the letter does not hold come back as `later`. */
  needs: readonly NeedId[];
  /** The strongest first. They come after the needs. */
  questions: readonly QuestionId[];
  round: (typeof rounds)[number];
  side: (typeof sides)[number];
  from: (typeof senders)[number];
  medium: (typeof media)[number];
  notice: (typeof notices)[number];
  region: (typeof regions)[number];
  /** The user has already said yes to this interview: `terms`, `ask` and `reschedule` say so. */
  agreed?: boolean;
  /** Without it: `come` where the user has said yes, else `try-again`. */
  ifSilent?: (typeof silences)[number];
}

/** At most so many needs and questions, together, are in one letter. */
export const MOST_REQUESTS = 2;

/**
 * Where a user is in the tool, and how each action moves them. Pure: the view holds one session and
 * replaces it.
 */
import type { Invitations } from './document';
import { chosen, nextQuestion, relevantAnswers, visibleQuestions, type Answers } from './flow';
import { questions, type Question } from './questions';

/** One screen of questions: a question, or one screen of the facts step. */
export interface Step {
  question: Question;
  /** Which of its screens, from 0; 0 for a question with one. */
  screen: number;
  /** The options on this screen. */
  options: readonly string[];
  /** Place of the question among those asked, from 1. */
  number: number;
}

export type Place =
  | { at: 'question'; question: string; screen: number }
  | { at: 'all' }
  | { at: 'result' }
  | { at: 'compare' };

export interface Session {
  answers: Answers;
  /** The invitation to compare with: the first of the two, unless `swapped`. */
  other?: Answers;
  /** The first invitation is the one shown, and `other` the second. */
  swapped?: boolean;
  place: Place;
  /** A single answer is being changed: afterwards, back to the result. */
  changing: boolean;
}

/** Where in the tool a user is, apart from the answers: what the tab's history remembers. */
export interface Position {
  place: Place;
  /** Which of two invitations is shown; the first where there is only one. */
  which: 'first' | 'second';
  /** See `Session`. */
  changing: boolean;
}

/** Where a question is asked, on the first of its screens unless another is named. */
const placeOf = (question: string, screen = 0): Place => ({ at: 'question', question, screen });

export const freshSession = (answers: Answers = {}): Session => ({
  answers,
  place: placeOf(questions[0]?.id ?? ''),
  changing: false,
});

/** Every screen that these answers lead through. */
export function stepsOf(answers: Answers): Step[] {
  return visibleQuestions(answers).flatMap((question, index) => {
    const screens = question.screens ?? [{ options: question.options }];
    return screens.map(({ options }, screen) => ({ question, screen, options, number: index + 1 }));
  });
}

/** The step at a place; the first that is still open where the place is no longer asked. */
export function stepAt(answers: Answers, place: Place): Step | undefined {
  const steps = stepsOf(answers);
  const exact = steps.find(
    ({ question, screen }) =>
      place.at === 'question' && question.id === place.question && screen === place.screen,
  );
  return exact ?? steps.find(({ question }) => answers[question.id] === undefined) ?? steps[0];
}

/** The two invitations that are compared, in the order in which they were answered. */
export const invitations = ({ answers, other, swapped }: Session): Invitations =>
  other === undefined ? [answers] : swapped ? [answers, other] : [other, answers];

export const positionOf = ({ place, other, swapped, changing }: Session): Position => ({
  ...{ place, changing },
  which: other === undefined || swapped ? 'first' : 'second',
});

/** Where a user begins who has answers already: at what is open, or at the result. */
export function resume(first: Answers, second?: Answers): Session {
  const active = second && nextQuestion(first) === undefined ? second : first;
  const open = nextQuestion(active);
  return {
    answers: active,
    ...(second ? { other: active === first ? second : first, swapped: active === first } : {}),
    place: open ? placeOf(open.id) : { at: second ? 'compare' : 'result' },
    changing: false,
  };
}

/** Chooses an option of a radio question, or ticks or unticks a box. */
export function choose(session: Session, question: Question, option: string): Session {
  const now = chosen(session.answers, question.id);
  const options =
    question.kind === 'one'
      ? [option]
      : now.includes(option)
        ? now.filter((other) => other !== option)
        : question.options.filter((other) => other === option || now.includes(other));
  return { ...session, answers: { ...session.answers, [question.id]: options } };
}

/** Whether one may go on from this step: boxes may stay empty, radio buttons may not. */
export const isAnswered = (answers: Answers, { question }: Step): boolean =>
  question.kind === 'many' || chosen(answers, question.id).length > 0;

/** Goes on from a step: to the next one, or, after a change, to what it opened or the result. */
export function goOn(session: Session, step: Step): Session {
  const { id } = step.question;
  const answers = { ...session.answers, [id]: chosen(session.answers, id) };
  const steps = stepsOf(answers);
  const here = steps.findIndex(
    ({ question, screen }) => question.id === id && screen === step.screen,
  );
  const following = steps[here + 1];
  const isSameQuestion = following?.question.id === id;
  const open = steps.find(({ question }) => answers[question.id] === undefined);
  const next = session.changing && !isSameQuestion ? open : (following ?? open);
  const done: Place = session.other ? { at: 'compare' } : { at: 'result' };
  return next
    ? { ...session, answers, place: placeOf(next.question.id, next.screen) }
    : { ...session, answers, place: done, changing: false };
}

/** Goes back one step; to the result while changing a single answer. */
export function goBack(session: Session, step: Step): Session {
  const steps = stepsOf(session.answers);
  const here = steps.findIndex(
    ({ question, screen }) => question === step.question && screen === step.screen,
  );
  const before = steps[here - 1];
  if (session.changing && before?.question !== step.question && !nextQuestion(session.answers)) {
    return { ...session, place: { at: 'result' }, changing: false };
  }
  return before ? { ...session, place: placeOf(before.question.id, before.screen) } : session;
}

/** From the result: changes the answer to one question. */
export const change = (session: Session, question: string): Session => ({
  ...session,
  place: placeOf(question),
  changing: true,
});

/** Answers about the user rather than the invitation: the same for both that are compared. */
const ABOUT_THE_USER = ['work', 'values'];

/** Puts the present invitation aside and begins with a second one. */
export function beginComparison({ answers }: Session): Session {
  const shared = Object.entries(answers).filter(([id]) => ABOUT_THE_USER.includes(id));
  return {
    ...freshSession(Object.fromEntries(shared)),
    other: relevantAnswers(answers),
    swapped: false,
  };
}

/** Turns to one of the two invitations; stays where there is only one. */
function turnTo(session: Session, which: 'first' | 'second'): Session {
  const [first, second] = invitations(session);
  if (second === undefined) return session;
  const [answers, other] = which === 'first' ? [first, second] : [second, first];
  return { ...session, answers, other, swapped: which === 'first' };
}

/** Shows one of the two invitations in full. */
export const showInvitation = (session: Session, which: 'first' | 'second'): Session => ({
  ...turnTo(session, which),
  place: { at: 'result' },
});

/** Goes to a place where the user was before, with the answers of now. */
export function returnTo(session: Session, { place, which, changing }: Position): Session {
  const turned = turnTo(session, which);
  const open = nextQuestion(turned.answers);
  const asks = place.at === 'question' || place.at === 'all';
  if (open && !asks) return { ...turned, place: placeOf(open.id), changing: false };
  const isAlone = place.at === 'compare' && turned.other === undefined;
  return { ...turned, place: isAlone ? { at: 'result' } : place, changing };
}

/** Goes back to the first invitation alone, however far the second is answered. */
export const stopComparing = (session: Session): Session => ({
  answers: invitations(session)[0],
  place: { at: 'result' },
  changing: false,
});

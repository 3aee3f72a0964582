/** Which rule decided a result: what the screen shows beside it, so that nobody has to guess. Pure. */
import { chosen, type Answers } from './flow';
import type { Result } from './evaluate';
import { scoring } from './weights';

/** The rules that a reply may follow from, each with a sentence in the strings. */
export const basisIds = [
  /** Safety, or a job that is signed for, or no offer that could come of it. */
  'fact',
  /** A refusal that is a question to the office first. */
  'duty',
  /** Something must be shown, or advised on, first. */
  'proof',
  /** A stranger, of whom nothing bad is known. */
  'stranger',
  /** They wrote first and nothing is fixed, so a question costs nothing. */
  'early',
  /** The worst and the best case lead to different replies. */
  'unknown',
  /** Too little time is left to ask: what is not known counts as half way. */
  'haste',
  /** The points are enough. */
  'points-go',
  /** The lowest points would not be enough, but asking costs more than to go and ask along. */
  'price',
  /** The points are enough, and a fact allows it on terms only. */
  'fact-terms',
  /** The points are enough in the best case only; the terms make up for it. */
  'points-terms',
  /** Even with everything that could be asked for, the points do not reach. */
  'points-no',
] as const;
export type BasisId = (typeof basisIds)[number];

export interface Basis {
  id: BasisId;
  /** The reason that decides, as question and option, where one fact does. */
  fact?: { question: string; option: string };
}

/** Which rule a result rests on. */
export function basisOf(answers: Answers, result: Result): Basis {
  const { reply, settledBy, byDuty, unsafe, isStranger, reasons, score } = result;
  const [first] = settledBy;
  const fact = first && { question: first.question, option: first.option };
  if (result.byHaste) return { id: 'haste' };
  if (byDuty) return { id: 'duty', ...(fact && { fact }) };
  switch (reply) {
    case 'no':
      return fact ? { id: 'fact', fact } : { id: 'points-no' };
    case 'ask':
      if (unsafe || fact) return { id: 'proof', ...(fact && { fact }) };
      return { id: isStranger ? 'stranger' : result.byEarly ? 'early' : 'unknown' };
    case 'terms': {
      const held = reasons.find(({ cap }) => cap === 'terms');
      if (held) return { id: 'fact-terms', fact: { question: held.question, option: held.option } };
      return { id: 'points-terms' };
    }
    case 'go': {
      const isPriced = score.worst < scoring.goFrom && chosen(answers, 'work').length > 0;
      return { id: isPriced ? 'price' : 'points-go' };
    }
  }
}

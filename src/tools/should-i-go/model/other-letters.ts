/** Letters for other cases than the result: the same needs, another purpose. Pure. */
import type { LetterKind, LetterRequest } from '../../../domain/letters/request';
import type { LetterId } from './advice';

/** What each of our letters is called in a request; what is missing is no letter, but something to do. */
const KINDS: Readonly<Partial<Record<LetterId, LetterKind>>> = {
  accept: 'accept',
  confirm: 'confirm',
  terms: 'terms',
  'terms-agreed': 'terms',
  ask: 'ask',
  'ask-agreed': 'ask',
  again: 'ask-again',
  time: 'ask-time',
  proof: 'check-employer',
  office: 'to-office',
  reschedule: 'reschedule',
  decline: 'decline',
  cancel: 'cancel',
  'cancel-now': 'cancel',
  withdraw: 'withdraw',
  unpaid: 'unpaid-task',
  taken: 'accepted-elsewhere',
  stop: 'stop',
  sponsor: 'to-sponsor',
  report: 'report',
};

/** What a letter of ours is called in a request, if it is one. */
export const letterKindOf = (id: LetterId): LetterKind | undefined => KINDS[id];

/** Whom a letter goes to that does not go to whoever invited the user. */
const RECIPIENTS: Readonly<Partial<Record<LetterKind, Partial<LetterRequest>>>> = {
  'to-office': { from: 'employer', side: 'outside' },
  'to-sponsor': { from: 'friend', side: 'outside' },
  report: { from: 'employer', side: 'outside' },
};

const PLAIN: Omit<LetterRequest, 'kind'> = {
  ...{ needs: [], questions: [], round: 'first', side: 'outside', from: 'employer' },
  ...{ medium: 'email', notice: 'none', region: 'other' },
};

/**
 * The letters of an advice as requests, each kind once.
 *
 * @param first the letter that the result asks for, if there is one to send.
 */
export function lettersToShow(
  first: LetterRequest | undefined,
  ids: readonly LetterId[],
): LetterRequest[] {
  const others = ids.flatMap((id): LetterRequest[] => {
    const kind = KINDS[id];
    return kind === undefined ? [] : [{ ...PLAIN, ...first, kind, ...RECIPIENTS[kind] }];
  });
  return [...(first ? [first] : []), ...others].filter(
    ({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i,
  );
}

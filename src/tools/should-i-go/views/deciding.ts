/** What decides a result, in a few lines: the strongest reason for this very answer first. Pure. */
import type { Reason } from '../model/decide';
import type { Result } from '../model/evaluate';

/** A reason, something that is not known, or our prior where nothing else is in favour. */
export type Deciding =
  { kind: 'reason'; reason: Reason } | { kind: 'unknown'; question: string } | { kind: 'prior' };

/** As many as one reads at a glance. */
const MOST = 3;

/** Where one of these holds the answer, all that speaks for going is worth nothing before it is settled. */
const COMES_FIRST = ['time', 'change', 'contract', 'dreads', 'fare'];

const asDeciding = (reason: Reason): Deciding => ({ kind: 'reason', reason });

/** The two or three reasons that decide a result, in the order in which a user should read them. */
export function decidingReasons(result: Result): readonly Deciding[] {
  const { reply, settledBy, reasons, unknowns, toAsk, conditions, byDuty } = result;
  const settled = settledBy.map(asDeciding);
  const others = reasons.filter((reason) => !settledBy.includes(reason));
  const heaviest = (found: readonly Reason[]) =>
    [...found].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(asDeciding);
  const pro = heaviest(others.filter(({ points }) => points > 0));
  const contra = heaviest(others.filter(({ points }) => points < 0));
  // What is asked of them first is named first.
  const place = (id: string) => (toAsk.includes(id) ? toAsk.indexOf(id) : toAsk.length);
  const open = unknowns
    .filter(({ question, decides }) => decides || toAsk.includes(question))
    .map(({ question }) => question)
    .sort((a, b) => place(a) - place(b))
    .map((question): Deciding => ({ kind: 'unknown', question }));
  const inFavour: readonly Deciding[] = pro.length > 0 ? pro : [{ kind: 'prior' }];

  switch (reply) {
    case 'go':
      return [...inFavour, ...settled].slice(0, MOST);
    case 'terms': {
      // What one asks for, after what makes it worth asking; a hard fact comes before both.
      const isHeld = ({ cap }: Reason) => cap === 'terms';
      const isAsked = ({ condition }: Reason) =>
        condition !== undefined && conditions.includes(condition);
      const asked = [
        ...heaviest(others.filter(isHeld)),
        ...heaviest(others.filter((reason) => isAsked(reason) && !isHeld(reason))),
      ];
      const held = heaviest(
        others.filter(({ cap, question }) => cap === 'terms' && COMES_FIRST.includes(question)),
      ).slice(0, 1);
      const further = [...pro.slice(1), ...contra].filter(
        (one) => !asked.some((other) => isSame(one, other)),
      );
      const afterwards = [...inFavour.slice(0, 1), ...asked, ...further].filter(
        (one) => !held.some((other) => isSame(one, other)),
      );
      return [...settled, ...held, ...afterwards].slice(0, MOST);
    }
    case 'ask':
      return [...settled, ...(byDuty ? [] : open), ...contra, ...pro].slice(0, MOST);
    case 'no':
      return [...settled, ...contra].slice(
        0,
        settled.length > 0 ? Math.max(settled.length, 2) : MOST,
      );
  }
}

const isSame = (a: Deciding, b: Deciding) =>
  a.kind === 'reason' && b.kind === 'reason' && a.reason === b.reason;

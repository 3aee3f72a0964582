/** The user's answers, and where in the tool they are. */
import { useEffect } from 'preact/hooks';
import { isLoose } from '../../kit/decode';
import { useDocument, type DocumentControl } from '../../kit/use-document';
import { useSteps } from '../../kit/use-steps';
import {
  freshSession,
  invitations,
  positionOf,
  resume,
  returnTo,
  type Position,
  type Session,
} from '../model/session';
import { notesFor, workFormat, type Notes, type Work } from './notes';

export interface SessionControl extends Pick<
  DocumentControl<Work>,
  'persisted' | 'persist' | 'arrival' | 'undo'
> {
  session: Session;
  /** Replaces the session. `step`: the user went on, so that Back should return here. */
  update: (next: Session, options?: { step?: boolean; notes?: Notes }) => void;
  /** Replaces the answers while the user types: what can be undone stays as it was. */
  amend: (next: Session) => void;
  /** What belongs to the answers besides them. */
  notes: Notes;
  setNotes: (notes: Notes) => void;
  /** Starts again, until undone; what is persisted on the device is deleted. */
  restart: () => void;
  /** How often the user came to another place; what was loaded does not count. */
  moves: number;
}

const FIRST: Position = positionOf(freshSession());

/** Where somebody begins with these answers. */
const begin = ({ invitations: all }: Work): Position => positionOf(resume(...all));

/** Where a place of before is with the answers of now; one that is no longer there becomes another. */
const settle = ({ invitations: all }: Work, position: Position): Position =>
  positionOf(returnTo(resume(...all), position));

/** A place from the tab's history. `settle` deals with one that does not exist. */
const isPosition = (value: unknown): value is Position =>
  isLoose(value) && isLoose(value['place']) && typeof value['place']['at'] === 'string';

/** @param readEarly answers that were chosen in the page before the script ran. */
export function useSession(readEarly: () => Session | undefined): SessionControl {
  const control = useDocument({
    format: workFormat,
    readsLinks: true,
    readEarly: () => {
      const session = readEarly();
      return session && { ...workFormat.empty, invitations: invitations(session) };
    },
  });
  const { document, latest, loadedFrom, replaced, arrival } = control;
  const { place, moves, goTo, beginAt } = useSteps<Position>({
    tool: workFormat.id,
    first: FIRST,
    begin: (remembered) => {
      const source = loadedFrom();
      // What was chosen in the page is still shown there.
      if (source === 'page') return FIRST;
      const isOfTab = source === 'tab' || source === undefined;
      return (isOfTab ? remembered : undefined) ?? begin(latest());
    },
    read: (remembered) => (isPosition(remembered) ? settle(latest(), remembered) : undefined),
  });
  useEffect(() => {
    if (replaced === 0) return;
    beginAt(arrival?.from === 'link' ? begin(document) : settle(document, place));
  }, [replaced]);

  const session = returnTo(resume(...document.invitations), place);
  return {
    ...control,
    ...{ session, moves, notes: document.notes },
    setNotes: (notes) => {
      control.set({ ...latest(), notes });
    },
    update: (next, { step = false, notes = latest().notes } = {}) => {
      const all = invitations(next);
      control.set({ invitations: all, notes: notesFor(all, notes) });
      if (next.place !== session.place) goTo(positionOf(next), { replace: !step });
    },
    amend: (next) => {
      const now = latest();
      const typed = { ...now, invitations: invitations(next) };
      // Undo brings back other answers: what is typed here is none of theirs.
      control.amend((work) => (work === now ? typed : work));
    },
    restart: () => {
      control.clear({ undoable: true });
      goTo(FIRST, { replace: true });
    },
    undo:
      control.undo &&
      (() => {
        control.undo?.();
        goTo(begin(latest()), { replace: true });
      }),
  };
}

/** Keeps a session in the view, and what the reader allows of it in the tab and on the device. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { onHashChange, readHash } from '../../browser/address';
import { readStored, store } from '../../browser/storage';
import { onReturn, recall, remember } from '../../browser/tab-memory';
import { decode, encode } from './codec';
import { nextQuestion } from './flow';
import { freshSession, invitations, resume, type Place, type Session } from './session';

/** What is told once, above the tool. */
export type Notice = 'damaged' | 'partly' | 'fromLink' | 'restored' | 'restarted' | 'storeFailed';

const MEMORY = 'should-i-go';
/** Holds the text of `codec.ts`, with which a link is made too. */
const STORAGE_KEY = 'interview:should-i-go';

interface Loaded {
  session: Session;
  notice?: Notice;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { at, question, screen } = value as Record<string, unknown>;
  return at === 'question'
    ? typeof question === 'string' && typeof screen === 'number'
    : at === 'all' || at === 'result' || at === 'compare';
}

/** Reads answers from outside. @returns nothing where the text is not ours. */
function load(text: string, whole: Notice): Loaded | undefined {
  const found = decode(text);
  if (found.kind === 'none') return undefined;
  if (found.kind === 'damaged') return { session: freshSession(), notice: 'damaged' };
  const { answers, other, partly } = found;
  const session = resume(answers, other);
  const complete = session.place.at !== 'question';
  return {
    session,
    ...(partly ? { notice: 'partly' } : complete ? { notice: whole } : {}),
  };
}

/** What the tab remembers of before a reload, or of before the reader came back. */
function fromTab(): Session | undefined {
  const memory = recall(MEMORY);
  if (typeof memory !== 'object' || memory === null) return undefined;
  const { text, place } = memory as Record<string, unknown>;
  const found = typeof text === 'string' ? decode(text) : undefined;
  if (found?.kind !== 'answers' || !isPlace(place)) return undefined;
  const session = resume(found.answers, found.other);
  // A result can only be shown once everything is answered.
  const early =
    nextQuestion(session.answers) !== undefined &&
    (place.at === 'result' || place.at === 'compare');
  return early ? session : { ...session, place };
}

function fromOutside(): Loaded | undefined {
  const linked = load(readHash(), 'fromLink');
  if (linked) return linked;
  const session = fromTab();
  if (session) return { session };
  return load(`#${readStored(STORAGE_KEY) ?? ''}`, 'restored');
}

export interface SessionControl {
  session: Session;
  notice: Notice | undefined;
  /** The answers are kept on this device. */
  kept: boolean;
  /** Replaces the session. `step`: the reader went on, so that Back should return here. */
  update: (next: Session, options?: { step?: boolean }) => void;
  keep: (on: boolean) => void;
  /** Starts again, for good unless undone; what is kept on the device is removed. */
  restart: () => void;
  undo: (() => void) | undefined;
  /** How often the reader came to another place; what was loaded does not count. */
  moves: number;
}

/** @param start answers that were chosen in the page before the script ran. */
export function useSession(start: () => Session | undefined): SessionControl {
  const [session, setSession] = useState(freshSession);
  const [notice, setNotice] = useState<Notice>();
  const [kept, setKept] = useState(false);
  const [before, setBefore] = useState<Session>();
  const [moves, setMoves] = useState(0);
  const current = useRef(session);

  const show = (next: Session) => {
    current.current = next;
    setSession(next);
  };

  useEffect(() => {
    const take = (loaded: Loaded | undefined) => {
      if (loaded === undefined) return;
      show(loaded.session);
      setNotice(loaded.notice);
    };
    setKept(readStored(STORAGE_KEY) !== undefined);
    const early = start();
    take(fromOutside() ?? (early && { session: early }));
    const stop = [
      onHashChange(() => {
        take(load(readHash(), 'fromLink'));
      }),
      onReturn(() => {
        const place = fromTab()?.place;
        if (place === undefined) return;
        show({ ...current.current, place, changing: false });
        setMoves((count) => count + 1);
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, []);

  const save = (next: Session) => store(STORAGE_KEY, encode(...invitations(next)));

  const update: SessionControl['update'] = (next, { step = false } = {}) => {
    remember(
      MEMORY,
      { text: encode(...invitations(next)), place: next.place },
      { step, dropHash: decode(readHash()).kind !== 'none' },
    );
    if (next.place !== current.current.place) setMoves((count) => count + 1);
    if (kept) save(next);
    if (step) setNotice(undefined);
    setBefore(undefined);
    show(next);
  };

  return {
    session,
    notice,
    kept,
    moves,
    update,
    keep: (on) => {
      const worked = on ? save(current.current) : store(STORAGE_KEY, undefined);
      setKept(on && worked);
      setNotice(worked ? undefined : 'storeFailed');
    },
    restart: () => {
      const last = current.current;
      update(freshSession());
      store(STORAGE_KEY, undefined);
      setKept(false);
      setBefore(last);
      setNotice('restarted');
    },
    undo:
      before &&
      (() => {
        update(before);
        setNotice(undefined);
      }),
  };
}

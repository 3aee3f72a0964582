/** Keeps a session in the view, and what the reader allows of it in the tab and on the device. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { onHashChange, readHash } from '../../browser/address';
import { mayStore, readStored, store } from '../../browser/storage';
import { onReturn, recall, remember, rememberNext } from '../../browser/tab-memory';
import { decode, encode } from './codec';
import { nextQuestion } from './flow';
import {
  freshSession,
  invitations,
  resume,
  returnTo,
  whichOf,
  type Place,
  type Session,
} from './session';

/** What is told once, above the tool. */
export type Notice =
  'damaged' | 'damagedKept' | 'partly' | 'fromLink' | 'restored' | 'restarted' | 'storeFailed';

const MEMORY = 'should-i-go';
/** Holds the text of `codec.ts`, with which a link is made too. */
const STORAGE_KEY = 'interview:should-i-go';

interface Loaded {
  session: Session;
  notice?: Notice;
}

/** What an entry of the tab's history holds. The text stands only in the one that is shown. */
interface Entry {
  place: Place;
  which: 'first' | 'second';
  changing: boolean;
  text?: string;
}

/** Whether the hash holds answers; another's hash is none of ours. */
const isHashOurs = () => decode(readHash()).kind !== 'none';

const asText = (session: Session) => encode(...invitations(session));

const toEntry = (session: Session, text?: string): Entry => ({
  place: session.place,
  which: whichOf(session),
  changing: session.changing,
  ...(text === undefined ? {} : { text }),
});

/** What this tab remembers. A place that there is no more is mended by `returnTo` and `stepAt`. */
function readEntry(): Entry | undefined {
  const entry = recall(MEMORY) as Partial<Entry> | null | undefined;
  return typeof entry?.place?.at === 'string' ? (entry as Entry) : undefined;
}

/** Reads answers from outside. @returns nothing where the text is not ours. */
function load(text: string, whole: Notice, damaged: Notice): Loaded | undefined {
  const found = decode(text);
  if (found.kind === 'none') return undefined;
  if (found.kind === 'damaged') return { session: freshSession(), notice: damaged };
  const { answers, other, partly } = found;
  const session = resume(answers, other);
  const complete = nextQuestion(session.answers) === undefined;
  return { session, ...(partly ? { notice: 'partly' } : complete ? { notice: whole } : {}) };
}

/** What the tab remembers of before a reload, or of before the reader came back to the page. */
function fromTab(): Session | undefined {
  const entry = readEntry();
  if (typeof entry?.text !== 'string') return undefined;
  const found = decode(entry.text);
  const session = found.kind === 'answers' ? resume(found.answers, found.other) : freshSession();
  return returnTo(session, entry);
}

function fromOutside(): Loaded | undefined {
  const linked = load(readHash(), 'fromLink', 'damaged');
  if (linked) return linked;
  const session = fromTab();
  if (session && Object.keys(session.answers).length > 0) return { session };
  return load(readStored(STORAGE_KEY) ?? '', 'restored', 'damagedKept') ?? (session && { session });
}

export interface SessionControl {
  session: Session;
  notice: Notice | undefined;
  /** The answers are kept on this device. */
  kept: boolean;
  /** Replaces the session. `step`: the reader went on, so that Back should return here. */
  update: (next: Session, options?: { step?: boolean }) => void;
  /**
   * Keeps the answers on this device, or deletes them. @returns whether they are kept now. `undefined`
   * where the browser forbids it, as in a sandboxed frame.
   */
  keep: ((on: boolean) => boolean) | undefined;
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
  const [canKeep, setCanKeep] = useState(false);
  const [before, setBefore] = useState<Session>();
  const [moves, setMoves] = useState(0);
  const current = useRef(session);

  const show = (next: Session) => {
    if (next.place !== current.current.place) setMoves((count) => count + 1);
    current.current = next;
    setSession(next);
  };
  const note = (dropHash = false) => {
    remember(MEMORY, toEntry(current.current, asText(current.current)), dropHash);
  };

  useEffect(() => {
    const take = (loaded: Loaded | undefined) => {
      if (loaded === undefined) return;
      current.current = loaded.session;
      setSession(loaded.session);
      setNotice(loaded.notice);
      note();
    };
    setCanKeep(mayStore());
    setKept(readStored(STORAGE_KEY) !== undefined);
    const early = start();
    take(fromOutside() ?? { session: early ?? freshSession() });
    const stop = [
      onHashChange(() => {
        take(load(readHash(), 'fromLink', 'damaged'));
      }),
      onReturn(() => {
        if (isHashOurs()) return;
        // The answers of now at the place of then: nothing that was answered since is lost. An entry
        // without a place is an anchor in the page.
        const entry = readEntry();
        if (entry) show(returnTo(current.current, entry));
        note();
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, []);

  const save = (next: Session) => store(STORAGE_KEY, asText(next));

  const update: SessionControl['update'] = (next, { step = false } = {}) => {
    const left = toEntry(current.current);
    // What the hash says no longer holds.
    const isOurs = isHashOurs();
    show(next);
    if (step) rememberNext(MEMORY, left, toEntry(next, asText(next)), isOurs);
    else note(isOurs);
    if (kept) save(next);
    if (step) setNotice(undefined);
    setBefore(undefined);
  };

  return {
    session,
    notice,
    kept,
    moves,
    update,
    keep: canKeep
      ? (on) => {
          const worked = on ? save(current.current) : store(STORAGE_KEY, undefined);
          setKept(on && worked);
          setNotice(worked ? undefined : 'storeFailed');
          return on && worked;
        }
      : undefined,
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

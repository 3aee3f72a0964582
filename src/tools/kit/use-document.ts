/**
 * Holds a tool's document in the view: undo, what the tab remembers over a reload, what the user
 * persists on the device, changes from other tabs, and links that hold a document.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropHash, onHashChange, readHash } from '../../browser/location';
import {
  canPersist,
  onStoredElsewhere,
  readInTab,
  readStored,
  store,
  storeInTab,
} from '../../browser/storage';
import type { Decoded, DocumentFormat } from './document';

/** Changes that can be undone. */
const UNDO_STEPS = 50;

/** What a visit begins with: the first of these that holds a document. */
export type Source = 'link' | 'tab' | 'device' | 'page';

/** A document that came without the user's doing, or could not be read where one was expected. */
export interface Arrival {
  readonly from: 'device' | 'link' | 'otherTab';
  /** `damaged`: it could not be read, and is not shown. */
  readonly state: 'whole' | 'partly' | 'damaged';
}

export interface DocumentControl<D> {
  document: D;
  /** The document as it is at this moment, also between two renders. */
  latest: () => D;
  /** What this visit began with; nothing where the document was empty. Known in effects. */
  loadedFrom: () => Source | undefined;
  /** Changes the document as it is at that moment, with a step to undo. */
  change: (edit: (now: D) => D) => void;
  /** Changes it without a step to undo; earlier steps get the same edit. For typing. */
  amend: (edit: (now: D) => D) => void;
  /** Puts the next state in its place, and ends undo: for tools in which the user goes back instead. */
  set: (next: D) => void;
  /** Puts another document in its place, with a step to undo. */
  replace: (other: D) => void;
  /** Counts how often another document came in place of the one before: ids mean something else then. */
  replaced: number;
  undo: (() => void) | undefined;
  /** How many changes can be undone. */
  undoable: number;
  /** The document is persisted on this device, and changes are too. */
  persisted: boolean;
  /** Something is on the device under this tool's name, even if it cannot be read. */
  hasStored: boolean;
  /**
   * Persists the document on this device, or deletes it there. @returns whether it is persisted now.
   * `undefined` where the browser forbids it, as in a sandboxed frame.
   */
  persist: ((on: boolean) => boolean) | undefined;
  /** Deletes the document here and on the device: for good, unless `undoable`. */
  clear: (options?: { undoable: boolean }) => void;
  arrival: Arrival | undefined;
}

interface Options<D> {
  format: DocumentFormat<D>;
  /** Whether a hash of the page's URL may hold a document. */
  readsLinks?: boolean;
  /** What the user entered in the page before the script ran. */
  readEarly?: () => D | undefined;
}

/** A document as it was, and whether another one came in its place after that. */
interface Earlier<D> {
  document: D;
  isOther: boolean;
}

/** The name under which a tool's document is stored, in the tab and on the device. */
export const storageKey = (tool: string): string => `interview:${tool}`;

/** What a text holds, and nothing where there is no text. */
type Found<D> = Decoded<D> | undefined;

const documentIn = <D>(found: Found<D>): D | undefined =>
  found?.kind === 'document' ? found.document : undefined;

/** The notice on a text; a link that is not of this tool is none of its business. */
function arrivalOf(from: Arrival['from'], found: Found<unknown>): Arrival | undefined {
  if (found === undefined || (from === 'link' && found.kind === 'none')) return undefined;
  if (found.kind !== 'document') return { from, state: 'damaged' };
  return { from, state: found.partly ? 'partly' : 'whole' };
}

/** Holds a document. The first render, in the page as on the server, shows the empty one. */
export function useDocument<D>(options: Options<D>): DocumentControl<D> {
  const { format, readsLinks = false, readEarly } = options;
  const { empty, isEmpty, encode } = format;
  const key = storageKey(format.id);
  const [document, setDocument] = useState(empty);
  const [replaced, setReplaced] = useState(0);
  const [before, setBefore] = useState<readonly Earlier<D>[]>([]);
  const [persisted, setPersisted] = useState(false);
  const [isPersistable, setIsPersistable] = useState(false);
  const [hasStored, setHasStored] = useState(false);
  const [arrival, setArrival] = useState<Arrival>();
  // Events of the browser come between two renders.
  const latest = useRef({ document, persisted });
  const source = useRef<Source>();

  const decode = (text: string | undefined): Found<D> =>
    text === undefined ? undefined : format.decode(text);
  const readLink = (): Found<D> => {
    const found = readsLinks ? decode(readHash()) : undefined;
    return found?.kind === 'none' ? undefined : found;
  };
  const markPersisted = (on: boolean) => {
    latest.current.persisted = on;
    setPersisted(on);
  };
  const show = (next: D) => {
    latest.current.document = next;
    setDocument(next);
    storeInTab(key, isEmpty(next) ? undefined : encode(next));
  };
  const save = (next: D) => {
    // What a link holds is no longer current.
    if (readLink()) dropHash();
    show(next);
    if (latest.current.persisted && !store(key, encode(next))) markPersisted(false);
  };
  const addStep = (isOther: boolean, earlier = latest.current.document) => {
    setBefore((steps) => [{ document: earlier, isOther }, ...steps].slice(0, UNDO_STEPS));
    if (isOther) setReplaced((count) => count + 1);
  };
  const change = (edit: (now: D) => D, isOther: boolean) => {
    const now = latest.current.document;
    const next = edit(now);
    if (next === now) return;
    addStep(isOther);
    setArrival(undefined);
    save(next);
  };

  useEffect(() => {
    const storedText = readStored(key);
    const stored = decode(storedText);
    const inTab = documentIn(decode(readInTab(key)));
    const link = readLink();
    const sources: readonly [Source, D | undefined][] = link
      ? [['link', documentIn(link)]]
      : [
          ['tab', inTab],
          ['device', documentIn(stored)],
          ['page', readEarly?.()],
        ];
    const [from, found] = sources.find(([, one]) => one !== undefined) ?? [];
    source.current = from;
    setIsPersistable(canPersist());
    setHasStored(storedText !== undefined);
    const storedDocument = documentIn(stored);
    // A document of this tab or a link must not end up in place of another that is stored.
    markPersisted(
      storedDocument !== undefined &&
        found !== undefined &&
        encode(storedDocument) === encode(found),
    );
    setArrival(link ? arrivalOf('link', link) : inTab ? undefined : arrivalOf('device', stored));
    if (link && inTab) addStep(false, inTab);
    show(found ?? empty);

    const stops = [
      onStoredElsewhere(key, (text) => {
        setHasStored(text !== undefined);
        if (!latest.current.persisted) return;
        const other = documentIn(decode(text));
        markPersisted(other !== undefined);
        if (other === undefined || text === encode(latest.current.document)) return;
        addStep(true);
        setArrival({ from: 'otherTab', state: 'whole' });
        show(other);
      }),
      onHashChange(() => {
        const next = readLink();
        if (next === undefined) return;
        if (isEmpty(latest.current.document)) setReplaced((count) => count + 1);
        else addStep(true);
        markPersisted(false);
        setArrival(arrivalOf('link', next));
        show(documentIn(next) ?? empty);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return {
    ...{ document, replaced, persisted, hasStored, arrival },
    latest: () => latest.current.document,
    loadedFrom: () => source.current,
    change: (edit) => {
      change(edit, false);
    },
    amend: (edit) => {
      save(edit(latest.current.document));
      setBefore((steps) =>
        steps.map(({ document: earlier, isOther }) => ({ document: edit(earlier), isOther })),
      );
    },
    set: (next) => {
      setBefore([]);
      setArrival(undefined);
      save(next);
    },
    replace: (other) => {
      change(() => other, true);
    },
    undoable: before.length,
    undo:
      before[0] &&
      (() => {
        const [last, ...earlier] = before;
        if (last === undefined) return;
        setBefore(earlier);
        if (last.isOther) setReplaced((count) => count + 1);
        save(last.document);
      }),
    persist: isPersistable
      ? (on) => {
          const worked = store(key, on ? encode(latest.current.document) : undefined);
          markPersisted(on && worked);
          if (worked) setHasStored(on);
          return on && worked;
        }
      : undefined,
    clear: ({ undoable } = { undoable: false }) => {
      if (undoable) addStep(true);
      else setReplaced((count) => count + 1);
      if (!undoable) setBefore([]);
      store(key, undefined);
      markPersisted(false);
      setHasStored(false);
      setArrival(undefined);
      save(empty);
    },
  };
}

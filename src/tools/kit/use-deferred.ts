/**
 * Fetches the data that a tool's first step does without, when the user first acts in the tool: nobody
 * who only passes by loads it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchJson } from '../../browser/fetch-json';

export interface DeferredControl<T> {
  /** The data, once it is there. */
  deferred: T | 'failed' | undefined;
  /** Fetches again what could not be fetched. */
  retry: () => void;
  /** For the element around the tool: everything in it that counts as acting. */
  actions: { onClick: () => void; onKeyDown: () => void; onInput: () => void };
}

export interface When {
  /** The user has acted already, here or before. */
  begun: boolean;
  /** What is shown cannot be shown without it. */
  needed: boolean;
}

/**
 * @param url holds a hash of the content.
 * @param when each of these, when it becomes true, fetches again what could not be fetched.
 */
export function useDeferred<T extends object>(url: string, when: When): DeferredControl<T> {
  const [deferred, setDeferred] = useState<T | 'failed'>();
  /** It is there, or on its way. */
  const isRequested = useRef(false);
  const request = () => {
    if (isRequested.current) return;
    isRequested.current = true;
    setDeferred(undefined);
    fetchJson(url).then(
      (data) => {
        // Written by our own build, from the same type; its URL holds its version.
        setDeferred(data as T);
      },
      () => {
        isRequested.current = false;
        setDeferred('failed');
      },
    );
  };
  const begin = () => {
    // Not with every key while there is no network.
    if (deferred !== 'failed') request();
  };
  useEffect(() => {
    if (when.begun || when.needed) request();
  }, [when.begun, when.needed]);
  // A click, and no pointer that goes down: a finger that scrolls past does nothing here.
  const actions = { onClick: begin, onKeyDown: begin, onInput: begin };
  return { deferred, retry: request, actions };
}

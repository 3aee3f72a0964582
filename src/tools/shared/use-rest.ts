/**
 * Fetches what a tool's first screen does without: when the reader first acts in the tool, so that
 * nobody who only passes by loads it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchJson } from '../../browser/fetch-json';

export interface RestControl<T> {
  /** What was fetched, once it is there. */
  found: T | 'failed' | undefined;
  /** Asks again for what could not be fetched. */
  retry: () => void;
  /** For the element around the tool: everything in it that counts as doing something. */
  acts: { onClick: () => void; onKeyDown: () => void; onInput: () => void };
}

interface When {
  /** The reader has done something already, here or before. */
  begun: boolean;
  /** What is shown cannot be shown without it. */
  needed: boolean;
}

/**
 * @param address holds a hash of the content.
 * @param when each of these, when it becomes true, asks for it again if it could not be fetched.
 */
export function useRest<T extends object>(address: string, when: When): RestControl<T> {
  const [found, setFound] = useState<T | 'failed'>();
  /** It is there, or on its way. */
  const isAsked = useRef(false);
  const ask = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    setFound(undefined);
    fetchJson(address).then(
      (data) => {
        // Written by our own build, from the same type; its address holds its version.
        setFound(data as T);
      },
      () => {
        isAsked.current = false;
        setFound('failed');
      },
    );
  };
  const begin = () => {
    // Not with every key while there is no network.
    if (found !== 'failed') ask();
  };
  useEffect(() => {
    if (when.begun || when.needed) ask();
  }, [when.begun, when.needed]);
  // A click and no pointer that goes down: a finger that scrolls past does nothing here.
  return { found, retry: ask, acts: { onClick: begin, onKeyDown: begin, onInput: begin } };
}

/** Fetches the view of later steps when the user first acts: nobody who only passes by loads it. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { When } from '../../kit/use-deferred';

export interface LaterControl<Props> {
  /** The view, once it is there. */
  view: ComponentType<Props> | undefined;
  failed: boolean;
  /** Fetches it again where it could not be fetched. */
  retry: () => void;
}

/**
 * @param load imports the view.
 * @param when each of these, when it becomes true, fetches again what could not be fetched.
 */
export function useLater<Props>(
  load: () => Promise<ComponentType<Props>>,
  when: When,
): LaterControl<Props> {
  const [view, setView] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  /** It is there, or on its way. */
  const isRequested = useRef(false);
  const retry = () => {
    if (isRequested.current) return;
    isRequested.current = true;
    setFailed(false);
    load().then(
      (loaded) => {
        setView(() => loaded);
      },
      () => {
        isRequested.current = false;
        setFailed(true);
      },
    );
  };
  useEffect(() => {
    if (when.begun || when.needed) retry();
  }, [when.begun, when.needed]);
  return { view, failed, retry };
}

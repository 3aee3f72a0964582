/**
 * A learning platform, as SCORM 1.2 lets a page use it. Pure: it is given the window.
 *
 * All that we send is one value, once: `completed`, when the user has come to the end of a tool.
 * No score, no answers, no place to go on from, no time.
 */

/** What a window offers to look for the platform in. Reading any of it may throw in a frame of another origin. */
export interface Windowed {
  readonly parent?: Windowed | null;
  readonly opener?: Windowed | null;
  readonly API?: unknown;
}

type Call = 'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish';
export type Api = Readonly<Record<Call, (...parameters: string[]) => unknown>>;

const STATUS = 'cmi.core.lesson_status';
/** Frames in frames: more than any platform has, and an end where the chain has none. */
const MOST_FRAMES = 100;

/** A property of a window, or nothing where it may not be read. */
function property<K extends keyof Windowed>(from: Windowed, name: K): Windowed[K] | undefined {
  try {
    return from[name];
  } catch {
    return undefined;
  }
}

/** Whether it is one: a frame that is called "API" is found by that name too. */
function isApi(found: unknown): found is Api {
  try {
    return typeof (found as Partial<Api> | null | undefined)?.LMSInitialize === 'function';
  } catch {
    return false;
  }
}

/** Looks in a window and in the frames around it, from the inside out. */
function findAround(start: Windowed | null | undefined): { api: Api | undefined; top: Windowed[] } {
  const seen: Windowed[] = [];
  for (let place = start; place && seen.length < MOST_FRAMES; place = property(place, 'parent')) {
    if (seen.includes(place)) break;
    seen.push(place);
    const api = property(place, 'API');
    if (isApi(api)) return { api, top: seen };
  }
  return { api: undefined, top: seen };
}

/**
 * The platform: in the frames around this page, or else in those around the window that opened it, as
 * SCORM 1.2 describes (Run-time Environment, 3.3.6.1).
 */
export function findApi(start: Windowed): Api | undefined {
  const { api, top } = findAround(start);
  if (api) return api;
  const openers = [top[0], top.at(-1)].map((place) => place && property(place, 'opener'));
  return openers.map((opener) => findAround(opener).api).find((found) => found !== undefined);
}

/** Asks the platform for something. @returns its answer, or an empty text where it fails. */
function call(api: Api, name: Call, ...parameters: string[]): string {
  try {
    return String(api[name](...parameters));
  } catch {
    return '';
  }
}

/**
 * Reports to a platform that the user has come to the end. The session begins here and not when the page
 * opens: SCORM 1.2 lets a platform record a session that ends without a status as `completed`, and
 * Moodle does, so that a user who looks in and leaves would be recorded as having finished.
 *
 * @returns how to end the session. Not before the user leaves: some platforms close the page then.
 */
export function reportCompleted(api: Api): () => void {
  call(api, 'LMSInitialize', '');
  if (!['completed', 'passed'].includes(call(api, 'LMSGetValue', STATUS))) {
    call(api, 'LMSSetValue', STATUS, 'completed');
    call(api, 'LMSCommit', '');
  }
  let isOpen = true;
  return () => {
    if (isOpen) call(api, 'LMSFinish', '');
    isOpen = false;
  };
}

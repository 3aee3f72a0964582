/**
 * Reports the height of an embed to the page around it, in each protocol that hosts understand: ours, and
 * those of WordPress, AMP, Canvas and H5P. It sends heights and places, never what a user wrote, and asks
 * for nothing.
 */
import { readHostMessage, written } from './messages';

/** WordPress puts a secret behind `#`, where an anchor would replace it: read as soon as it is there. */
let secret: string | undefined;
const readSecret = () => (secret ??= /#.*secret=(\w+)/.exec(location.hash)?.[1]);
readSecret();

/** Whether this page is in an iframe of WordPress: its script opens links on request. */
export const isInWordPress = (): boolean => secret !== undefined;

let nonce: string | undefined;
let seq = 0;
let reported = 0;
/** Whether a host of our own protocol gives the height that it is asked for. */
let isAnswered = false;

const post = (message: object) => {
  // Hosts are many and unknown: a height is no secret.
  parent.postMessage(message, '*');
};

/** Asks WordPress to open a page of this site. */
export const askForLink = (value: string): void => {
  post({ message: 'link', value, secret });
};

/** How long a host may need to give what it was asked for, in milliseconds. */
const PATIENCE = 200;

/**
 * Once a host has answered, hides the scroll bar where there is room for all, give or take a pixel of
 * zoom: what is cut off still scrolls.
 */
function fit(): void {
  if (isAnswered)
    document.documentElement.style.overflow = innerHeight < reported - 1 ? '' : 'hidden';
}

/** Reports how high the page would like to be, if that is new. */
function report(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // An iframe that is not drawn has no height: that is no wish.
  if (height === 0 || height === reported) return;
  reported = height;
  setTimeout(fit, PATIENCE);
  if (nonce) post(written(nonce, { event: 'resize', seq: ++seq, height }));
  if (secret) post({ message: 'height', value: height, secret });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ subject: 'lti.frameResize', height });
  post({ context: 'h5p', action: 'resize', scrollHeight: height });
}

/** Reports where the user should be looking, in pixels from the top of the page. */
export function reportPlace(top: number): void {
  if (nonce) post(written(nonce, { event: 'scroll', seq: ++seq, top: Math.max(0, top) }));
}

/** Whether a host has just begun to listen, in WordPress or with H5P: it missed what was sent before. */
function isNew(data: unknown): boolean {
  // Of anything that is no object, a field is `undefined`.
  const loose = data as Readonly<Record<string, unknown>> | null | undefined;
  const isFromWordPress = readSecret() !== undefined && loose?.['secret'] === secret;
  return isFromWordPress || (loose?.['context'] === 'h5p' && loose['action'] === 'ready');
}

/** Begins to report, and goes on for as long as the page is open. */
export function startReporting(): void {
  if (parent === self) return;
  const reportAgain = () => {
    reported = 0;
    report();
  };
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const message = readHostMessage(data);
    if (message?.event === 'ack') {
      if (message.nonce !== nonce) return;
      isAnswered = true;
      // Not the height in the message counts but the real one, and that comes later than the message.
      setTimeout(fit, PATIENCE);
    } else if (message || isNew(data)) {
      nonce = message?.nonce ?? nonce;
      reportAgain();
    }
  });
  // WordPress gives a frame without a secret one by changing its URL, maybe after its message has come.
  addEventListener('hashchange', () => {
    if (secret === undefined && readSecret() !== undefined) reportAgain();
  });
  // Not when all has been loaded: a font or a picture may be late.
  post(written(nonce, { event: 'hello' }));
  // At once, and not only when the browser next draws: it may not draw a hidden frame at all.
  report();
  addEventListener('load', report);
  addEventListener('resize', fit);
  new ResizeObserver(report).observe(document.body);
}

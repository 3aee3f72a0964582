/**
 * Tells the page around an embed how high it is, in each tongue that hosts understand: ours, and those
 * of WordPress, AMP, Canvas and H5P. It says heights and places, never what a reader wrote, and asks for
 * nothing.
 */
import { readHostMessage, written } from './messages';

/** WordPress puts a secret behind `#`, where an anchor would replace it: kept as soon as it is seen. */
let secret: string | undefined;
const readSecret = () => (secret ??= /#.*secret=(\w+)/.exec(location.hash)?.[1]);
readSecret();

/** Whether WordPress frames this page: it opens links that it is told of. */
export const isInWordPress = (): boolean => secret !== undefined;

let nonce: string | undefined;
let seq = 0;
let said = 0;
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

/** How long a host may take to give what it was asked for, in milliseconds. */
const PATIENCE = 200;

/**
 * Once a host has answered, hides the scroll bar where there is room for all, give or take a pixel of
 * zoom: what is cut off still scrolls.
 */
function fit(): void {
  if (isAnswered) document.documentElement.style.overflow = innerHeight < said - 1 ? '' : 'hidden';
}

/** Says how high the page would like to be, if that is new. */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // A frame that is not drawn has none: that is no wish.
  if (height === 0 || height === said) return;
  said = height;
  setTimeout(fit, PATIENCE);
  if (nonce) post(written(nonce, { event: 'resize', seq: ++seq, height }));
  if (secret) post({ message: 'height', value: height, secret });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ subject: 'lti.frameResize', height });
  post({ context: 'h5p', action: 'resize', scrollHeight: height });
}

/** Says where the reader should be looking, in pixels from the top of the page. */
export function tellPlace(top: number): void {
  if (nonce) post(written(nonce, { event: 'scroll', seq: ++seq, top: Math.max(0, top) }));
}

/** Whether a host has just begun to listen, in WordPress or with H5P: it missed what was said before. */
function isNew(data: unknown): boolean {
  // Of anything that is no object, a field is `undefined`.
  const loose = data as Readonly<Record<string, unknown>> | null | undefined;
  const isFromWordPress = readSecret() !== undefined && loose?.['secret'] === secret;
  return isFromWordPress || (loose?.['context'] === 'h5p' && loose['action'] === 'ready');
}

/** Begins to tell, and goes on for as long as the page is open. */
export function startTelling(): void {
  if (parent === self) return;
  const tellAgain = () => {
    said = 0;
    tell();
  };
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const message = readHostMessage(data);
    if (message?.event === 'ack') {
      if (message.nonce !== nonce) return;
      isAnswered = true;
      // Not what the host says counts but what it gave, and that comes later than its message.
      setTimeout(fit, PATIENCE);
    } else if (message || isNew(data)) {
      nonce = message?.nonce ?? nonce;
      tellAgain();
    }
  });
  // WordPress gives a frame without a secret one by changing its URL, maybe after its message has come.
  addEventListener('hashchange', () => {
    if (secret === undefined && readSecret() !== undefined) tellAgain();
  });
  // Not when all has been loaded: a font or a picture may take its time.
  post(written(nonce, { event: 'hello' }));
  // At once, and not only when the browser next draws: it may not draw a hidden frame at all.
  tell();
  addEventListener('load', tell);
  addEventListener('resize', fit);
  new ResizeObserver(tell).observe(document.body);
}

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

const post = (message: object) => {
  // Hosts are many and unknown: a height is no secret.
  parent.postMessage(message, '*');
};

/** Asks WordPress to open a page of this site. */
export const askForLink = (value: string): void => {
  post({ message: 'link', value, secret });
};

/** Says how high the page would like to be, if that is new. */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === said) return;
  said = height;
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

/** Begins to tell, and goes on for as long as the page is open. */
export function startTelling(): void {
  if (parent === self) return;
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const message = readHostMessage(data);
    // A host that has just begun to listen missed what was said before: our own, or WordPress.
    const isReady = readSecret() && (data as { secret?: unknown } | null)?.secret === secret;
    if (message?.event === 'init') nonce = message.nonce;
    if (message?.event === 'ack') {
      if (message.nonce !== nonce) return;
      // Now there is room for all of it; what has been cut off by a limit of the host still scrolls.
      document.documentElement.style.overflow = message.height < said ? '' : 'hidden';
    } else if (message || isReady) {
      said = 0;
      tell();
    }
  });
  // At once, and not only when the browser next draws: it may not draw a hidden frame at all.
  tell();
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.body);
}

/**
 * What an embed and the page around it send to each other, version 1. Pure. Both sides check a message
 * field by field, and never merge, spread or select by what came from outside.
 */
const TYPE = 'interview-embed';
const VERSION = 1;

/**
 * Pixels: what a host gives a frame, whatever the frame asks for. The longest article asks for 55,000 on
 * a phone of 320 px with text of twice the size.
 */
const LEAST = 50;
const MOST = 100_000;

/** From the host: how the two know each other; how high the frame is now. */
export type HostMessage =
  | { readonly event: 'init'; readonly nonce: string }
  | { readonly event: 'ack'; readonly nonce: string; readonly height: number };

/** From the frame: how high it would be; where in it the user should be looking, from its top. */
export type FrameMessage =
  | { readonly event: 'resize'; readonly seq: number; readonly height: number }
  | { readonly event: 'scroll'; readonly seq: number; readonly top: number };

type Loose = Readonly<Record<string, unknown>> | null | undefined;

const isFigure = (value: unknown): value is number => Number.isFinite(value);

/** A message of this protocol, its fields not yet checked. */
function ours(data: unknown): Exclude<Loose, null> {
  // Of anything that is no object, a field is `undefined`.
  const loose = data as Loose;
  return loose?.['type'] === TYPE && loose['v'] === VERSION ? loose : undefined;
}

/** What a host sent, or nothing where it is not valid. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const message = ours(data);
  const nonce = message?.['nonce'];
  const height = message?.['height'];
  if (typeof nonce !== 'string' || nonce === '' || nonce.length > 64) return undefined;
  if (message?.['event'] === 'init') return { event: 'init', nonce };
  return message?.['event'] === 'ack' && isFigure(height)
    ? { event: 'ack', nonce, height }
    : undefined;
}

/** Whether a frame has just begun to listen: it has no nonce yet. */
export const isHello = (data: unknown): boolean => ours(data)?.['event'] === 'hello';

/**
 * What a frame sent, or nothing where it is not valid.
 *
 * @param nonce what this host sent to this frame.
 * @param seq the number of its last message; a later one is higher.
 */
export function readFrameMessage(
  data: unknown,
  nonce: string,
  seq: number,
): FrameMessage | undefined {
  const { nonce: received, seq: number, event, height, top } = ours(data) ?? {};
  if (received !== nonce || !isFigure(number) || number <= seq) return undefined;
  if (event === 'resize' && isFigure(height)) {
    return { event, seq: number, height: Math.min(Math.max(height, LEAST), MOST) };
  }
  return event === 'scroll' && isFigure(top) && top >= 0 && top <= MOST
    ? { event, seq: number, top }
    : undefined;
}

/** What a host sends: as above, its nonce beside it. */
type HostEvent = { readonly event: 'init' } | { readonly event: 'ack'; readonly height: number };

/** What a frame sends before it has a nonce: a host that knows it answers with its `init`. */
interface Hello {
  readonly event: 'hello';
}

/** A message to send. */
export const written = (nonce: string | undefined, message: FrameMessage | HostEvent | Hello) => ({
  type: TYPE,
  v: VERSION,
  nonce,
  ...message,
});

/**
 * What a page of somebody else runs: `<interview-embed src="…"><a href="…">…</a></interview-embed>`
 * becomes a frame that is as high as what it shows. Small and without dependencies, since it runs in
 * pages that we do not know. Its path is `/embed/v1.js`; it only ever gains.
 */
import { isHello, readFrameMessage, written } from './messages';

/** Everything that may be shown in an iframe is below this URL. */
const home = new URL('v1/', (document.currentScript as HTMLScriptElement).src);
/**
 * The frame has an origin of its own in a host that has one too, and in a page of ours: there, a frame that
 * may run scripts and is of the same origin could free itself.
 */
const frameOrigin = ['null', home.origin].includes(origin) ? 'null' : home.origin;
const sandbox = `allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals${
  frameOrigin === 'null' ? '' : ' allow-same-origin'
}`;
const options = ['theme', 'accent', 'font'];

class InterviewEmbed extends HTMLElement {
  static observedAttributes = ['src', ...options];

  /** While the element is in the page, whether it may be shown or not. */
  declare frame: HTMLIFrameElement | undefined;
  declare token: string;
  /** Nothing counts before the iframe got the token. */
  seq = Infinity;

  connectedCallback(): void {
    const frame = Object.assign(document.createElement('iframe'), {
      title: this.title,
      loading: 'lazy',
      allow: 'clipboard-write',
      height: this.getAttribute('height') ?? 600,
      style: 'display:block;width:100%;border:0',
      sandbox,
      src: this.getAttribute('src'),
    });
    this.frame = frame;
    // Only what is ours is framed; the link in the element stays.
    if (!frame.src.startsWith(home.href)) return;
    const url = new URL(frame.src);
    for (const name of options) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    frame.src = url.href;
    addEventListener('message', this);
    this.append(frame);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.frame?.remove();
    this.frame = undefined;
    // The link in place of the iframe is needed again.
    for (const element of this.children) (element as HTMLElement).hidden = false;
  }

  attributeChangedCallback(): void {
    if (!this.frame) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  handleEvent({ data, source, origin }: MessageEvent<unknown>): void {
    const { frame } = this;
    if (source !== frame?.contentWindow || origin !== frameOrigin) return;
    // Whoever sends something is there. An origin of its own cannot be named; nothing here is a secret to it.
    const send = (event: Parameters<typeof written>[1]) => {
      (source as Window).postMessage(written(this.token, event), '*');
    };
    if (isHello(data)) {
      // A parser that adds the element before what is in it has done so by now.
      frame.title ||= this.textContent;
      // Each document in the frame counts its messages anew.
      this.seq = 0;
      // Written otherwise, it would be another script, and so another release.
      // eslint-disable-next-line @typescript-eslint/restrict-template-expressions
      this.token = `${crypto.getRandomValues(new Uint32Array(4))}`;
      send({ event: 'init' });
    }
    const message = readFrameMessage(data, this.token, this.seq);
    if (!message) return;
    this.seq = message.seq;
    if (message.event === 'resize') {
      frame.style.height = `${message.height}px`;
      // It works: the link in its place is no longer needed.
      for (const element of this.children) (element as HTMLElement).hidden = element !== frame;
      // The page may allow less than was asked for.
      send({ event: 'ack', height: frame.clientHeight });
    } else if (document.activeElement === frame) {
      const top = frame.getBoundingClientRect().top + message.top;
      if (top < 0 || top > innerHeight / 2) scrollBy(0, top - 16);
    }
  }
}

if (!customElements.get('interview-embed'))
  customElements.define('interview-embed', InterviewEmbed);

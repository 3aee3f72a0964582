/**
 * What a page of somebody else runs: `<interview-embed src="…"><a href="…">…</a></interview-embed>`
 * becomes a frame that is as high as what it shows. Small and without dependencies, since it runs in
 * pages that we do not know. Its address is `/embed/v1.js`; it only ever gains.
 */
import { readFrameMessage, written } from './messages';

/** Below this stands everything that may be framed. */
const home = new URL('v1/', (document.currentScript as HTMLScriptElement).src);
/** A frame of our own origin that may run scripts and is of that origin could free itself. */
const isOurs = location.origin === home.origin;
const frameOrigin = isOurs ? 'null' : home.origin;
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const options = ['theme', 'accent', 'font'];

class InterviewEmbed extends HTMLElement {
  static observedAttributes = ['src', ...options];

  frame: HTMLIFrameElement | undefined;
  token = '';
  seq = 0;

  connectedCallback(): void {
    const address = new URL(this.getAttribute('src') ?? '', home);
    // Only what is ours is framed; the link in the element stays.
    if (this.frame || !address.href.startsWith(home.href)) return;
    for (const name of options) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    this.frame = frame;
    frame.title = this.title || this.textContent.trim();
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.height = this.getAttribute('height') ?? '600';
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.sandbox.value = isOurs ? sandbox : `${sandbox} allow-same-origin`;
    frame.src = address.href;
    frame.onload = () => {
      // Each document in the frame counts its messages anew.
      this.seq = 0;
      this.token = crypto.getRandomValues(new Uint32Array(4)).join();
      this.tell({ event: 'init' });
    };
    addEventListener('message', this);
    this.append(frame);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.frame?.remove();
    this.frame = undefined;
  }

  attributeChangedCallback(): void {
    if (!this.frame) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  tell(message: Parameters<typeof written>[1]): void {
    // An origin of its own cannot be named; what is said is no secret to the frame of this element.
    this.frame?.contentWindow?.postMessage(written(this.token, message), '*');
  }

  handleEvent({ data, source, origin }: MessageEvent<unknown>): void {
    const { frame } = this;
    const message = readFrameMessage(data, this.token, this.seq);
    if (!frame || !message || source !== frame.contentWindow || origin !== frameOrigin) return;
    this.seq = message.seq;
    if (message.event === 'resize') {
      const { height } = message;
      frame.style.height = `${height}px`;
      // It works: the link that stood in for it is no longer needed.
      for (const child of this.children) (child as HTMLElement).hidden = child !== frame;
      this.tell({ event: 'ack', height });
    } else if (document.activeElement === frame) {
      const top = frame.getBoundingClientRect().top + message.top;
      if (top < 0 || top > innerHeight / 2) scrollBy(0, top - 16);
    }
  }
}

if (!customElements.get('interview-embed'))
  customElements.define('interview-embed', InterviewEmbed);

/** Pages of other sites, written the way that each kind of host delivers them, for the tests of embeds. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type FrameLocator, type Page } from '@playwright/test';
import type { EmbedKind } from '../../src/config/embed';
import { embedPath } from '../../src/domain/embed-paths';
import { PASTE } from './embed-user';

/** A page of another site. */
export interface HostPage {
  /** What is in `<body>`. */
  body: string;
  /** What else is in `<head>`. */
  head?: string;
  /** The headers that this host sends besides its type, such as `Content-Security-Policy`. */
  headers?: Readonly<Record<string, string>>;
}

const documentOf = ({ body, head = '' }: HostPage) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of another site</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${head}</head><body>${body}</body></html>`;

/**
 * Another site, for the tests of a file: a server on 127.0.0.1, while ours is on localhost. A server and
 * no interception: what a test makes up counts as coming from the public network, and Chromium lets that
 * load nothing from this machine. Two of them are two origins.
 */
export function otherSite() {
  const pages = new Map<string, HostPage>();
  let server: Server;
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages.get(request.url ?? '');
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html', ...page?.headers });
      response.end(page ? documentOf(page) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  /** Puts a page on this site. @returns its URL. */
  const publish = (page: HostPage): string => {
    const path = `/${pages.size + 1}`;
    pages.set(path, page);
    return origin() + path;
  };
  return {
    origin,
    publish,
    /** Puts a page on this site and opens it. */
    open: (page: Page, written: HostPage) => page.goto(publish(written)),
    /** Opens a page that frames a tool and lets it run scripts and no more, above a field to paste in. */
    openSandboxed: async (
      page: Page,
      site: string | undefined,
      tool: string,
    ): Promise<FrameLocator> => {
      const frame = { sandbox: 'allow-scripts', width: 600, height: 1000 };
      const body = plainFrame(embedded(site ?? '', 'tools', tool), frame) + PASTE;
      await page.goto(publish({ body }));
      return page.frameLocator('iframe');
    },
  };
}

/** What a host embeds. */
export interface Embedded {
  /** The whole URL of the embed. */
  src: string;
  /** The whole URL of the page that shows the same. */
  page: string;
  title: string;
}

/** @param site where the site is. @param query its options, with `?`. */
export const embedded = (site: string, kind: EmbedKind, slug: string, query = ''): Embedded => ({
  src: `${site}${embedPath({ locale: 'en', kind, slug })}${query}`,
  page: `${site}/${kind}/${slug}/`,
  title: `Embedded: ${slug}`,
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Attributes as a page writes them; those without a value are left out. */
export const attributes = (all: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** The snippet that needs nothing from a host: a link, and a frame. */
export const plainFrame = (
  { src, page, title }: Embedded,
  rest: Readonly<Record<string, string | number | undefined>> = {},
) => `<p><a href="${page}">${title}</a></p><iframe${attributes({ src, title, ...rest })}></iframe>`;

/** The loader, as it is in a page once. @param site where the site is. */
export const loaderScript = (site: string) => `<script async src="${site}/embed/v1.js"></script>`;

/** The element that the loader looks for. */
export const loaderElement = (
  { src, page, title }: Embedded,
  rest: Readonly<Record<string, string | number | undefined>> = {},
) =>
  `<interview-embed${attributes({ src, title, ...rest })}><a href="${page}">${title}</a></interview-embed>`;

/**
 * What WordPress makes of an embed: a quotation and a frame that may run scripts and nothing else, out of
 * sight until it speaks. Its secret is in the URL, as the server writes it, unless the script is
 * to add it.
 */
export function wordPressFrame(
  { src, page, title }: Embedded,
  { secret, height = 400 }: { secret?: string; height?: number } = {},
): string {
  const data = { 'data-secret': secret };
  return `<blockquote${attributes({ class: 'wp-embedded-content', ...data })}><a href="${page}">${title}</a></blockquote>
<iframe${attributes({
    ...{ class: 'wp-embedded-content', sandbox: 'allow-scripts', security: 'restricted' },
    ...{ style: 'position: absolute; visibility: hidden;', title, width: 600, height, ...data },
    src: secret === undefined ? src : `${src}#?secret=${secret}`,
  })}></iframe>`;
}

/**
 * The script that WordPress puts beside it, in our words: it listens; once the page is read it gives each
 * frame without a secret one, and a message that it is ready. A frame that names its secret is shown, between
 * 200 and 1,000 pixels high. A link is followed if it leads to the host of the frame and the user is in
 * the frame.
 *
 * @param global a name under which it can be started later, instead of as soon as the page is parsed. It
 *   accepts `isSecretLate`: the message overtakes the new URL, as it may while a frame loads.
 */
export const wordPressScript = (global?: string) => `<script>{
  const secretOf = (node) => node.dataset.secret;
  const receive = ({ data, source }) => {
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      if (secretOf(frame) !== data.secret || frame.contentWindow !== source) continue;
      for (const quote of document.querySelectorAll('blockquote')) {
        if (secretOf(quote) === data.secret) quote.style.display = 'none';
      }
      frame.removeAttribute('style');
      if (data.message === 'height') {
        frame.height = Math.max(200, Math.min(1000, Number.parseInt(data.value, 10) || 0));
      }
      if (data.message === 'link') {
        const from = new URL(frame.src);
        const to = new URL(data.value);
        const isWeb = /^https?:$/.test(to.protocol);
        if (isWeb && to.host === from.host && document.activeElement === frame) {
          top.location.href = data.value;
        }
      }
    }
  };
  const begin = ({ isSecretLate } = {}) => {
    addEventListener('message', receive);
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      const isGiven = !secretOf(frame);
      if (isGiven) frame.dataset.secret = 'k3yOf7his';
      const sendSecret = () => {
        frame.contentWindow.postMessage({ message: 'ready', secret: secretOf(frame) }, '*');
      };
      if (isSecretLate) sendSecret();
      if (isGiven) frame.src += '#?secret=' + secretOf(frame);
      if (!isSecretLate) sendSecret();
    }
  };
  ${global ? `window.${global} = begin;` : `document.addEventListener('DOMContentLoaded', () => begin());`}
}</script>`;

/** A script that gives a frame the height that it asks for, in one of the protocols of hosts. */
const resizing = (isMeant: string, height: string, give: string) => `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !(${isMeant})) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && Number(${height}) > 0) ${give} = ${height};
    }
  });
</script>`;

/** Scripts of hosts that resize, in our words, by what each listens to. */
export const resizers = {
  amp: resizing(
    `data.sentinel === 'amp' && data.type === 'embed-size'`,
    'data.height',
    'frame.height',
  ),
  canvas: resizing(`data.subject === 'lti.frameResize'`, 'data.height', 'frame.height'),
  // Its script comes after the frames, and sends each a message that it is ready.
  h5p: `${resizing(
    `data.context === 'h5p' && data.action === 'resize'`,
    'data.scrollHeight',
    'frame.height',
  )}<script>
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*');
  }
</script>`,
} as const;

/**
 * Where links of an embed lead: to the site in a new tab; in WordPress by its message, since its frames
 * open nothing; in a frame with an origin of its own, which may not leave itself either, to the same page
 * as an embed. Where nothing of that is allowed, the full address is shown, to be copied.
 */
import { isSandboxed } from '../browser/location';
import { askForLink, isInWordPress, tellPlace } from './child';
import { twinOf } from './twin';

/** Shows an address that this frame cannot open, ready to be copied. */
function showAddress(address: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-embed-address]');
  document.documentElement.dataset['alone'] = '';
  if (field === null) return;
  field.value = address;
  field.focus();
  field.select();
}

/** Tells the host where an anchor in this page is: a frame without a scroll bar cannot jump to it. */
function tellAnchor(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) tellPlace(target.getBoundingClientRect().top + scrollY);
}

/** Opens an address in a new tab, which does not know of this one. @returns whether the frame may do so. */
function openTab(address: string): boolean {
  // With `noopener` among its features it would not say whether it opened anything.
  const tab = open(address, '_blank');
  if (tab) tab.opener = null;
  return tab !== null;
}

/** Leads from a frame that opens nothing. */
function lead({ href, pathname, hash, origin }: HTMLAnchorElement): void {
  const isOurs = origin === location.origin;
  const twin = isOurs ? twinOf(location.pathname, pathname) : undefined;
  if (isOurs && isInWordPress()) askForLink(href);
  // The page that this embed shows would only start anew here, without what the user did in it.
  else if (twin && twin !== location.pathname) location.assign(twin + location.search + hash);
  else showAddress(href);
}

function follow(event: MouseEvent, link: HTMLAnchorElement): void {
  const isHere = link.pathname === location.pathname && link.origin === location.origin;
  if (isHere && link.hash) {
    tellAnchor(link.hash);
    return;
  }
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (self === parent || !(isSandboxed() || isPlain)) return;
  event.preventDefault();
  if (isSandboxed()) lead(link);
  else if (!openTab(link.href)) showAddress(link.href);
}

/** Looks after every link of the page, those that come later too. */
export function mindLinks(): void {
  addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
      if (link && !link.hasAttribute('download') && !event.defaultPrevented) follow(event, link);
    },
    true,
  );
}

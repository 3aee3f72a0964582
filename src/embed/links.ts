/**
 * Where links of an embed lead: to the site in a new tab; in WordPress by its message, since its frames
 * open nothing; in a frame with an origin of its own, which may not leave itself either, to the same page
 * as an embed, with the full address beside it to copy.
 */
import { isSandboxed } from '../browser/address';
import { askForLink, isInWordPress, tellPlace } from './child';
import { twinOf } from './twin';

/** Shows an address that this frame cannot open, ready to be copied. */
function showAddress(panel: HTMLElement, address: string): void {
  const field = panel.querySelector('input');
  panel.hidden = false;
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

function follow(event: MouseEvent, link: HTMLAnchorElement): void {
  const isHere = link.pathname === location.pathname && link.origin === location.origin;
  if (isHere && link.hash) {
    tellAnchor(link.hash);
    return;
  }
  const isOurs = link.origin === new URL(location.href).origin;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isSandboxed() || !isPlain) {
    link.target = '_blank';
    link.rel = 'noopener';
    return;
  }
  event.preventDefault();
  const twin = isOurs ? twinOf(location.pathname, link.pathname) : undefined;
  if (isOurs && isInWordPress()) askForLink(link.href);
  else if (twin) location.assign(twin + location.search + link.hash);
  else {
    const panel = document.querySelector<HTMLElement>('[data-embed-address]');
    if (panel) showAddress(panel, link.href);
  }
}

/** Looks after every link of the page, those that come later too. */
export function mindLinks(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (link && !event.defaultPrevented) follow(event, link);
    },
    true,
  );
}

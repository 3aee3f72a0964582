/**
 * Where links of an embed lead: to the site in a new tab; in WordPress by its message, since its iframes
 * open nothing; in an iframe with an origin of its own, which may not leave itself either, to the same page
 * as an embed. Where nothing of that is allowed, the full URL is shown, to be copied.
 */
import { isSandboxed } from '../browser/location';
import { askForLink, isInWordPress, reportPlace } from './height-reporter';
import { embedPathOf } from './embed-path';

/** Shows a URL that this iframe cannot open, ready to be copied. */
function showUrl(url: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-embed-url]');
  document.documentElement.dataset['alone'] = '';
  if (field === null) return;
  field.value = url;
  field.focus();
  field.select();
}

/** Reports to the host where an anchor in this page is: an iframe without a scroll bar cannot jump to it. */
function reportAnchor(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) reportPlace(target.getBoundingClientRect().top + scrollY);
}

/** Opens a URL in a new tab, which does not know of this one. @returns whether the frame may do so. */
function openTab(url: string): boolean {
  // With `noopener` among its features it would not show whether it opened anything.
  const tab = open(url, '_blank');
  if (tab) tab.opener = null;
  return tab !== null;
}

/** Leads from an iframe that opens nothing. */
function lead({ href, pathname, hash, origin }: HTMLAnchorElement): void {
  const isOurs = origin === location.origin;
  const embed = isOurs ? embedPathOf(location.pathname, pathname) : undefined;
  if (isOurs && isInWordPress()) askForLink(href);
  // The page that this embed shows would only start anew here, without what the user did in it.
  else if (embed && embed !== location.pathname) location.assign(embed + location.search + hash);
  else showUrl(href);
}

function follow(event: MouseEvent, link: HTMLAnchorElement): void {
  const isHere = link.pathname === location.pathname && link.origin === location.origin;
  if (isHere && link.hash) {
    reportAnchor(link.hash);
    return;
  }
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (self === parent || !(isSandboxed() || isPlain)) return;
  event.preventDefault();
  if (isSandboxed()) lead(link);
  else if (!openTab(link.href)) showUrl(link.href);
}

/** Handles clicks on every link of the page, later ones too. */
export function handleLinks(): void {
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

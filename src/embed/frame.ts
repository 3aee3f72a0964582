/** Everything that runs in an embed beside the article or tool in it. Inlined, and begun in this order. */
import { startTelling, tellPlace } from './child';
import { mindLinks } from './links';
import { showInParts } from './parts';

mindLinks();
const tool = document.querySelector('[data-tool]');
const most = Number(document.querySelector<HTMLElement>('[data-parts]')?.dataset['parts']);
if (tool && most) showInParts(tool, most);
startTelling();

// A tool that goes on moves the focus to the heading of what is new.
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLHeadingElement) {
    tellPlace(target.getBoundingClientRect().top + scrollY);
  }
});

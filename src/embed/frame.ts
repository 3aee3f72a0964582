/** Everything that runs in an embed beside the article or tool in it. Inlined, and started in this order. */
import { startTelling, tellPlace } from './child';
import { mindLinks } from './links';

mindLinks();
startTelling();

// A tool that goes on moves the focus to the heading of what is new.
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLHeadingElement) {
    tellPlace(target.getBoundingClientRect().top + scrollY);
  }
});

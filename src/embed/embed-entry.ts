/** Everything that runs in an embed beside the article or tool in it. Inlined, and started in this order. */
import { startReporting, reportPlace } from './height-reporter';
import { handleLinks } from './links';

handleLinks();
startReporting();

// A tool that goes on moves the focus to the heading of what is new.
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLHeadingElement) {
    reportPlace(target.getBoundingClientRect().top + scrollY);
  }
});

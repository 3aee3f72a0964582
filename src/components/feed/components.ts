import TextLink from '../article/TextLink.astro';
import FeedAside from './FeedAside.astro';
import FeedChart from './FeedChart.astro';
import FeedCite from './FeedCite.astro';
import FeedDoNext from './FeedDoNext.astro';
import FeedHeading from './FeedHeading.astro';
import FeedHowSure from './FeedHowSure.astro';
import FeedItem from './FeedItem.astro';
import FeedList from './FeedList.astro';
import FeedMoment from './FeedMoment.astro';
import FeedNote from './FeedNote.astro';
import FeedOtherAdvice from './FeedOtherAdvice.astro';
import FeedQuote from './FeedQuote.astro';
import FeedSubheading from './FeedSubheading.astro';
import FeedWhenThisIsWrong from './FeedWhenThisIsWrong.astro';

/** What an article's text becomes in a feed: plain markup, without ids, controls or styles. */
export const feedComponents = {
  Aside: FeedAside,
  Check: FeedItem,
  Checklist: FeedList,
  Cite: FeedCite,
  DoNext: FeedDoNext,
  EvidenceChart: FeedChart,
  HowSure: FeedHowSure,
  Moment: FeedMoment,
  Note: FeedNote,
  OtherAdvice: FeedOtherAdvice,
  Script: FeedQuote,
  Timeline: FeedList,
  WhenThisIsWrong: FeedWhenThisIsWrong,
  a: TextLink,
  h2: FeedHeading,
  h3: FeedSubheading,
};

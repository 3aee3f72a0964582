import Aside from '../article/Aside.astro';
import DoNext from '../article/DoNext.astro';
import TextLink from '../article/TextLink.astro';
import WhenThisIsWrong from '../article/WhenThisIsWrong.astro';
import FeedCite from './FeedCite.astro';
import FeedItem from './FeedItem.astro';
import FeedChart from './FeedChart.astro';
import FeedList from './FeedList.astro';
import FeedNote from './FeedNote.astro';
import FeedQuote from './FeedQuote.astro';

/** What an article's text becomes in a feed: plain markup, without ids, controls or styles. */
export const feedComponents = {
  Aside,
  Check: FeedItem,
  Checklist: FeedList,
  Cite: FeedCite,
  DoNext,
  EvidenceChart: FeedChart,
  Note: FeedNote,
  Script: FeedQuote,
  WhenThisIsWrong,
  a: TextLink,
};

import Aside from './Aside.astro';
import Check from './Check.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import DoNext from './DoNext.astro';
import EvidenceChart from './EvidenceChart.astro';
import HowSure from './HowSure.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import OtherAdvice from './OtherAdvice.astro';
import Script from './Script.astro';
import TextLink from './TextLink.astro';
import TextTable from './TextTable.astro';
import Timeline from './Timeline.astro';
import Contact from '../publisher/Contact.astro';
import Owner from '../publisher/Owner.astro';
import WhenThisIsWrong from './WhenThisIsWrong.astro';

/** What an article's text may use. Handed in by the layout: authors import nothing. */
export const articleComponents = {
  Aside,
  Check,
  Checklist,
  Cite,
  DoNext,
  EvidenceChart,
  HowSure,
  Moment,
  Note,
  OtherAdvice,
  Script,
  Timeline,
  WhenThisIsWrong,
  a: TextLink,
  table: TextTable,
};

/** What the text of a page about the site may use. */
export const pageComponents = { Contact, Owner, a: TextLink, table: TextTable };

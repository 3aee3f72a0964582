/**
 * Where pages went that have moved: the one table. The build writes it to `dist/_redirects` for edge hosts,
 * and the file for nginx holds the same.
 */
import { embedKinds } from '../config/embed.ts';
import { embedBuilderPath } from './embed-item.ts';
import { articlePath, pagePaths } from './paths.ts';

export interface Redirect {
  /** The old path, with a slash at its end. `:slug` matches small letters, digits and hyphens. */
  from: string;
  /** Where the page is now: a path of this site, with `:slug` where it goes, or with a heading's id after `#`. */
  to: string;
  /** Why it moved. */
  why: string;
}

/**
 * Articles that were planned, and whose question a section of another article answers: their slug, and that
 * article with the id of its heading. What each answers is in `docs/library-points.yml`.
 */
const MERGED_ARTICLES: Readonly<Record<string, readonly [article: string, heading: string]>> = {
  'free-advice-what-an-interview-can-and-cannot-tell-you': [
    'let-the-interview-edit-your-resume',
    'free-help-with-the-wording',
  ],
  'test-the-commute': ['is-the-commute-worth-it', 'try-the-trip-at-the-right-time-of-day'],
  'read-the-room-in-one-visit': ['better-than-it-looked-on-paper', 'in-the-room-ask-for-facts'],
  'what-an-interview-teaches-about-your-current-job': [
    'happy-in-my-job-should-i-interview',
    'compare-it-with-the-job-you-have',
  ],
  'pitch-a-problem-you-can-solve': [
    'why-do-you-want-this-job',
    'why-should-we-hire-you-a-problem-a-proof-a-plan',
  ],
  'can-the-job-be-reshaped': ['can-the-job-be-changed', 'in-the-room-show-what-they-would-gain'],
  'meet-the-people-who-decide': [
    'turn-an-interview-into-a-contact',
    'before-you-leave-ask-if-you-may-stay-in-touch',
  ],
  'what-you-take-away-from-every-interview': [
    'keep-a-question-log',
    'find-the-questions-that-keep-coming-back',
  ],
  'the-invitation-you-did-not-expect': [
    'unexpected-interview-invitation',
    'check-what-you-applied-for',
  ],
  'what-your-market-wants-now': ['missing-some-requirements', 'which-skill-is-worth-learning-next'],
  'find-out-what-you-want-by-looking': [
    'happy-in-my-job-should-i-interview',
    'what-several-workplaces-teach-you-about-what-you-want',
  ],
  'compare-offers-fairly': ['compare-job-offers', 'five-lines-before-you-look-at-the-pay'],
  'confidence-without-bluffing': [
    'are-you-interviewing-elsewhere',
    'confident-without-bluffing-a-list-of-what-youve-done',
  ],
  'ask-for-feedback-after-a-no': [
    'let-the-interview-edit-your-resume',
    'how-to-ask-for-feedback-after-a-rejection',
  ],
  'when-the-interview-goes-badly': ['dreading-an-interview', 'when-it-went-badly'],
  'ask-for-an-introduction': ['turn-an-interview-into-a-contact', 'can-an-interviewer-pass-you-on'],
  'culture-fit-and-its-traps': ['culture-fit', 'what-they-may-mean-by-fit'],
  'apply-and-interview-when-you-do-not-tick-every-box': [
    'missing-some-requirements',
    'theyve-seen-your-application-and-still-asked-you',
  ],
  'is-it-fair-to-interview-for-practice': ['practise-on-purpose', 'is-it-fair-to-the-employer'],
  'walk-in-curious': ['why-do-you-want-this-job', 'go-in-curious-three-questions-to-take-with-you'],
  'a-sensible-amount-of-preparation': ['interview-tomorrow-not-ready', 'if-you-have-90-minutes'],
  'working-with-recruiters-and-headhunters': [
    'working-with-recruiters',
    'what-their-replies-usually-mean',
  ],
  'keep-or-cancel-an-interview-properly': [
    'decline-without-burning-the-bridge',
    'cancel-an-interview-after-youve-said-yes',
  ],
  'the-other-job-in-the-building': [
    'become-the-candidate-they-remember',
    'what-to-say-in-the-room',
  ],
  'group-panel-video-and-ai-interviews': [
    'group-and-panel-interviews',
    'in-a-group-what-you-can-control',
  ],
  'build-an-interview-ladder': ['practise-on-purpose', 'move-up-one-step-at-a-time'],
  'what-you-hear-in-the-room-stays-fair': [
    'keep-a-question-log',
    'keep-secrets-and-names-out-of-it',
  ],
  'negotiate-once-they-want-you': ['negotiate-a-job-offer', 'wait-until-they-want-you'],
  'gap-evidence-explained': [
    'after-losing-a-job',
    'does-a-long-time-out-of-work-count-against-you',
  ],
};

const mergedArticles: readonly Redirect[] = [
  ...Object.entries(MERGED_ARTICLES).map(([slug, [article, heading]]) => ({
    from: articlePath(slug),
    to: `${articlePath(article)}#${heading}`,
    why: 'A section of another article answers this.',
  })),
  {
    from: articlePath('who-is-giving-you-this-advice'),
    to: `${pagePaths.about}#how-we-work-with-evidence`,
    why: 'The page about the site answers this.',
  },
];

/** Paths without `:slug` come first: after a pattern, edge hosts count each as a pattern, of which few may be. */
export const redirects: readonly Redirect[] = [
  ...mergedArticles,
  ...embedKinds.map((kind) => ({
    from: `${pagePaths.embedBuilder}${kind}/:slug/`,
    to: embedBuilderPath({ kind, slug: ':slug' }),
    // Only English was published then, so no other language has these.
    why: 'Until November 2026 the embed builder was one page for each item.',
  })),
];

/**
 * The text of a `_redirects` file. An edge host sends a path without its closing slash on only where there is
 * a page, so each path is written with and without.
 *
 * @param base the sub-path that the site is served under, with or without a slash at its end.
 */
export function redirectsText(table: readonly Redirect[], base = '/'): string {
  const below = base.replace(/\/$/, '');
  return table
    .map(({ from, to, why }) =>
      [`# ${why}`, ...[from, from.slice(0, -1)].map((path) => `${below}${path} ${below}${to} 301`)]
        .join('\n')
        .concat('\n'),
    )
    .join('\n');
}

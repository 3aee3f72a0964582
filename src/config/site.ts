/** The site's name: the same in every language. */
export const siteName = 'Take the Interview';

/**
 * The first day on which anything could have been published here. Dates before it are typing
 * errors, and the article schema says so.
 */
export const firstPublication = '2026-11-01';

/** Where the words may be taken from, and on which terms. */
export const contentLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

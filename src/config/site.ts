/** The site's name: the same in every language. */
export const siteName = 'Take the Interview';

/**
 * The first day on which anything could have been published here. Dates before it are typing
 * errors, as the article schema demands.
 */
export const firstPublication = '2026-11-01';

/**
 * How many entries a feed holds, the newest first: feed readers keep what they have seen, and a feed that
 * held all would grow with the library.
 */
export const feedLength = 50;

/** The licence of the texts. */
export const contentLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The content of packages is that of the site, in every language. */
export { collections } from '../content.config';

/** The content of packages is that of the site. */
export { collections } from '../content.config';

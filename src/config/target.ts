/**
 * What is built: the site, or its tools as packages for learning platforms (src/packages). In a package,
 * links lead to the site, and files are beside the page.
 */
const site: string | undefined = import.meta.env.PACKAGE_SITE;
const withoutSlash = (url: string) => url.replace(/\/$/, '');

export const target = {
  /** What the URL of every page begins with. */
  pages: withoutSlash(site ?? import.meta.env.BASE_URL),
  /** What the URL of every file begins with. */
  files: site === undefined ? withoutSlash(import.meta.env.BASE_URL) : '.',
  isPackage: site !== undefined,
} as const;

/** The script in a package that talks to the platform: its name. */
export const PACKAGE_SCRIPT = 'scorm.js';

import type { ArticleContext, TextContext } from './components/article/context';
import type { Topic } from './domain/topic';

declare global {
  interface ImportMetaEnv {
    /** Where the site is, in a build of packages for learning platforms. */
    readonly PACKAGE_SITE?: string;
  }
  namespace App {
    interface Locals {
      /** The topics that have articles, for the search filters of every page. */
      topics: readonly Topic[];
      /** What an article page hands to the components inside its text. */
      article?: ArticleContext;
      /** What a page about the site hands to the components inside its text. */
      text?: TextContext;
    }
  }
}

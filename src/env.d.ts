declare namespace App {
  /** What a page hands to the components inside an article's text. */
  interface Locals {
    /** The topics that have articles, for the search filters of every page. */
    topics: readonly import('./queries/topics').Topic[];
    article?: import('./components/article/context').ArticleContext;
  }
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}

import type { Stance } from './stance';

/** What changed on a day, `YYYY-MM-DD`. */
export interface DatedNote {
  date: string;
  note: string;
}

/** What views get of an article's frontmatter. Each field is explained in `schemas/article.ts`. */
export interface ArticleData {
  title: string;
  description: string;
  published: string;
  updated: string;
  /** The newest first. */
  changes: readonly DatedNote[];
  /** Ids, the main topic first. */
  topics: readonly string[];
  shortAnswer: string;
  stance: Stance;
  /** Ids of the tools that help with it. */
  tools: readonly string[];
  searchTerms: readonly string[];
}

/** A published article, with what lists and pages need beside its frontmatter. */
export interface Article {
  /** The code of the language of the pages that show it. */
  locale: string;
  /** The code of the language that it is written in: the default language where there is no translation. */
  language: string;
  slug: string;
  data: ArticleData;
  topics: readonly string[];
  minutes: number;
  /** Ids of the sources that it cites, in order. */
  sources: readonly string[];
}

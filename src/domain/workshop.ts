import type { Article } from './article';

/** The strings of an adviser's sheet. Each field is explained in `schemas/workshop.ts`. */
export interface WorkshopStrings {
  audience: string;
  leave: string;
  prepare: readonly string[];
  plan: readonly { minutes: number; what: string }[];
  discuss: readonly string[];
  limits: readonly string[];
}

/** An adviser's sheet for a tool or a reading path. */
export interface WorkshopSheet {
  kind: 'tools' | 'paths';
  id: string;
  /** The code of the language that its strings are in. */
  language: string;
  /** The tool's or the path's own name, and the code of the language that it is in. */
  title: string;
  titleLanguage: string;
  /** The sheet's page, from the root of its language. */
  path: string;
  /** What the sheet is about, from the root of its language. */
  subject: string;
  minutes: number;
  strings: WorkshopStrings;
  /** The path's articles, in order; none for a tool. */
  articles: readonly Article[];
}

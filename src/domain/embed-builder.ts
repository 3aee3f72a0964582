/** What the embed builder shows: the page on which others choose what to embed, and how. */
import type { Change } from './change';
import type { EmbedItem } from './embed-item';
import type { LoaderUrls, SnippetItem, SnippetKind } from './embed-snippets';
import type { WorkshopSheet } from './workshop';

/** Where somebody can paste an embed. Each field is explained in `schemas/embedding.ts`. */
export interface EmbedHost {
  id: string;
  name: string;
  snippet: SnippetKind;
  steps: readonly string[];
  works: readonly string[];
  limits: readonly string[];
  fallback?: { when: string; snippet: SnippetKind } | undefined;
}

/** What promises are about: each is in the section of that name. */
export const promiseTopics = [
  'everywhere',
  'data',
  'accessibility',
  'speed',
  'stability',
  'packages',
] as const;

/** What we promise to those who embed. */
export interface EmbedPromise {
  id: string;
  topic: (typeof promiseTopics)[number];
  text: string;
}

interface Section {
  title: string;
  text: readonly string[];
}

/** The section on packages for learning platforms. */
export interface PackagesSection extends Section {
  cartridge: string;
  scorm: string;
  platforms: readonly { name: string; steps: readonly string[] }[];
}

/** The strings of the embed builder. */
export interface EmbedBuilderStrings {
  searchTerms?: readonly string[] | undefined;
  title: string;
  description: string;
  lead: string;
  hosts: readonly EmbedHost[];
  promises: readonly EmbedPromise[];
  sections: Record<EmbedPromise['topic'] | 'printing' | 'sheets' | 'changes', Section> & {
    packages: PackagesSection;
    licence: Section & { credit: string };
  };
}

/** What can be embedded, with all that its snippets need. */
export interface EmbedBuilderItem extends SnippetItem, EmbedItem {
  /** The code of the language that it is in. */
  language: string;
  description: string;
  /** Its page, from the root of the language. */
  path: string;
}

/** Everything that the embed builder shows. */
export interface EmbedBuilderData {
  strings: EmbedBuilderStrings;
  /** The code of the language that its strings are in. */
  language: string;
  /** The languages that they are written in. */
  languages: readonly string[];
  /** What the page lists: all tools and the newest articles. */
  items: readonly EmbedBuilderItem[];
  /** How many articles and tools there are: more than it lists, if there are many. */
  total: number;
  /** What is chosen before anybody chose. */
  chosen: EmbedBuilderItem;
  loader: LoaderUrls;
  /** A SCORM package of each tool. */
  scorm: readonly { title: string; href: string }[];
  sheets: readonly WorkshopSheet[];
  changes: readonly Change[];
}

/**
 * What the site must know of a tool to build its pages. Used when the site is built, never in the
 * browser: a schema is far larger than a tool.
 */
import type { z } from 'astro/zod';
import type { DeferredData, Evidence, FirstData, InitialData, ToolData } from './data';
import type { Messages, Translate } from './strings';

interface Section {
  ui: Messages;
}

/** The strings of a tool, as its file holds them. */
export interface Sections {
  title: string;
  description: string;
  changes: readonly { date: string; note: string }[];
  /** Shown around the tool alone. */
  page: Section & {
    lead: string;
    searchTerms: readonly string[];
    about: Record<string, { title: string; text: string }>;
  };
  /** Shown by the first step. */
  first: Section;
  /** Shown by the steps after it. */
  later: Section;
}

export interface ToolDefinition<S extends Sections> {
  /** As in the registry, the folder and the URL. */
  id: string;
  /** What `content/tools/<id>/<locale>.yml` must hold. */
  strings: z.ZodType<S>;
  /** The sources that it rests on. */
  evidence: Evidence;
  /** Articles to read, as slugs, under ids of the tool's own. */
  articles: Readonly<Record<string, readonly string[]>>;
  /** Whether it composes letters: their texts come with its deferred data. */
  hasLetters?: true;
}

/** Ties together what makes a tool, and checks that they fit. */
export const defineTool = <S extends Sections>(tool: ToolDefinition<S>): ToolDefinition<S> => tool;

/** The types of a tool's data, from those of its strings. */
export type InitialOf<S extends Sections> = InitialData<S['first']>;
export type DeferredOf<S extends Sections> = DeferredData<S['later']>;
export type FirstOf<S extends Sections> = FirstData<S['first']>;
export type DataOf<S extends Sections> = ToolData<S['first'], S['later']>;

/** Everything, for what the server alone renders: the worksheet and the page's text about the tool. */
export type PageOf<S extends Sections> = Omit<DeferredOf<S>, 'strings'> &
  Pick<InitialOf<S>, 'lang' | 'path'> & {
    t: Translate;
    strings: Pick<S, 'title' | 'description' | 'changes'> & S['page'] & S['first'] & S['later'];
  };

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays objects over each other, level by level; where two hold the same leaf, the last one counts. */
export const mergeTrees = (...trees: readonly Tree[]): Tree =>
  trees.reduce((merged, tree) => {
    const entries = Object.entries(tree).map(([key, value]): [string, unknown] => {
      const under = merged[key];
      return [key, isTree(under) && isTree(value) ? mergeTrees(under, value) : value];
    });
    return { ...merged, ...Object.fromEntries(entries) };
  }, {});

/**
 * The data of a tool. What its first step shows is in the page; what only later steps show is deferred:
 * fetched when the user first acts. Pure.
 */
import type { LetterTexts } from '../../domain/letters/texts';
import { translator, type Messages, type SourceNote, type Translate } from './strings';

/** Ids of the sources that something is based on, by the group and the id in it. */
export type Evidence = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface ArticleLink {
  title: string;
  href: string;
  /** BCP 47 tag of its language, and the direction of its writing, where they are not the tool's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

interface WithMessages {
  ui: Messages;
}

/** What the page holds, as JSON. */
export interface InitialData<First extends WithMessages> {
  strings: First & { title: string };
  /** BCP 47 tag, for numbers and dates. */
  lang: string;
  /** The path of the tool's page, for links that lead back to it. */
  path: string;
  /** Where the deferred data is. */
  deferredUrl: string;
}

/** What is fetched later, as JSON. */
export interface DeferredData<Later extends WithMessages> {
  strings: Later;
  /** The sources that the tool is based on, by their ids. */
  sources: Readonly<Record<string, SourceNote>>;
  evidence: Evidence;
  /** Articles to read, by the ids of the tool's table. */
  articles: Readonly<Record<string, readonly ArticleLink[]>>;
  /** What letters are composed of, if the tool has some, and its language where it is not the tool's. */
  letters?: { texts: LetterTexts; lang?: string };
}

/** What the views of the first step get. */
export type FirstData<First extends WithMessages> = InitialData<First> & { t: Translate };

/** What the views of later steps get. */
export type ToolData<First extends WithMessages, Later extends WithMessages> = FirstData<First> &
  Omit<DeferredData<Later>, 'strings'> & { strings: First & Later & { title: string } };

/** The initial data with the function that looks up its interface strings. */
export const firstData = <First extends WithMessages>(
  data: InitialData<First>,
): FirstData<First> => ({ ...data, t: translator(data.strings.ui, data.lang) });

/** All data, once the deferred data is there. */
export function toolData<First extends WithMessages, Later extends WithMessages>(
  initial: InitialData<First>,
  deferred: DeferredData<Later>,
): ToolData<First, Later> {
  const ui = { ...initial.strings.ui, ...deferred.strings.ui };
  return {
    ...initial,
    ...deferred,
    strings: { ...initial.strings, ...deferred.strings, ui },
    t: translator(ui, initial.lang),
  };
}

/** The sources that something is based on. */
export const sourcesOf = (
  { evidence, sources }: Pick<DeferredData<WithMessages>, 'evidence' | 'sources'>,
  group: string,
  id: string,
): SourceNote[] => (evidence[group]?.[id] ?? []).flatMap((source) => sources[source] ?? []);

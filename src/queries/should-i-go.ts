import { articlePath, toolPath } from '../domain/paths';
import { localeOf, localePath } from '../i18n';
import { format } from '../tools/should-i-go/model/document';
import { isFollowUp, questions } from '../tools/should-i-go/model/questions';
import { evidence } from '../tools/should-i-go/model/evidence';
import { answerMaterial, questionMaterial } from '../tools/should-i-go/parts';
import { reading } from '../tools/should-i-go/model/reading';
import type { PageMaterial, QuestionMaterial } from '../tools/should-i-go/views/messages';
import { wordsSchema, type Words } from '../tools/should-i-go/strings';
import { publishedArticles } from './articles';
import { restAddress } from './tool-rest';
import { completeWords, sourceNotes } from './tool-words';

const wordsIn = (locale: string): Promise<Words> =>
  completeWords('should-i-go', locale, wordsSchema);

/** Ids of all sources that the weights rest on, in their order. */
const sourceIds = Object.values(evidence).flatMap((options) => Object.values(options).flat());

/** What each kind of result leads to. @throws Error if an article is missing. */
async function articlesToRead(locale: string): Promise<PageMaterial['articles']> {
  const articles = await publishedArticles(locale);
  const link = (slug: string) => {
    const article = articles.find((one) => one.slug === slug);
    if (article === undefined) {
      throw new Error(
        `src/tools/should-i-go/model/reading.ts links to "${slug}", which is no article.`,
      );
    }
    return { title: article.data.title, href: localePath(locale, articlePath(slug)) };
  };
  return Object.fromEntries(Object.entries(reading).map(([id, slugs]) => [id, slugs.map(link)]));
}

/** Everything that the decision aid shows. @throws Error if words, a source or an article is missing. */
export async function decisionAid(locale: string): Promise<PageMaterial> {
  return {
    words: await wordsIn(locale),
    lang: localeOf(locale).lang,
    address: localePath(locale, toolPath('should-i-go')),
    evidence,
    sources: await sourceNotes('should-i-go', locale, sourceIds),
    articles: await articlesToRead(locale),
  };
}

/** What the page holds: the material of the questions, and where the rest is. */
export const pageMaterial = (locale: string, material: PageMaterial): QuestionMaterial =>
  questionMaterial(
    material,
    restAddress(localePath(locale, '/tools/should-i-go.json'), answerMaterial(material)),
  );

/** The first question, its options as links that open the tool with that answer given. */
export interface FirstQuestion {
  name: string;
  title: string;
  options: readonly { label: string; href: string }[];
  /** How many questions there are if nothing unusual is true. */
  total: number;
  tool: string;
}

/** The first question for pages that lead to the tool. The answer stands after `#`: no server sees it. */
export async function firstQuestion(locale: string): Promise<FirstQuestion> {
  const words = await wordsIn(locale);
  const tool = localePath(locale, toolPath('should-i-go'));
  const [first] = questions;
  const text = first && words.questions[first.id];
  if (first === undefined || text === undefined) throw new Error('The tool has no questions.');
  return {
    name: words.title,
    title: text.title,
    options: first.options.map((option) => ({
      label: text.options[option] ?? option,
      href: `${tool}#${format.encode([{ [first.id]: [option] }])}`,
    })),
    total: questions.filter((question) => !isFollowUp(question)).length,
    tool,
  };
}

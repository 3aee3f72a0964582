import { getEntry } from 'astro:content';
import { localeOf, localePath } from '../i18n';
import { linkedArticles } from '../tools/should-i-go/advice';
import { rules, weights } from '../tools/should-i-go/weights';
import type { Material } from '../tools/should-i-go/wording';
import { wordsSchema, type Words } from '../tools/should-i-go/words';
import { publishedArticles } from './articles';
import { sourcesById } from './sources';

/** The words, complete. @throws Error that names the file and each path that is missing or too much. */
async function completeWords(locale: string): Promise<Words> {
  const file = `content/tools/should-i-go/${locale}.yml`;
  const entry = await getEntry('tools', `should-i-go/${locale}`);
  if (entry === undefined) throw new Error(`${file} is missing: the tool has no words.`);
  const read = wordsSchema.safeParse(entry.data);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`${file} does not fit the tool:\n${lines.join('\n')}`);
  }
  return read.data;
}

/** Ids of all sources that the weights name, in their order. */
const sourceIds = [
  ...new Set([
    ...rules.flatMap(({ sources }) => sources),
    ...Object.values(weights).flatMap((options) =>
      Object.values(options).flatMap(({ sources }) => sources),
    ),
  ]),
];

/** Everything that the decision aid shows. @throws Error if words, a source or an article is missing. */
export async function decisionAid(locale: string): Promise<Material> {
  const sources = await sourcesById();
  const articles = await publishedArticles(locale);
  return {
    words: await completeWords(locale),
    lang: localeOf(locale).lang,
    address: localePath(locale, '/tools/should-i-go/'),
    sources: Object.fromEntries(
      sourceIds.map((id) => {
        const source = sources.get(id);
        if (source === undefined) {
          throw new Error(`src/tools/should-i-go/weights.ts names "${id}", which is no source.`);
        }
        const { name, claim, caveat } = source;
        return [id, { name, claim, caveat, href: localePath(locale, `/evidence/#${id}`) }];
      }),
    ),
    articles: Object.fromEntries(
      linkedArticles.map((slug) => {
        const article = articles.find((one) => one.slug === slug);
        if (article === undefined) {
          throw new Error(
            `src/tools/should-i-go/advice.ts links to "${slug}", which is no article.`,
          );
        }
        return [
          slug,
          { title: article.data.title, href: localePath(locale, `/articles/${slug}/`) },
        ];
      }),
    ),
  };
}

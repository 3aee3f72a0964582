/** A copy of the project with a second language, as whoever adds one would: the same files, and no others. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { firstPublication } from '../../../src/config/site';
import { listHelpPages, listIds } from '../../../src/content-files';
import { articleSchema } from '../../../src/schemas/article';
import { embeddingSchema } from '../../../src/schemas/embedding';
import { pageSchema } from '../../../src/schemas/page';
import { pathSchema } from '../../../src/schemas/path';
import { sourceSchema } from '../../../src/schemas/source';
import { termSchema } from '../../../src/schemas/term';
import { toolSchema } from '../../../src/schemas/tool';
import { topicSchema } from '../../../src/schemas/topic';
import { workshopSchema } from '../../../src/schemas/workshop';
import { toolIds } from '../../../src/tools/registry';
import { tool as shouldIGo } from '../../../src/tools/should-i-go/tool';
import type { ProjectCopy } from '../build';
import { fitting, pseudo, pseudoMdx, pseudoStrings } from './pseudo';

/** The language as its entry in `src/config/locales.ts`. XA is nobody's region. */
export const LANGUAGE = {
  code: 'en-xa',
  lang: 'en-XA',
  dir: 'ltr',
  name: pseudo('English'),
  prefix: 'en-xa',
} as const;

/** What is translated; all else is not. */
export const TRANSLATED = {
  articles: [
    'explain-a-gap-with-confidence',
    'should-i-take-this-interview',
    'when-to-say-no',
  ] as const,
  pages: ['about', 'privacy'] as const,
  /** Of the paths, all but this. */
  allPathsBut: 'happy-but-curious',
  /** Of the terms of the glossary, all but these. */
  allTermsBut: ['ghost-job', 'star'] as const,
  /** Of the topics, all but these. */
  allTopicsBut: ['gaps', 'offers'] as const,
  workshops: ['tools/should-i-go'] as const,
  tool: 'should-i-go',
  /** Sources whose ids begin so, and one of them without its caveat. */
  sources: 'gaps-',
  withoutCaveat: 'gaps-eight-months',
} as const;

/** Strings that the translations lack. */
export const LACKING = {
  ui: ['nav.about', 'footer.promise', 'article.minutes', 'evidence.gaps', 'tool.first.undo'],
  tool: ['page.ui.paperTitle', 'first.questions.reach.title', 'later.prior.why'],
} as const;

const today = new Date().toISOString().slice(0, 10);
const topics = listIds('topics');
const locales: [string, ...string[]] = ['en', LANGUAGE.code];
const { code } = LANGUAGE;

type Tree = Record<string, unknown>;
const read = (path: string) => parse(readFileSync(path, 'utf8')) as Tree;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Takes strings out, by their dotted keys. @throws Error if there is none. */
function without(tree: unknown, keys: readonly string[]): Tree {
  const left = structuredClone(tree) as Tree;
  for (const key of keys) {
    const names = key.split('.');
    const last = names.pop() ?? '';
    const group = names.reduce((node, name) => node[name] as Tree, left);
    if (!(last in group)) throw new Error(`There is no string "${key}".`);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- It is our own copy.
    delete group[last];
  }
  return left;
}

/** A text in MDX: its frontmatter, and its body. */
function readMdx(path: string): { data: Tree; body: string } {
  const [, frontmatter = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  return { data: parse(frontmatter) as Tree, body };
}

const mdx = (data: unknown, body: string) => `---\n${stringify(data)}---\n${pseudoMdx(body)}`;

/** A schema that refuses what either refuses. */
const bothOf = (...schemas: readonly z.ZodType[]) =>
  z.unknown().superRefine((value, context) => {
    for (const { path, message } of schemas.flatMap(
      (schema) => schema.safeParse(value).error?.issues ?? [],
    )) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

function addArticles(content: string): void {
  const schema = articleSchema({ topics, tools: toolIds, today, firstPublication });
  for (const slug of TRANSLATED.articles) {
    const { data, body } = readMdx(`${content}/articles/en/${slug}.mdx`);
    const { title, description, shortAnswer, searchTerms, changes } = data;
    const strings = fitting({ title, description, shortAnswer, searchTerms, changes }, schema, {
      whole: (own) => ({ ...data, ...(own as Tree) }),
    });
    write(`${content}/articles/${code}/${slug}.mdx`, mdx({ ...data, ...strings }, body));
  }
}

function addPages(content: string): void {
  for (const name of TRANSLATED.pages) {
    const { data, body } = readMdx(`${content}/pages/en/${name}.mdx`);
    write(`${content}/pages/${code}/${name}.mdx`, mdx(fitting(data, pageSchema), body));
  }
}

/** Adds strings to files that have them by language. */
function addStrings(
  folder: string,
  schema: Parameters<typeof fitting>[1],
  isWanted: (id: string) => boolean,
): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yml'))) {
    if (!isWanted(name.replace('.yml', ''))) continue;
    const data = read(join(folder, name)) as { strings: Tree };
    const whole = (own: unknown) => ({ ...data, strings: { ...data.strings, [code]: own } });
    const own = fitting(data.strings['en'], schema, { whole, above: `strings.${code}.` });
    write(join(folder, name), stringify(whole(own)));
  }
}

function addSources(content: string): void {
  const schema = sourceSchema({ topics, languages: [code] });
  for (const id of listIds('sources', content).filter((name) =>
    name.startsWith(TRANSLATED.sources),
  )) {
    const file = `${content}/sources/${id}.yml`;
    const data = read(file) as {
      name: string;
      claim: string;
      caveat: string;
      interest?: string;
      series?: { id: string; title: string; points: { label: string }[]; note?: string }[];
    };
    const { name, claim, caveat, interest, series = [] } = data;
    const texts = {
      ...{ name, claim, caveat, ...(interest === undefined ? {} : { interest }) },
      series: Object.fromEntries(
        series.map(({ id: key, title, points, note }) => [
          key,
          {
            ...{ title, labels: points.map(({ label }) => label) },
            ...(note === undefined ? {} : { note }),
          },
        ]),
      ),
    };
    const whole = (own: unknown) => ({ ...data, translations: { [code]: own } });
    const own = fitting(texts, schema, { whole, above: `translations.${code}.` });
    const written = id === TRANSLATED.withoutCaveat ? without(own, ['caveat']) : own;
    write(file, stringify(whole(written)));
  }
}

/** Adds the language to a copy of the project. */
export function addLanguage({ root, content }: Pick<ProjectCopy, 'root' | 'content'>): void {
  const table = join(root, 'src/config/locales.ts');
  write(
    table,
    readFileSync(table, 'utf8').replace(
      '\n] as const satisfies',
      `\n  ${JSON.stringify(LANGUAGE)},\n] as const satisfies`,
    ),
  );
  const ui = pseudoStrings(read('content/ui/en.yml'));
  write(join(root, `content/ui/${code}.yml`), stringify(without(ui, LACKING.ui)));
  addArticles(content);
  addPages(content);

  const { tool } = TRANSLATED;
  const strings = fitting(
    read(`${content}/tools/${tool}/en.yml`),
    bothOf(toolSchema({ today }), shouldIGo.strings),
  );
  write(`${content}/tools/${tool}/${code}.yml`, stringify(without(strings, LACKING.tool)));
  const embedding = fitting(read(`${content}/embedding/en.yml`), embeddingSchema, {
    untouched: /\.(?:id|snippet|topic)$/,
  });
  write(`${content}/embedding/${code}.yml`, stringify(embedding));

  const articles = readdirSync(`${content}/articles/en`).map((name) => name.replace('.mdx', ''));
  addStrings(
    `${content}/topics`,
    topicSchema({ articles, locales }),
    (id) => !TRANSLATED.allTopicsBut.some((other) => other === id),
  );
  addStrings(
    `${content}/paths`,
    pathSchema({ articles, locales }),
    (id) => id !== TRANSLATED.allPathsBut,
  );
  addStrings(
    `${content}/glossary`,
    termSchema({
      articles,
      sources: listIds('sources', content),
      help: listHelpPages(content),
      locales,
    }),
    (id) => !TRANSLATED.allTermsBut.some((other) => other === id),
  );
  for (const kind of ['tools', 'paths']) {
    addStrings(`${content}/workshops/${kind}`, workshopSchema({ locales }), (id) =>
      TRANSLATED.workshops.some((name) => name === `${kind}/${id}`),
    );
  }
  addSources(content);
}

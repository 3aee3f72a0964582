/** Copies of the project are built for what differs in them, and not for the length of our articles. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { components } from '../../src/integrations/article-mdx/rules';

/** What ends an article: its rules ask for some of it. */
const LAST_SECTIONS = ['WhenThisIsWrong', 'HowSure', 'OtherAdvice', 'DoNext'];

/** An article with its headings, to which others link, and its last sections, and without what is between. */
function shortened(text: string): string {
  const [, frontmatter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const last = LAST_SECTIONS.flatMap(
    (name) => new RegExp(`^<${name}>\\n[\\s\\S]*?^</${name}>$`, 'm').exec(body)?.[0] ?? [],
  );
  const outside = last.reduce((rest, section) => rest.replace(section, ''), body);
  const headings = (outside.match(/^#{2,3} .*$/gm) ?? []).map((one) => `${one}\n\nA sentence.`);
  return [frontmatter, ...headings, ...last, ''].join('\n\n');
}

/** As few articles as there can be easily that use every component with every attribute that any of ours uses. */
function withEveryComponent(texts: ReadonlyMap<string, string>): string[] {
  const names = Object.keys(components).join('|');
  const usesOf = (text: string) =>
    [...text.matchAll(new RegExp(`<(?:${names})\\b[^>]*>`, 'g'))].map(([tag]) =>
      tag.replace(/="[^"]*"/g, ''),
    );
  const missing = new Set([...texts.values()].flatMap(usesOf));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const newIn = (text: string) => new Set(usesOf(text).filter((use) => missing.has(use))).size;
    const [best] = [...texts].sort(([, one], [, other]) => newIn(other) - newIn(one));
    if (best === undefined) break;
    chosen.push(best[0]);
    for (const use of usesOf(best[1])) missing.delete(use);
  }
  return chosen;
}

/**
 * Shortens the articles of a copy of the project, all but a few that together use every component. There are as
 * many as before, with all that lists and links need of them.
 *
 * @param content the content folder of the copy.
 * @param whole slugs of others that a test needs as they are.
 */
export function reduceLibrary(content: string, whole: readonly string[] = []): void {
  const folder = `${content}/articles/en`;
  const texts = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const unchanged = new Set([...whole.map((slug) => `${slug}.mdx`), ...withEveryComponent(texts)]);
  for (const [name, text] of texts) {
    if (!unchanged.has(name)) writeFileSync(`${folder}/${name}`, shortened(text));
  }
}

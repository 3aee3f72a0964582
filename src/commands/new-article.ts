/** `npm run new:article <slug>`: writes a draft that is valid as it is. */
import { existsSync, writeFileSync } from 'node:fs';
import { defaultLocale } from '../config/locales.ts';
import { scaffoldArticle } from './scaffold-article.ts';

const slug = process.argv[2];
const folder = `content/articles/${defaultLocale}`;
const file = `${folder}/${slug}.mdx`;

if (slug === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'Name the article by the end of its path, in small letters, digits and hyphens: npm run new:article ask-for-feedback',
  );
  process.exit(1);
}
if (existsSync(file) || existsSync(`${folder}/${slug}/index.mdx`)) {
  console.error(`${file} exists already. Choose another name, or edit that one.`);
  process.exit(1);
}
writeFileSync(file, scaffoldArticle(slug, new Date().toISOString().slice(0, 10)));
console.log(`${file} is a draft: see it with "npm run dev" at /articles/${slug}/.`);
console.log('How to write it is in docs/editing.md. Remove "draft: true" to publish.');

import { getEntry, render } from 'astro:content';

/** A page about the site itself, with its text ready to be placed. @throws Error if it is missing. */
export async function sitePage(locale: string, name: string) {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (entry === undefined) throw new Error(`content/pages/${locale}/${name}.mdx is missing.`);
  const { Content } = await render(entry);
  return { ...entry.data, Content };
}

/**
 * Where the URL names a source that is on another page of the evidence, goes there. Until November 2026 all
 * sources were on one page, and a source moves to a further page when its topic grows: every link to a source
 * that anybody has saved works nevertheless.
 */
import { fetchJson } from '../../browser/fetch-json';

async function findSource(pages: string): Promise<void> {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id)) return;
  // Written by the same build as this page.
  const paths = (await fetchJson(pages)) as Readonly<Record<string, string>>;
  const path = Object.hasOwn(paths, id) ? paths[id] : undefined;
  if (path !== undefined) location.replace(path);
}

const pages = document.querySelector<HTMLElement>('[data-source-pages]')?.dataset['sourcePages'];
const find = () => {
  // Without a network the page stays as it is: it lists the topics.
  if (pages !== undefined) findSource(pages).catch(() => undefined);
};
addEventListener('hashchange', find);
find();

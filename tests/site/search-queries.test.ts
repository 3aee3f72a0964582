/**
 * What the search finds for queries as people type them: `tests/fixtures/search/`, each with the pages that
 * a fair user would accept. The words and weights of the search are chosen on the half `tune` alone;
 * nobody who changes them looks at `check`.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from '../../src/domain/search/text';
import { builtSearch } from './built-search';

interface Row {
  query: string;
  pages: readonly string[];
}

/**
 * A topic's page leads to the evidence on it, and sources are found on request: where the evidence on a
 * topic would be accepted, its topic is.
 */
const accepts = ({ pages }: Row, path: string) =>
  pages.includes(path) ||
  (path.startsWith('/topics/') && pages.includes(path.replace('/topics/', '/evidence/')));

/**
 * The least share of queries with a right page first, and in the first three. The goal for both halves is
 * 0.85 and 0.95; `check` had 0.851 and 0.970 when this was written. The shares must not fall back.
 */
const LEAST = { tune: { first: 0.88, inThree: 0.96 }, check: { first: 0.845, inThree: 0.96 } };

const rowsOf = (half: string) =>
  parse(readFileSync(`tests/fixtures/search/${half}.yml`, 'utf8')) as readonly Row[];

/** What the index learned; a query that it has is no test of it. */
const asked = new Set(
  globSync('content/search/asked/en/**/*.txt').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => wordsOf(line).join(' ')),
  ),
);

const isPage = (path: string) => existsSync(`dist${path}index.html`);

let built: Awaited<ReturnType<typeof builtSearch>>;
beforeAll(async () => {
  built = await builtSearch();
});
afterAll(() => built.close());
const search = (query: string) => built.search(query);

/** The place of the first acceptable page, from 0; 3 if it is not among the first three. */
async function placeOf(row: Row): Promise<number> {
  const found = await search(row.query);
  const place = found.findIndex((path) => accepts(row, path));
  return place === -1 ? 3 : place;
}

describe.each(['tune', 'check'] as const)('the queries in %s.yml', (half) => {
  it('mostly find a right page first, and nearly always in the first three', async () => {
    const rows = rowsOf(half);
    const places: number[] = [];
    for (const row of rows) places.push(await placeOf(row));
    const share = (most: number) => places.filter((place) => place <= most).length / rows.length;
    const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
    console.log(
      `${half}: ${rows.length} queries, right first ${percent(share(0))}, in three ${percent(share(2))}`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect.soft(share(0)).toBeGreaterThanOrEqual(LEAST[half].first);
    expect.soft(share(2)).toBeGreaterThanOrEqual(LEAST[half].inThree);
  });

  it('are none that the index learned', () => {
    expect(asked.size).toBeGreaterThan(1000);
    const learned = rowsOf(half).filter(({ query }) => asked.has(wordsOf(query).join(' ')));
    expect(learned.map(({ query }) => query)).toEqual([]);
  });

  it('name pages that exist, and no query twice', () => {
    const rows = rowsOf(half);
    const missing = rows.flatMap(({ pages }) => pages).filter((path) => !isPage(path));
    expect(missing).toEqual([]);
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
  });
});

it('is the same for spellings, hyphens and names of one thing', async () => {
  const same = [
    ['organisation', 'organization'],
    ['practice interview', 'practise interview'],
    ['thank-you note', 'thank you note', 'thankyou note'],
    ['follow-up', 'follow up', 'followup'],
    ['cv gap', 'resume gap'],
  ];
  for (const [one = '', ...others] of same) {
    const [first] = await search(one);
    for (const other of others) expect([other, (await search(other))[0]]).toEqual([other, first]);
  }
});

it.each(['accomodation', 'inteview practice', 'recuriter', 'explian my gapp'])(
  'finds what was meant by “%s”',
  async (query) => {
    expect((await search(query)).length).toBeGreaterThan(0);
  },
);

it('finds something as long as one word is on a page', async () => {
  expect((await search('xylophone quux scam blorptastic')).at(0)).toBe('/articles/when-to-say-no/');
  expect(await search('xylophone quux blorptastic')).toEqual([]);
});

it.each([
  ['5,000 letters', 'interview '.repeat(500)],
  ['one word of 5,000 letters', 'a'.repeat(5000)],
  ['markup', '<script>alert(1)</script>'],
  ['emoji', '🙂👩‍💻'],
  ['right-to-left', 'מקום עבודה \u202e'],
  ['a name of JavaScript', '__proto__ constructor toString'],
  ['quotation marks', '"gap" "" "'],
  ['no word', '?!… -- ""'],
])('answers %s', async (_, query) => {
  await expect(search(query)).resolves.toBeInstanceOf(Array);
});

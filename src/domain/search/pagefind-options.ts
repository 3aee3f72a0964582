/** How Pagefind is set up, in the browser and in the tests of the built index. */
export const pagefindOptions = (base: string) => ({
  baseUrl: base,
  // The index is searched in a few milliseconds; a worker costs another 41 kB and a start.
  noWorker: true,
  excerptLength: 30,
  // Titles, the terms that users have for a subject and what they ask count for more than a word in passing.
  ranking: { metaWeights: { title: 16, terms: 32, asked: 32 } },
});

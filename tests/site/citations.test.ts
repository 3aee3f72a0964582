import { describe, expect, it } from 'vitest';
import { percentages } from '../../src/domain/figures';
import { articlePages, writtenSources } from './content';
import { plain, readSite, type Page } from './dist';

/**
 * Fewer would be an opinion with decoration; more are not asked for, since a source that does not change
 * what the user does is left out. Advice articles are no evidence, so they do not count.
 */
const LEAST_EVIDENCE = 2;

const sources = writtenSources();
const articles = articlePages(readSite());

const marksOf = ({ $ }: Page) => $('.prose .cite a').toArray();
const numberIn = (id: string) => Number(/\d+/.exec(id)?.[0]);

/** The URLs of all marks of one source, in order. */
const marksTo = (page: Page, number: number) =>
  marksOf(page)
    .map((mark) => `#${page.$(mark).attr('id')}`)
    .filter((id) => numberIn(id) === number);

/** The sources that a page meets, in order: each mark in its text, and each chart. */
function meetings({ $ }: Page): { number: number; chart: boolean }[] {
  return $('.prose .cite a, .prose .chart figcaption a[href^="#source-"]')
    .toArray()
    .map((link) => ({
      number: numberIn($(link).attr('href') ?? ''),
      chart: $(link).closest('.chart').length > 0,
    }));
}

describe.each(articles.map(({ article, page }) => [page.path, article, page] as const))(
  'the citations of %s',
  (_, article, page) => {
    const { $ } = page;

    it('are numbered from one in the order in which the user meets them', () => {
      const firsts = [...new Set(meetings(page).map(({ number }) => number))];
      expect(firsts).toEqual(firsts.map((_, i) => i + 1));
    });

    it('have marks that show the number and lead to the note of that number', () => {
      const places = new Map<number, number>();
      const expected = marksOf(page).map((mark) => {
        const number = numberIn($(mark).attr('href') ?? '');
        const place = (places.get(number) ?? 0) + 1;
        places.set(number, place);
        return { id: `cite-${number}-${place}`, href: `#note-${number}`, shown: String(number) };
      });
      const found = marksOf(page).map((mark) => ({
        id: $(mark).attr('id'),
        href: $(mark).attr('href'),
        shown: plain($(mark).text()),
      }));
      expect(found).toEqual(expected);
    });

    it('have marks with a name for those who hear only the number', () => {
      const bare = marksOf(page)
        .map((mark) => $(mark).attr('aria-label') ?? plain($(mark).text()))
        .filter((label) => !/^\p{L}+ \d+\b/u.test(label));
      expect(bare).toEqual([]);
    });

    it('have a note on each source that the text mentions, in order', () => {
      const mentioned = meetings(page).filter(({ chart }) => !chart);
      const notes = $('.prose .note')
        .toArray()
        .map((note) => $(note).attr('id'));
      const expected = new Set(mentioned.map(({ number }) => `note-${number}`));
      expect(notes).toEqual([...expected]);
    });

    it('have notes that name the source, give its claim, caveat and interest, and lead back to every mark and on to the list', () => {
      const wrong = $('.prose .note')
        .toArray()
        .flatMap((element) => {
          const note = $(element);
          const number = numberIn(note.attr('id') ?? '');
          const source = sources.get(article.sources[number - 1] ?? '');
          const text = plain(note.text());
          const links = note
            .find('a')
            .toArray()
            .map((link) => $(link).attr('href'));
          const expected = [...marksTo(page, number), `#source-${number}`];
          const parts = [source?.name, source?.claim, source?.caveat, source?.interest ?? ''];
          const missing = parts.filter((part) => part === undefined || !text.includes(plain(part)));
          return missing.length === 0 && links.join() === expected.join()
            ? []
            : `note ${number}: lacks ${missing.join()}, leads to ${links.join()}, not to ${expected.join()}`;
        });
      expect(wrong).toEqual([]);
    });

    it('have a list of sources: each that the article cites, once, in order', () => {
      const listed = $('[aria-labelledby=sources] .source')
        .toArray()
        .map((entry) => $(entry).attr('id'));
      expect(listed).toEqual(article.sources.map((_, i) => `source-${i + 1}`));
    });

    it('have a list whose entries give name and title, the claim where no note does, and lead back to every mark', () => {
      const wrong = $('.source')
        .toArray()
        .flatMap((element) => {
          const entry = $(element);
          const number = numberIn(entry.attr('id') ?? '');
          const source = sources.get(article.sources[number - 1] ?? '');
          const text = plain(entry.text());
          const back = entry
            .find('a[href^="#cite-"]')
            .toArray()
            .map((link) => $(link).attr('href'));
          const marks = marksTo(page, number);
          const claim = marks.length === 0 ? source?.claim : '';
          const title = source?.citation.title ?? '';
          const parts = [source?.name, title, claim];
          const missing = parts.filter((part) => part === undefined || !text.includes(plain(part)));
          return missing.length === 0 && back.join() === marks.join()
            ? []
            : `source ${number}: lacks ${missing.join()}, leads back to ${back.join()}, is cited at ${marks.join()}`;
        });
      expect(wrong).toEqual([]);
    });

    it(`rest on at least ${LEAST_EVIDENCE} sources that are evidence and not advice`, () => {
      const evidence = article.sources.filter((id) => sources.get(id)?.kind !== 'advice');
      expect(
        evidence.length,
        `${article.file} cites ${evidence.join(', ')}. Add a source that bears on it.`,
      ).toBeGreaterThanOrEqual(LEAST_EVIDENCE);
    });

    it('are in the same block as every percentage of the text', () => {
      expect(uncited(page)).toEqual([]);
    });

    it('are not needed by the short answer, which gives no percentage', () => {
      expect(percentages($('.short').text())).toEqual([]);
    });
  },
);

/** Blocks of an article's own prose that give a percentage and hold no mark. */
function uncited({ $ }: Page): string[] {
  const prose = $('.prose').clone();
  // Notes and charts name their source themselves.
  prose.find('.note, .chart').remove();
  const blocks = 'p, li, tr, h2, h3, h4, label, legend, figcaption, blockquote, dd, dt';
  return prose
    .find(blocks)
    .toArray()
    .filter((block) => $(block).parentsUntil(prose).filter(blocks).length === 0)
    .filter(
      (block) => percentages($(block).text()).length > 0 && $(block).find('.cite').length === 0,
    )
    .map(
      (block) => `"${plain($(block).text())}" gives a percentage without a citation. Add <Cite>.`,
    );
}

describe('the articles together', () => {
  it('draw on every advice article that the site grew from', () => {
    const cited = new Set(articles.flatMap(({ article }) => article.sources));
    const advice = [...sources].filter(([, { kind }]) => kind === 'advice').map(([id]) => id);
    expect({ count: advice.length, unused: advice.filter((id) => !cited.has(id)) }).toEqual({
      count: 5,
      unused: [],
    });
  });

  it('name in their style sheet the first mark and the note of each source, to set them side by side', () => {
    const wrong = articles.flatMap(({ page: { path, $ } }) => {
      const css = $('style').text();
      return $('.note')
        .toArray()
        .map(({ attribs }) => attribs['id']?.replace('note-', '') ?? '')
        .filter((number) => !css.includes(`#cite-${number}-1,#note-${number}{--mark:--m${number}}`))
        .map((number) => `${path}: nothing names the mark and the note of source ${number}.`);
    });
    expect(wrong).toEqual([]);
  });
});

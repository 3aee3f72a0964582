/**
 * A second language: nobody speaks it, and it is made while this test runs (see `second-language/pseudo.ts`). One
 * build with it, of which some is translated and some is not.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headerRulesFor } from '../../src/config/headers';
import { locales } from '../../src/config/locales';
import { headersFor } from '../../src/domain/header-rules';
import { localeFilePaths, pagePaths, scormPath } from '../../src/domain/paths';
import { headersText } from '../../src/integrations/headers-file';
import { toolIds } from '../../src/tools/registry';
import { copyProject } from './build';
import { checkLinks, idsIn, linksIn } from './check-links';
import { writtenArticles } from './content';
import { isIndexable, plain, readSite, sitemapEntries, type Page, type Site } from './dist';
import { faultsIn, open } from './packages';
import { reduceLibrary } from './reduced-library';
import { addLanguage, LACKING, LANGUAGE, TRANSLATED } from './second-language/add-language';
import { pseudo } from './second-language/pseudo';
import { wronglyMarked } from './second-language/untranslated-text';
import { invalidHtml } from './validate-html';
import { BUILD_TIMEOUT } from './variant';
import { xmlFaults } from './xml';

const ROOT = 'https://example.org/';
const { code, lang, prefix } = LANGUAGE;
const PREFIX = `/${prefix}`;
const ENGLISH = 'en-GB';
const [TRANSLATED_ARTICLE] = TRANSLATED.articles;
const OTHER_ARTICLE = 'practise-on-purpose';

let site: Site;
let printed: string;
const project = copyProject();

beforeAll(async () => {
  reduceLibrary(project.content, [...TRANSLATED.articles, OTHER_ARTICLE]);
  addLanguage(project);
  const { status, output, folder } = await project.buildAll({ SITE_URL: ROOT });
  if (status !== 0) throw new Error(output);
  printed = output;
  const built = join(inject('sharedFolder'), 'second-language');
  renameSync(folder, built);
  site = readSite(built, ROOT);
}, BUILD_TIMEOUT);
afterAll(() => {
  project.remove();
});

const pageAt = (path: string): Page => {
  const found = site.all.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
};
const inLanguage = (pages: readonly Page[]) =>
  pages.filter(({ path }) => path.startsWith(`${PREFIX}/`));
const inEnglish = (pages: readonly Page[]) =>
  pages.filter(({ path }) => !path.startsWith(`${PREFIX}/`));
const embedOf = (kind: string, slug: string, language: string = code) =>
  pageAt(`/embed/v1/${language}/${kind}/${slug}/`);
const whole = (path: string) => new URL(path, ROOT).href;

/** Paths, without the prefix, of pages that have no version of their own in the language. */
function untranslatedPaths(): Set<string> {
  const articles = writtenArticles()
    .filter(({ slug }) => !TRANSLATED.articles.some((translated) => translated === slug))
    .map(({ path }) => path);
  const tools = toolIds.filter((id) => id !== TRANSLATED.tool).map((id) => `/tools/${id}/`);
  const sheets = site.pages
    .map(({ path }) => /^\/for-career-centres\/workshop\/(.+)\/$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => !TRANSLATED.workshops.some((translated) => translated === name))
    .map((name) => `/for-career-centres/workshop/${name}/`);
  return new Set([
    ...[...articles, ...tools, ...sheets],
    ...[pagePaths.positions, pagePaths.accessibility],
  ]);
}

describe('a site with a second language', () => {
  it('has every page in both', () => {
    const paths = inLanguage(site.pages).map(({ path }) => path.slice(PREFIX.length));
    expect(paths.sort()).toEqual(
      inEnglish(site.pages)
        .map(({ path }) => path)
        .sort(),
    );
    const embeds = site.embeds.map(({ path }) => path).filter((path) => path.includes('/en/'));
    expect(embeds.length).toBeGreaterThan(10);
    for (const path of embeds) pageAt(path.replace('/en/', `/${code}/`));
  });

  it('states on every page which language it is in', () => {
    const wrong = site.all.filter(({ path, $ }) => {
      const isOwn = path.startsWith(`${PREFIX}/`) || path.startsWith(`/embed/v1/${code}/`);
      return $('html').attr('lang') !== (isOwn ? lang : ENGLISH);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('marks all that is not translated, but for single strings', () => {
    const pages = [
      ...inLanguage(site.pages),
      ...site.embeds.filter(({ path }) => path.startsWith(`/embed/v1/${code}/`)),
    ];
    const wrong = pages.flatMap((page) =>
      wronglyMarked(page).map((text) => `${page.path}: ${text}`),
    );
    expect(pages.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('shows no other language on English pages, but for the names of languages', () => {
    const marked = inEnglish(site.pages).flatMap(({ $ }) =>
      $('body [lang]')
        .toArray()
        .map((element) => plain($(element).text())),
    );
    expect([...new Set(marked)]).toEqual([LANGUAGE.name]);
  });

  it('lists at the end of the build what is missing, by file and key, and shortly', () => {
    const [, report = ''] = /missing-translations\] ([\s\S]*?)\n\d\d:/.exec(printed) ?? [];
    const lines = report.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        `Not translated into "${code}", so English is shown:`,
        `content/ui/${code}.yml: ${LACKING.ui.length} strings: ${LACKING.ui.join(', ')}`,
        `content/tools/should-i-go/${code}.yml: ${LACKING.tool.length} strings: ${LACKING.tool.join(', ')}`,
        `content/tools/resume-gaps/${code}.yml is missing`,
        `content/pages/${code}/: no accessibility, positions`,
        `content/topics/: no strings.${code} in ${TRANSLATED.allTopicsBut.join(', ')}`,
        `content/paths/${TRANSLATED.allPathsBut}.yml: strings.${code}`,
        `content/glossary/: no strings.${code} in ${TRANSLATED.allTermsBut.join(', ')}`,
        `content/sources/${TRANSLATED.withoutCaveat}.yml: translations.${code}.caveat`,
        `content/packages/${code}/readme.txt is missing`,
      ]),
    );
    // Of many articles, the first are named, and how many more there are.
    expect(report).toMatch(new RegExp(`content/articles/${code}/: no .+, and \\d+ more`));
    expect(report).not.toContain(TRANSLATED_ARTICLE);
    expect(lines.length).toBeLessThan(20);
    // Astro would name each file that it was asked for in vain.
    expect(printed).not.toContain('was not found');
  });

  it('has only links that lead somewhere', () => {
    const pages = site.all.map(({ path, url, $ }) => ({
      name: path,
      url,
      links: linksIn($),
    }));
    const ids = new Map(site.all.map(({ file, $ }) => [file, idsIn($)]));
    // Headings have other ids in another language, which whoever translates a link looks up.
    const wrong = checkLinks(pages, { root: ROOT, files: site.files, ids }).filter(
      (message) => !/articles\/.*has no id=/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it('stays in its language: pages link to those of their own, but for the choice of a language', () => {
    const strays = inLanguage(site.pages).flatMap(({ path, $ }) =>
      $('a[href^="/"]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '')
        .filter((href) => !href.startsWith(`${PREFIX}/`) && !href.startsWith(`/embed/v1/${code}/`))
        .filter((href) => href !== path.slice(PREFIX.length) && href !== '/')
        .map((href) => `${path}: ${href}`),
    );
    expect(strays).toEqual([]);
  });

  it('has a link to each language on every page, in the name that it has for itself', () => {
    for (const path of ['/', '/articles/', `/articles/${OTHER_ARTICLE}/`]) {
      for (const page of [pageAt(path), pageAt(`${PREFIX}${path}`)]) {
        const links = page.$('footer a[hreflang]').toArray();
        expect(
          links.map((link) => [page.$(link).attr('href'), plain(page.$(link).text())]),
        ).toEqual([
          [path, 'English'],
          [`${PREFIX}${path}`, LANGUAGE.name],
        ]);
      }
    }
  });

  it('is valid HTML', async () => {
    const pages = [
      ...['/', '/articles/', '/evidence/gaps/', '/glossary/', '/for-career-centres/', '/404.html'],
      ...[TRANSLATED_ARTICLE, OTHER_ARTICLE].map((slug) => `/articles/${slug}/`),
      ...toolIds.map((id) => `/tools/${id}/`),
    ].map((path) => pageAt(`${PREFIX}${path}`));
    expect(await invalidHtml(pages)).toEqual([]);
  });
});

describe('search engines', () => {
  const alternatesOf = ({ $ }: Page): Record<string, string> =>
    Object.fromEntries(
      $('link[rel=alternate][hreflang]')
        .toArray()
        .map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
    );

  it('find both versions of a page from either, and where to send everybody else', () => {
    const untranslated = untranslatedPaths();
    const pairs = inEnglish(site.pages).filter(
      (page) => isIndexable(page) && !untranslated.has(page.path),
    );
    expect(pairs.length).toBeGreaterThan(50);
    for (const page of pairs) {
      const own = whole(`${PREFIX}${page.path}`);
      const expected = { [ENGLISH]: page.url, [lang]: own, 'x-default': page.url };
      const other = pageAt(`${PREFIX}${page.path}`);
      expect(alternatesOf(page), page.path).toEqual(expected);
      expect(alternatesOf(other), page.path).toEqual(expected);
      expect(other.$('link[rel=canonical]').attr('href')).toBe(own);
    }
  });

  it('are sent to the original of what is not translated, and find no other version of it', () => {
    const untranslated = [...untranslatedPaths()];
    expect(untranslated.length).toBeGreaterThan(10);
    for (const path of untranslated) {
      for (const page of [pageAt(path), pageAt(`${PREFIX}${path}`)]) {
        expect(alternatesOf(page), path).toEqual({});
        expect(page.$('link[rel=canonical]').attr('href')).toBe(whole(path));
        expect(page.$('meta[property="og:url"]').attr('content')).toBe(whole(path));
      }
    }
  });

  it('find in the sitemap what is in each language, with the days of its articles', () => {
    const untranslated = untranslatedPaths();
    const listed = sitemapEntries(site);
    const pages = site.pages
      .filter(isIndexable)
      .filter(
        ({ path }) =>
          !path.startsWith(`${PREFIX}/`) || !untranslated.has(path.slice(PREFIX.length)),
      );
    expect(listed.map(({ loc }) => loc).sort()).toEqual(pages.map(({ url }) => url).sort());
    const dated = listed.filter(
      ({ loc }) => loc.includes(`${PREFIX}/articles/`) && !/reply|articles\/$/.test(loc),
    );
    expect(dated.length).toBe(TRANSLATED.articles.length);
    expect(dated.filter(({ lastmod }) => lastmod === undefined)).toEqual([]);
  });
});

describe('an article', () => {
  it('is in the language where it is translated, with the strings within it', () => {
    const { $ } = pageAt(`${PREFIX}/articles/${TRANSLATED_ARTICLE}/`);
    expect($('h1').attr('lang')).toBeUndefined();
    expect($('[data-untranslated]').length).toBe(0);
    expect(plain($('.short b').last().text())).toBe(pseudo('The short answer'));
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      inLanguage: lang,
      mainEntityOfPage: whole(`${PREFIX}/articles/${TRANSLATED_ARTICLE}/`),
    });
  });

  it('is in English where it is not, as a whole, with a notice in the language', () => {
    const { $ } = pageAt(`${PREFIX}/articles/${OTHER_ARTICLE}/`);
    expect(plain($('[data-untranslated]').text())).toBe(
      pseudo('This has not been translated yet, so it’s in {language}.').replace(
        '{language}',
        'English',
      ),
    );
    for (const selector of ['h1', '.short', '.prose', 'section:has(#sources)']) {
      expect($(selector).attr('lang'), selector).toBe(ENGLISH);
    }
    expect(plain($('.short b').last().text())).toBe('The short answer');
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      inLanguage: ENGLISH,
      mainEntityOfPage: whole(`/articles/${OTHER_ARTICLE}/`),
    });
  });

  it('can be found in both languages', () => {
    const entry = JSON.parse(site.text('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const [english, other] = [ENGLISH, lang].map(
      (tag) => entry.languages[tag.toLowerCase()]?.page_count ?? 0,
    );
    expect(other).toBe(english);
    expect(other).toBeGreaterThan(writtenArticles().length);
  });
});

describe('a source', () => {
  const entry = (id: string) => {
    const { $ } = pageAt(`${PREFIX}/evidence/gaps/`);
    return $(`article#${id}`);
  };
  const { withoutCaveat } = TRANSLATED;

  it('is in the language where it is translated', () => {
    const whole = pageAt(`${PREFIX}/evidence/gaps/`)
      .$('article.evidence')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '')
      .filter((id) => id.startsWith(TRANSLATED.sources) && id !== withoutCaveat);
    expect(whole.length).toBeGreaterThan(3);
    for (const id of whole) expect(entry(id).find('[lang]:not(a *)').length, id).toBe(0);
  });

  it('is in English where its translation lacks the caveat', () => {
    expect(entry(withoutCaveat).find(`[lang=${ENGLISH}]`).length).toBeGreaterThan(1);
    const { $ } = pageAt(`${PREFIX}/articles/${TRANSLATED_ARTICLE}/`);
    const notes = $('.note').toArray();
    const isForeign = (note: (typeof notes)[number]) => $(note).find('[lang]').length > 0;
    expect(notes.some(isForeign)).toBe(true);
    expect(notes.every(isForeign)).toBe(false);
  });
});

describe('a tool', () => {
  it('has English strings where its translation lacks some', () => {
    const { $ } = pageAt(`${PREFIX}/tools/${TRANSLATED.tool}/`);
    expect($('h1').text()).toBe(pseudo('Should I go?'));
    expect($('.tool-page [data-tool]').parents('[lang]').first().attr('lang')).toBe(lang);
    expect($('.tool-place').text()).toContain('How did this invitation reach you?');
    expect($('.tool-place').text()).toContain(pseudo('I applied for the job'));
    const data = JSON.parse(site.text(`${prefix}/tools/${TRANSLATED.tool}.json`)) as {
      strings: { prior: Record<string, string>; ui: Record<string, string> };
      articles: Record<string, { href: string; lang?: string }[]>;
    };
    expect(data.strings.prior['why']).toMatch(/^[\p{ASCII}’]+$/u);
    expect(data.strings.prior['label']).not.toMatch(/[a-z]/);
    expect(data.strings.ui['print']).toBe(pseudo('Print'));
    const links = Object.values(data.articles).flat();
    expect(links.filter(({ href }) => !href.startsWith(`${PREFIX}/articles/`))).toEqual([]);
    expect(new Set(links.map((link) => link.lang))).toEqual(new Set([ENGLISH, undefined]));
  });

  it.each(toolIds.filter((id) => id !== TRANSLATED.tool))(
    'is English as a whole, with a notice, where it is not translated: %s',
    (id) => {
      for (const { $ } of [pageAt(`${PREFIX}/tools/${id}/`), embedOf('tools', id)]) {
        expect($('[data-untranslated]').length).toBe(1);
        expect($('[data-tool]').closest('[lang]').attr('lang')).toBe(ENGLISH);
        expect($('h1').closest('[lang]').attr('lang')).toBe(ENGLISH);
        const data = JSON.parse($('script[data-tool-data]').text()) as Record<string, string>;
        expect(data['lang']).toBe(ENGLISH);
        expect(data['deferredUrl']).toMatch(new RegExp(`^${PREFIX}/tools/${id}\\.json`));
      }
    },
  );
});

describe('feeds below the prefix', () => {
  const at = (path: string) => `${prefix}${path}`;

  it('hold what is written in the language, and name it and their own URL', async () => {
    const { rss } = site.xml(at(localeFilePaths.feed)) as {
      rss: { channel: Record<string, unknown> & { item: { link: string; title: string }[] } };
    };
    expect(await xmlFaults(site.text(at(localeFilePaths.feed)))).toEqual([]);
    expect(rss.channel).toMatchObject({
      language: lang.toLowerCase(),
      link: whole(`${PREFIX}/`),
      'atom:link': { '@_href': whole(`${PREFIX}${localeFilePaths.feed}`) },
    });
    expect(rss.channel.item.map(({ link }) => link).sort()).toEqual(
      [...TRANSLATED.articles].sort().map((slug) => whole(`${PREFIX}/articles/${slug}/`)),
    );
  });

  it('name the changes of what is in the language, as XML and as JSON', async () => {
    expect(await xmlFaults(site.text(at(localeFilePaths.changesFeed)))).toEqual([]);
    const json = JSON.parse(site.text(at(localeFilePaths.changesJson))) as {
      language: string;
      feed_url: string;
      items: { url: string; id: string }[];
    };
    expect(json.language).toBe(lang);
    expect(json.feed_url).toBe(whole(`${PREFIX}${localeFilePaths.changesJson}`));
    const pages = new Set(json.items.map(({ url }) => url));
    expect([...pages].sort()).toEqual(
      [
        ...TRANSLATED.articles.map((slug) => whole(`${PREFIX}/articles/${slug}/`)),
        whole(`${PREFIX}/tools/${TRANSLATED.tool}/`),
      ].sort(),
    );
    expect(json.items.every(({ id }) => id.startsWith(`take-the-interview/${code}/`))).toBe(true);
  });

  it('are announced on the pages of the language', () => {
    for (const [path, feed] of [
      ['/', '/rss.xml'],
      [`${PREFIX}/`, `${PREFIX}/rss.xml`],
    ] as const) {
      const { $ } = pageAt(path);
      expect($('link[type="application/rss+xml"]').attr('href')).toBe(feed);
      expect($(`footer a[href="${feed}"]`).length).toBe(1);
    }
  });
});

describe('response headers', () => {
  const rules = headerRulesFor([...locales, LANGUAGE]);

  it('are written for both languages', () => {
    expect(site.text('_headers')).toBe(headersText(rules));
  });

  it('are the same for each file of either language', () => {
    const files = [...site.files]
      .filter((file) => file.startsWith(`${prefix}/`))
      .map((file) => file.slice(prefix.length));
    expect(files.length).toBeGreaterThan(80);
    const different = files.filter(
      (path) =>
        JSON.stringify([...headersFor(path, rules)]) !==
        JSON.stringify([...headersFor(`${PREFIX}${path}`, rules)]),
    );
    expect(different).toEqual([]);
  });
});

describe('an unknown path', () => {
  it('is answered in the language of its folder, on the edge and on nginx', () => {
    const page = pageAt(`${PREFIX}/404.html`);
    expect(page.$('h1').text()).toBe(pseudo('This page is not here'));
    expect(isIndexable(page)).toBe(false);
    const embed = pageAt(`/embed/v1/${code}/404.html`);
    expect(embed.$('body').attr('class')).toBe('embed');
    expect(embed.$('.embed-full').attr('href')).toBe(whole(`${PREFIX}/`));
    for (const folder of [`${PREFIX}/`, `/embed/v1/${code}/`]) {
      expect(site.text('nginx.conf')).toContain(
        `location ${folder} {\n        error_page 404 ${folder}404.html;`,
      );
    }
  });
});

describe('an embed', () => {
  it('leads to the page in its language, and search engines to the original', () => {
    for (const [slug, canonical] of [
      [TRANSLATED_ARTICLE, `${PREFIX}/articles/${TRANSLATED_ARTICLE}/`],
      [OTHER_ARTICLE, `/articles/${OTHER_ARTICLE}/`],
    ] as const) {
      const { $ } = embedOf('articles', slug);
      expect($('.embed-full').attr('href')).toBe(whole(`${PREFIX}/articles/${slug}/`));
      expect($('link[rel=canonical]').attr('href')).toBe(whole(canonical));
    }
  });

  it('is described for hosts, by the page and by its description', () => {
    const { $ } = pageAt(`${PREFIX}/articles/${TRANSLATED_ARTICLE}/`);
    const description = $('link[type="application/json+oembed"]').attr('href') ?? '';
    expect(description).toBe(whole(`/oembed/${code}/articles/${TRANSLATED_ARTICLE}.json`));
    const { html } = JSON.parse(site.text(description.slice(ROOT.length))) as { html: string };
    expect(load(html)('iframe').attr('src')).toBe(
      whole(`/embed/v1/${code}/articles/${TRANSLATED_ARTICLE}/`),
    );
    expect(load(html)('a').attr('href')).toBe(whole(`${PREFIX}/articles/${TRANSLATED_ARTICLE}/`));
  });

  it('is offered in the language by the embed builder, with its files', () => {
    const { $ } = pageAt(`${PREFIX}/for-career-centres/`);
    expect(JSON.parse($('[data-builder]').attr('data-place') ?? '')).toEqual({
      locale: code,
      pages: whole(`${PREFIX}/`),
      root: ROOT,
    });
    const downloads = $('a[download]').toArray();
    expect(downloads.map((link) => $(link).attr('href'))).toEqual(
      [localeFilePaths.cartridge, ...toolIds.map((id) => scormPath(id))].map(
        (path) => `${PREFIX}${path}`,
      ),
    );
    expect($('[data-snippet]').first().text()).toContain(`/embed/v1/${code}/tools/`);
  });
});

describe('packages below the prefix', () => {
  it.each(toolIds)(
    'have %s in the language, or in English where it is not translated',
    async (id) => {
      const packed = open(site.folder, `${prefix}${scormPath(id)}`);
      const isOwn = id === TRANSLATED.tool;
      expect(await faultsIn(packed)).toEqual([]);
      expect(packed.xml('imsmanifest.xml')('manifest').attr('identifier')).toBe(
        `take-the-interview-${id}-${code}`,
      );
      expect(packed.xml('imsmanifest.xml')('imsmd\\:language').text()).toBe(isOwn ? lang : ENGLISH);
      const $ = load(packed.text('index.html'));
      expect($('html').attr('lang')).toBe(lang);
      expect($('[data-untranslated]').length).toBe(isOwn ? 0 : 1);
      expect($('.embed-full').attr('href')).toBe(whole(`${PREFIX}/tools/${id}/`));
      expect(packed.files).toContain(`${prefix}/tools/${id}.json`);
      expect(packed.text('readme.txt')).toContain(whole(`${PREFIX}/tools/${id}/`));
    },
  );

  it('have links to every tool and article in a cartridge', () => {
    const packed = open(site.folder, `${prefix}${localeFilePaths.cartridge}`);
    expect(packed.xml('imsmanifest.xml')('lomimscc\\:language').text()).toBe(lang);
    const urls = packed.files
      .filter((file) => file !== 'imsmanifest.xml')
      .map((file) => packed.xml(file)('url').attr('href') ?? '');
    expect(urls.length).toBe(writtenArticles().length + toolIds.length);
    expect(urls.filter((url) => !url.startsWith(whole(`${PREFIX}/`)))).toEqual([]);
  });
});

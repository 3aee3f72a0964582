import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentLicence } from '../../src/config/site';
import { localeFilePaths, scormPath } from '../../src/domain/paths';
import { hashOf } from '../../src/domain/policy';
import { tools } from '../../src/tools/registry';
import { readSite } from './dist';
import { linksIn } from './check-links';
import { faultsIn, open } from './packages';
import { BUILD_TIMEOUT, buildVariant, sharedVariant, VARIANT } from './variant';

const site = readSite();
const live = tools.filter(({ status }) => status === 'live').map(({ id }) => id);
const MANIFEST = 'imsmanifest.xml';

/** Pages of the site, by their whole URLs. */
const urls = new Map(site.pages.map(({ url, $ }) => [url, $('h1').text()]));

describe('the cartridge of links', () => {
  const cartridge = open(site.folder, localeFilePaths.cartridge);
  const $ = cartridge.xml(MANIFEST);
  const links = $('resource')
    .toArray()
    .map((resource) => {
      const file = $(resource).children('file').attr('href') ?? '';
      const link = cartridge.xml(file);
      return {
        id: $(resource).attr('identifier'),
        type: $(resource).attr('type'),
        file,
        title: link('webLink > title').text(),
        url: link('webLink > url').attr('href') ?? '',
        target: link('webLink > url').attr('target'),
        space: link('webLink').attr('xmlns'),
      };
    });

  it('is a Common Cartridge 1.1, and declares that where Moodle looks', () => {
    expect(cartridge.text(MANIFEST).slice(0, 500)).toContain(
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
    expect($('metadata > schema').text()).toBe('IMS Common Cartridge');
    expect($('metadata > schemaversion').text()).toBe('1.1.0');
  });

  it('declares on which terms its pages may be used', () => {
    expect($('lomimscc\\:rights').text()).toContain(contentLicence.url);
  });

  it('links to every article and tool once, under the name that the page has', () => {
    const pages = [...urls].filter(([url]) =>
      /^(?:articles|tools)\/[\w-]+\/$/.test(url.slice(site.root.length)),
    );
    expect(pages.length).toBeGreaterThan(live.length);
    expect(links.map(({ url, title }) => [url, title]).sort()).toEqual(pages.sort());
  });

  it('has links that open in a new window', () => {
    expect(
      links.filter(
        ({ type, space, target }) =>
          type !== 'imswl_xmlv1p1' ||
          space !== 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1' ||
          target !== '_blank',
      ),
    ).toEqual([]);
  });

  it('lists each of its files once', () => {
    const listed = $('file')
      .toArray()
      .map((file) => $(file).attr('href'));
    expect([MANIFEST, ...listed].sort()).toEqual([...cartridge.files].sort());
  });

  it('puts each link into one folder, under its own title', () => {
    const items = $('item[identifierref]')
      .toArray()
      .map((item) => [$(item).attr('identifierref'), $(item).children('title').text()]);
    expect(items.sort()).toEqual(links.map(({ id, title }) => [id, title]).sort());
  });

  it('has one item at the top, without a title, and folders with titles in it', () => {
    const top = $('organization > item');
    const folders = top.children('item').toArray();
    expect([top.length, top.children('title').length]).toEqual([1, 0]);
    expect(folders.map((folder) => $(folder).children('title').text())).not.toContain('');
    expect($('organization > item > item[identifierref]').length).toBe(0);
    expect($('item > item > item > item').length).toBe(0);
  });

  it('uses each identifier once', () => {
    const ids = $('[identifier]')
      .toArray()
      .map((element) => $(element).attr('identifier') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][\w-]*$/.test(id))).toEqual([]);
  });
});

/** The file that a link in a package leads to. */
const fileAt = (target: string) => new URL(target, 'file:///').pathname.slice(1);

describe.each(live)('the SCORM package of %s', (tool) => {
  const found = open(site.folder, scormPath(tool));
  const $ = found.xml(MANIFEST);
  const page = found.text('index.html');
  const embed = site.embeds.find(({ path }) => path === `/embed/v1/en/tools/${tool}/`);

  it('has a manifest that is valid by the schemas that it carries', async () => {
    expect(await faultsIn(found)).toEqual([]);
  });

  it.each([
    ['an item without an identifier', 'identifier="item" ', ''],
    ['another version', '<schemaversion>1.2', '<schemaversionn>1.2'],
    ['an unknown kind of resource', 'scormtype="sco"', 'scormtype="page"'],
    ['terms in the wrong place', 'imsmd:rights', 'imsmd:lom'],
  ])('would not be valid with %s', async (_, part, other) => {
    expect(found.text(MANIFEST)).toContain(part);
    expect(await faultsIn(found, (text) => text.replaceAll(part, other))).not.toEqual([]);
  });

  it('is SCORM 1.2 with one page that reports', () => {
    expect($('metadata > schema').text()).toBe('ADL SCORM');
    expect($('metadata > schemaversion').text()).toBe('1.2');
    expect($('item').attr('identifierref')).toBe($('resource').attr('identifier'));
    expect([$('item').length, $('resource').length]).toEqual([1, 1]);
    expect($('resource').attr('adlcp:scormtype')).toBe('sco');
    expect($('resource').attr('href')).toBe('index.html');
    expect($('organizations').attr('default')).toBe($('organization').attr('identifier'));
  });

  it('is called what the tool is called', () => {
    expect($('item > title').text()).toBe(urls.get(`${site.root}tools/${tool}/`));
  });

  it('lists each of its files once', () => {
    const listed = $('file')
      .toArray()
      .map((file) => $(file).attr('href') ?? '');
    const own = found.files.filter((file) => file !== MANIFEST && !file.endsWith('.xsd'));
    expect(listed.sort()).toEqual([...own].sort());
  });

  it('carries its terms, and a text on how to use it', () => {
    expect(found.text('cc-by-4.0.txt')).toBe(readFileSync('content/LICENSE', 'utf8'));
    expect(found.text('licences.txt')).toBe(site.text('licences.txt'));
    expect(found.text('licences.txt')).toContain('MIT License');
    expect(found.text('apache-2.0.txt')).toContain('Apache License');
    expect(found.text('ofl.txt')).toContain('SIL OPEN FONT LICENSE');
    expect(found.text('readme.txt')).toContain(`${site.root}tools/${tool}/`);
    expect($('imsmd\\:rights').text()).toContain(contentLicence.url);
  });

  it('has the site’s own page in it, with our script before every other', () => {
    const [first] = [...page.matchAll(/<script[^>]*>/g)];
    expect(first?.[0]).toBe('<script src="scorm.js">');
    expect(page.indexOf('http-equiv="content-security-policy"')).toBeLessThan(first?.index ?? 0);
    const words = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
    expect(words(page).trim()).toBe(words(embed?.html ?? '').trim());
  });

  it('keeps the policy of that page: itself, and what is inline in it', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) expect(policy).toContain(hashOf(style));
    expect(policy.replaceAll(/'sha256-[^']+'/g, '')).toBe(
      embed
        ?.$('meta[http-equiv="content-security-policy"]')
        .attr('content')
        ?.replaceAll(/'sha256-[^']+'/g, ''),
    );
  });

  it('loads nothing but its own files, and links to nothing but pages of the site and the licence', () => {
    const problems = linksIn(page).flatMap(({ target, shown, followed, rel }) => {
      if (target.startsWith('#')) return [];
      const [url = ''] = target.split('#');
      const isElsewhere = followed || rel.includes('canonical') || rel.includes('license');
      const isKnown = isElsewhere
        ? urls.has(url) || target === contentLicence.url
        : found.files.includes(fileAt(target));
      return isKnown ? [] : [shown];
    });
    expect(problems).toEqual([]);
  });

  it('has no URL in its scripts and data that starts from the root of the platform', () => {
    const base = new URL(site.root).pathname;
    const places = ['_astro/', 'tools/', 'articles/', 'evidence/', 'embed/', 'pagefind/'];
    const rooted = found.files
      .filter((file) => /\.(?:js|json|html)$/.test(file))
      .flatMap((file) =>
        places
          .flatMap((place) => ['"', '`', "'", '('].map((before) => before + base + place))
          .filter((text) => found.text(file).includes(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(rooted).toEqual([]);
  });

  it('holds every file that its scripts ask for', () => {
    const asked = found.files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [
          ...found
            .text(file)
            .matchAll(/[`"']((?:\.\/|_astro\/)?[\w.-]+\.[\w-]{6,}\.(?:js|woff2))[`"']/g),
        ].map(([, name = '']) => ({ file, name })),
      );
    expect(asked.length).toBeGreaterThan(3);
    const missing = asked.filter(
      ({ file, name }) => !found.files.includes(new URL(name, `file:///${file}`).pathname.slice(1)),
    );
    expect(missing).toEqual([]);
  });

  it('holds no script that it does not name', () => {
    const named = found.files
      .filter((file) => /\.(?:js|html)$/.test(file))
      .map((file) => found.text(file))
      .join('\n');
    const idle = found.files.filter(
      (file) => file.endsWith('.js') && !named.includes(file.replace(/^.*\//, '')),
    );
    expect(idle).toEqual([]);
  });
});

describe('the same commit, for a site below a sub-path', () => {
  const { root, base } = VARIANT;
  /** Built at another time in another folder. */
  const again = mkdtempSync(join(tmpdir(), 'take-the-interview-again-'));
  let folders: string[] = [];
  beforeAll(async () => {
    const [{ site: shared }] = await Promise.all([
      sharedVariant(),
      buildVariant((folder) => {
        cpSync(folder, again, { recursive: true });
      }),
    ]);
    folders = [shared.folder, again];
  }, BUILD_TIMEOUT);
  afterAll(() => {
    rmSync(again, { recursive: true });
  });

  it.each([localeFilePaths.cartridge, ...live.map((tool) => scormPath(tool))])(
    'gives %s byte for byte, whenever and in whatever folder it is built',
    (file) => {
      const [one, other] = folders.map((folder) => readFileSync(join(folder, file)));
      expect(one?.length).toBeGreaterThan(0);
      expect(other?.equals(one ?? Buffer.of())).toBe(true);
    },
  );

  it.each(live)('gives a package of %s that leads there and loads nothing from there', (tool) => {
    const found = open(folders[0] ?? '', scormPath(tool));
    const texts = found.files.filter((file) => /\.(?:js|json|html)$/.test(file));
    const elsewhere = texts.filter((file) => found.text(file).replaceAll(root, '').includes(base));
    expect(elsewhere).toEqual([]);
    expect(found.text('index.html')).toContain(`${root}tools/${tool}/`);
  });

  it('gives links that lead there', () => {
    const { files, xml } = open(folders[0] ?? '', localeFilePaths.cartridge);
    const astray = files
      .filter((file) => file.startsWith('links/'))
      .filter((file) => !xml(file)('url').attr('href')?.startsWith(root));
    expect(astray).toEqual([]);
  });
});

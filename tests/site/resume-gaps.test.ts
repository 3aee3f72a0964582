import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askedIds, itemIds } from '../../src/tools/resume-gaps/model/checklist';
import { reasonIds } from '../../src/tools/resume-gaps/model/reasons';
import { toolData } from '../../src/tools/kit/data';
import {
  helpFor,
  type DeferredData,
  type InitialData,
} from '../../src/tools/resume-gaps/views/messages';
import { plain, readSite } from './dist';
import { scriptsLoaded } from './scripts';

const site = readSite();
const pageAt = (path: string) => {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};
const page = pageAt('/tools/resume-gaps/');
const { $, html } = page;
const json = $('[data-tool-data="resume-gaps"]').text();
const initial = JSON.parse(json) as InitialData;
const [deferredPath = '', version = ''] = initial.deferredUrl.split('?v=');
const deferredText = site.text(deferredPath.slice(1));
const data = toolData(initial, JSON.parse(deferredText) as DeferredData);
const { strings } = data;

/** As the edge sends it. */
const transferred = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const loaded = [...scriptsLoaded(site, page).values()];
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

/** Texts that are in the parsers of files and their libraries, and nowhere else. */
const SIGNS = ['%PDF', 'word/document', 'SkillsPassport', 'GlobalWorkerOptions', 'Papa', 'mammoth'];

describe('the page of the resume-gap checklist', () => {
  it('loads at most 30 kB of script before a file is chosen', () => {
    expect(loaded.length).toBeGreaterThan(2);
    const sizes = loaded.map(transferred);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
  });

  it('holds at most 3 kB of data for its first step', () => {
    expect(transferred(json)).toBeLessThanOrEqual(3_000);
  });

  it('has the data of the later steps in a file of its own, whose URL changes with them', () => {
    expect(createHash('sha256').update(deferredText).digest('hex').slice(0, 8)).toBe(version);
    expect(transferred(deferredText)).toBeGreaterThan(5 * transferred(json));
    expect(json).not.toContain(strings.reasons['prison']?.interview);
    expect(json).not.toContain(strings.evidence['years']?.title);
  });

  it('loads nothing that reads a file before one is chosen', () => {
    const all = readdirSync(join(site.folder, '_astro'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => read(`/_astro/${name}`));
    // Each sign is in some script, or this test would see nothing.
    expect(SIGNS.filter((sign) => !all.some((script) => script.includes(sign)))).toEqual([]);
    expect(SIGNS.filter((sign) => loaded.some((script) => script.includes(sign)))).toEqual([]);
  });

  it('names the script that reads files and its worker, and has both', () => {
    const names = [...loaded.join('\n').matchAll(/_astro\/[\w.-]+\.js|\.\/file[\w.-]+\.js/g)].map(
      ([name]) => name.replace('./', '_astro/'),
    );
    const [worker] = names.filter((name) => name.includes('read.worker'));
    const [parser] = names.filter((name) => name.includes('/file'));
    expect(site.files).toContain(worker);
    expect(site.files).toContain(parser);
  });

  it('shows its first step before any script runs', () => {
    const tool = $('[data-tool="resume-gaps"]');
    expect(plain(tool.find('h2').text())).toBe(strings.ui['historyTitle']);
    expect(tool.find('.tool-steps button').length).toBe(4);
    expect(tool.find('[aria-current=step]').length).toBe(1);
    expect(tool.find('.gaps-form input:not([type=checkbox])').length).toBe(4);
    expect(tool.find('.gaps-form select').length).toBe(3);
    expect(tool.find('input[type=file]').length).toBe(1);
    expect(tool.text()).toContain(strings.ui['stays']);
  });

  it('writes no date of its building into the first step', () => {
    expect(plain($('[data-tool="resume-gaps"]').text())).not.toMatch(/\b(?:19|20)\d\d\b/);
  });

  it('holds on its worksheet every item, reason and question, with the words in full', () => {
    const sheet = plain($('#worksheet').text());
    const blank = (text: string) => plain(text.replace(/\{\w+\}/g, '______'));
    const texts = [
      ...itemIds.flatMap((id) => [
        strings.items[id]?.title,
        strings.items[id]?.why,
        strings.items[id]?.how,
      ]),
      ...reasonIds.flatMap((id) => [
        strings.reasons[id]?.name,
        strings.reasons[id]?.resume,
        strings.reasons[id]?.interview,
        strings.reasons[id]?.private,
        strings.reasons[id]?.asked,
        strings.reasons[id]?.matters,
      ]),
      ...askedIds.flatMap((id) => [strings.asked[id]?.question, strings.asked[id]?.fix]),
      ...Object.values(strings.evidence).map(({ text }) => text),
    ];
    expect(texts.filter((text) => !text || !sheet.includes(blank(text)))).toEqual([]);
    expect(sheet).not.toMatch(/[{}]|undefined/);
  });

  it('links on its worksheet where to get help with each reason, as links that leave the site', () => {
    const links = $('#worksheet a[rel~=external]')
      .toArray()
      .map((link) => [plain($(link).text()), $(link).attr('href')]);
    expect(links).toEqual(
      reasonIds.flatMap((id) => helpFor(data, id).map(({ text, url }) => [text, url])),
    );
  });

  it('gives room on its worksheet to write in', () => {
    expect($('#worksheet table').length).toBe(2);
    expect($('#worksheet td').length).toBeGreaterThan(40);
    expect($('#worksheet .box').length).toBe(itemIds.length + askedIds.length);
  });

  it('shows who made it, its prior, its limits, its date and what becomes of a history', () => {
    expect($('.about-sections > div').length).toBe(4);
    expect($('.tool-about time[datetime]').attr('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('leads to sources that exist, and to no other', () => {
    const ids = Object.values(data.evidence).flatMap((part) => Object.values(part).flat());
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => data.sources[id] === undefined)).toEqual([]);
    expect(Object.keys(data.sources).filter((id) => !ids.includes(id))).toEqual([]);
    const lost = Object.values(data.sources).filter(({ href }) => {
      const [path = '', id = ''] = href.split('#');
      return pageAt(path).$(`[id="${id}"]`).length !== 1;
    });
    expect(lost).toEqual([]);
  });

  it('leads to an article that exists', () => {
    expect(site.pages.map(({ path }) => path)).toContain(data.articles['gap']?.[0]?.href);
  });

  const css = $('style').text();
  const isStyled = (name: string) => css.includes(`.${name.replace(/[.:]/g, '\\$&')}`);
  // Names that only scripts look for, or that carry no style of their own.
  const UNSTYLED: string[] = ['tool', 'needs-script'];

  it('uses no class that is not in its styles', () => {
    const used = new Set(
      $('[data-tool] [class], .worksheet, .worksheet [class], .tool-about [class]')
        .toArray()
        .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/)),
    );
    const unknown = [...used].filter(
      (name) => name !== '' && !UNSTYLED.includes(name) && !isStyled(name),
    );
    expect(unknown).toEqual([]);
    expect(html).not.toMatch(/\sstyle="/);
  });

  it('has styles for the steps that only the script shows', () => {
    const folder = 'src/tools/resume-gaps';
    const views = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const lists = [
      ...[...views.matchAll(/class="([^"]*)"/g)].map(([, list = '']) => list),
      ...[...views.matchAll(/(?:class|name)=\{([^}]*)\}/g)].flatMap(([, choice = '']) =>
        [...choice.matchAll(/[?:]\s*'([^']*)'/g)].map(([, list = '']) => list),
      ),
    ];
    const used = new Set(lists.flatMap((list) => list.split(/\s+/)));
    expect(used.size).toBeGreaterThan(30);
    const unknown = [...used].filter(
      (name) => name !== '' && !UNSTYLED.includes(name) && !isStyled(name),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the policy on workers', () => {
  const workersOf = (page: (typeof site.pages)[number]) =>
    (page.$('meta[http-equiv="content-security-policy" i]').attr('content') ?? '')
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive.startsWith('worker-src'));

  it('allows them from the site, and from a text made on the spot, on this page', () => {
    expect(workersOf(pageAt('/tools/resume-gaps/'))).toEqual(["worker-src 'self' blob:"]);
  });

  it('names none on any other page', () => {
    const others = site.all.filter(({ path }) => !path.endsWith('/tools/resume-gaps/'));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((page) => workersOf(page).length > 0).map(({ path }) => path)).toEqual([]);
  });
});

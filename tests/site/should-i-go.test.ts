import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/tools/should-i-go/model/document';
import { questions } from '../../src/tools/should-i-go/model/questions';
import { toolData } from '../../src/tools/kit/data';
import type { DeferredData, InitialData } from '../../src/tools/should-i-go/views/messages';
import { plain, readSite } from './dist';
import { scriptsLoaded } from './scripts';

const site = readSite();
const pageAt = (path: string) => {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
};
const page = pageAt('/tools/should-i-go/');
const { $, html } = page;
const initial = JSON.parse($('[data-tool-data="should-i-go"]').text()) as InitialData;
const [deferredPath = '', version = ''] = initial.deferredUrl.split('?v=');
const deferredText = site.text(deferredPath.slice(1));
const data = toolData(initial, JSON.parse(deferredText) as DeferredData);

/** As the edge sends it. */
const transferred = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe('the page of “Should I go?”', () => {
  it('loads at most 26 kB of script', () => {
    const files = [...scriptsLoaded(site, page).values()];
    expect(files.length).toBeGreaterThan(2);
    const sizes = files.map(transferred);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(26_000);
  });

  it('shows its first question before any script runs', () => {
    const tool = $('[data-tool="should-i-go"]');
    expect(tool.find('input[type=radio]').length).toBe(questions[0]?.options.length);
    expect(plain(tool.find('h2').text())).toBe(data.strings.questions['reach']?.title);
  });

  it('carries the words of every question and answer', () => {
    const missing = questions.flatMap(({ id, options }) =>
      options.filter((option) => !data.strings.questions[id]?.options[option]),
    );
    expect(missing).toEqual([]);
  });

  it('has the strings of the answer in a file of its own, whose URL changes with them', () => {
    expect(createHash('sha256').update(deferredText).digest('hex').slice(0, 8)).toBe(version);
    expect(html).not.toContain(data.strings.verdicts['terms']);
    expect(Object.keys(data.strings.steps).length).toBeGreaterThan(0);
  });

  it('shows the four replies in equal detail', () => {
    const replies = $('.replies > div').toArray();
    expect(replies.map((reply) => $(reply).find('dd').length)).toEqual([5, 5, 5, 5]);
    const lengths = replies.map((reply) => plain($(reply).find('dl').text()).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.4);
  });

  it('shows who made it, its prior, its limits, its date and what becomes of answers', () => {
    expect($('.about-sections > div').length).toBe(4);
    expect($('.tool-about time[datetime]').attr('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('leads from each reason to sources that exist', () => {
    const ids = Object.values(data.evidence).flatMap((options) => Object.values(options).flat());
    expect(ids.filter((id) => data.sources[id] === undefined)).toEqual([]);
    const lost = Object.values(data.sources).filter(({ href }) => {
      const [path = '', id = ''] = href.split('#');
      return pageAt(path).$(`[id="${id}"]`).length !== 1;
    });
    expect(lost).toEqual([]);
  });

  it('uses no class that is not in its styles', () => {
    // Names that only scripts look for, or that carry no style of their own.
    const UNSTYLED = [
      'tool',
      'tool-main',
      'tool-side',
      'tool-result',
      'counterfactuals',
      'needs-script',
    ];
    const css = $('style').text();
    const used = new Set(
      $('[data-tool] [class], .worksheet [class], .tool-about [class]')
        .toArray()
        .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/)),
    );
    const unknown = [...used].filter(
      (name) =>
        name !== '' &&
        !UNSTYLED.includes(name) &&
        !css.includes(`.${name.replace(/[.:]/g, '\\$&')}`),
    );
    expect(unknown).toEqual([]);
    expect(html).not.toMatch(/\sstyle="/);
  });
});

describe('the home page', () => {
  it('asks the first question, and each answer opens the tool with it', () => {
    const home = pageAt('/').$;
    const links = home('.card li a')
      .toArray()
      .map((link) => home(link).attr('href') ?? '');
    expect(links.map((href) => href.split('#')[0])).toEqual(links.map(() => '/tools/should-i-go/'));
    const answers = links.map((href) => format.decode(href.split('#')[1] ?? ''));
    expect(answers).toEqual(
      questions[0]?.options.map((option) => ({
        kind: 'document',
        document: [{ reach: [option] }],
        partly: false,
      })),
    );
  });
});

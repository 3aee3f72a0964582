import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { defaultOptions, type SnippetOptions } from '../../../src/domain/embed-options';
import { snippetsFor } from '../../../src/domain/embed-snippets';

const item = {
  title: 'Say “no” to "A & B" <now>',
  page: 'https://site.example/tools/a/',
  embed: 'https://site.example/embed/v1/en/tools/a/',
  height: 900,
};
const loader = {
  current: 'https://site.example/embed/v1.js',
  pinned: 'https://site.example/embed/v1.0.0.js',
  integrity: 'sha384-abc+/=',
};
const make = (options: Partial<SnippetOptions> = {}) =>
  snippetsFor(item, loader, { ...defaultOptions, ...options });
const FRAMES = ['frame', 'bare'] as const;
const LOADERS = ['loader', 'pinned'] as const;

describe.each(FRAMES)('the snippet "%s"', (kind) => {
  it('is a link in a paragraph, and one frame', () => {
    const $ = load(make()[kind], null, false);
    expect(
      $.root()
        .children()
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['p', 'iframe']);
    expect($('p > a').attr('href')).toBe(item.page);
    expect($('iframe').attr('src')).toBe(item.embed);
  });

  it('holds a title with quotes, an ampersand and angle brackets as it is', () => {
    const $ = load(make()[kind], null, false);
    expect($('iframe').attr('title')).toBe(item.title);
    expect($('a').text()).toBe(item.title);
  });

  it('has every option that is not as usual in its URL, and no other', () => {
    const url = (options: Partial<SnippetOptions>) =>
      load(make(options)[kind], null, false)('iframe').attr('src');
    expect(url({ theme: 'dark', accent: '0a5c8f', font: 'system' })).toBe(
      `${item.embed}?theme=dark&accent=0a5c8f&font=system`,
    );
    expect(url({ accent: '0a5c8f', width: 400 })).toBe(`${item.embed}?accent=0a5c8f`);
  });
});

describe('the frame with a style', () => {
  it.each([
    [{}, 'width:100%;min-height:900px;border:0'],
    [{ width: 480 }, 'width:100%;max-width:480px;min-height:900px;border:0'],
    [{ height: 700 }, 'width:100%;height:700px;border:0'],
  ])('with %j is sized by %s', (options, style) => {
    const frame = load(make(options).frame, null, false)('iframe');
    expect(frame.attr('style')).toBe(style);
    expect(frame.attr('loading')).toBe('lazy');
    expect(frame.attr('allow')).toBe('clipboard-write');
  });
});

describe('the frame without a style', () => {
  it.each([
    [{}, '100%', '900'],
    [{ width: 480, height: 700 }, '480', '700'],
  ])(
    'with %j has its size in attributes, and nothing that is stripped',
    (options, width, height) => {
      const frame = load(make(options).bare, null, false)('iframe');
      expect(frame.attr()).toEqual({ src: item.embed, title: item.title, width, height });
    },
  );
});

describe.each(LOADERS)('the snippet "%s"', (kind) => {
  it('is a script and an element with a link in it', () => {
    const $ = load(make()[kind], null, false);
    expect($('interview-embed').attr()).toEqual({
      src: item.embed,
      title: item.title,
      height: '900',
    });
    expect($('interview-embed > a').attr('href')).toBe(item.page);
    expect($('interview-embed > a').text()).toBe(item.title);
  });

  it('writes options as attributes, only where they are not as usual', () => {
    const $ = load(make({ theme: 'auto', accent: 'ff0000', font: 'system' })[kind], null, false);
    expect($('interview-embed').attr()).toMatchObject({
      theme: 'auto',
      accent: 'ff0000',
      font: 'system',
    });
  });

  it('is put into a box where it must not grow wider', () => {
    const $ = load(make({ width: 480 })[kind], null, false);
    expect($('div > interview-embed').parent().attr('style')).toBe('max-width:480px');
  });
});

it('pins the frozen loader by the hash of its text', () => {
  expect(load(make().loader, null, false)('script').attr()).toEqual({
    async: '',
    src: loader.current,
  });
  expect(load(make().pinned, null, false)('script').attr()).toEqual({
    async: '',
    src: loader.pinned,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
  });
});

it('gives the bare frame alone to hosts that take nothing beside it', () => {
  const $ = load(make().alone, null, false);
  expect($.root().html()).toBe($.html('iframe'));
  expect(make().bare.endsWith(make().alone)).toBe(true);
});

it('gives bare URLs to hosts that take no HTML', () => {
  const { page, embed } = make({ theme: 'dark', accent: '0a5c8f' });
  expect(page).toBe(item.page);
  expect(embed).toBe(`${item.embed}?theme=dark&accent=0a5c8f`);
});

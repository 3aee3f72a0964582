/** Which texts of a page are in another language than they are marked with: the accents show it. */
import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { parse } from 'yaml';
import { contentLicence, siteName } from '../../../src/config/site';
import { writtenSources } from '../content';
import { plain, type Page } from '../dist';
import { LACKING, LANGUAGE } from './add-language';

/** Letters that only the pseudo-language has: English has some of the others in names. */
const ACCENTED = /[ƀðƒĝĥîķļɱþǫŕšţûṽŵẋýž]/i;
/** Two letters of English beside one another, as they are in every text to be read. */
const PLAIN = /[a-z]{2}/i;

/** Not read, or written by the browser's own tables: code, what is typed into, days. */
const SKIPPED = 'script, style, code, pre, textarea, time, cite, .builder-code';
const ATTRIBUTES = ['aria-label', 'placeholder', 'alt'];

type Tree = Readonly<Record<string, unknown>>;
const at = (tree: unknown, key: string) =>
  key.split('.').reduce<unknown>((node, name) => (node as Tree | undefined)?.[name], tree);

/** Every string below a place. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** A string with whatever its placeholders are filled with, as a pattern. */
const patternOf = (text: string) =>
  plain(text)
    .split(/\{\w+\}/)
    .map((fragment) => fragment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*?');

/** What is the same in every language, or lacks a translation on purpose: patterns. */
function allowed(): RegExp {
  const citations = [...writtenSources().values()].flatMap(({ citation }) => [
    citation.authors,
    citation.title,
    citation.venue,
  ]);
  const lacking = [
    ...LACKING.ui.flatMap((key) => stringsIn(at(read('content/ui/en.yml'), key))),
    ...LACKING.tool.flatMap((key) => stringsIn(at(read('content/tools/should-i-go/en.yml'), key))),
  ];
  const names = [siteName, contentLicence.name, 'DOI', ...citations].filter(
    (name) => name !== undefined,
  );
  const all = [...lacking, ...names].sort((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`https?:\\S+|${all.join('|')}`, 'g');
}

const ALLOWED = allowed();

/** Whether a text is in the language that it is marked as. */
function isRight(text: string, lang: string): boolean {
  const left = plain(text).replace(ALLOWED, '');
  const [own, other] = lang === LANGUAGE.lang ? [ACCENTED, PLAIN] : [PLAIN, ACCENTED];
  // A name of something may be in another language than the sentence around it.
  return own.test(left) || !other.test(left);
}

/** Texts below an element, in a language unless they are marked with another, that are in yet another. */
function wrongIn($: CheerioAPI, selection: ReturnType<CheerioAPI>, around: string): string[] {
  if (selection.is(SKIPPED)) return [];
  const lang = selection.attr('lang') ?? around;
  const own = [
    ...ATTRIBUTES.map((name) => selection.attr(name) ?? ''),
    ...selection
      .contents()
      .not('*')
      .toArray()
      .map((node) => $(node).text()),
  ];
  return [
    ...own.filter((text) => !isRight(text, lang)).map((text) => `${lang}: ${plain(text)}`),
    ...selection
      .children()
      .toArray()
      .flatMap((child) => wrongIn($, $(child), lang)),
  ];
}

/** Texts of a page that are not in the language that they, or what is around them, are marked with. */
export const wronglyMarked = ({ $ }: Page): string[] =>
  wrongIn($, $('body'), $('html').attr('lang') ?? '');

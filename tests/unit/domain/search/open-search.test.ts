import { readdirSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteName } from '../../../../src/config/site';
import { openSearchDescription } from '../../../../src/domain/search/open-search';
import { xmlFaults } from '../../../site/xml';

const example = {
  name: 'Example Site',
  shortName: 'Example',
  description: 'Search the example.',
  lang: 'en-GB',
  search: 'https://example.org/search/',
  icon: 'https://example.org/icon.svg',
};

interface Description {
  '@xmlns': string;
  ShortName: string;
  LongName: string;
  Description: string;
  Language: string;
  InputEncoding: string;
  Image: { '@type': string; '#text': string };
  Url: { '@type': string; '@template': string };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
});
const read = (xml: string) =>
  (parser.parse(xml) as { OpenSearchDescription: Description }).OpenSearchDescription;

const locales = readdirSync('content/ui').filter((file) => file.endsWith('.yml'));
const texts = (file: string) =>
  (
    parse(readFileSync(`content/ui/${file}`, 'utf8')) as {
      search: { shortName: string; description: string };
    }
  ).search;

describe('the OpenSearch description', () => {
  it('is well-formed XML', async () => {
    expect(await xmlFaults(openSearchDescription(example))).toEqual([]);
  });

  it('begins with the declaration of XML: nothing may come before it', () => {
    expect(openSearchDescription(example)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
  });

  it('has what a browser needs', () => {
    expect(read(openSearchDescription(example))).toMatchObject({
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: 'Example',
      LongName: 'Example Site',
      Description: 'Search the example.',
      Language: 'en-GB',
      InputEncoding: 'UTF-8',
      Image: { '@type': 'image/svg+xml', '#text': 'https://example.org/icon.svg' },
    });
  });

  it('leads to the page of the search with what was typed', () => {
    const { Url } = read(openSearchDescription(example));
    expect(Url).toEqual({
      '@type': 'text/html',
      '@template': 'https://example.org/search/?q={searchTerms}',
    });
    const typed = Url['@template'].replace('{searchTerms}', encodeURIComponent('a & b?'));
    expect(new URL(typed).searchParams.get('q')).toBe('a & b?');
  });

  it.each(['R & D', 'a < b > c', '"quoted"', "it's", '</ShortName>', ']]>', '&amp;', 'Résumé 🙂'])(
    'escapes %s',
    async (text) => {
      const xml = openSearchDescription({ ...example, name: text, description: text });
      expect(await xmlFaults(xml)).toEqual([]);
      expect(read(xml)).toMatchObject({ LongName: text, Description: text, ShortName: 'Example' });
    },
  );

  it('escapes what is in an attribute', async () => {
    const search = 'https://example.org/a"b&c<d/';
    const xml = openSearchDescription({ ...example, search });
    expect(await xmlFaults(xml)).toEqual([]);
    expect(read(xml).Url['@template']).toBe(`${search}?q={searchTerms}`);
  });

  it('holds what the site is called, whatever that is', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(printable, printable, (name, description) => {
        const xml = openSearchDescription({ ...example, name, description });
        expect(read(xml)).toMatchObject({ LongName: name, Description: description });
      }),
    );
  });
});

describe.each(locales)('what %s calls the search', (file) => {
  it('has at most 16 characters, as OpenSearch demands', () => {
    const { shortName } = texts(file);
    expect(shortName.trim()).not.toBe('');
    expect(shortName.length).toBeLessThanOrEqual(16);
  });

  it('is described in at most 1,024 characters', () => {
    const { description } = texts(file);
    expect(description.trim()).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(1_024);
  });
});

describe('the name of the site', () => {
  it('has at most 48 characters, as OpenSearch demands of a long name', () => {
    expect(siteName.length).toBeLessThanOrEqual(48);
  });
});

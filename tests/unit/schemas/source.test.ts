import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source';
import { issues } from './issues';

const schema = sourceSchema({ topics: ['gaps', 'offers'], languages: ['es'] });
const inSpanish = (translation: object, code = 'es') => ({
  translations: { [code]: translation },
});

const series = {
  id: 'callbacks',
  title: 'Callbacks by months out of work',
  unit: 'percent',
  points: [{ label: 'One month', value: 7 }],
};
const source = {
  name: 'Kroft, Lange & Notowidigdo (2013)',
  kind: 'experiment',
  claim: 'Callbacks fell as the time out of work grew, in US cities.',
  figures: ['3,000 vacancies'],
  caveat: 'Callbacks, not jobs.',
  topics: ['gaps'],
  bearing: 'mixed',
  citation: { year: 2013, doi: '10.1093/qje/qjt015' },
  verification: { level: 'primary', note: 'The abstract.' },
  series: [series],
};

const link = (url: string, kind = 'publisher') => ({ link: { kind, url } });
const point = (change: object, unit = 'percent') => ({
  series: [{ ...series, unit, points: [{ label: 'One month', value: 7, ...change }] }],
});

const UNVERIFIED =
  'figures: An unverified source carries no figures. Remove them, or read the source and raise verification.level.';
const WRITE_WITHOUT =
  'An unverified source carries no figures. Write it without, or read the source and raise verification.level.';
const DOI_LINK = 'link.url: A link of kind "doi" is https://doi.org/ and the citation\'s doi.';
const TOO_LARGE =
  'series.0: A value is too large for its unit: a percentage ends at 100, a correlation at 1.';
const MIRROR =
  'link.url: This URL is a copy or a blog. Leave the link out and name the URL under verification.note.';
const DOI = 'citation.doi: A DOI begins with "10." and has no URL before it.';

describe('a valid source', () => {
  it.each([
    ['is complete', {}],
    ['links its DOI', link('https://doi.org/10.1093/qje/qjt015', 'doi')],
    ['links the summary that was read', link('https://example.org/summary', 'summary')],
    [
      'links its publisher and has no DOI',
      { citation: {}, ...link('https://example.org/paper', 'publisher') },
    ],
    ['links a domain whose name only ends like a mirror', link('https://notscribd.com/x')],
    ['draws a range', point({ to: 9 })],
    ['draws all of a hundred', point({ value: 90, to: 100 })],
    ['draws a full correlation', point({ value: 1 }, 'correlation')],
    ['draws more than twice as many', point({ value: 150 }, 'percent-more')],
    ['draws two series', { series: [series, { ...series, id: 'offers' }] }],
    [
      'is unverified and has no figures',
      { figures: [], series: [], verification: { level: 'none', note: '' } },
    ],
    [
      'is unverified and names years',
      {
        ...{ figures: [], series: [], verification: { level: 'none', note: '' } },
        ...{ claim: `${source.claim} It was in 2012.`, caveat: 'Read about in 2013.' },
      },
    ],
    ['is translated', inSpanish({ claim: source.claim, caveat: source.caveat })],
    ['is translated as far as somebody got', inSpanish({ series: { callbacks: { labels: [] } } })],
    ['was read second-hand', { verification: { level: 'secondary', note: 'A blog.' } }],
  ])('is taken where it %s', (_, change) => {
    expect(issues(schema, { ...source, ...change })).toEqual([]);
  });

  it('has no figures and no series by default', () => {
    expect(schema.parse({ ...source, figures: undefined, series: undefined })).toEqual({
      ...source,
      figures: [],
      translations: {},
      series: [],
    });
  });
});

describe('a source’s mistake is answered with its field and the fix', () => {
  const unverified = { verification: { level: 'none', note: '' } };
  const bare = { ...unverified, figures: [], series: [] };

  it.each([
    [
      'an unknown key',
      { quote: 'x' },
      '(file): Unknown field "quote". The fields are: name, kind, claim, figures, caveat, interest, topics, bearing, citation, link, verification, series, translations.',
    ],
    [
      'a translation into a language that the site does not have',
      inSpanish({}, 'it'),
      'translations.it: A source is not translated into "it". The other languages are: es; add one in src/config/locales.ts.',
    ],
    [
      'an unknown key in a translation',
      inSpanish({ topics: ['gaps'] }),
      'translations.es: Unknown field "topics". The fields are: name, claim, caveat, interest, series.',
    ],
    [
      'a figure in the translated caveat of an unverified source',
      { ...bare, ...inSpanish({ caveat: 'Solo un 45 por ciento lo leyó.' }) },
      `translations.es.caveat: ${WRITE_WITHOUT}`,
    ],
    ['figures in an unverified source', { ...unverified, series: [] }, UNVERIFIED],
    ['a series in an unverified source', { ...unverified, figures: [] }, UNVERIFIED],
    [
      'a figure in the claim of an unverified source',
      { ...bare, claim: `${source.claim} By 45 per cent.` },
      `claim: ${WRITE_WITHOUT}`,
    ],
    [
      'a figure in the caveat of an unverified source',
      { ...bare, caveat: 'Callbacks of 12 people.' },
      `caveat: ${WRITE_WITHOUT}`,
    ],
    ['a link to another DOI', link('https://doi.org/10.1093/qje/qjt016', 'doi'), DOI_LINK],
    ['a DOI behind a proxy', link('https://dx.doi.org/10.1093/qje/qjt015', 'doi'), DOI_LINK],
    [
      'a link to a DOI that the citation lacks',
      { ...link('https://doi.org/10.1093/qje/qjt015', 'doi'), citation: {} },
      DOI_LINK,
    ],
    ['a mirror as link', link('https://www.scribd.com/document/1'), MIRROR],
    ['a mirror in capitals', link('https://WWW.ResearchGate.net/x'), MIRROR],
    ['a mirror with changing endings', link('https://vdocuments.site/x'), MIRROR],
    ['a blog as link', link('https://somebody.blogspot.com/x'), MIRROR],
    ['a link that is no URL', link('doi 10.1093'), 'link.url: Invalid URL'],
    ['a link of another kind', link('ftp://example.org/x'), 'link.url: Invalid URL'],
    ['a DOI with its URL', { citation: { doi: 'https://doi.org/10.1093/qje' } }, DOI],
    ['a DOI cut short', { citation: { doi: '10.1093' } }, DOI],
    [
      'an unknown topic',
      { topics: ['gap'] },
      'topics.0: There is no topic "gap". Use one of: gaps, offers; or add it in content/topics/.',
    ],
    [
      'a claim in three strings',
      { claim: 'Callbacks fell later.' },
      'claim: 21 characters long. The claim states what was found. Write 40 to 500 characters.',
    ],
    [
      'no caveat',
      { caveat: undefined },
      'caveat: Missing. The caveat states what limits the claim. Write 10 to 500 characters.',
    ],
    [
      'a series id with capitals',
      { series: [{ ...series, id: 'Callbacks' }] },
      'series.0.id: Use small letters, digits and hyphens.',
    ],
    [
      'a range that runs backwards',
      point({ to: 6 }),
      'series.0.points.0: "to" must be larger than "value".',
    ],
    ['a percentage above a hundred', point({ value: 101 }), TOO_LARGE],
    ['a range of percentages that ends above a hundred', point({ to: 101 }), TOO_LARGE],
    ['a correlation above one', point({ value: 1.1 }, 'correlation'), TOO_LARGE],
    [
      'two series with one id',
      { series: [series, { ...series, title: 'Callbacks by age' }] },
      'series: Two series have the same id.',
    ],
  ])('%s', (_, change, message) => {
    expect(issues(schema, { ...source, ...change })).toEqual([message]);
  });
});

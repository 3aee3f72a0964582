import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source';
import { issues } from './issues';

const schema = sourceSchema({ topics: ['gaps', 'offers'] });

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

const link = (url: string) => ({ link: { kind: 'publisher', url } });
const point = (change: object) => ({
  series: [{ ...series, points: [{ label: 'One month', value: 7, ...change }] }],
});

const UNVERIFIED =
  'figures: An unverified source carries no figures. Remove figures and series, or read the source and raise verification.level.';
const MIRROR =
  'link.url: This address is a copy or a blog. Leave the link out and name the address under verification.note.';
const DOI = 'citation.doi: A DOI begins with "10." and has no address before it.';

describe('a valid source', () => {
  it.each([
    ['is complete', {}],
    ['has a link', link('https://doi.org/10.1093/qje/qjt015')],
    ['links a domain whose name only ends like a mirror', link('https://notscribd.com/x')],
    ['draws a range', point({ to: 9 })],
    [
      'is unverified and has no figures',
      { figures: [], series: [], verification: { level: 'none', note: '' } },
    ],
    ['was read second-hand', { verification: { level: 'secondary', note: 'A blog.' } }],
  ])('is taken where it %s', (_, change) => {
    expect(issues(schema, { ...source, ...change })).toEqual([]);
  });

  it('has no figures and no series unless it says so', () => {
    expect(schema.parse({ ...source, figures: undefined, series: undefined })).toEqual({
      ...source,
      figures: [],
      series: [],
    });
  });
});

describe('a source’s mistake is answered with its field and the mend', () => {
  const unverified = { verification: { level: 'none', note: '' } };

  it.each([
    [
      'an unknown key',
      { quote: 'x' },
      '(file): Unknown field "quote". The fields are: name, kind, claim, figures, caveat, interest, topics, bearing, citation, link, verification, series.',
    ],
    ['figures in an unverified source', { ...unverified, series: [] }, UNVERIFIED],
    ['a series in an unverified source', { ...unverified, figures: [] }, UNVERIFIED],
    ['a mirror as link', link('https://www.scribd.com/document/1'), MIRROR],
    ['a mirror in capitals', link('https://WWW.ResearchGate.net/x'), MIRROR],
    ['a mirror with changing endings', link('https://vdocuments.site/x'), MIRROR],
    ['a blog as link', link('https://somebody.blogspot.com/x'), MIRROR],
    ['a link that is no address', link('doi 10.1093'), 'link.url: Invalid URL'],
    ['a link of another kind', link('ftp://example.org/x'), 'link.url: Invalid URL'],
    ['a DOI with its address', { citation: { doi: 'https://doi.org/10.1093/qje' } }, DOI],
    ['a DOI cut short', { citation: { doi: '10.1093' } }, DOI],
    [
      'an unknown topic',
      { topics: ['gap'] },
      'topics.0: There is no topic "gap". Use one of: gaps, offers; or add it in content/topics/.',
    ],
    [
      'a claim in three words',
      { claim: 'Callbacks fell later.' },
      'claim: 21 characters long. The claim says what was found. Write 40 to 500 characters.',
    ],
    [
      'no caveat',
      { caveat: undefined },
      'caveat: Missing. The caveat says what limits the claim. Write 10 to 500 characters.',
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
  ])('%s', (_, change, message) => {
    expect(issues(schema, { ...source, ...change })).toEqual([message]);
  });
});

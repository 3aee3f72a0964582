import { describe, expect, it } from 'vitest';
import { organisationSchema } from '../../../src/schemas/organisation';
import { issues } from './issues';

const valid = {
  name: 'Helpline',
  country: 'UK',
  pages: [{ url: 'https://example.org/help/', what: 'free advice', read: 'read' }],
};

describe('an organisation', () => {
  it('needs no aliases', () => {
    expect(organisationSchema.parse(valid)).toEqual({ ...valid, aliases: [] });
  });

  it.each([
    ['without a page', { pages: [] }, 'pages: Name at least one page.'],
    [
      'in an unknown country',
      { country: 'XX' },
      'country: "XX" is unknown. Use one of: US, UK, GB, CA, AU, EU.',
    ],
    [
      'with a page that has no whole URL',
      { pages: [{ ...valid.pages[0], url: '/help/' }] },
      'pages.0.url: Write the whole URL, with https://.',
    ],
    [
      'with a page of which nobody knows whether it was read',
      { pages: [{ url: 'https://example.org/', what: 'free advice' }] },
      'pages.0.read: Missing. Write whether the page was read, and if not, how it is known. Write 4 to 200 characters.',
    ],
  ])('%s is refused', (_, change, message) => {
    expect(issues(organisationSchema, { ...valid, ...change })).toEqual([message]);
  });
});

import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { scormManifest } from '../../../../src/domain/packages/scorm-manifest';

const { manifest } = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
}).parse(
  scormManifest({
    id: 'tool-en',
    title: 'A & B',
    description: 'What it is for',
    language: 'en-GB',
    rights: 'CC BY 4.0',
    files: ['index.html', 'a.js'],
  }),
) as { manifest: Record<string, unknown> };

it('declares SCORM 1.2, what it is, and on which terms', () => {
  const text = (words: string) => ({
    'imsmd:langstring': { '#text': words, '@xml:lang': 'en-GB' },
  });
  expect(manifest['metadata']).toMatchObject({
    schema: 'ADL SCORM',
    schemaversion: '1.2',
    'imsmd:lom': {
      'imsmd:general': { 'imsmd:title': text('A & B') },
      'imsmd:rights': { 'imsmd:description': text('CC BY 4.0') },
    },
  });
});

it('has one item, which opens the page', () => {
  expect(manifest['organizations']).toMatchObject({
    '@default': 'organization',
    organization: { '@identifier': 'organization', title: 'A & B', item: { title: 'A & B' } },
  });
  expect(manifest['resources']).toEqual({
    resource: {
      '@identifier': 'tool',
      '@type': 'webcontent',
      '@adlcp:scormtype': 'sco',
      '@href': 'index.html',
      file: [{ '@href': 'index.html' }, { '@href': 'a.js' }],
    },
  });
});

it('asks the platform for no score: there is none', () => {
  expect(JSON.stringify(manifest)).not.toMatch(/mastery|timelimit|prerequisites|datafromlms/i);
});

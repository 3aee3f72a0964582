import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { cartridgeFiles, type Cartridge } from '../../../../src/domain/packages/common-cartridge';

const CARTRIDGE: Cartridge = {
  id: 'cartridge',
  title: 'Take & go',
  description: 'Words <of> ours',
  language: 'en-GB',
  rights: 'CC BY 4.0',
  folders: [
    {
      id: 'tools',
      title: 'Tools',
      links: [{ id: 'tools-a', title: 'Should "I" go?', url: 'https://example.org/?a=1&b=2' }],
    },
    {
      id: 'rest',
      title: 'Rest',
      links: [{ id: 'b', title: 'B', url: 'https://example.org/b/' }],
    },
  ],
};

const files = cartridgeFiles(CARTRIDGE);
const manifest = String(files['imsmanifest.xml']);
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });

describe('the files of a cartridge', () => {
  it('are the manifest and a file for each link', () => {
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'links/tools-a.xml', 'links/b.xml']);
  });

  it('hold a link with its title and URL, to be opened in a new window', () => {
    expect(parser.parse(String(files['links/tools-a.xml']))).toMatchObject({
      webLink: {
        '@xmlns': 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
        title: 'Should "I" go?',
        url: { '@href': 'https://example.org/?a=1&b=2', '@target': '_blank' },
      },
    });
  });
});

describe('the manifest', () => {
  const { manifest: root } = parser.parse(manifest) as { manifest: Record<string, unknown> };

  it('declares version 1.1 in the first 500 bytes, where Moodle looks', () => {
    expect(manifest.slice(0, 500)).toContain(
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
    expect(root['metadata']).toMatchObject({
      schema: 'IMS Common Cartridge',
      schemaversion: '1.1.0',
    });
  });

  it('names the cartridge and its terms', () => {
    const text = (content: string) => ({
      'lomimscc:string': { '#text': content, '@language': 'en-GB' },
    });
    expect(root['metadata']).toMatchObject({
      'lomimscc:lom': {
        'lomimscc:general': {
          'lomimscc:title': text('Take & go'),
          'lomimscc:description': text('Words <of> ours'),
        },
        'lomimscc:rights': { 'lomimscc:description': text('CC BY 4.0') },
      },
    });
  });

  it('has one item at the top, without a title, and in it a folder with a title for each', () => {
    expect(root['organizations']).toEqual({
      organization: {
        '@identifier': 'organization',
        '@structure': 'rooted-hierarchy',
        item: {
          '@identifier': 'root',
          item: [
            {
              ...{ '@identifier': 'folder-tools', title: 'Tools' },
              item: {
                ...{ '@identifier': 'item-tools-a', '@identifierref': 'link-tools-a' },
                title: 'Should "I" go?',
              },
            },
            {
              ...{ '@identifier': 'folder-rest', title: 'Rest' },
              item: { '@identifier': 'item-b', '@identifierref': 'link-b', title: 'B' },
            },
          ],
        },
      },
    });
  });

  it('lists each link as a web link with its one file', () => {
    const resource = (id: string) => ({
      ...{ '@identifier': `link-${id}`, '@type': 'imswl_xmlv1p1' },
      file: { '@href': `links/${id}.xml` },
    });
    expect(root['resources']).toEqual({ resource: [resource('tools-a'), resource('b')] });
  });
});

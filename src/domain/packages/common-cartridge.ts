/**
 * A Common Cartridge 1.1 of web links: the files in it. Pure.
 *
 * Version 1.1, since Moodle's importer reads nothing newer. The namespaces and types are those of
 * https://www.imsglobal.org/cc/ccv1p1/; Moodle looks for the first of them in the first 500 bytes.
 */
import { xmlOf, type Element } from './xml.ts';
import type { Files } from './zip';

/** A page of the site. */
export interface CartridgeLink {
  /** Its name in the cartridge, of letters, digits and hyphens; no other link has it. */
  id: string;
  title: string;
  /** Full URL. */
  url: string;
}

/** What a learning platform shows as a section or module. */
export interface CartridgeFolder {
  /** Of letters, digits and hyphens; no other folder has it. */
  id: string;
  title: string;
  links: readonly CartridgeLink[];
}

export interface Cartridge {
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** On which terms the pages may be used. */
  rights: string;
  folders: readonly CartridgeFolder[];
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const PACKAGING = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const WEB_LINK = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

/** Namespaces, each with the URL of its schema. */
const schemas = (places: Readonly<Record<string, string>>) =>
  Object.entries(places)
    .map(([namespace, place]) => `${namespace} http://www.imsglobal.org/profile/cc/ccv1p1/${place}`)
    .join(' ');

const fileOf = ({ id }: CartridgeLink) => `links/${id}.xml`;

/** A link that a platform opens in a window of its own: pages of the site refuse to be framed. */
const webLink = ({ title, url }: CartridgeLink): string =>
  xmlOf({
    webLink: {
      '@xmlns': WEB_LINK,
      '@xmlns:xsi': XSI,
      '@xsi:schemaLocation': schemas({ [WEB_LINK]: 'ccv1p1_imswl_v1p1.xsd' }),
      title,
      url: { '@href': url, '@target': '_blank' },
    },
  });

function metadata({ title, description, language, rights }: Cartridge): Element {
  const text = (content: string) => ({
    'lomimscc:string': { '#text': content, '@language': language },
  });
  return {
    schema: 'IMS Common Cartridge',
    schemaversion: '1.1.0',
    'lomimscc:lom': {
      'lomimscc:general': {
        'lomimscc:title': text(title),
        'lomimscc:language': language,
        'lomimscc:description': text(description),
      },
      'lomimscc:rights': {
        'lomimscc:copyrightAndOtherRestrictions': { 'lomimscc:value': 'yes' },
        'lomimscc:description': text(rights),
      },
    },
  };
}

const folderItem = ({ id, title, links }: CartridgeFolder): Element => ({
  '@identifier': `folder-${id}`,
  title,
  item: links.map((link) => ({
    '@identifier': `item-${link.id}`,
    '@identifierref': `link-${link.id}`,
    title: link.title,
  })),
});

const manifest = (cartridge: Cartridge): string =>
  xmlOf({
    manifest: {
      '@xmlns': PACKAGING,
      '@identifier': cartridge.id,
      '@xmlns:lomimscc': LOM,
      '@xmlns:xsi': XSI,
      '@xsi:schemaLocation': schemas({
        [PACKAGING]: 'ccv1p1_imscp_v1p2_v1p0.xsd',
        [LOM]: 'LOM/ccv1p1_lommanifest_v1p0.xsd',
      }),
      metadata: metadata(cartridge),
      organizations: {
        organization: {
          '@identifier': 'organization',
          '@structure': 'rooted-hierarchy',
          // The one item at the top has no title: the schema allows none.
          item: { '@identifier': 'root', item: cartridge.folders.map(folderItem) },
        },
      },
      resources: {
        resource: cartridge.folders
          .flatMap(({ links }) => links)
          .map((link) => ({
            '@identifier': `link-${link.id}`,
            '@type': 'imswl_xmlv1p1',
            file: { '@href': fileOf(link) },
          })),
      },
    },
  });

/** The files of a cartridge. */
export const cartridgeFiles = (cartridge: Cartridge): Files => ({
  'imsmanifest.xml': manifest(cartridge),
  ...Object.fromEntries(
    cartridge.folders.flatMap(({ links }) => links.map((link) => [fileOf(link), webLink(link)])),
  ),
});

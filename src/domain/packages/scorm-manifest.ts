/** The manifest of a SCORM 1.2 package that holds one page and what that page loads. Pure. */
import { xmlOf, type Element } from './xml.ts';

export interface ScormPackage {
  /** Of letters, digits and hyphens; no other package has it. */
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** On which terms it may be used. */
  rights: string;
  /** Every file of it but this manifest and the schemas, from its root; the page that opens comes first. */
  files: readonly [page: string, ...others: string[]];
}

/** The schemas that a package carries beside its manifest: how this one refers to them. */
export const manifestSchemas = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
} as const;

const [PACKAGING, METADATA, SCORM] = Object.keys(manifestSchemas) as [string, string, string];

/** Terms of the vocabulary, which are written in this way whatever the language. */
const term = (word: string): Element => ({
  'imsmd:langstring': { '#text': word, '@xml:lang': 'x-none' },
});

function metadata({ title, description, language, rights }: ScormPackage): Element {
  const text = (content: string): Element => ({
    'imsmd:langstring': { '#text': content, '@xml:lang': language },
  });
  return {
    schema: 'ADL SCORM',
    schemaversion: '1.2',
    'imsmd:lom': {
      'imsmd:general': {
        'imsmd:title': text(title),
        'imsmd:language': language,
        'imsmd:description': text(description),
      },
      'imsmd:rights': {
        'imsmd:copyrightandotherrestrictions': {
          'imsmd:source': term('LOMv1.0'),
          'imsmd:value': term('yes'),
        },
        'imsmd:description': text(rights),
      },
    },
  };
}

/** `imsmanifest.xml`. */
export const scormManifest = (content: ScormPackage): string =>
  xmlOf({
    manifest: {
      '@xmlns': PACKAGING,
      '@xmlns:imsmd': METADATA,
      '@xmlns:adlcp': SCORM,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': Object.entries(manifestSchemas).flat().join(' '),
      '@identifier': content.id,
      '@version': '1.0',
      metadata: metadata(content),
      organizations: {
        '@default': 'organization',
        organization: {
          '@identifier': 'organization',
          title: content.title,
          item: { '@identifier': 'item', '@identifierref': 'tool', title: content.title },
        },
      },
      resources: {
        resource: {
          '@identifier': 'tool',
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': content.files[0],
          file: content.files.map((href) => ({ '@href': href })),
        },
      },
    },
  });

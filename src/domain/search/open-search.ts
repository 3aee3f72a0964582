import { xmlOf } from '../packages/xml';

interface Described {
  name: string;
  /** At most 16 characters: OpenSearch allows no more. */
  shortName: string;
  description: string;
  lang: string;
  /** Full URLs: of the search page, and of the site's icon. */
  search: string;
  icon: string;
}

/**
 * How a browser searches this site: an OpenSearch 1.1 description (github.com/dewitt/opensearch).
 * `{searchTerms}` is where the browser puts what was typed.
 */
export const openSearchDescription = ({
  name,
  shortName,
  description,
  lang,
  search,
  icon,
}: Described): string =>
  xmlOf({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: shortName,
      LongName: name,
      Description: description,
      Language: lang,
      InputEncoding: 'UTF-8',
      Image: { '@type': 'image/svg+xml', '#text': icon },
      Url: { '@type': 'text/html', '@template': `${search}?q={searchTerms}` },
    },
  });

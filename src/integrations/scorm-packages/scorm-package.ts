import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../config/locales';
import { contentLicence, siteName } from '../../config/site';
import { embedPath } from '../../domain/embed-paths';
import { manifestSchemas, scormManifest } from '../../domain/packages/scorm-manifest';
import type { Files } from '../../domain/packages/zip';
import { collect, type SiteFolder } from './collect';
import { readme } from './readme';

/** What a package of one tool is made of. */
export interface Parts {
  site: SiteFolder;
  /** The folder of the words. */
  contentRoot: string;
  locale: Locale;
  tool: string;
  /** The script that talks to the platform. */
  adapter: string;
}

const PAGE = 'index.html';
const ADAPTER = 'scorm.js';
const FONT_LICENCE = new URL('../../styles/fonts/OFL.txt', import.meta.url);
const SCHEMAS = new URL('schemas/', import.meta.url);
/** The schemas ask for this one. */
const SCHEMA_OF_XML = 'ims_xml.xsd';

/** The policy, which governs only what comes after it. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The page with our script before every other. @throws Error if it has no policy. */
function withAdapter(html: string, tool: string): string {
  if (!POLICY.test(html)) throw new Error(`The embed of ${tool} has no content security policy.`);
  return html.replace(POLICY, (policy) => `${policy}<script src="${ADAPTER}"></script>`);
}

/** Texts that go with the page: on which terms, and how to use it. */
async function texts({ site, contentRoot, locale, tool }: Parts, words: ToolWords): Promise<Files> {
  const read = (path: string | URL) => readFile(path, 'utf8');
  return {
    'apache-2.0.txt': await read(join(site.folder, 'apache-2.0.txt')),
    'cc-by-4.0.txt': await read(join(contentRoot, 'LICENSE')),
    'licences-of-libraries.md': await read(join(site.folder, 'licences-of-libraries.md')),
    'licences.txt': await read(join(site.folder, 'licences.txt')),
    'ofl.txt': await read(FONT_LICENCE),
    'readme.txt': readme(await read(join(contentRoot, 'packages', locale.code, 'readme.txt')), {
      title: words.title,
      description: words.description,
      site: siteName,
      address: new URL(`${locale.prefix && `${locale.prefix}/`}tools/${tool}/`, site.root).href,
      licence: contentLicence.name,
      licenceAddress: contentLicence.url,
    }),
  };
}

async function schemas(): Promise<Files> {
  const names = [...Object.values(manifestSchemas), SCHEMA_OF_XML];
  const files = names.map(async (name) => [name, await readFile(new URL(name, SCHEMAS))] as const);
  return Object.fromEntries(await Promise.all(files));
}

interface ToolWords {
  title: string;
  description: string;
}

/** The words are complete, or their schema would have stopped the build. */
async function wordsOf({ contentRoot, locale, tool }: Parts): Promise<ToolWords> {
  const file = join(contentRoot, 'tools', tool, `${locale.code}.yml`);
  return parse(await readFile(file, 'utf8')) as ToolWords;
}

/** Every file of a tool's SCORM 1.2 package. */
export async function scormPackage(parts: Parts): Promise<Files> {
  const { site, locale, tool, adapter } = parts;
  const words = await wordsOf(parts);
  const embed = embedPath({ locale: locale.code, kind: 'tools', slug: tool });
  const { [PAGE]: html, ...loaded } = await collect(site, `${embed.slice(1)}${PAGE}`);
  const content: Files = {
    [PAGE]: withAdapter(String(html), tool),
    [ADAPTER]: adapter,
    ...loaded,
    ...(await texts(parts, words)),
  };
  const others = Object.keys(content)
    .filter((path) => path !== PAGE)
    .sort();
  return {
    ...content,
    ...(await schemas()),
    'imsmanifest.xml': scormManifest({
      id: `take-the-interview-${tool}-${locale.code}`,
      title: words.title,
      description: words.description,
      language: locale.lang,
      rights: `${siteName}, ${contentLicence.name}: ${contentLicence.url}`,
      files: [PAGE, ...others],
    }),
  };
}

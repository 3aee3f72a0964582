import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defaultLanguage, defaultLocale, type Locale } from '../config/locales.ts';
import { contentLicence, siteName } from '../config/site.ts';
import { manifestSchemas, scormManifest } from '../domain/packages/scorm-manifest.ts';
import type { Files } from '../domain/packages/zip.ts';
import { deferredPath, filePaths, toolPath } from '../domain/paths.ts';
import { isMostlyTranslated, withFallback, type Strings } from '../domain/translation.ts';
import { filesOfTool, type LoadedFiles } from './loaded-files.ts';
import { readme } from './readme.ts';

/** What packages are made from. */
export interface PackageSources {
  /** The folder of the built site. */
  site: string;
  /** The URL of the site, with a slash at its end. */
  siteUrl: string;
  /** The folder that the build of packages wrote. */
  built: string;
  /** What each script of that build loads. */
  loaded: LoadedFiles;
  /** The folder of the content. */
  contentRoot: string;
  /** The script that talks to the platform. */
  adapter: string;
}

const PAGE = 'index.html';
const FONT_LICENCE = new URL('../styles/fonts/OFL.txt', import.meta.url);
const SCHEMAS = new URL('schemas/', import.meta.url);
/** The schemas ask for this one. */
const SCHEMA_OF_XML = 'ims_xml.xsd';
/** The folder of scripts and fonts. */
const ASSETS = '_astro';

const below = ({ prefix }: Locale, path: string) => (prefix === '' ? path : `/${prefix}${path}`);

/** Files by their paths in a folder, which are those in the package too. */
async function filesAt(folder: string, paths: readonly string[]): Promise<Files> {
  const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** The tool itself: its page with every file that this loads, now or later. */
async function toolFiles(sources: PackageSources, tool: string, locale: Locale): Promise<Files> {
  const { site, built, loaded, adapter } = sources;
  const assets = readdirSync(join(built, ASSETS)).map((name) => `${ASSETS}/${name}`);
  const deferred = below(locale, deferredPath(tool)).slice(1);
  return {
    [PAGE]: await readFile(join(built, locale.code, tool, PAGE)),
    'scorm.js': adapter,
    ...(await filesAt(built, [deferred, ...filesOfTool(tool, assets, loaded)])),
    ...(await filesAt(site, [filePaths.icon.slice(1)])),
  };
}

interface ToolName {
  title: string;
  description: string;
  /** The language that the tool is in: the default one where it is not translated. */
  lang: string;
}

const stringsIn = async (path: string): Promise<Strings> =>
  existsSync(path) ? ((parse(await readFile(path, 'utf8')) ?? {}) as Strings) : {};

/** As the site names it. Its schema would have stopped the build of the site if the names were missing. */
async function nameOf(tool: string, locale: Locale, contentRoot: string): Promise<ToolName> {
  const folder = join(contentRoot, 'tools', tool);
  const original = await stringsIn(join(folder, `${defaultLocale}.yml`));
  const own = await stringsIn(join(folder, `${locale.code}.yml`));
  const isShown = isMostlyTranslated(original, own);
  const { title, description } = (isShown
    ? withFallback(original, own)
    : original) as unknown as ToolName;
  return { title, description, lang: (isShown ? locale : defaultLanguage).lang };
}

/** The text that explains a package, in the default language where it is not translated. */
function readmeTemplate(contentRoot: string, { code }: Locale): Promise<string> {
  const fileIn = (language: string) => join(contentRoot, 'packages', language, 'readme.txt');
  const own = fileIn(code);
  return readFile(existsSync(own) ? own : fileIn(defaultLocale), 'utf8');
}

/** Texts that go with the page: on which terms, and how to use it. */
async function texts(
  { site, siteUrl, contentRoot }: PackageSources,
  [tool, { title, description }, locale]: readonly [string, ToolName, Locale],
): Promise<Files> {
  return {
    ...(await filesAt(site, ['apache-2.0.txt', 'licences-of-libraries.md', 'licences.txt'])),
    'cc-by-4.0.txt': await readFile(join(contentRoot, 'LICENSE')),
    'ofl.txt': await readFile(FONT_LICENCE),
    'readme.txt': readme(await readmeTemplate(contentRoot, locale), {
      ...{ title, description },
      site: siteName,
      url: new URL(below(locale, toolPath(tool)).slice(1), siteUrl).href,
      licence: contentLicence.name,
      licenceUrl: contentLicence.url,
    }),
  };
}

async function schemas(): Promise<Files> {
  const names = [...Object.values(manifestSchemas), SCHEMA_OF_XML];
  const files = names.map(async (name) => [name, await readFile(new URL(name, SCHEMAS))] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** Every file of a tool's SCORM 1.2 package. @throws Error if a file that it needs is missing. */
export async function scormPackage(
  sources: PackageSources,
  tool: string,
  locale: Locale,
): Promise<Files> {
  const { title, description, lang } = await nameOf(tool, locale, sources.contentRoot);
  const content: Files = {
    ...(await toolFiles(sources, tool, locale)),
    ...(await texts(sources, [tool, { title, description, lang }, locale])),
  };
  const others = Object.keys(content).filter((path) => path !== PAGE);
  return {
    ...content,
    ...(await schemas()),
    'imsmanifest.xml': scormManifest({
      id: `take-the-interview-${tool}-${locale.code}`,
      ...{ title, description },
      language: lang,
      rights: `${siteName}, ${contentLicence.name}: ${contentLicence.url}`,
      files: [PAGE, ...others.sort()],
    }),
  };
}

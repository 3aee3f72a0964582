/**
 * `npm run packages`: writes into `dist` what is made from the built site and is no page of it: packages for
 * learning platforms (docs/adr/0012), and the file for nginx (docs/adr/0011). Build the site first, with the
 * same environment.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerRules } from '../config/headers.ts';
import { locales } from '../config/locales.ts';
import { contentRoot } from '../content-files.ts';
import { notFoundFolders } from '../domain/not-found.ts';
import { zipOf } from '../domain/packages/zip.ts';
import { localeFilePaths, scormPath } from '../domain/paths.ts';
import { redirects } from '../domain/redirects.ts';
import { classicScript } from '../integrations/classic-script.ts';
import { nginxConf } from '../integrations/nginx-conf.ts';
import { LOADED_FILES, type LoadedFiles } from '../packages/loaded-files.ts';
import { scormPackage, type PackageSources } from '../packages/scorm-package.ts';
import { tools } from '../tools/registry.ts';
import { fail } from './serve.ts';

const ADAPTER = fileURLToPath(new URL('../embed/scorm/start.ts', import.meta.url));
const CONFIG = 'src/packages/astro.config.mjs';

/**
 * The URL of the built site, with a slash at its end.
 *
 * @throws Error if nothing is built.
 */
function urlOf(site: string): string {
  const file = join(site, 'robots.txt');
  const sitemap = existsSync(file) && /^Sitemap: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (!sitemap) throw new Error(`There is no built site in ${site}. Run "npm run build" first.`);
  return new URL('.', sitemap).href;
}

/** Builds the tools as pages for packages. @throws Error with the build's output if it fails. */
function buildTools(folder: string, siteUrl: string): void {
  const { pathname, origin } = new URL(siteUrl);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--config', CONFIG],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ SITE_URL: origin, BASE_PATH: pathname, OUT_DIR: folder },
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`The build of packages failed.\n${stdout}${stderr}`);
}

/** The file for nginx. @param base the sub-path of the site. */
const nginxText = (base: string) =>
  nginxConf(headerRules, { redirects, notFoundFolders: notFoundFolders(locales), base });

/** Writes a file of the site, and shows how large it is. */
function write(site: string, path: string, content: string | Uint8Array): void {
  const target = join(site, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${target}: ${Math.ceil(content.length / 1000)} kB`);
}

/** Packs every tool and the cartridge, in every language. */
async function writePackages(sources: PackageSources): Promise<void> {
  const { site, built } = sources;
  for (const locale of locales) {
    const cartridge = join(locale.prefix, localeFilePaths.cartridge);
    write(site, cartridge, readFileSync(join(built, cartridge)));
    for (const { id, status } of tools) {
      if (status !== 'live') continue;
      const files = await scormPackage(sources, id, locale);
      write(site, join(locale.prefix, scormPath(id)), zipOf(files));
    }
  }
}

async function main(site: string): Promise<void> {
  const siteUrl = urlOf(site);
  write(site, 'nginx.conf', nginxText(new URL(siteUrl).pathname));
  const built = mkdtempSync(join(tmpdir(), 'take-the-interview-packages-'));
  try {
    buildTools(built, siteUrl);
    // Written by the build just now.
    const loaded = JSON.parse(readFileSync(join(built, LOADED_FILES), 'utf8')) as LoadedFiles;
    const adapter = await classicScript(ADAPTER);
    await writePackages({ site, siteUrl, built, loaded, contentRoot, adapter });
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

await main(process.env['OUT_DIR'] ?? 'dist').catch(fail);

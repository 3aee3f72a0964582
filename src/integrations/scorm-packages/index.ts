import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, type Locale } from '../../config/locales';
import { packageNames } from '../../domain/packages/names';
import { zipOf } from '../../domain/packages/zip';
import { classicScript } from '../classic-script';
import type { SiteFolder } from './collect';
import { scormPackage } from './scorm-package';

const ADAPTER = fileURLToPath(new URL('../../embed/scorm/start.ts', import.meta.url));

/** The tools of a language that can be embedded, by their ids. */
async function toolsOf(folder: string, { code }: Locale): Promise<string[]> {
  const found = await readdir(join(folder, 'embed/v1', code, 'tools'), { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Packs each tool's embed for learning platforms: a SCORM 1.2 package, which runs there without us. Runs
 * when all pages are finished.
 *
 * @param contentRoot the folder of the words.
 */
export function scormPackages(contentRoot: string): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'scorm-packages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        origin = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site: SiteFolder = {
          ...{ folder, base, root: new URL(base, origin).href },
          has: (file) => existsSync(join(folder, file)),
        };
        const adapter = await classicScript(ADAPTER);
        for (const locale of locales) {
          for (const tool of await toolsOf(folder, locale)) {
            const files = await scormPackage({ site, contentRoot, locale, tool, adapter });
            const target = join(folder, locale.prefix, packageNames.scorm(tool));
            await mkdir(dirname(target), { recursive: true });
            const zip = zipOf(files);
            await writeFile(target, zip);
            logger.info(`${packageNames.scorm(tool)}: ${Math.ceil(zip.length / 1000)} kB`);
          }
        }
      },
    },
  };
}

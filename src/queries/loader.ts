import { createHash } from 'node:crypto';
import { loaderVersion } from '../config/embed';
import built from '../embed/loader.ts?classic';

/** A released loader: what is at `/embed/v<version>.js` for ever. */
export interface LoaderRelease {
  version: string;
  text: string;
  /** For the `integrity` attribute, by which a browser refuses any other text. */
  integrity: string;
}

const files: Record<string, string> = import.meta.glob('../embed/releases/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every released loader. */
export const loaderReleases = (): LoaderRelease[] =>
  Object.entries(files).map(([path, text]) => ({
    version: path.replace(/^.*\/(.+)\.js$/, '$1'),
    text,
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  }));

/** The newest release. @throws Error if there is none of the version in the configuration. */
export function newestRelease(): LoaderRelease {
  const release = loaderReleases().find(({ version }) => version === loaderVersion);
  if (release === undefined) {
    throw new Error(
      `src/embed/releases/${loaderVersion}.js is missing. Run "npm run release:loader".`,
    );
  }
  return release;
}

/**
 * The loader as its source is now.
 *
 * @throws Error if it is not what was released last: hosts that pin a version would get another one.
 */
export function currentLoader(): string {
  if (newestRelease().text !== built) {
    throw new Error(
      `src/embed/loader.ts gives another script than release ${loaderVersion}. Raise loaderVersion in src/config/embed.ts, then run "npm run release:loader".`,
    );
  }
  return built;
}

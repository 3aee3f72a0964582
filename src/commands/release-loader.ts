/** `npm run release:loader`: stores the present loader under its version, for ever. */
import { existsSync, writeFileSync } from 'node:fs';
import { loaderVersion } from '../config/embed.ts';
import { classicScript } from '../integrations/classic-script.ts';
import { fail } from './serve.ts';

try {
  const file = `src/embed/releases/${loaderVersion}.js`;
  if (existsSync(file)) {
    throw new Error(
      `${file} is released and never changes. Raise loaderVersion in src/config/embed.ts first.`,
    );
  }
  writeFileSync(file, await classicScript('src/embed/loader.ts'));
  console.log(`${file} is written. Commit it.`);
} catch (error) {
  fail(error);
}

import { appendFile, readdir, readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const MODULES = new URL('../../node_modules/', import.meta.url);

/** Libraries of which parts reach readers, with everything that they need in turn. */
const SHIPPED = ['@zip.js/zip.js', 'colord', 'fast-xml-parser', 'mammoth', 'papaparse', 'unpdf'];

interface Library {
  name: string;
  version: string;
  licence: string;
  /** What its author asks to be told with it; `undefined` where the package holds no such text. */
  text: string | undefined;
}

async function library(name: string): Promise<Library & { needs: string[] }> {
  const folder = new URL(`${name}/`, MODULES);
  const data = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
    version: string;
    license?: string;
    dependencies?: Record<string, string>;
  };
  const file = (await readdir(folder)).find((one) => /^(?:licen[cs]e|copying)\b/i.test(one));
  const text = file && (await readFile(new URL(file, folder), 'utf8')).trim();
  return {
    ...{ name, version: data.version, licence: data.license ?? '', text },
    needs: Object.keys(data.dependencies ?? {}),
  };
}

/** The libraries and all that they depend on, each once, by name. @throws Error if one is not installed. */
export async function librariesOf(names: readonly string[]): Promise<Library[]> {
  const found = new Map<string, Library>();
  const open = [...names];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (found.has(name)) continue;
    const { needs, ...one } = await library(name);
    found.set(name, one);
    open.push(...needs);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** What is told of them, one after the other. */
export const licencesText = (libraries: readonly Library[]): string =>
  libraries
    .map(({ name, version, licence, text }) =>
      [`--- ${name} ${version} (${licence})`, ...(text === undefined ? [] : ['', text])].join('\n'),
    )
    .join('\n\n');

/** Adds to `licences.txt` what the authors of the libraries ask to be told with their work. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = licencesText(await librariesOf(SHIPPED));
        await appendFile(new URL('licences.txt', dir), `\n${text}\n`);
      },
    },
  };
}

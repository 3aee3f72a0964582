import { readFileSync, readdirSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import type { KnownSource } from './rules';

interface SourceFile {
  kind?: string;
  verification?: { level?: KnownSource['level'] };
  series?: { id?: string }[];
}

function readSource(path: string): KnownSource {
  try {
    const file = (parse(readFileSync(path, 'utf8')) ?? {}) as SourceFile;
    return {
      level: file.verification?.level ?? 'none',
      isAdvice: file.kind === 'advice',
      series: (file.series ?? []).map(({ id }) => id ?? ''),
    };
  } catch {
    return { level: 'none', isAdvice: false, series: [] };
  }
}

let cached: { key: string; sources: ReadonlyMap<string, KnownSource> } | undefined;

/**
 * The sources of a content folder, as far as the rules need them. Read again only when a file has
 * changed, so that the development server notices and a large build does not wait.
 *
 * The files' full schema is checked by the content collection; here a broken file simply counts as
 * unverified.
 */
export function knownSources(root: string): ReadonlyMap<string, KnownSource> {
  const folder = `${root}/sources`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const times = names.map((name) => `${name}:${statSync(`${folder}/${name}`).mtimeMs}`);
  const key = [folder, ...times].join();
  if (cached?.key !== key) {
    const sources = new Map(
      names.map(
        (name) => [name.slice(0, -'.yml'.length), readSource(`${folder}/${name}`)] as const,
      ),
    );
    cached = { key, sources };
  }
  return cached.sources;
}

import { getEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { sourcePath } from '../domain/paths';
import { localePath } from '../i18n';
import type { SourceNote } from '../tools/shared/say';
import { sourcesById } from './sources';

/**
 * The words of a tool, complete.
 *
 * @throws Error that names the file and each path that is missing or too much.
 */
export async function completeWords<Schema extends z.ZodType>(
  tool: string,
  locale: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const file = `content/tools/${tool}/${locale}.yml`;
  const entry = await getEntry('tools', `${tool}/${locale}`);
  if (entry === undefined) throw new Error(`${file} is missing: the tool has no words.`);
  const read = schema.safeParse(entry.data);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`${file} does not fit the tool:\n${lines.join('\n')}`);
  }
  return read.data;
}

/**
 * What a tool shows of the sources that it rests on, by id, in the order of the ids.
 *
 * @throws Error that names the tool's table where an id is no source.
 */
export async function sourceNotes(
  tool: string,
  locale: string,
  ids: readonly string[],
): Promise<Record<string, SourceNote>> {
  const sources = await sourcesById();
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const source = sources.get(id);
      if (source === undefined) {
        throw new Error(`src/tools/${tool}/model/evidence.ts names "${id}", which is no source.`);
      }
      const { name, caveat } = source;
      const href = localePath(locale, sourcePath({ id, data: source }));
      return [id, { name, caveat, href }];
    }),
  );
}

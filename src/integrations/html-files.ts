import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all HTML files below a folder, sorted. */
export async function listHtmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

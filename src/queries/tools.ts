import { getEntry } from 'astro:content';
import type { DatedNote } from '../domain/article';
import type { ToolSummary } from '../domain/tool';
import { tools, type ToolEntry } from '../tools/registry';
import { once } from './once';

/** A tool of the registry, with its words. */
export interface RegisteredTool extends ToolSummary, ToolEntry {
  /** What changed in it and when, the newest first. */
  changes: readonly DatedNote[];
}

/** The tools in the registry's order, with their words. @throws Error if words are missing. */
export const allTools = once((locale: string): Promise<readonly RegisteredTool[]> =>
  Promise.all(
    tools.map(async (tool) => {
      const words = await getEntry('tools', `${tool.id}/${locale}`);
      if (words === undefined) {
        throw new Error(`content/tools/${tool.id}/${locale}.yml is missing: the tool has no name.`);
      }
      const { title, description, changes } = words.data;
      return { ...tool, title, description, changes };
    }),
  ),
);

import { getEntry } from 'astro:content';
import { tools, type ToolEntry } from '../tools/registry';

export interface ToolSummary extends ToolEntry {
  title: string;
  description: string;
  /** What changed in it and when, the newest first. */
  changes: readonly { date: string; note: string }[];
}

/** The tools in the registry's order, with their words. @throws Error if words are missing. */
export async function allTools(locale: string): Promise<ToolSummary[]> {
  return Promise.all(
    tools.map(async (tool) => {
      const words = await getEntry('tools', `${tool.id}/${locale}`);
      if (words === undefined) {
        throw new Error(`content/tools/${tool.id}/${locale}.yml is missing: the tool has no name.`);
      }
      const { title, description, changes } = words.data;
      return { ...tool, title, description, changes };
    }),
  );
}

/** A tool that articles may point to. Its strings are in `content/tools/<id>/<locale>.yml`. */
export interface ToolEntry {
  /** The folder in `src/tools/`, and the last segment of its path. */
  id: string;
  /** `planned` tools are announced but have no page yet. */
  status: 'planned' | 'live';
  /**
   * Pixels that a plain frame around it gets: room for every step that is filled in, from 390 px width on,
   * but at most 1,000, since WordPress shows no more. What is higher scrolls in the frame, such as a result.
   * A browser test measures it and reports the new figure when it is another.
   */
  embedHeight: number;
}

const entries = [
  { id: 'should-i-go', status: 'live', embedHeight: 1000 },
  { id: 'resume-gaps', status: 'live', embedHeight: 1000 },
] as const satisfies readonly ToolEntry[];

export type ToolId = (typeof entries)[number]['id'];

export const tools: readonly (ToolEntry & { id: ToolId })[] = entries;

export const toolIds: readonly string[] = tools.map(({ id }) => id);

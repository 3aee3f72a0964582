/** A tool that articles may point to. Its words are in `content/tools/<id>/<locale>.yml`. */
export interface ToolEntry {
  /** The folder in `src/tools/`, and the last part of its address. */
  id: string;
  /** `planned` tools are announced but have no page yet. */
  status: 'planned' | 'live';
}

export const tools = [
  { id: 'should-i-go', status: 'live' },
  { id: 'resume-gaps', status: 'live' },
] as const satisfies readonly ToolEntry[];

export const toolIds: readonly string[] = tools.map(({ id }) => id);

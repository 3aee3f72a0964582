/** A tool that articles may point to. Its words are in `content/tools/<id>/<locale>.yml`. */
export interface ToolEntry {
  /** The folder in `src/tools/`, and the last part of its address. */
  id: string;
  /** `planned` tools are announced but have no page yet. */
  status: 'planned' | 'live';
  /**
   * Pixels that its embed needs at most at 320 px width, whatever step it shows: what a plain frame is
   * given. Measured by a browser test, which says the new figure when it is another.
   */
  embedHeight: number;
}

export const tools = [
  { id: 'should-i-go', status: 'live', embedHeight: 1000 },
  { id: 'resume-gaps', status: 'live', embedHeight: 1000 },
] as const satisfies readonly ToolEntry[];

export const toolIds: readonly string[] = tools.map(({ id }) => id);

/** A tool as lists show it, in one language. */
export interface ToolSummary {
  id: string;
  /** `planned` tools are announced but have no page yet. */
  status: 'planned' | 'live';
  title: string;
  description: string;
}

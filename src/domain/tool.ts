/** A tool as lists show it, in one language. */
export interface ToolSummary {
  id: string;
  /** `planned` tools are announced but have no page yet. */
  status: 'planned' | 'live';
  /** The code of the language that it is in, as a whole. */
  language: string;
  title: string;
  description: string;
}

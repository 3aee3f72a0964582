/** The first question of a tool, its options as links that open the tool with that answer given. */
export interface FirstQuestion {
  /** The code of the language that it is in. */
  language: string;
  name: string;
  title: string;
  options: readonly { label: string; href: string }[];
  /** How many questions there are if nothing unusual is true. */
  total: number;
  tool: string;
}

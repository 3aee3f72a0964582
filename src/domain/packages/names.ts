/** Where packages for learning platforms are, below the root of a language. Once published they never break. */
export const packageNames = {
  /** Links to everything, as a Common Cartridge. */
  cartridge: 'packages/take-the-interview.imscc',
  /** A tool, to run on the platform. */
  scorm: (tool: string) => `packages/${tool}.scorm12.zip`,
} as const;

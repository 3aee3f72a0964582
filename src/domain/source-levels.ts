/**
 * How far we read: `primary` the abstract, publisher's, author's or official page; `secondary`
 * somebody else's summary; `none` not at all.
 */
export const verificationLevels = ['primary', 'secondary', 'none'] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

/**
 * Counts sources by how far they were read.
 *
 * @returns one count a level, in the order given.
 */
export function countLevels<Level extends string>(
  levels: readonly Level[],
  sources: readonly { level: Level }[],
): { level: Level; count: number }[] {
  return levels.map((level) => ({
    level,
    count: sources.filter((source) => source.level === level).length,
  }));
}

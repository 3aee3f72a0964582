/** How data of an earlier version becomes data of today's. Pure. */
/**
 * Turns data of one version into data of the next. The data comes from outside, so it may hold
 * anything; what is not valid is left for the decoder to drop.
 */
export type Migration<Data> = (data: Data) => Data;

/** The version that is written today: each migration leads to the next one. */
export const versionOf = (migrations: readonly unknown[]): number => migrations.length + 1;

/**
 * Turns data into data of today's version.
 *
 * @param migrations the first turns version 1 into 2, the second 2 into 3, and so on. Never remove
 *   one: users keep files for years.
 * @returns nothing where the version is later than today's, or none at all.
 */
export function migrate<Data>(
  data: Data,
  version: unknown,
  migrations: readonly Migration<Data>[],
): Data | undefined {
  const isKnown =
    typeof version === 'number' &&
    Number.isInteger(version) &&
    version >= 1 &&
    version <= versionOf(migrations);
  if (!isKnown) return undefined;
  return migrations.slice(version - 1).reduce((earlier, step) => step(earlier), data);
}

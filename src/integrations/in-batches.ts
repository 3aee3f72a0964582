/** How many files are worked on at once: enough to keep the disk busy, few enough to be open together. */
const AT_ONCE = 32;

/** Does something for each item, for some of them at once. @throws whatever the work throws first. */
export async function inBatches<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
  }
}

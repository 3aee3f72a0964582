/**
 * Computes a result once a build, and shares it between all pages.
 *
 * On the development server, files change while it runs: there it computes anew each time.
 *
 * @param compute gets the locale, or nothing where the result is the same in all.
 * @param fresh whether to compute anew each time.
 * @returns the same function, with a memory. Its results are shared: callers must not change them.
 */
export function once<Args extends [] | [locale: string], Result>(
  compute: (...args: Args) => Promise<Result>,
  fresh = import.meta.env.DEV,
): (...args: Args) => Promise<Result> {
  if (fresh) return compute;
  const results = new Map<string | undefined, Promise<Result>>();
  return (...args) => {
    const known = results.get(args[0]) ?? compute(...args);
    results.set(args[0], known);
    return known;
  };
}

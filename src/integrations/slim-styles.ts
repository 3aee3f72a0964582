import { PurgeCSS } from 'purgecss';

/**
 * What CSS selectors may refer to in a text: names of classes, ids, elements and attributes, with the
 * signs that Tailwind's names hold.
 */
const NAME = /[\w-][\w\-/:.[\]%]*/g;

/** Set by script, or states that stand in no markup. */
const ALWAYS = ['data-theme', 'data-js', 'data-font', 'dark', 'light', 'system'];

/**
 * Cuts style sheets to the rules that a page can need.
 *
 * A selector that begins with `:is()` is not understood and would be cut: write its parts out.
 *
 * Pages of one kind use the same names, so results are kept by the set of names that matter to the
 * sheet: a large site pays for each combination once.
 *
 * @param later texts whose names may come into any page by script: markup that search borrows from
 *   another page, and the search code itself.
 */
export function styleSlimmer(
  later: readonly string[],
): (css: string, html: string) => Promise<string> {
  const purge = new PurgeCSS();
  const always = new Set([...ALWAYS, ...later.flatMap((text) => text.match(NAME) ?? [])]);
  const inSheet = new Map<string, ReadonlySet<string>>();
  const results = new Map<string, Promise<string>>();

  return (css, html) => {
    const known = inSheet.get(css) ?? new Set(css.replaceAll('\\', '').match(/[\w-][\w-]*/g));
    inSheet.set(css, known);
    const names = [...new Set(html.match(NAME))].filter((name) =>
      name.split(/[^\w-]/).some((part) => known.has(part)),
    );
    const raw = [...new Set([...names, ...always])].sort().join(' ');
    const key = `${raw}\n${css}`;
    const result =
      results.get(key) ??
      purge
        .purge({
          content: [{ raw, extension: 'html' }],
          css: [{ raw: css }],
          defaultExtractor: (text) => text.split(' '),
          variables: true,
        })
        .then(([sheet]) => sheet?.css ?? css);
    results.set(key, result);
    return result;
  };
}

/** What `npm run bench:build` prints. */
import type { Usage } from './process-tree.ts';

/** What a build of one size cost. */
export interface Measured {
  articles: number;
  seconds: number;
  /** Nothing where the system does not report it. Other work on the machine hardly changes the processor time. */
  usage: Usage | undefined;
  distBytes: number;
  files: number;
  largestPage: { path: string; bytes: number };
}

/** The goals, for a machine with two cores (docs/performance.md). */
const GOALS = {
  seconds: new Map([
    [1_000, 25],
    [3_000, 70],
  ]),
  peakBytes: 4e9,
  pageBytes: 120_000,
  /** How much more an article may cost at the largest size than at 1,000. */
  growth: { from: 1_000, to: 10_000, most: 1.3 },
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const inUnits = (value: number | undefined, unit: number, name: string) =>
  value === undefined ? '–' : `${number.format(value / unit)} ${name}`;

/** One line of the table. */
const row = ({ articles, seconds, usage, distBytes, files, largestPage }: Measured) => [
  number.format(articles),
  inUnits(seconds, 1, 's'),
  inUnits(usage?.cpuSeconds, 1, 's'),
  inUnits((seconds * 1000) / articles, 1, 'ms'),
  inUnits(usage?.peakBytes, 1e9, 'GB'),
  inUnits(distBytes, 1e6, 'MB'),
  number.format(files),
  `${inUnits(largestPage.bytes, 1e3, 'kB')} (${largestPage.path})`,
];

const HEAD = [
  'articles',
  'time',
  'cpu',
  'time an article',
  'peak',
  'dist',
  'files',
  'largest page',
];

/** A table in Markdown, as docs/performance.md holds it. */
const table = (results: readonly Measured[]): string =>
  [HEAD, HEAD.map(() => '---'), ...results.map(row)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** What an article costs at each size, against the size before. */
function ratios(results: readonly Measured[]): string[] {
  return results.slice(1).map((result, at) => {
    const before = results[at] ?? result;
    const growth = (of: (one: Measured) => number | undefined) => {
      const [now, then] = [of(result), of(before)];
      if (now === undefined || then === undefined) return '–';
      return (now / result.articles / (then / before.articles)).toFixed(2);
    };
    const more = ((result.seconds - before.seconds) * 1000) / (result.articles - before.articles);
    return [
      `${number.format(result.articles)} against ${number.format(before.articles)}: an article costs`,
      `${growth(({ seconds }) => seconds)} times as much time and`,
      `${growth(({ usage }) => usage?.cpuSeconds)} times as much processor time;`,
      `each further one needed ${number.format(more)} ms.`,
    ].join(' ');
  });
}

/** Whether each goal was met, as far as the sizes show it. */
function verdicts(results: readonly Measured[]): string[] {
  const verdict = (isMet: boolean, goal: string) => `${isMet ? 'met   ' : 'MISSED'} ${goal}`;
  const { from, to, most } = GOALS.growth;
  const cost = (size: number) => {
    const result = results.find(({ articles }) => articles === size);
    return result && result.seconds / size;
  };
  const [small, large] = [cost(from), cost(to)];
  return results
    .flatMap(({ articles, seconds, usage, largestPage }) => {
      const limit = GOALS.seconds.get(articles);
      const name = `${number.format(articles)} articles`;
      return [
        ...(limit ? [verdict(seconds <= limit, `${name} in at most ${limit} s`)] : []),
        ...(usage ? [verdict(usage.peakBytes <= GOALS.peakBytes, `${name} in at most 4 GB`)] : []),
        verdict(largestPage.bytes <= GOALS.pageBytes, `${name} with no page over 120 kB`),
      ];
    })
    .concat(
      small === undefined || large === undefined
        ? []
        : verdict(
            large <= most * small,
            `an article at ${to} costs at most ${most} times one at ${from}`,
          ),
    );
}

/** The table, what an article costs from size to size, and which goals were met. */
export const report = (results: readonly Measured[]): string =>
  [table(results), ratios(results).join('\n'), verdicts(results).join('\n')]
    .filter((text) => text !== '')
    .join('\n\n');

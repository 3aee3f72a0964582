/** What is wrong with the texts of letters, as a whole. Pure. */
import { letterKinds, media, notices, regions, rounds, silences } from './request';
import { audiences, counts, fieldIds, times, type Cases, type LetterTexts } from './texts';

export interface Fault {
  path: string;
  message: string;
}

/** What conditions may name, and the values of each. */
export const conditionValues = {
  kind: letterKinds,
  to: audiences,
  round: rounds,
  notice: notices,
  region: regions,
  medium: media,
  silent: silences,
  agreed: ['yes', 'no'],
  time: times,
  requests: counts,
} as const;

/** What single texts put in themselves. */
const OWN_PLACES: Readonly<Record<string, string>> = {
  door: 'door',
  'callNotes.fallback': 'fallback',
};

const isCases = (value: unknown): value is Exclude<Cases, string> =>
  Array.isArray(value) &&
  value.some((one) => typeof one === 'object' && one !== null && 'say' in one);

/** Every text with its path; what fields say of themselves holds no `{names}`. */
function* textsIn(value: unknown, path: string): Generator<[path: string, cases: Cases]> {
  if (typeof value === 'string' || isCases(value)) yield [path, value];
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, one] of Object.entries(value)) {
      yield* textsIn(one, path === '' ? key : `${path}.${key}`);
    }
  }
}

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** What users call things is shown as it is. */
const withoutNames = (texts: LetterTexts) => ({ ...texts, kinds: undefined, fields: undefined });

/**
 * Texts that name what is neither field nor phrase, phrases that are named nowhere or go in a circle, and texts
 * that may leave a letter without one. Each with what to do.
 */
export function faultsOf(texts: LetterTexts): Fault[] {
  const all = [...textsIn(withoutNames(texts), '')].map(([path, cases]) => {
    const list = typeof cases === 'string' ? [{ say: cases }] : cases;
    return { path, list };
  });
  const known = new Set<string>([...fieldIds, ...Object.keys(texts.phrases)]);
  const used = new Set(all.flatMap(({ list }) => list.flatMap(({ say }) => namesIn(say))));
  return [
    ...all.flatMap(({ path, list }) =>
      list
        .flatMap(({ say }) => namesIn(say))
        .filter((name) => !known.has(name) && name !== OWN_PLACES[path])
        .map((name) => ({
          path,
          message: `{${name}} is neither a field nor a phrase. Add it under "phrases", or use a field: ${fieldIds.join(', ')}.`,
        })),
    ),
    ...all
      .filter(({ list }) => list.at(-1) === undefined || 'if' in (list.at(-1) ?? {}))
      .map(({ path }) => ({
        path,
        message: 'Add a last text without "if", for all other letters.',
      })),
    ...Object.keys(texts.phrases)
      .filter((name) => !used.has(name))
      .map((name) => ({
        path: `phrases.${name}`,
        message: 'No text names it: use it or delete it.',
      })),
    ...fieldIds
      .filter((name) => !used.has(name))
      .map((name) => ({
        path: `fields.${name}`,
        message: 'No text names it: use it or delete it.',
      })),
    ...circles(texts),
  ];
}

/** Phrases that lead back to themselves. */
function circles({ phrases }: LetterTexts): Fault[] {
  const leadsTo = (name: string) =>
    typeof phrases[name] === 'string'
      ? namesIn(phrases[name])
      : (phrases[name] ?? []).flatMap(({ say }) => namesIn(say));
  const reaches = (from: string, seen: ReadonlySet<string>): ReadonlySet<string> =>
    leadsTo(from)
      .filter((name) => Object.hasOwn(phrases, name) && !seen.has(name))
      .reduce((found, name) => reaches(name, new Set([...found, name])), seen);
  return Object.keys(phrases)
    .filter((name) => reaches(name, new Set()).has(name))
    .map((name) => ({ path: `phrases.${name}`, message: 'It leads back to itself.' }));
}

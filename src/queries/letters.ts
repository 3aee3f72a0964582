import { defaultLocale } from '../config/locales';
import type { LetterTexts } from '../domain/letters/texts';
import { letterFiles } from './collections';

/** The parts of letters, and the language that they are in. */
export interface LoadedLetters {
  language: string;
  texts: LetterTexts;
}

/**
 * The parts of letters in a language. They fit together, so where there are none they are those of the
 * default language, all of them.
 *
 * @throws Error if the default language has none.
 */
export async function lettersIn(locale: string): Promise<LoadedLetters> {
  const files = await letterFiles();
  for (const language of [locale, defaultLocale]) {
    const entry = files.get(language);
    if (entry !== undefined) return { language, texts: entry.data };
  }
  throw new Error(`content/letters/${defaultLocale}.yml is missing: letters have no texts.`);
}

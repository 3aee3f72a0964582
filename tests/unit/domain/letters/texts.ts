import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fieldIds, type FieldValues, type LetterTexts } from '../../../../src/domain/letters/texts';
import { lettersSchema } from '../../../../src/schemas/letters';

const file = fileURLToPath(new URL('../../../../content/letters/en.yml', import.meta.url));

/** The parts as the file has them, for tests that break one. */
export const readTexts = (): unknown => parse(readFileSync(file, 'utf8'));

/** The parts of letters in English. @throws ZodError if they are not as they should be. */
export const texts: LetterTexts = lettersSchema.parse(readTexts());

/** What somebody might fill in. */
export const examples: FieldValues = Object.fromEntries(
  fieldIds.map((id) => [id, texts.fields[id].example]),
);

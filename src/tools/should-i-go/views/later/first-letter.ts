/** The letter of a result as text: pure, shared by the view and the text that is exported. */
import { composeLetter, letterText } from '../../../../domain/letters/compose';
import type { FieldValues } from '../../../../domain/letters/texts';
import { adviseOn, stepIds } from '../../model/advice';
import { evaluate } from '../../model/evaluate';
import type { Answers } from '../../model/flow';
import { letterOf } from '../../model/letter';
import type { ToolData } from '../messages';

/** The first letter of a result, or what to do where there is none: its name, and its text. */
export function firstLetter(
  { strings, letters }: Pick<ToolData, 'strings' | 'letters'>,
  answers: Answers,
  values: FieldValues = {},
): { label: string; text: string } {
  const request = letterOf(answers);
  if (request && letters) {
    const letter = composeLetter(request, letters.texts, values);
    return { label: letters.texts.kinds[letter.kind], text: letterText(letter) };
  }
  const [first] = adviseOn(answers, evaluate(answers)).letters;
  const step = stepIds.find((id) => id === first) ?? 'report';
  return strings.steps[step] ?? { label: '', text: '' };
}

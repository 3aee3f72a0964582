import type { FieldId, FieldValues } from '../../../../domain/letters/texts';
import { CopyBlock } from '../../../kit/views/CopyBlock';
import { LetterView as Letter } from '../../../kit/views/LetterView';
import type { Advice } from '../../model/advice';
import type { Answers } from '../../model/flow';
import { letterOf } from '../../model/letter';
import { lettersToShow } from '../../model/other-letters';
import type { ToolData } from '../messages';
import { firstLetter } from './first-letter';

interface Props {
  data: ToolData;
  answers: Answers;
  advice: Advice;
  values: FieldValues;
  onFill: (field: FieldId, value: string) => void;
}

/** What to do, or the letter to send, what follows if no answer comes, and letters for other cases. */
export function LetterView({ data, answers, advice, values, onFill }: Props) {
  const { strings, t, letters } = data;
  const asked = letterOf(answers);
  const [request, ...others] = lettersToShow(
    asked,
    asked ? advice.letters : advice.letters.slice(1),
  );
  return (
    <>
      {asked === undefined && <CopyBlock t={t} {...firstLetter(data, answers)} />}
      {letters && request && (
        <Letter
          key={request.medium}
          {...{ t, letters, values, onFill }}
          requests={[request, ...others]}
        />
      )}
      {advice.silence && (
        <p class="mt-4">
          <b>{t('silence')}</b> {strings.silence[advice.silence]}
        </p>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { FieldValues } from '../../../../domain/letters/texts';
import { CopyBlock } from '../../../kit/views/CopyBlock';
import { LetterView as Letter } from '../../../kit/views/LetterView';
import type { Advice } from '../../model/advice';
import type { Result } from '../../model/evaluate';
import type { Answers } from '../../model/flow';
import { letterOf } from '../../model/letter';
import { lettersToShow } from '../../model/other-letters';
import type { ToolData } from '../messages';
import { firstLetter } from './first-letter';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
  advice: Advice;
}

/** What to do, or the letter to send, what follows if no answer comes, and letters for other cases. */
export function LetterView({ data, answers, advice }: Props) {
  const { strings, t, letters } = data;
  const [values, setValues] = useState<FieldValues>({});
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
          {...{ t, letters, values }}
          requests={[request, ...others]}
          onFill={(field, value) => {
            setValues({ ...values, [field]: value });
          }}
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

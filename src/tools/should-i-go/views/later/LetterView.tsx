import type { Advice, LetterId } from '../../model/advice';
import type { Answers } from '../../model/flow';
import type { Result } from '../../model/evaluate';
import { CopyBlock } from '../../../kit/views/CopyBlock';
import { letterText, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
  advice: Advice;
}

/** The letter to send first, what to do if no answer comes, and letters for other cases. */
export function LetterView({ data, result, advice }: Props) {
  const { strings, t } = data;
  const [first, ...others] = advice.letters;
  const letter = (id: LetterId) => (
    <CopyBlock
      key={id}
      t={t}
      label={strings.letters[id]?.label ?? ''}
      text={letterText(data, id, result)}
    />
  );
  return (
    <>
      {letter(first)}
      {advice.silence && (
        <p class="mt-4">
          <b>{t('silence')}</b> {strings.silence[advice.silence]}
        </p>
      )}
      {others.length > 0 && (
        <details class="more">
          <summary>{t('otherLetters')}</summary>
          {others.map(letter)}
        </details>
      )}
    </>
  );
}

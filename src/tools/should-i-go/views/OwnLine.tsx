import type { Answers } from '../model/flow';
import { OWN_LINE } from '../model/questions';
import type { FirstData } from './messages';

interface Props {
  data: Pick<FirstData, 't'>;
  answers: Answers;
  /** Id of the help on it. */
  describedBy?: string;
  /** The answers with what was typed. */
  onType: (answers: Answers) => void;
  /** Enter goes on, as in a form. */
  onEnter?: () => void;
}

/** The answers with another line, or without one: an empty line is no answer. */
const withLine = (answers: Answers, text: string): Answers => ({
  ...Object.fromEntries(Object.entries(answers).filter(([id]) => id !== OWN_LINE.key)),
  ...(/[^\p{C}\s]/u.test(text) && { [OWN_LINE.key]: [text] }),
});

/** A line that the user writes, beside the question of how much it counts. */
export const OwnLine = ({ data: { t }, answers, describedBy, onType, onEnter }: Props) => (
  <label class="mt-3 block">
    <span class="field-label">{t('ownLine')}</span>
    <input
      class="field"
      type="text"
      name={OWN_LINE.key}
      autoComplete="off"
      maxLength={OWN_LINE.longest}
      value={answers[OWN_LINE.key]?.[0] ?? ''}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => {
        onType(withLine(answers, currentTarget.value));
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Enter' && !isComposing) onEnter?.();
      }}
    />
  </label>
);

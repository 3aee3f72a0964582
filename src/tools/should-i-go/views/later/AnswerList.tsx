import { visibleQuestions, type Answers } from '../../model/flow';
import { answerText, titleOf, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  answers: Answers;
  onChange: (question: string) => void;
}

/** What the user answered; each answer can be changed. */
export function AnswerList({ data, answers, onChange }: Props) {
  return (
    <dl class="answers">
      {visibleQuestions(answers).map(({ id }) => (
        <div key={id}>
          <dt>{titleOf(data, id)}</dt>
          <dd>
            <span>{answerText(data, answers, id)}</span>
            <button
              type="button"
              class="button-small no-print"
              onClick={() => {
                onChange(id);
              }}
            >
              {data.t('change')}
              <span class="sr-only">: {titleOf(data, id)}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

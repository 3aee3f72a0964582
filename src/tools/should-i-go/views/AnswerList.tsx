import { visibleQuestions, type Answers } from '../model/flow';
import { answerText, say, titleOf, type Material } from './messages';

interface Props {
  material: Material;
  answers: Answers;
  onChange: (question: string) => void;
}

/** What the reader answered; each answer can be changed. */
export function AnswerList({ material: { words }, answers, onChange }: Props) {
  return (
    <dl class="answers">
      {visibleQuestions(answers).map(({ id }) => (
        <div key={id}>
          <dt>{titleOf(words, id)}</dt>
          <dd>
            <span>{answerText(words, answers, id)}</span>
            <button
              type="button"
              class="button-small no-print"
              onClick={() => {
                onChange(id);
              }}
            >
              {say(words, 'change')}
              <span class="sr-only">: {titleOf(words, id)}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

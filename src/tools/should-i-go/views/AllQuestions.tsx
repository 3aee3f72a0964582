import type { RefObject } from 'preact';
import { chosen, nextQuestion, visibleQuestions, type Answers } from '../model/flow';
import type { Question } from '../model/questions';
import { say, type QuestionMaterial } from './messages';
import { Options } from './Options';

interface Props {
  material: QuestionMaterial;
  answers: Answers;
  heading: RefObject<HTMLHeadingElement>;
  onChoose: (question: Question, option: string) => void;
  /** Leaves boxes without a tick as they are and shows the result. */
  onDone: () => void;
  onOneByOne: () => void;
}

/** Every question that these answers lead through, on one page. */
export function AllQuestions({
  material: { words },
  answers,
  heading,
  onChoose,
  onDone,
  onOneByOne,
}: Props) {
  const open = visibleQuestions(answers).filter(
    ({ id, kind }) => kind === 'one' && answers[id] === undefined,
  ).length;
  return (
    <section class="tool-card" aria-label={words.title}>
      <div class="tool-head">
        <span>{words.title}</span>
        <span>{say(words, 'open', { count: open })}</span>
      </div>
      <div class="tool-body">
        <h2 class="tool-question" tabIndex={-1} ref={heading}>
          {say(words, 'allTitle')}
        </h2>
        {visibleQuestions(answers).map((question, index) => {
          const text = words.questions[question.id];
          const screens = question.screens ?? [{ id: '', options: question.options }];
          return (
            <div key={question.id} class="tool-one">
              {screens.map((screen, part) => (
                <fieldset key={screen.id}>
                  <legend>
                    <h3>
                      {part === 0 && `${index + 1}. ${text?.title ?? ''}`}
                      {screen.id && <span class="tool-part">{text?.screens?.[screen.id]}</span>}
                    </h3>
                  </legend>
                  {part === 0 && text?.help && <p class="quiet mt-1">{text.help}</p>}
                  <Options
                    question={question}
                    options={screen.options}
                    chosen={chosen(answers, question.id)}
                    labels={text?.options ?? {}}
                    describedBy={undefined}
                    onChoose={(option) => {
                      onChoose(question, option);
                    }}
                    onEnter={() => undefined}
                  />
                </fieldset>
              ))}
            </div>
          );
        })}
        <p class="mt-4">{open > 0 && say(words, 'openCount')}</p>
        <div class="tool-buttons">
          <button type="button" class="button" onClick={onDone}>
            {say(words, nextQuestion(answers) && open > 0 ? 'seeOpen' : 'see')}
          </button>
          <button type="button" class="button-quiet" onClick={onOneByOne}>
            {say(words, 'showOne')}
          </button>
        </div>
      </div>
    </section>
  );
}

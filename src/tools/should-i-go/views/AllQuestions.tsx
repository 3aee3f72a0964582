import type { RefObject } from 'preact';
import { chosen, nextQuestion, visibleQuestions, type Answers } from '../model/flow';
import { OWN_LINE, type Question } from '../model/questions';
import { Card, Heading } from '../../kit/views/Shell';
import { StepProgress } from '../../kit/views/StepProgress';
import type { FirstData } from './messages';
import { Options } from './Options';
import { OwnLine } from './OwnLine';

interface Props {
  data: FirstData;
  answers: Answers;
  heading: RefObject<HTMLHeadingElement>;
  onChoose: (question: Question, option: string) => void;
  /** The answers with a line that the user types. */
  onType: (answers: Answers) => void;
  /** Leaves boxes without a tick as they are and shows the result. */
  onDone: () => void;
  onOneByOne: () => void;
}

/** Every question that these answers lead through, on one page. */
export function AllQuestions({
  data,
  answers,
  heading,
  onChoose,
  onType,
  onDone,
  onOneByOne,
}: Props) {
  const { strings, t } = data;
  const open = visibleQuestions(answers).filter(
    ({ id, kind }) => kind === 'one' && answers[id] === undefined,
  ).length;
  return (
    <Card
      label={strings.title}
      head={<StepProgress title={strings.title}>{t('open', { count: open })}</StepProgress>}
    >
      <Heading heading={heading}>{t('allTitle')}</Heading>
      {visibleQuestions(answers).map((question, index) => {
        const text = strings.questions[question.id];
        const screens = question.screens ?? [{ id: '', options: question.options }];
        return (
          <div key={question.id} class="tool-one">
            {screens.map((screen, number) => (
              <fieldset key={screen.id}>
                <legend>
                  <h3>
                    {number === 0 && `${index + 1}. ${text?.title ?? ''}`}
                    {screen.id && <span class="tool-screen">{text?.screens?.[screen.id]}</span>}
                  </h3>
                </legend>
                {number === 0 && text?.help && (
                  <p class="quiet mt-1" id={`help-${question.id}`}>
                    {text.help}
                  </p>
                )}
                {question.id === OWN_LINE.question && (
                  <OwnLine {...{ data, answers, onType }} describedBy={`help-${question.id}`} />
                )}
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
      <p class="mt-4">{open > 0 && t('openCount')}</p>
      <div class="tool-buttons">
        <button type="button" class="button" onClick={onDone}>
          {t(nextQuestion(answers) && open > 0 ? 'seeOpen' : 'see')}
        </button>
        <button type="button" class="button-quiet" onClick={onOneByOne}>
          {t('showOne')}
        </button>
      </div>
    </Card>
  );
}

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { chosen, type Answers } from '../model/flow';
import { OWN_LINE } from '../model/questions';
import { isAnswered, type Step } from '../model/session';
import { Card, Heading } from '../../kit/views/Shell';
import { StepProgress } from '../../kit/views/StepProgress';
import type { FirstData } from './messages';
import { Options } from './Options';
import { OwnLine } from './OwnLine';

interface Props {
  data: FirstData;
  answers: Answers;
  step: Step;
  /** Which of the steps it is, from 1, and how many these answers lead through. */
  number: number;
  total: number;
  isFirst: boolean;
  /** What the second of two invitations is called. */
  second: string;
  /** The second of two invitations is being answered. */
  onStopComparing: (() => void) | undefined;
  heading: RefObject<HTMLHeadingElement>;
  onChoose: (option: string) => void;
  /** Chooses and goes on. */
  onPointed: (option: string) => void;
  /** The answers with a line that the user types. */
  onType: (answers: Answers) => void;
  onNext: () => void;
  onBack: () => void;
  onShowAll: () => void;
}

/** One question on a card, with progress. */
export function QuestionCard({
  data,
  answers,
  step,
  number,
  total,
  isFirst,
  second,
  onStopComparing,
  heading,
  onChoose,
  onPointed,
  onType,
  onNext,
  onBack,
  onShowAll,
}: Props) {
  const { strings, t } = data;
  const [missing, setMissing] = useState(false);
  const { question, screen, options } = step;
  const text = strings.questions[question.id];
  const shown = question.screens?.[screen];
  const nothing =
    question.kind === 'many' && options.every((o) => !chosen(answers, question.id).includes(o));
  const next = () => {
    setMissing(!isAnswered(answers, step));
    if (isAnswered(answers, step)) onNext();
  };
  return (
    <Card
      label={strings.title}
      head={
        <StepProgress
          title={onStopComparing ? second : strings.title}
          bar={{ value: number, max: total }}
        >
          {t('progress', { number, total })}
        </StepProgress>
      }
    >
      <fieldset>
        <legend>
          <Heading heading={heading}>
            {text?.title}
            {shown && <span class="tool-screen">{text?.screens?.[shown.id]}</span>}
          </Heading>
        </legend>
        {text?.help && screen === 0 && (
          <p class="quiet mt-2" id={`help-${question.id}`}>
            {text.help}
          </p>
        )}
        {question.id === OWN_LINE.question && (
          <OwnLine
            {...{ data, answers, onType }}
            describedBy={`help-${question.id}`}
            onEnter={next}
          />
        )}
        <Options
          question={question}
          options={options}
          chosen={chosen(answers, question.id)}
          labels={text?.options ?? {}}
          describedBy={missing ? 'tool-missing' : undefined}
          onChoose={(option) => {
            setMissing(false);
            onChoose(option);
          }}
          onPointed={question.kind === 'one' ? onPointed : undefined}
          onEnter={next}
        />
      </fieldset>
      <p class="tool-missing" id="tool-missing" role="alert">
        {missing && t('choose')}
      </p>
      <div class="tool-buttons">
        <button type="button" class="button" onClick={next}>
          {t(nothing ? 'noneNext' : 'next')}
        </button>
        {!isFirst && (
          <button type="button" class="button-quiet" data-kit="back" onClick={onBack}>
            {t('back')}
          </button>
        )}
        <button type="button" class="button-link ms-auto" onClick={onShowAll}>
          {t('showAll')}
        </button>
      </div>
      <p class="quiet mt-3">
        {t('stays')}{' '}
        {onStopComparing && (
          <button type="button" class="button-link" onClick={onStopComparing}>
            {t('compareStop')}
          </button>
        )}
      </p>
    </Card>
  );
}

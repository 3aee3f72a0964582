import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { chosen, type Answers } from '../model/flow';
import { isAnswered, type Step } from '../model/session';
import { say, type QuestionMaterial } from './messages';
import { Options } from './Options';

interface Props {
  material: QuestionMaterial;
  answers: Answers;
  step: Step;
  /** How many questions these answers lead through. */
  total: number;
  isFirst: boolean;
  /** The second of two invitations is being answered. */
  onStopComparing: (() => void) | undefined;
  heading: RefObject<HTMLHeadingElement>;
  onChoose: (option: string) => void;
  onNext: () => void;
  onBack: () => void;
  onShowAll: () => void;
}

/** One question on a card, with progress. */
export function QuestionCard({
  material: { words },
  answers,
  step,
  total,
  isFirst,
  onStopComparing,
  heading,
  onChoose,
  onNext,
  onBack,
  onShowAll,
}: Props) {
  const [missing, setMissing] = useState(false);
  const { question, screen, options, number } = step;
  const text = words.questions[question.id];
  const part = question.screens?.[screen];
  const nothing =
    question.kind === 'many' && options.every((o) => !chosen(answers, question.id).includes(o));
  const next = () => {
    setMissing(!isAnswered(answers, step));
    if (isAnswered(answers, step)) onNext();
  };
  return (
    <section class="tool-card" aria-label={words.title}>
      <div class="tool-head">
        <span>{onStopComparing ? say(words, 'second') : words.title}</span>
        <span>{say(words, 'progress', { number, total })}</span>
      </div>
      <progress class="tool-progress" max={total} value={number - 1} aria-hidden="true" />
      <div class="tool-body">
        <fieldset>
          <legend>
            <h2 class="tool-question" tabIndex={-1} ref={heading}>
              {text?.title}
              {part && <span class="tool-part">{text?.screens?.[part.id]}</span>}
            </h2>
          </legend>
          {text?.help && screen === 0 && (
            <p class="quiet mt-2" id={`help-${question.id}`}>
              {text.help}
            </p>
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
            onEnter={next}
          />
        </fieldset>
        <p class="tool-missing" id="tool-missing" role="alert">
          {missing && say(words, 'choose')}
        </p>
        <div class="tool-buttons">
          <button type="button" class="button" onClick={next}>
            {say(words, nothing ? 'noneNext' : 'next')}
          </button>
          {!isFirst && (
            <button type="button" class="button-quiet" onClick={onBack}>
              {say(words, 'back')}
            </button>
          )}
          <button type="button" class="button-link ms-auto" onClick={onShowAll}>
            {say(words, 'showAll')}
          </button>
        </div>
        <p class="quiet mt-3">
          {say(words, 'stays')}{' '}
          {onStopComparing && (
            <button type="button" class="button-link" onClick={onStopComparing}>
              {say(words, 'compareStop')}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}

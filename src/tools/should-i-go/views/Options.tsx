import { useRef } from 'preact/hooks';
import type { Question } from '../model/questions';

interface Props {
  question: Question;
  options: readonly string[];
  chosen: readonly string[];
  labels: Readonly<Record<string, string>>;
  onChoose: (option: string) => void;
  /** A radio button was chosen with a pointer: one tap answers, and goes on. */
  onPointed?: ((option: string) => void) | undefined;
  /** Enter goes on, as in a form; sandboxed iframes may forbid forms. */
  onEnter: () => void;
  describedBy: string | undefined;
}

/**
 * The answers to one question: real radio buttons or checkboxes. A click by a pointer counts its presses in
 * `detail`; one that keys or assistive technology make counts none.
 */
export function Options({
  question,
  options,
  chosen,
  labels,
  onChoose,
  onPointed,
  onEnter,
  describedBy,
}: Props) {
  // A click on a label makes another one on its input, which need not count presses.
  const isLabelPointed = useRef(false);
  const isArmed = useRef(false);
  return (
    <div
      class="options"
      onClickCapture={(event) => {
        // The second press of a double click on the question before must not answer this one.
        if (event.detail > 1 && !isArmed.current) event.preventDefault();
        else isArmed.current = true;
      }}
    >
      {options.map((option) => (
        <label
          key={option}
          class="option"
          onClick={(event) => {
            isLabelPointed.current =
              !(event.target instanceof HTMLInputElement) &&
              event.detail > 0 &&
              !event.defaultPrevented;
          }}
        >
          <input
            type={question.kind === 'one' ? 'radio' : 'checkbox'}
            name={question.id}
            value={option}
            checked={chosen.includes(option)}
            aria-describedby={describedBy}
            onClick={(event) => {
              const isPointed = event.detail > 0 || isLabelPointed.current;
              if (isPointed && !event.defaultPrevented) onPointed?.(option);
            }}
            onChange={() => {
              onChoose(option);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onEnter();
            }}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </div>
  );
}

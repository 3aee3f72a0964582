import type { Question } from '../model/questions';

interface Props {
  question: Question;
  options: readonly string[];
  chosen: readonly string[];
  labels: Readonly<Record<string, string>>;
  onChoose: (option: string) => void;
  /** Enter goes on, as in a form; sandboxed iframes may forbid forms. */
  onEnter: () => void;
  describedBy: string | undefined;
}

/** The answers to one question: real radio buttons or checkboxes. */
export function Options({
  question,
  options,
  chosen,
  labels,
  onChoose,
  onEnter,
  describedBy,
}: Props) {
  return (
    <div class="options">
      {options.map((option) => (
        <label key={option} class="option">
          <input
            type={question.kind === 'one' ? 'radio' : 'checkbox'}
            name={question.id}
            value={option}
            checked={chosen.includes(option)}
            aria-describedby={describedBy}
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

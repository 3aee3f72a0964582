import type { Translate } from '../strings';

interface Props<Id extends string> {
  t: Translate;
  steps: readonly { id: Id; label: string }[];
  current: Id;
  onStep: (id: Id) => void;
}

/** The steps of a tool in their order; each can be opened at any time. */
export function StepNav<Id extends string>({ t, steps, current, onStep }: Props<Id>) {
  return (
    <nav class="tool-steps" data-kit="steps" aria-label={t('steps')}>
      <ol>
        {steps.map(({ id, label }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => {
                onStep(id);
              }}
            >
              <span class="tool-step-number">{index + 1}</span> {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { steps, type StepId } from './use-work';
import { say, type FirstMaterial } from './messages';

interface Props {
  material: FirstMaterial;
  step: StepId;
  onStep: (step: StepId) => void;
}

/** The steps, in their order; each can be opened at any time. */
export function StepList({ material: { words }, step, onStep }: Props) {
  return (
    <nav class="gaps-steps" aria-label={say(words, 'steps')}>
      <ol>
        {steps.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === step ? 'step' : undefined}
              onClick={() => {
                onStep(id);
              }}
            >
              <span class="gaps-number">{index + 1}</span> {say(words, id)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

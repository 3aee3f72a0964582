import type { StepProps } from './ResumeGaps';
import { say } from './messages';

/** Says that what follows rests on lines that nobody has looked at yet. */
export function Unconfirmed({ material: { words }, control }: StepProps) {
  const count = control.work.rows.filter(({ unsure }) => unsure).length;
  if (count === 0) return null;
  return <p class="gaps-source mt-2">{say(words, 'unconfirmed', { count })}</p>;
}

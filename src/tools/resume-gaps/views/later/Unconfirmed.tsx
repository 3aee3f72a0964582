import type { StepProps } from '../step-props';

/** A warning that what follows is based on lines that nobody has looked at yet. */
export function Unconfirmed({ data: { t }, control }: StepProps) {
  const count = control.work.rows.filter(({ unsure }) => unsure).length;
  if (count === 0) return null;
  return <p class="gaps-source mt-2">{t('unconfirmed', { count })}</p>;
}

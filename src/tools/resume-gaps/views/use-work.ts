/** The user's work and the step that is shown. */
import { oneOf } from '../../kit/decode';
import { useDocument, type DocumentControl } from '../../kit/use-document';
import { useSteps, type StepsControl } from '../../kit/use-steps';
import { format } from '../model/document';
import type { Work } from '../model/work';

export const steps = ['history', 'gaps', 'checklist', 'export'] as const;
export type StepId = (typeof steps)[number];

/** What the last step was once called. Tabs that were open at that time still remember it so. */
const FORMER_EXPORT = 'take';
const knownStep = oneOf(steps);
const stepOf = (remembered: unknown): StepId | undefined =>
  remembered === FORMER_EXPORT ? 'export' : knownStep(remembered);

export interface WorkControl
  extends
    Omit<DocumentControl<Work>, 'document' | 'clear'>,
    Pick<StepsControl<StepId>, 'moves' | 'goTo'> {
  work: Work;
  step: StepId;
  /** Deletes everything, here and on the device, for good. */
  clear: () => void;
}

export function useWork(): WorkControl {
  const { document: work, clear, ...control } = useDocument({ format });
  const { place, moves, goTo } = useSteps<StepId>({
    tool: format.id,
    first: 'history',
    read: stepOf,
  });
  return {
    ...control,
    ...{ work, step: place, moves, goTo },
    clear: () => {
      clear();
      goTo('history', { replace: true });
    },
  };
}

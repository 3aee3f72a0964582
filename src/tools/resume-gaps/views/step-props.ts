import type { Check } from '../model/checks';
import type { Analysis } from '../model/analyse';
import type { FirstData, ToolData } from './messages';
import type { WorkControl } from './use-work';

/** What every step gets. The first needs only the initial data. */
export interface StepProps<Data extends FirstData = ToolData> {
  data: Data;
  control: WorkControl;
  /** Shows a notice below the tool's card, in lines. */
  notify: (lines: readonly string[]) => void;
  /** Puts the focus on the heading of the step, where what had it is gone. */
  refocus: () => void;
}

/** What the steps after the first get besides: what follows from the history. */
export interface LaterStepProps extends StepProps {
  analysis: Analysis;
  findings: readonly Check[];
}

/** How the worksheet is read: the first line that fits. A test holds it against the model. */
import type { Outcome } from './weights';

export const paperRows: readonly { key: string; outcome: Outcome }[] = [
  { key: 'paperRow1', outcome: 'no' },
  { key: 'paperRow2', outcome: 'ask' },
  { key: 'paperRow3', outcome: 'no' },
  { key: 'paperRow4', outcome: 'ask' },
  { key: 'paperRow5', outcome: 'go' },
  { key: 'paperRow6', outcome: 'terms' },
  { key: 'paperRow7', outcome: 'ask' },
  { key: 'paperRow8', outcome: 'ask' },
  { key: 'paperRow9', outcome: 'no' },
];

/** The hard facts that two answers make together, and what they come to. */
export const paperRules = [
  { rule: 'chat-unproved', key: 'paperRuleChat', cap: 'paperSafety' },
  { rule: 'late-no', key: 'paperRuleLate', cap: 'paperCapNo' },
] as const;

/** How the worksheet is read. Data only. */
import type { Outcome } from './weights';

/** How the worksheet is read: the first line that fits. A test of the built page holds it to the model. */
export const paperRows: readonly { key: string; outcome: Outcome }[] = [
  { key: 'paperRowSafety', outcome: 'no' },
  { key: 'paperRowDeclineDuty', outcome: 'ask' },
  { key: 'paperRowDecline', outcome: 'no' },
  { key: 'paperRowLittleDuty', outcome: 'ask' },
  { key: 'paperRowLittle', outcome: 'no' },
  { key: 'paperRowAsk', outcome: 'ask' },
  { key: 'paperRowBoth', outcome: 'go' },
  { key: 'paperRowBack', outcome: 'terms' },
  { key: 'paperRowElse', outcome: 'ask' },
];

/** The hard facts that two answers make together, and what they come to. */
export const paperRules = [
  { rule: 'chat-unproved', key: 'paperRuleChat', cap: 'paperSafety' },
  { rule: 'late-no', key: 'paperRuleLate', cap: 'paperCapNo' },
  { rule: 'refuse-trial', key: 'paperRuleTrial', cap: 'paperCapNo' },
  { rule: 'refuse-any', key: 'paperRuleRefuse', cap: 'paperCapNo' },
] as const;

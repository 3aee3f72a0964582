/** How the worksheet is read. Data only. */
import type { Reply } from '../../../domain/stance';

/** How the worksheet is read: the first line that fits. A test of the built page holds it to the model. */
export const paperRows: readonly { key: string; reply: Reply }[] = [
  { key: 'paperRowSafety', reply: 'no' },
  { key: 'paperRowDeclineDuty', reply: 'ask' },
  { key: 'paperRowDecline', reply: 'no' },
  { key: 'paperRowLittleDuty', reply: 'ask' },
  { key: 'paperRowLittle', reply: 'no' },
  { key: 'paperRowAsk', reply: 'ask' },
  { key: 'paperRowBoth', reply: 'go' },
  { key: 'paperRowBack', reply: 'terms' },
  { key: 'paperRowElse', reply: 'ask' },
];

/** The hard facts that two answers make together, and what they come to. */
export const paperRules = [
  { rule: 'chat-unproved', key: 'paperRuleChat', cap: 'paperSafety' },
  { rule: 'unproved', key: 'paperRuleUnproved', cap: 'paperCapAsk' },
  { rule: 'late-no', key: 'paperRuleLate', cap: 'paperCapNo' },
  { rule: 'refuse-trial', key: 'paperRuleTrial', cap: 'paperCapNo' },
  { rule: 'refuse-any', key: 'paperRuleRefuse', cap: 'paperCapNo' },
  { rule: 'refuse-empty', key: 'paperRuleEmpty', cap: 'paperCapNo' },
] as const;

import { useState } from 'preact/hooks';
import type { Result } from '../../model/evaluate';
import { chosen, type Answers } from '../../model/flow';
import type { ToolData } from '../messages';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
}

/** How an interview may be held: the first of tonight's steps is about that. */
const FORMATS = [
  { label: 'formatInPerson', step: 'tonightInPerson' },
  { label: 'formatPhone', step: 'tonightPhone' },
  { label: 'formatVideo', step: 'tonightVideo' },
  { label: 'formatRecorded', step: 'tonightRecorded' },
  { label: 'formatGroup', step: 'tonightGroup' },
] as const;
type Format = (typeof FORMATS)[number];

/** The second step is about the round. */
function roundStep(answers: Answers): string {
  if (!chosen(answers, 'facts').includes('round')) return 'roundFirst';
  return chosen(answers, 'rounds').includes('last') ? 'roundLast' : 'roundLater';
}

/** What happens next, and what it is like. */
const AFTERMATHS = {
  terms: ['nextTerms', 'likeTerms'],
  ask: ['nextAsk', 'likeAsk'],
  office: ['nextOffice', 'likeOffice'],
  proof: ['nextProof', 'likeProof'],
  no: ['nextNo', 'likeNo'],
  safety: ['nextSafety', 'likeSafety'],
} as const;

function aftermathOf({ reply, settledBy, unsafe, byDuty }: Result): keyof typeof AFTERMATHS {
  if (reply === 'no') return settledBy[0]?.tier === 1 ? 'safety' : 'no';
  if (reply !== 'ask') return 'terms';
  return unsafe ? 'proof' : byDuty ? 'office' : 'ask';
}

/** What to do tonight after "go"; what happens next, and what it is like, after any other result. */
export function NextSteps({ data: { t }, answers, result }: Props) {
  const [format, setFormat] = useState<Format>();
  if (result.reply !== 'go') {
    const [next, like] = AFTERMATHS[aftermathOf(result)];
    return (
      <section>
        <h3 class="tool-h3">{t('nextTitle')}</h3>
        <p class="mt-2">{t(next)}</p>
        <p class="mt-2">
          <strong>{t('likeTitle')}</strong> {t(like)}
        </p>
      </section>
    );
  }
  const steps = [format?.step ?? 'tonightAny', roundStep(answers), 'tonightOwn'];
  return (
    <section>
      <h3 class="tool-h3">{t('tonightTitle')}</h3>
      <div class="tool-buttons no-print" role="group" aria-label={t('formatLabel')}>
        {FORMATS.map((one) => (
          <button
            key={one.label}
            type="button"
            class="button-small"
            aria-pressed={one === format}
            onClick={() => {
              setFormat(one === format ? undefined : one);
            }}
          >
            {t(one.label)}
          </button>
        ))}
      </div>
      <ol class="next-steps" aria-live="polite">
        {steps.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p class="mt-3">
        <strong>{t('likeTitle')}</strong> {t('likeGo')}
      </p>
    </section>
  );
}

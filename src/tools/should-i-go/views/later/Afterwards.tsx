import type { ToolData } from '../messages';
import { LONGEST, verdictsAfter, type After } from '../notes';

interface Props {
  data: ToolData;
  after: After;
  /** The user came back: what is on the device was found again. */
  isBack: boolean;
  onAfter: (after: After) => void;
}

const LABELS = { yes: 'afterYes', no: 'afterNo', early: 'afterEarly' } as const;

/** Coming back after the interview: what changed, and whether the answer was right. No link holds it. */
export function Afterwards({ data: { t }, after, isBack, onAfter }: Props) {
  const isBegun = after.right !== undefined || after.changed !== '';
  return (
    <details class="more after no-print" open={isBack || isBegun}>
      <summary>{t('afterTitle')}</summary>
      <p class="quiet">{t('afterNote')}</p>
      <fieldset class="check-line">
        <legend>{t('afterRight')}</legend>
        <div class="check-options">
          {verdictsAfter.map((right) => (
            <label key={right} class="tick">
              <input
                type="radio"
                name="after-right"
                value={right}
                checked={after.right === right}
                onChange={() => {
                  onAfter({ ...after, right });
                }}
              />
              <span>{t(LABELS[right])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="mt-3 block">
        <span class="field-label">{t('afterChanged')}</span>
        <textarea
          class="field"
          rows={3}
          maxLength={LONGEST.changed}
          value={after.changed}
          onInput={(event) => {
            onAfter({ ...after, changed: event.currentTarget.value });
          }}
        />
      </label>
    </details>
  );
}

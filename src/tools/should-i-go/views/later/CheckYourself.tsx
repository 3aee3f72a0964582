import type { ToolData } from '../messages';
import { checkIds, type Check } from '../notes';

interface Props {
  data: ToolData;
  check: Check;
  onCheck: (check: Check) => void;
  /** Somebody else answers about the same invitation; absent while two are compared. */
  onSecondPerson: (() => void) | undefined;
}

/** The questions of the check, and a line of help for each "no". */
const LINES = {
  sure: { question: 'checkSure', help: 'checkSureHelp' },
  know: { question: 'checkKnow', help: 'checkKnowHelp' },
  support: { question: 'checkSupport', help: 'checkSupportHelp' },
  pressed: { question: 'checkPressed', help: 'checkPressedHelp' },
} as const;

const LABELS = { yes: 'checkYes', no: 'checkNo' } as const;

/** Four questions before the user decides, after those of the Ottawa guides, and a second person. */
export function CheckYourself({ data: { t }, check, onCheck, onSecondPerson }: Props) {
  const isReady = checkIds.every((id) => check[id] === 'yes');
  return (
    <section class="check no-print">
      <h3 class="tool-h3">{t('checkTitle')}</h3>
      {checkIds.map((id) => (
        <fieldset key={id} class="check-line">
          <legend>{t(LINES[id].question)}</legend>
          <div class="check-options">
            {(['yes', 'no'] as const).map((answer) => (
              <label key={answer} class="tick">
                <input
                  type="radio"
                  name={`check-${id}`}
                  value={answer}
                  checked={check[id] === answer}
                  onChange={() => {
                    onCheck({ ...check, [id]: answer });
                  }}
                />
                <span>{t(LABELS[answer])}</span>
              </label>
            ))}
          </div>
          <p class="check-help" role="status">
            {check[id] === 'no' && t(LINES[id].help)}
          </p>
        </fieldset>
      ))}
      <p class="mt-3" role="status">
        {isReady && <strong>{t('checkReady')}</strong>}
      </p>
      {onSecondPerson && (
        <div>
          <p class="mt-3">{t('secondPersonLead')}</p>
          <div class="tool-buttons">
            <button type="button" class="button-quiet" onClick={onSecondPerson}>
              {t('secondPersonStart')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { checkHistory } from './checks';
import type { Today } from './history';
import { analyse } from './model';
import { steps, useWork, type WorkControl } from './use-work';
import { Checklist } from './views/Checklist';
import { Gaps } from './views/Gaps';
import { History } from './views/History';
import { Take } from './views/Take';
import { TakenAlong } from './views/TakenAlong';
import { say, type ToolMaterial } from './wording';
import { isUntouched } from './work';

/** What every step gets. */
export interface StepProps {
  material: ToolMaterial;
  control: WorkControl;
  today: Today;
  /** Tells the reader something above the tool, in lines. */
  tell: (lines: readonly string[]) => void;
  /** Puts the focus on the heading of the step, where what had it is gone. */
  refocus: () => void;
}

interface Props {
  material: ToolMaterial;
  today: Today;
}

/** The resume-gap checklist. */
export function ResumeGaps({ material, today }: Props) {
  const { words } = material;
  const control = useWork();
  const { work, step, moves, goTo, undo, undoable, restored } = control;
  const [told, setTold] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const refocus = () => heading.current?.focus();
  useEffect(() => {
    if (moves > 0) refocus();
  }, [moves]);

  const settings = { ...work, today };
  const analysis = analyse(work.rows, settings);
  const findings = checkHistory(work.rows, settings);
  const common = { material, control, today, tell: setTold, refocus };
  const number = steps.indexOf(step) + 1;
  const lines = told.length > 0 ? told : restored ? [say(words, 'restored')] : [];
  const next = steps[number];
  return (
    <div class="tool">
      <div class={lines.length > 0 ? 'tool-notice' : ''} role="status">
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <section class="tool-card gaps-card" aria-label={words.title}>
        <nav class="gaps-steps" aria-label={say(words, 'steps')}>
          <ol>
            {steps.map((id, index) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === step ? 'step' : undefined}
                  onClick={() => {
                    setTold([]);
                    goTo(id);
                  }}
                >
                  <span class="gaps-number">{index + 1}</span> {say(words, id)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div class="tool-body">
          <h2 class="tool-question" tabIndex={-1} ref={heading}>
            {say(words, `${step}Title`)}
          </h2>
          {step === 'history' && <History {...common} />}
          {step === 'gaps' && <Gaps {...common} analysis={analysis} />}
          {step === 'checklist' && <Checklist {...common} findings={findings} />}
          {step === 'take' && <Take {...common} analysis={analysis} findings={findings} />}
          <div class="tool-buttons gaps-foot">
            {next && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  setTold([]);
                  goTo(next);
                }}
              >
                {say(words, 'on', { step: say(words, next) })}
              </button>
            )}
            {undo && (
              <button
                type="button"
                class="button-quiet"
                onClick={() => {
                  undo();
                  setTold([say(words, 'undone')]);
                  // The button goes with the last change.
                  if (undoable === 1) refocus();
                }}
              >
                {say(words, 'undo')}
              </button>
            )}
          </div>
          <p class="quiet mt-3">{say(words, 'stays')}</p>
        </div>
      </section>
      {!isUntouched(work) && (
        <TakenAlong material={material} work={work} analysis={analysis} findings={findings} />
      )}
    </div>
  );
}

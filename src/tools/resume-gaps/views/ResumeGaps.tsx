import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onFilesDropped } from '../../../browser/drop';
import { RestNotice } from '../../shared/RestNotice';
import { useDeferred } from '../../kit/use-deferred';
import type { Arrival } from '../../kit/use-document';
import { checkHistory } from '../model/checks';
import type { Today } from '../model/history';
import { analyse } from '../model/analyse';
import { useDrafts } from './use-drafts';
import { useReading } from './use-import';
import { steps, useWork, type StepId, type WorkControl } from './use-work';
import { Checklist } from './Checklist';
import { Gaps } from './Gaps';
import { History } from './History';
import { StepList } from './StepList';
import { Take } from './Export';
import { TakenAlong } from './PrintSummary';
import {
  joined,
  rowName,
  say,
  type FirstMaterial,
  type LaterMaterial,
  type ToolMaterial,
} from './messages';
import { isUntouched } from '../model/work';

/** What every step gets. The first makes do with a part of the material. */
export interface StepProps<Material = ToolMaterial> {
  material: Material;
  control: WorkControl;
  /** Tells the reader something below the tool's card, in lines. */
  tell: (lines: readonly string[]) => void;
  /** Puts the focus on the heading of the step, where what had it is gone. */
  refocus: () => void;
}

/** What to say of work that came without the user's doing: keys of interface strings. */
function arrivalLines({ from, state }: Arrival): string[] {
  if (state === 'damaged') return ['keptDamaged'];
  if (from === 'otherTab') return ['elsewhere'];
  return state === 'partly' ? ['restored', 'ownPartly'] : ['restored'];
}

interface Props {
  material: FirstMaterial;
  today: Today;
}

/** The resume-gap checklist. */
export function ResumeGaps({ material, today }: Props) {
  const { words } = material;
  const control = useWork();
  const { work, step, moves, goTo, undo, undoable, arrival } = control;
  const drafts = useDrafts(control);
  const isFirst = step === 'history';
  const [told, setTold] = useState<readonly string[]>([]);
  const { reading, read, cancel } = useReading({ material, control, today, tell: setTold });
  const { deferred, retry, actions } = useDeferred<LaterMaterial>(material.rest, {
    // A file may also be dropped beside the tool.
    begun: reading !== undefined || !isUntouched(work),
    needed: !isFirst,
  });
  const whole = useMemo(
    () => (typeof deferred === 'object' ? joined(material, deferred) : undefined),
    [deferred],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const refocus = () => heading.current?.focus();
  useEffect(() => {
    // A line in which something is wrong takes the focus by itself.
    if (moves > 0 && !(isFirst && drafts.isFaulty)) refocus();
  }, [moves]);
  // What was told of one change, “Undo” above all, does not hold after the next.
  const shown = useRef({ work, told });
  useEffect(() => {
    const before = shown.current;
    shown.current = { work, told };
    if (before.work !== work && before.told === told) setTold([]);
  }, [work, told]);
  useEffect(() => {
    if (arrival) setTold(arrivalLines(arrival).map((key) => say(words, key)));
  }, [arrival]);

  /** Goes to another step; a line that is being written goes into the history first, if it is right. */
  const leave = (next: StepId) => {
    const { ok, saved } = drafts.saveAll();
    if (!ok) {
      if (step !== 'history') goTo('history');
      return;
    }
    setTold(saved.map((line) => say(words, 'added', { name: rowName(material, line) })));
    goTo(next);
  };
  /** Reads a file and shows what was found in it, unless the reader is at something else by then. */
  const bring = async (file: File) => {
    const taken = await read(file);
    const active = document.activeElement;
    const waits = active === document.body || active?.closest('.gaps-bring, .gaps-notice') !== null;
    if (taken && waits) refocus();
    return taken;
  };
  const latest = useRef({ bring, leave, step });
  latest.current = { bring, leave, step };
  useEffect(
    () =>
      onFilesDropped(([file, ...others]) => {
        const now = latest.current;
        if (now.step !== 'history') now.leave('history');
        if (!file) return;
        void now.bring(file).then(() => {
          if (others.length > 0) {
            setTold((lines) => [...lines, say(words, 'oneFile', { name: file.name })]);
          }
        });
      }),
    [],
  );

  const settings = { ...work, today };
  const analysis = analyse(work.rows, settings);
  const findings = checkHistory(work.rows, settings);
  const common = { control, tell: setTold, refocus };
  const later = whole && { ...common, material: whole, analysis, findings };
  const number = steps.indexOf(step) + 1;
  const isTelling = told.length > 0 || reading !== undefined;
  const next = steps[number];
  const undoButton = undo && (
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
  );
  return (
    <div class="tool" {...actions}>
      <section class="tool-card gaps-card" aria-label={words.title}>
        <StepList {...{ material, step }} onStep={leave} />
        <div class="tool-body">
          <h2 class="tool-question" tabIndex={-1} ref={heading}>
            {say(words, `${step}Title`)}
          </h2>
          {isFirst && <History {...common} {...{ material, drafts }} read={bring} />}
          {!isFirst && !later && (
            <RestNotice
              words={words}
              failed={deferred === 'failed'}
              onRetry={() => {
                retry();
                // The button goes.
                refocus();
              }}
            />
          )}
          {later && step === 'gaps' && <Gaps {...later} />}
          {later && step === 'checklist' && <Checklist {...later} />}
          {later && step === 'take' && <Take {...later} />}
          <div class="tool-buttons gaps-foot">
            {next && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  leave(next);
                }}
              >
                {say(words, 'on', { step: say(words, next) })}
              </button>
            )}
            {!isTelling && undoButton}
          </div>
          <p class="quiet mt-3">{say(words, 'stays')}</p>
        </div>
      </section>
      <div class={isTelling ? 'tool-notice gaps-notice' : ''}>
        <div role="status" class="gaps-told">
          {told.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          {reading && <p>{say(words, 'reading', { name: reading.name })}</p>}
        </div>
        {reading && (
          <progress
            class="tool-progress"
            max={1}
            value={reading.share}
            aria-label={say(words, 'reading', { name: reading.name })}
          />
        )}
        {isTelling && (
          <div class="tool-buttons">
            {undoButton}
            <button
              type="button"
              class="button-link"
              onClick={() => {
                if (reading) {
                  cancel();
                } else {
                  setTold([]);
                  // The button goes; what is on the screen stays where it is.
                  heading.current?.focus({ preventScroll: true });
                }
              }}
            >
              {say(words, reading ? 'stopReading' : 'close')}
            </button>
          </div>
        )}
      </div>
      {later && !isUntouched(work) && <TakenAlong {...later} work={work} />}
    </div>
  );
}

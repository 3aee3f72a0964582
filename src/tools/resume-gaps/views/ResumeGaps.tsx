import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onFilesDropped } from '../../../browser/drop';
import { focusOn } from '../../../browser/focus';
import { monthOfDate } from '../../../domain/months';
import { firstData } from '../../kit/data';
import type { ToolProps } from '../../kit/mount';
import type { Arrival } from '../../kit/use-document';
import { useToolData } from '../../kit/use-tool-data';
import { DeferredNotice } from '../../kit/views/DeferredNotice';
import { Card, Heading, Shell } from '../../kit/views/Shell';
import { Status, UndoButton } from '../../kit/views/Status';
import { StepNav } from '../../kit/views/StepNav';
import { analyse } from '../model/analyse';
import { checkHistory } from '../model/checks';
import { isUntouched } from '../model/work';
import type { Strings } from '../strings';
import { History } from './History';
import { Checklist } from './later/Checklist';
import { Export } from './later/Export';
import { Gaps } from './later/Gaps';
import { PrintSummary } from './later/PrintSummary';
import { rowName, type InitialData } from './messages';
import { useDrafts } from './use-drafts';
import { useImport } from './use-import';
import { steps, useWork, type StepId } from './use-work';

/** The heading of each step. */
const TITLES: Readonly<Record<StepId, string>> = {
  history: 'historyTitle',
  gaps: 'gapsTitle',
  checklist: 'checklistTitle',
  export: 'exportTitle',
};

/** The notice on work that came without the user's doing: keys of interface strings. */
function arrivalLines({ from, state }: Arrival): string[] {
  if (state === 'damaged') return ['persistedDamaged'];
  if (from === 'otherTab') return ['elsewhere'];
  return state === 'partly' ? ['restored', 'ownPartly'] : ['restored'];
}

/** The resume-gap checklist. */
export function ResumeGaps({ data: initial, today: now }: ToolProps<InitialData>) {
  const data = useMemo(() => firstData(initial), []);
  const { strings, t } = data;
  const today = monthOfDate(now);
  const control = useWork();
  const { work, step, moves, goTo, undo, undoable, arrival } = control;
  const drafts = useDrafts(control);
  const isFirst = step === 'history';
  const [notice, notify] = useState<readonly string[]>([]);
  const { reading, read, cancel } = useImport({ data, control, today, notify });
  const { all, failed, retry, actions } = useToolData<Strings['first'], Strings['later']>(initial, {
    // A file may also be dropped beside the tool.
    begun: reading !== undefined || !isUntouched(work),
    needed: !isFirst,
  });
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const refocus = () => heading.current?.focus();
  useEffect(() => {
    // A line in which something is wrong gets the focus by itself.
    if (moves > 0 && !(isFirst && drafts.isFaulty)) focusOn(heading.current);
  }, [moves]);
  // The notice on one change, "Undo" above all, does not hold after the next.
  const shown = useRef({ work, notice });
  useEffect(() => {
    const before = shown.current;
    shown.current = { work, notice };
    if (before.work !== work && before.notice === notice) notify([]);
  }, [work, notice]);
  useEffect(() => {
    if (arrival) notify(arrivalLines(arrival).map((key) => t(key)));
  }, [arrival]);

  /** Goes to another step; a line that is being written goes into the history first, if it is right. */
  const leave = (next: StepId) => {
    const { ok, saved } = drafts.saveAll();
    if (!ok) {
      if (step !== 'history') goTo('history');
      return;
    }
    notify(saved.map((line) => t('added', { name: rowName(data, line) })));
    goTo(next);
  };
  /** Reads a file and shows what was found in it, unless the user is at something else by then. */
  const importFile = async (file: File) => {
    const isImported = await read(file);
    const active = document.activeElement;
    const waits =
      active === document.body || active?.closest('.gaps-import, .tool-status') !== null;
    if (isImported && waits) refocus();
    return isImported;
  };
  const latest = useRef({ importFile, leave, step });
  latest.current = { importFile, leave, step };
  useEffect(
    () =>
      onFilesDropped(([file, ...others]) => {
        const now = latest.current;
        if (now.step !== 'history') now.leave('history');
        if (!file) return;
        void now.importFile(file).then(() => {
          if (others.length > 0) {
            notify((lines) => [...lines, t('oneFile', { name: file.name })]);
          }
        });
      }),
    [],
  );

  const settings = { ...work, today };
  const analysis = analyse(work.rows, settings);
  const findings = checkHistory(work.rows, settings);
  const common = { control, notify, refocus };
  const later = all && { ...common, data: all, analysis, findings };
  const next = steps[steps.indexOf(step) + 1];
  const isNotifying = notice.length > 0 || reading !== undefined;
  const onUndo =
    undo &&
    (() => {
      undo();
      notify([t('undone')]);
      // The button goes with the last change.
      if (undoable === 1) refocus();
    });
  return (
    <Shell {...{ root, actions }}>
      <Card
        label={strings.title}
        head={
          <StepNav
            t={t}
            steps={steps.map((id) => ({ id, label: t(id) }))}
            current={step}
            onStep={leave}
          />
        }
      >
        <Heading heading={heading}>{t(TITLES[step])}</Heading>
        {isFirst && <History {...common} {...{ data, drafts }} read={importFile} />}
        {!isFirst && !later && (
          <DeferredNotice
            t={t}
            failed={failed}
            onRetry={() => {
              retry();
              // The button goes.
              refocus();
            }}
          />
        )}
        {later && step === 'gaps' && <Gaps {...later} />}
        {later && step === 'checklist' && <Checklist {...later} />}
        {later && step === 'export' && <Export {...later} />}
        <div class="tool-buttons tool-foot">
          {next && (
            <button
              type="button"
              class="button"
              data-kit="next"
              onClick={() => {
                leave(next);
              }}
            >
              {t('on', { step: t(next) })}
            </button>
          )}
          {!isNotifying && onUndo && <UndoButton {...{ t, onUndo }} />}
        </div>
        <p class="quiet mt-3">{t('stays')}</p>
      </Card>
      <Status
        {...{ t, onUndo }}
        lines={notice}
        progress={reading && { label: t('reading', { name: reading.name }), share: reading.share }}
        close={{
          label: t(reading ? 'stopReading' : 'close'),
          onClick: () => {
            if (reading) {
              cancel();
            } else {
              notify([]);
              // The button goes; what is on the screen stays where it is.
              heading.current?.focus({ preventScroll: true });
            }
          },
        }}
      />
      {later && !isUntouched(work) && <PrintSummary {...later} work={work} />}
    </Shell>
  );
}

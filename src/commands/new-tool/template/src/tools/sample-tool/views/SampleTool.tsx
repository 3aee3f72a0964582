import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../../browser/focus';
import { oneOf } from '../../kit/decode';
import type { ToolProps } from '../../kit/mount';
import { useDocument, type Arrival } from '../../kit/use-document';
import { useSteps } from '../../kit/use-steps';
import { useToolData } from '../../kit/use-tool-data';
import { DeferredNotice } from '../../kit/views/DeferredNotice';
import { Card, Heading, Shell } from '../../kit/views/Shell';
import { Status, UndoButton } from '../../kit/views/Status';
import { StepNav } from '../../kit/views/StepNav';
import { format, type Practice } from '../model/document';
import { topicIds } from '../model/topics';
import type { Strings } from '../strings';
import { Result } from './later/Result';
import { ResultStep } from './later/ResultStep';
import type { InitialData } from './messages';
import { Write } from './Write';

const steps = ['write', 'result'] as const;
type StepId = (typeof steps)[number];

/** The heading of each step: keys of interface strings. */
const TITLES: Readonly<Record<StepId, string>> = { write: 'writeTitle', result: 'resultTitle' };

/** What to show about a document that came without the user's doing: a key of an interface string. */
function arrivalKey({ from, state }: Arrival): string {
  if (state === 'damaged') return 'persistedDamaged';
  if (state === 'partly') return 'restoredPartly';
  return from === 'otherTab' ? 'elsewhere' : 'restored';
}

/** What the user entered in the page while the script was still on its way. */
function readEarly(root: HTMLElement | null): Practice | undefined {
  const topic = root?.querySelector<HTMLInputElement>('[name=topic]:checked')?.value;
  const line = root?.querySelector<HTMLTextAreaElement>('[name=line]')?.value ?? '';
  const practice: Practice = { topic: oneOf(topicIds)(topic), line };
  return format.isEmpty(practice) ? undefined : practice;
}

/** Sample tool. */
export function SampleTool({ data: initial }: ToolProps<InitialData>) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [notice, setNotice] = useState<string>();
  const control = useDocument({ format, readEarly: () => readEarly(root.current) });
  const { document: practice, arrival, undo, change, amend, clear } = control;
  const { place, moves, goTo } = useSteps<StepId>({
    tool: format.id,
    first: 'write',
    read: oneOf(steps),
  });
  const { first, all, failed, retry, actions } = useToolData<Strings['first'], Strings['later']>(
    initial,
    {
      begun: !format.isEmpty(practice),
      needed: place !== 'write',
    },
  );
  useEffect(() => {
    if (moves > 0) focusOn(heading.current);
  }, [moves]);
  useEffect(() => {
    if (arrival) setNotice(arrivalKey(arrival));
  }, [arrival]);

  const { t, strings } = first;
  /** Makes a change. The notice about the one before does not hold any more. */
  const edit = (make: () => void) => {
    setNotice(undefined);
    make();
  };
  const onUndo =
    undo &&
    (() => {
      edit(undo);
      // The button may be gone.
      heading.current?.focus();
    });
  return (
    <Shell {...{ root, actions }}>
      <Card
        label={strings.title}
        head={
          <StepNav
            t={t}
            steps={steps.map((id) => ({ id, label: t(id) }))}
            current={place}
            onStep={goTo}
          />
        }
      >
        <Heading heading={heading}>{t(TITLES[place])}</Heading>
        {place === 'write' && (
          <Write
            {...{ data: first, practice }}
            onTopic={(topic) => {
              edit(() => {
                change((now) => ({ ...now, topic }));
              });
            }}
            onLine={(line) => {
              edit(() => {
                amend((now) => ({ ...now, line }));
              });
            }}
          />
        )}
        {place === 'result' && !all && <DeferredNotice t={t} failed={failed} onRetry={retry} />}
        {place === 'result' && all && (
          <ResultStep
            data={all}
            control={control}
            onPersistFailed={() => {
              setNotice('storeFailed');
            }}
            onClear={() => {
              clear();
              goTo('write', { replace: true });
              setNotice('cleared');
            }}
          />
        )}
        <div class="tool-buttons tool-foot">
          {place === 'write' && (
            <button
              type="button"
              class="button"
              data-kit="next"
              onClick={() => {
                goTo('result');
              }}
            >
              {t('on')}
            </button>
          )}
          {notice === undefined && onUndo && <UndoButton {...{ t, onUndo }} />}
        </div>
        <p class="quiet mt-3">{t('stays')}</p>
      </Card>
      <Status
        {...{ t, onUndo }}
        lines={notice === undefined ? [] : [t(notice)]}
        close={{
          label: t('close'),
          onClick: () => {
            setNotice(undefined);
            heading.current?.focus({ preventScroll: true });
          },
        }}
      />
      {all && !format.isEmpty(practice) && (
        <div class="tool-paper" aria-hidden="true">
          <Result data={all} practice={practice} />
        </div>
      )}
    </Shell>
  );
}

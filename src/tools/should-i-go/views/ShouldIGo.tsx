import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../../browser/focus';
import type { ToolProps } from '../../kit/mount';
import type { Arrival } from '../../kit/use-document';
import { useToolData } from '../../kit/use-tool-data';
import { DeferredNotice } from '../../kit/views/DeferredNotice';
import { Shell } from '../../kit/views/Shell';
import { Status } from '../../kit/views/Status';
import { nextQuestion } from '../model/flow';
import { questions } from '../model/questions';
import { choose, freshSession, type Session } from '../model/session';
import type { Strings } from '../strings';
import { useLater } from './use-later';
import type { InitialData } from './messages';
import { Questions } from './Questions';
import { useSession, type SessionControl } from './use-session';

/** The notice above the tool, shown once: a key of its interface strings. */
type NoticeId =
  | 'damaged'
  | 'persistedDamaged'
  | 'partly'
  | 'fromLink'
  | 'restored'
  | 'elsewhere'
  | 'cleared'
  | 'storeFailed';

/** The notice on answers that came from outside; none where they lead to a question at once. */
function noticeOf({ from, state }: Arrival, { answers }: Session): NoticeId | undefined {
  if (state === 'damaged') return from === 'link' ? 'damaged' : 'persistedDamaged';
  if (state === 'partly') return 'partly';
  if (from === 'otherTab') return 'elsewhere';
  if (nextQuestion(answers) !== undefined) return undefined;
  return from === 'link' ? 'fromLink' : 'restored';
}

/** What was chosen in the page while the script was still on its way. */
function chosenEarly(root: HTMLElement | null): Session | undefined {
  const input = root?.querySelector<HTMLInputElement>('input:checked');
  const question = questions.find(({ id }) => id === input?.name);
  return input && question ? choose(freshSession(), question, input.value) : undefined;
}

/** The decision aid "Should I go?". */
export function ShouldIGo({ data: initial, today }: ToolProps<InitialData>) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [notice, setNotice] = useState<NoticeId>();
  const control = useSession(() => chosenEarly(root.current));
  const { session, notes, setNotes, undo, moves, arrival, persisted, persist } = control;
  const { place } = session;
  const update: SessionControl['update'] = (next, options) => {
    if (options?.step) setNotice(undefined);
    control.update(next, options);
  };
  useEffect(() => {
    if (arrival) setNotice(noticeOf(arrival, session));
  }, [arrival]);

  const isAsking = place.at === 'question' || place.at === 'all';
  const when = { begun: Object.keys(session.answers).length > 0, needed: !isAsking };
  const { first, all, failed, retry, actions } = useToolData<Strings['first'], Strings['later']>(
    initial,
    when,
  );
  const later = useLater(() => import('./later/Answer').then(({ Answer }) => Answer), when);
  const isShown = isAsking || (all !== undefined && later.view !== undefined);
  useEffect(() => {
    if (moves > 0) focusOn(heading.current);
  }, [moves, isShown]);

  const { t } = first;
  return (
    <Shell {...{ root, actions }}>
      <Status
        t={t}
        lines={notice ? [t(notice)] : []}
        onUndo={
          undo &&
          (() => {
            undo();
            setNotice(undefined);
          })
        }
      />
      {isAsking ? (
        <Questions {...{ session, notes, update, heading }} amend={control.amend} data={first} />
      ) : all && later.view ? (
        <later.view
          {...{ session, notes, setNotes, update, heading, today, persisted, persist }}
          isBack={arrival?.from === 'device'}
          data={all}
          onPersistFailed={() => {
            setNotice('storeFailed');
          }}
          onRestart={() => {
            control.restart();
            setNotice('cleared');
          }}
        />
      ) : (
        <DeferredNotice
          t={t}
          failed={failed || later.failed}
          onRetry={() => {
            retry();
            later.retry();
          }}
        />
      )}
    </Shell>
  );
}

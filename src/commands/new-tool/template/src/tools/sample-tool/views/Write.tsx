import { MOST, type Practice } from '../model/document';
import { topicIds, type TopicId } from '../model/topics';
import type { FirstData } from './messages';

interface Props {
  data: FirstData;
  practice: Practice;
  onTopic: (topic: TopicId) => void;
  onLine: (line: string) => void;
}

/** The first step: it is in the page as HTML, before any script runs. */
export const Write = ({ data: { strings, t }, practice, onTopic, onLine }: Props) => (
  <>
    <fieldset>
      <legend class="mt-2">{t('topicLead')}</legend>
      <div class="options">
        {topicIds.map((id) => (
          <label key={id} class="option">
            <input
              type="radio"
              name="topic"
              value={id}
              checked={practice.topic === id}
              onChange={() => {
                onTopic(id);
              }}
            />
            <span>{strings.topics[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <label class="mt-5 block">
      <span class="field-label">{t('line')}</span>
      <textarea
        class="field"
        name="line"
        rows={3}
        maxLength={MOST}
        value={practice.line}
        onInput={(event) => {
          onLine(event.currentTarget.value);
        }}
      />
    </label>
  </>
);

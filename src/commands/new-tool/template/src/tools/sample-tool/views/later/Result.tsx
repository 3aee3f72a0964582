import { sourcesOf } from '../../../kit/data';
import { Evidence } from '../../../kit/views/Evidence';
import type { Practice } from '../../model/document';
import type { ToolData } from '../messages';

interface Props {
  data: ToolData;
  practice: Practice;
}

/** What the tool makes of the document, on the screen and on paper. */
export const Result = ({ data, practice: { topic, line } }: Props) => (
  <>
    {topic && (
      <>
        <h3 class="tool-h3 mt-5">{data.strings.topics[topic]}</h3>
        <Evidence
          t={data.t}
          why={data.strings.tips[topic] ?? ''}
          sources={sourcesOf(data, 'tips', topic)}
        />
      </>
    )}
    {line.trim() && (
      <p class="sample-tool-line">
        <b>{data.t('yourLine')}:</b> {line.trim()}
      </p>
    )}
  </>
);

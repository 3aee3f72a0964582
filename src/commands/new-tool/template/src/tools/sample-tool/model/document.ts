/** The tool's document: what a user enters and would miss. Written as JSON for the device and the tab. */
import { oneOf } from '../../kit/decode';
import { documentFormat, jsonNotation } from '../../kit/document';
import { topicIds, type TopicId } from './topics';

export interface Practice {
  topic: TopicId | undefined;
  line: string;
}

/** Characters of a line: more is read neither from a field nor from storage. */
export const MOST = 300;

const empty: Practice = { topic: undefined, line: '' };
const isEmpty = ({ topic, line }: Practice) => topic === undefined && line.trim() === '';

export const format = documentFormat<Practice>({
  id: 'sample-tool',
  empty,
  isEmpty,
  // Before the document changes its form, add a migration here: what users saved or persisted must still open.
  migrations: [],
  notation: jsonNotation('sample-tool'),
  toData: (practice) => ({ ...practice }),
  fromData: (data, decoder) => {
    const practice: Practice = {
      topic: decoder.value(data['topic'], oneOf(topicIds)),
      line: decoder.text(data['line'], MOST),
    };
    return decoder.lost && isEmpty(practice) ? undefined : practice;
  },
});

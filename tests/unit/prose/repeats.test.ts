import { describe, expect, it } from 'vitest';
import { checkRepeats } from '../../../src/prose/checks/repeats';
import { article, element, linesOf, messagesOf } from './elements';

const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';
const ELEVEN = 'one two three four five six seven eight nine ten eleven';

/** Two files: the text on line 3 of the first, and on line 8 of the second. */
const pair = (first: string, second: string) => [
  article([element(first, { line: 3 })], { file: 'a.mdx' }),
  article([element(second, { line: 8 })], { file: 'b.mdx' }),
];

describe('twelve words in a row', () => {
  it('in two files are reported in the later one, with the place of the first', () => {
    const problems = checkRepeats(pair(`Zero\n${TWELVE}.`, `Not so:\n\n${TWELVE}.`), []);
    expect(problems).toEqual([
      {
        file: 'b.mdx',
        line: 10,
        message: `“${TWELVE} …” is in a.mdx:4 too. Write it in other words, link to it, or allow it in content/prose/repeats.yml with the reason.`,
      },
    ]);
  });

  it('are the same in capitals, with other marks, and with the other apostrophe', () => {
    const first = TWELVE.replace('three', 'don’t');
    const second = TWELVE.replace('three', "DON'T").replace('six', '“six”,');
    expect(checkRepeats(pair(first, second), [])).toHaveLength(1);
  });

  it('are not eleven', () => {
    expect(checkRepeats(pair(`${ELEVEN} here`, `${ELEVEN} there`), [])).toEqual([]);
  });

  it('may be twice in one file', () => {
    expect(checkRepeats([article([TWELVE, TWELVE])], [])).toEqual([]);
  });

  it('do not run from one paragraph into the next', () => {
    const halves = () => [element(ELEVEN), element('twelve')];
    const files = ['a.mdx', 'b.mdx'].map((file) => article(halves(), { file }));
    expect(checkRepeats(files, [])).toEqual([]);
  });

  it('are told once for a longer run, and again for another', () => {
    const long = `${TWELVE} thirteen fourteen fifteen sixteen`;
    const other = 'a b c d e f g h i j k l';
    const problems = checkRepeats(pair(`${long}. ${other}.`, `${long}\nbut\n${other}`), []);
    expect(linesOf(problems)).toEqual([8, 10]);
  });

  it('may be told again in notes on changes', () => {
    const note = () => element(TWELVE, { kind: 'field', path: ['changes', 'note'] });
    const files = ['a.yml', 'b.yml'].map((file) => article([note()], { file, kind: 'strings' }));
    expect(checkRepeats(files, [])).toEqual([]);
  });
});

describe('a run that is allowed', () => {
  const allowed = [{ text: 'Two, three, four!', why: 'On purpose.' }];

  it('lets the words that hold it pass', () => {
    expect(checkRepeats(pair(TWELVE, TWELVE), allowed)).toEqual([]);
  });

  it('lets nothing else pass', () => {
    const other = [{ text: 'two three five', why: 'On purpose.' }];
    expect(checkRepeats(pair(TWELVE, TWELVE), other)).toHaveLength(1);
  });

  it('does not hide twelve more words behind it', () => {
    const more = 'one two three four m n o p q r s t u v w x';
    const problems = checkRepeats(pair(more, more), allowed);
    expect(messagesOf(problems)).toEqual([
      expect.stringContaining('“m n o p q r s t u v w x …” is in a.mdx:3 too'),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { allowedDoubts, checkDoubt } from '../../../src/prose/checks/doubt';
import { article, element, linesOf, messagesOf } from './elements';

const PATTERNS = ['nobody has (?:tested|asked)', "we don't know"];
const DOUBT = 'Nobody has tested that.';

describe('how much doubt an article may have', () => {
  it.each([
    [0, 1],
    [20, 1],
    [49, 1],
    [50, 2],
    [83, 2],
    [84, 3],
  ])('in %i sentences is %i', (sentences, allowed) => {
    expect(allowedDoubts(sentences)).toBe(allowed);
  });
});

describe('sentences of doubt', () => {
  it('pass if there are no more than the share', () => {
    expect(checkDoubt([article([`Go. ${DOUBT}`])], PATTERNS)).toEqual([]);
  });

  it('are all reported, each on its line, if there are more', () => {
    const problems = checkDoubt(
      [
        article([
          element(`Go.\n${DOUBT}`, { line: 5 }),
          element('So we don’t\nknow.', { line: 9 }),
        ]),
      ],
      PATTERNS,
    );
    expect(linesOf(problems)).toEqual([6, 9]);
    expect(messagesOf(problems)[0]).toBe(
      'One of 2 sentences on doubt or where something was read, and 1 may be outside <HowSure>: “Nobody has tested that.” Cut it, or write it in <HowSure>.',
    );
  });

  it('may be more in a longer text', () => {
    const text = `${'Go there. '.repeat(48)}${DOUBT} ${DOUBT}`;
    expect(checkDoubt([article([text])], PATTERNS)).toEqual([]);
  });

  it.each(['HowSure', 'OtherAdvice', 'Script'])('pass inside <%s>', (name) => {
    const texts = [DOUBT, DOUBT].map((text) => element(text, { inside: [name] }));
    expect(checkDoubt([article(texts)], PATTERNS)).toEqual([]);
    expect(checkDoubt([article(texts.map(({ text }) => text))], PATTERNS)).toHaveLength(2);
  });

  it('raise nobody’s share from inside <HowSure>', () => {
    const sure = element('We read it. '.repeat(100), { inside: ['HowSure'] });
    expect(checkDoubt([article([sure, DOUBT, DOUBT])], PATTERNS)).toHaveLength(2);
  });

  it('are counted in articles only', () => {
    expect(checkDoubt([article([DOUBT, DOUBT], { kind: 'page' })], PATTERNS)).toEqual([]);
  });
});

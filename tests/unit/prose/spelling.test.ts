import { describe, expect, it } from 'vitest';
import { checkSpelling } from '../../../src/prose/checks/spelling';
import { article, element } from './elements';

const check = (text: string, words: readonly string[] = []) =>
  checkSpelling([article([element(text)])], words);

describe('a word', () => {
  it('that is in no dictionary is reported on its line', async () => {
    const elements = [
      element('An interview.', { line: 3 }),
      element('One\ninterveiw.', { line: 7 }),
    ];
    expect(await checkSpelling([article(elements)], [])).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 8,
        message:
          '“interveiw” is in no British dictionary. Correct it, or add it to content/prose/spelling.yml.',
      },
    ]);
  });

  it.each(['organisation', 'colour', 'practise', 'behaviour', 'don’t', 'people’s'])(
    '“%s” passes',
    async (word) => {
      expect(await check(`The ${word} here.`)).toEqual([]);
    },
  );

  it.each(['color', 'behavior', 'labor'])('“%s”, spelt as in the US, is reported', async (word) => {
    expect(await check(`The ${word} here.`)).toHaveLength(1);
  });

  it('of the list passes, and others do not', async () => {
    expect(await check('Ask Zorbleworth.', ['Zorbleworth'])).toEqual([]);
    expect(await check('Ask Zorbleworth.', ['Zarbleworth'])).toHaveLength(1);
  });

  it.each([
    'a URL: https://www.zorblo.org.uk/qwxyz/plugh',
    'a bare one: zorblo.co.uk/qwxyz or zorblo.gov',
    'an e-mail address: qwxyz.plugh@zorblo.com',
    'a placeholder: {zorblo}',
    'a colour: #fbeacd',
    'an id: qwxyz2plugh',
  ])('in %s is no word', async (text) => {
    expect(await check(text)).toEqual([]);
  });
});

it('is checked in a file outside the project too', async () => {
  const draft = article([element('An interveiw.')], { file: '/drafts/a b.mdx' });
  expect(await checkSpelling([draft], [])).toMatchObject([{ file: '/drafts/a b.mdx', line: 1 }]);
});

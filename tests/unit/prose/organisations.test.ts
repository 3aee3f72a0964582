import { describe, expect, it } from 'vitest';
import { checkOrganisations } from '../../../src/prose/checks/organisations';
import { article, element, linesOf } from './elements';

const CENTRE = {
  name: 'Fair Jobs Centre',
  aliases: ['FJC', 'The Worker’s Friend (Leeds)'],
  pages: ['https://fair-jobs.example/help', 'https://fair-jobs.example/report'],
};
const check = (elements: Parameters<typeof article>[0], rest: Parameters<typeof article>[1] = {}) =>
  checkOrganisations([article(elements, rest)], [CENTRE]);

describe('an organisation', () => {
  it('that is named and never linked is reported where it is first named', () => {
    const problems = check([
      'Nothing.',
      element('One.\nAsk Fair Jobs Centre.', { line: 8 }),
      'FJC.',
    ]);
    expect(problems).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 9,
        message:
          'Fair Jobs Centre is named and never linked. Link it where it first helps: https://fair-jobs.example/help or https://fair-jobs.example/report.',
      },
    ]);
  });

  it('passes if any of its pages is linked anywhere in the file', () => {
    const links = [{ url: 'https://fair-jobs.example/report', line: 30 }];
    expect(check(['Ask Fair Jobs Centre.'], { links })).toEqual([]);
  });

  it('is reported if only a page that its file does not have is linked', () => {
    const links = [{ url: 'https://fair-jobs.example/news', line: 30 }];
    expect(check(['Ask Fair Jobs Centre.'], { links })).toHaveLength(1);
  });

  it('is found by its other names, whatever signs they have and however the apostrophe is typed', () => {
    expect(check(['Ask FJC.'])).toHaveLength(1);
    expect(check(["Ask The Worker's Friend (Leeds) today."])).toHaveLength(1);
  });

  it('is found where a line breaks within its name', () => {
    expect(linesOf(check([element('First\nask Fair Jobs\nCentre.', { line: 3 })]))).toEqual([4]);
  });

  it('is not found within another word, or in small letters', () => {
    expect(check(['FJCs. A fair jobs centre.'])).toEqual([]);
  });

  it('is looked for in items and cells, not in headings, labels, fields or words to send', () => {
    const name = 'Fair Jobs Centre';
    expect(check([element(name, { kind: 'item' })])).toHaveLength(1);
    expect(check([element(name, { kind: 'cell' })])).toHaveLength(1);
    expect(check([element(name, { inside: ['Script'] })])).toEqual([]);
    for (const kind of ['heading', 'label', 'field'] as const) {
      expect(check([element(name, { kind })])).toEqual([]);
    }
  });

  it('is looked for in articles and pages, not in strings', () => {
    expect(check(['FJC'], { kind: 'page' })).toHaveLength(1);
    expect(check(['FJC'], { kind: 'strings' })).toEqual([]);
  });
});

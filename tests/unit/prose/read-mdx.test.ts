import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../src/prose/read-mdx';

const read = (...lines: string[]) => readMdx('a.mdx', lines.join('\n'), 'article');
const textsOf = ({ elements }: ReturnType<typeof read>) =>
  elements.map(({ kind, line, text }) => [kind, line, text]);

describe('the texts of an article', () => {
  it('are its paragraphs, items, headings and cells, with their lines', () => {
    const document = read(
      '## Ask first',
      '',
      'One line',
      'and another.',
      '',
      '- An item',
      '- A *second* one',
      '',
      '| A | B |',
      '| - | - |',
      '| c | d |',
    );
    expect(textsOf(document)).toEqual([
      ['heading', 1, 'Ask first'],
      ['paragraph', 3, 'One line\nand another.'],
      ['item', 6, 'An item'],
      ['item', 7, 'A second one'],
      ['cell', 9, 'A'],
      ['cell', 9, 'B'],
      ['cell', 11, 'c'],
      ['cell', 11, 'd'],
    ]);
  });

  it('keep their line breaks around links and marks', () => {
    const document = read('Ask', '[the', 'office](https://a.example/) or', '**a friend**.');
    expect(textsOf(document)).toEqual([['paragraph', 1, 'Ask\nthe\noffice or\na friend.']]);
  });

  it('are the fields of the front matter that users see', () => {
    const document = read(
      '---',
      'title: Go or not',
      'slug: not-seen',
      'description: >-',
      '  In two',
      '  lines',
      'changes:',
      '  - date: 2026-01-01',
      '    note: First published.',
      '---',
      '',
      'Body.',
    );
    expect(textsOf(document)).toEqual([
      ['field', 2, 'Go or not'],
      ['field', 5, 'In two\nlines'],
      ['field', 9, 'First published.'],
      ['paragraph', 12, 'Body.'],
    ]);
    expect(document.elements[2]?.path).toEqual(['changes', 'note']);
  });

  it('know the components around them, and include their labels', () => {
    const document = read(
      '<Script label="To send">',
      '',
      'Dear you,',
      '',
      '</Script>',
      '',
      '<Checklist title="Before">',
      '  <Check>Pack a pen</Check>',
      '</Checklist>',
    );
    expect(
      document.elements.map(({ kind, text, line, inside }) => [kind, text, line, inside]),
    ).toEqual([
      ['label', 'To send', 1, ['Script']],
      ['paragraph', 'Dear you,', 3, ['Script']],
      ['label', 'Before', 7, ['Checklist']],
      ['item', 'Pack a pen', 8, ['Checklist', 'Check']],
    ]);
  });

  it('leave out what is no text: expressions and empty components', () => {
    expect(textsOf(read('{/* a note */}', '', '<Chart source="a" />'))).toEqual([]);
  });
});

describe('an article', () => {
  it('keeps the kind and the file that it was read as', () => {
    expect(readMdx('b.mdx', 'Hello.', 'page')).toMatchObject({ file: 'b.mdx', kind: 'page' });
  });

  it('has its links, written in the text or as definitions', () => {
    const { links } = read('See [a](/a/).', '', 'And [b][b].', '', '[b]: https://b.example/');
    expect(links).toEqual([
      { url: '/a/', line: 1 },
      { url: 'https://b.example/', line: 5 },
    ]);
  });

  it('has its citations, with the components around them', () => {
    const { citations } = read(
      'Text.<Cite source="one" />',
      '',
      '<HowSure>',
      '',
      'Text.<Cite source="two" />',
      '',
      '</HowSure>',
    );
    expect(citations).toEqual([
      { source: 'one', line: 1, inside: [] },
      { source: 'two', line: 5, inside: ['HowSure'] },
    ]);
  });

  it('has its search terms, which are no text', () => {
    const document = read('---', 'searchTerms:', '  - say no', '  - decline', '---');
    expect(document.searchTerms).toEqual([
      { term: 'say no', line: 3 },
      { term: 'decline', line: 4 },
    ]);
    expect(document.elements).toEqual([]);
  });

  it('that is broken is refused', () => {
    expect(() => read('<Script>', '', 'No end')).toThrow();
  });
});

describe('the first thing to use', () => {
  it.each([
    ['a script', ['<Script>', '', 'Dear you', '', '</Script>']],
    ['a checklist', ['<Checklist>', '<Check>Pack</Check>', '</Checklist>']],
    ['numbered steps', ['1. Ask', '2. Go']],
  ])('is %s, with the words of the body before it', (_, help) => {
    const front = ['---', 'title: Not counted', '---', ''];
    const { firstHelp } = read(...front, '## Two words', '', '- Three more words', '', ...help);
    expect(firstHelp).toEqual({ line: 9, wordsBefore: 5 });
  });

  it('is the first of several', () => {
    expect(read('1. Ask', '', 'Words.', '', '<Script>', 'A', '</Script>').firstHelp).toEqual({
      line: 1,
      wordsBefore: 0,
    });
  });

  it('is no list with bullets', () => {
    expect(read('- Ask', '- Go').firstHelp).toBeUndefined();
  });
});

describe('an article’s front matter', () => {
  it('has its topics, and whether it is a draft', () => {
    expect(read('---', 'topics: [gaps, resume]', 'draft: true', '---')).toMatchObject({
      topics: ['gaps', 'resume'],
      isDraft: true,
    });
    expect(read('---', 'topics: [gaps]', '---')).toMatchObject({ isDraft: false });
  });
});

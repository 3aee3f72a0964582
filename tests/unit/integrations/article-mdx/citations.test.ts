import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../../src/domain/article-text';
import { compile, END, fixture } from './compile';

/** Marks, charts and notes of a compiled article in order: `Cite gaps 1.2`, `Note gaps 1`. */
const numbered = (code: string) =>
  [...code.matchAll(/<(Cite|EvidenceChart|Note) ([^>]*)\/>/g)].map(([, name, attributes = '']) => {
    const value = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1];
    const occurrence = value('occurrence');
    const number = `${value('number') ?? '?'}${occurrence === undefined ? '' : `.${occurrence}`}`;
    return `${name ?? ''} ${value('source') ?? '?'} ${number}`;
  });

/** The tags of a compiled article in order, without those inside its last two parts. */
const outline = (code: string) =>
  [...code.matchAll(/<(\/?)(?:_components\.)?(\w+)[^>]*?>/g)]
    .map(([, slash = '', name = '']) => `${slash}${name}`)
    .filter((name) => !/^\/?(?:_createMdxContent|MDXLayout)$/.test(name));

describe('numbers', () => {
  it('follow the first appearance, charts counted; a repeated mention keeps its number', async () => {
    const { code } = await compile(fixture('valid'));
    expect(numbered(code)).toEqual([
      'Cite offers 1.1',
      'Cite hearsay 2.1',
      'Note offers 1',
      'Note hearsay 2',
      'EvidenceChart gaps 3',
      'Cite gaps 3.1',
      'Cite offers 1.2',
      'Note gaps 3',
      'Cite survey 4.1',
      'Note survey 4',
      'Cite gaps 3.2',
      'Cite law 5.1',
      'Note law 5',
      'Cite time 6.1',
      'Note time 6',
    ]);
  });

  it('go to the page with the number of mentions', async () => {
    const { citations } = await compile(fixture('valid'));
    expect(citations).toEqual([
      { source: 'offers', number: 1, mentions: 2 },
      { source: 'hearsay', number: 2, mentions: 1 },
      { source: 'gaps', number: 3, mentions: 2 },
      { source: 'survey', number: 4, mentions: 1 },
      { source: 'law', number: 5, mentions: 1 },
      { source: 'time', number: 6, mentions: 1 },
    ]);
  });

  it('count no mention of a source that only a chart shows', async () => {
    const { citations } = await compile(
      `<EvidenceChart source="gaps" series="callbacks" />\n${END}`,
    );
    expect(citations).toEqual([{ source: 'gaps', number: 1, mentions: 0 }]);
  });

  it('are none in an article without sources', async () => {
    const { citations } = await compile(`Take the interview.\n${END}`);
    expect(citations).toEqual([]);
  });

  it('are in the order in which the article’s source text names the sources', async () => {
    const mdx = fixture('valid');
    const { citations } = await compile(mdx);
    expect(citedSources(mdx)).toEqual(citations?.map(({ source }) => source));
  });
});

describe('a note', () => {
  it('counts how often the text mentions its source, charts not counted', async () => {
    const { code } = await compile(fixture('valid'));
    const notes = [...code.matchAll(/<Note source="(\w+)" number="\d" mentions="(\d)" \/>/g)];
    expect(notes.map(([, source, mentions]) => `${source ?? ''} ${mentions ?? ''}`)).toEqual([
      'offers 2',
      'hearsay 1',
      'gaps 2',
      'survey 1',
      'law 1',
      'time 1',
    ]);
  });

  it.each([
    ['a paragraph', 'Text.<Cite source="gaps" />', ['p', 'Cite', '/p', 'Note']],
    ['a heading', '## Text<Cite source="gaps" />', ['h2', 'Cite', '/h2', 'Note']],
    [
      'a list',
      '- One.<Cite source="gaps" />\n- Two.',
      ['ul', 'li', 'Cite', '/li', 'li', '/li', '/ul', 'Note'],
    ],
    [
      'a quotation',
      '> Text.<Cite source="gaps" />',
      ['blockquote', 'p', 'Cite', '/p', '/blockquote', 'Note'],
    ],
    [
      'a table',
      '| A |\n|---|\n| B<Cite source="gaps" /> |',
      [
        'table',
        'thead',
        'tr',
        'th',
        '/th',
        '/tr',
        '/thead',
        'tbody',
        'tr',
        'td',
        'Cite',
        '/td',
        '/tr',
        '/tbody',
        '/table',
        'Note',
      ],
    ],
    [
      'an aside',
      '<Aside title="A">\n\nText.<Cite source="gaps" />\n\n</Aside>',
      ['Aside', 'p', 'Cite', '/p', '/Aside', 'Note'],
    ],
    [
      'a check',
      '<Checklist id="a" label="A">\n<Check id="x">Text.<Cite source="gaps" /></Check>\n</Checklist>',
      ['Checklist', 'Check', 'Cite', '/Check', '/Checklist', 'Note'],
    ],
    ['a citation on its own line', '<Cite source="gaps" />', ['Cite', 'Note']],
  ])('follows %s that mentions its source first', async (_, text, tags) => {
    const { code } = await compile(`${text}\n${END}`);
    expect(outline(code).slice(0, tags.length + 1)).toEqual([...tags, 'WhenThisIsWrong']);
  });

  it.each(['WhenThisIsWrong', 'DoNext'])(
    'follows %s where that mentions its source first',
    async (name) => {
      const part = `<${name}>\n\n- `;
      const { code } = await compile(END.replace(part, `${part}Text.<Cite source="gaps" /> `));
      const tags = outline(code);
      expect(tags[tags.indexOf(`/${name}`) + 1]).toBe('Note');
    },
  );

  it('is there once, however often its source is mentioned', async () => {
    const { code } = await compile(
      `One<Cite source="gaps" /> two.<Cite source="gaps" />\n\nThree.<Cite source="gaps" />\n${END}`,
    );
    expect(numbered(code)).toEqual([
      'Cite gaps 1.1',
      'Cite gaps 1.2',
      'Note gaps 1',
      'Cite gaps 1.3',
    ]);
  });

  it('does not follow a chart, which explains its source itself', async () => {
    const { code } = await compile(`<EvidenceChart source="gaps" series="callbacks" />\n${END}`);
    expect(numbered(code)).toEqual(['EvidenceChart gaps 1']);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  readAdviceIds,
  readContent,
  readDocument,
  readOrganisations,
  readPathArticles,
  readSources,
  readUnusedReasons,
} from '../../../src/prose/read-content';

let root = '';

/** A content folder with these files. */
function folder(files: Record<string, string>): string {
  root = mkdtempSync(join(tmpdir(), 'prose-')).replaceAll('\\', '/');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const textsIn = (name: string, text: string) =>
  readDocument(`${folder({ [name]: text })}/${name}`).elements.map((element) => element.text);

describe('the content folder', () => {
  it('is read as articles, pages, then strings, by name', () => {
    const documents = readContent(
      folder({
        'ui/en.yml': 'a: Text',
        'pages/en/p.mdx': 'Page.',
        'articles/en/b.mdx': 'B.',
        'articles/en/a.mdx': 'A.',
        'articles/en/notes.txt': 'Not read.',
        'packages/en/read-me.txt': 'Plain.',
        'prose/phrases.yml': '- find: [Not read]',
      }),
    );
    expect(documents.map(({ file, kind }) => [file.slice(root.length + 1), kind])).toEqual([
      ['articles/en/a.mdx', 'article'],
      ['articles/en/b.mdx', 'article'],
      ['pages/en/p.mdx', 'page'],
      ['ui/en.yml', 'strings'],
      ['packages/en/read-me.txt', 'strings'],
    ]);
  });

  it('is read in the language at the root alone', () => {
    const documents = readContent(
      folder({
        'articles/en/a.mdx': 'A.',
        'articles/es/a.mdx': 'Una.',
        'tools/go/en.yml': 'a: Text',
        'tools/go/es.yml': 'a: Texto',
        'ui/es.yml': 'a: Texto',
        'topics/gaps.yml': 'strings:\n  en:\n    title: Gaps\n  es:\n    title: Pausas\n',
        'sources/a.yml': 'claim: It rose.\ntranslations:\n  es:\n    claim: Creció.\n',
      }),
      [
        { code: 'en', prefix: '' },
        { code: 'es', prefix: 'es' },
      ],
    );
    expect(documents.flatMap(({ elements }) => elements.map(({ text }) => text)).sort()).toEqual([
      'A.',
      'Gaps',
      'It rose.',
      'Text',
    ]);
  });

  it('says which sources are advice articles', () => {
    const files = { 'sources/one.yml': 'kind: advice\n', 'sources/two.yml': 'kind: study\n' };
    expect(readAdviceIds(folder(files))).toEqual(new Set(['one']));
  });

  it('says which organisations there are, by what names, and with what pages', () => {
    const files = {
      'organisations/a.yml': 'name: A\naliases: [AA]\npages:\n  - url: https://a.example/\n',
      'organisations/b.yml': 'name: B\npages: []\n',
    };
    expect(readOrganisations(folder(files))).toEqual([
      { name: 'A', aliases: ['AA'], pages: ['https://a.example/'] },
      { name: 'B', aliases: [], pages: [] },
    ]);
  });
});

describe('a file of strings', () => {
  it('has no ids, alone or in lists', () => {
    expect(textsIn('tools/x/en.yml', 'help: [acas, fair-work-office]\ntext: Ask us')).toEqual([
      'Ask us',
    ]);
  });

  it('of sources has what users see of a source', () => {
    const source = [
      'name: Smith (2020)',
      'claim: What was found.',
      'bearing: For us.',
      'citation: { title: A Title }',
      'interest: They earn by it.',
      'verification: { note: Where it was read. }',
    ];
    expect(textsIn('sources/a.yml', source.join('\n'))).toEqual([
      'What was found.',
      'They earn by it.',
    ]);
  });

  it('of organisations has what their pages are for', () => {
    const source = 'name: The Office\npages:\n  - { url: https://a.example/, what: Free help }';
    expect(textsIn('organisations/a.yml', source)).toEqual(['Free help']);
  });

  it.each(['ui/en.yml', 'tools/x/en.yml'])('in %s has words below any key', (name) => {
    const source =
      'kind: A study\nlink: { page: The page }\ntools: { title: All tools }\norder: By date';
    expect(textsIn(name, source)).toEqual(['A study', 'The page', 'All tools', 'By date']);
  });

  it('of workshops is not read as one of tools', () => {
    expect(textsIn('workshops/tools/x.yml', 'date: By Friday')).toEqual(['By Friday']);
  });
});

it('a file that is not there is refused', () => {
  expect(() => readDocument(`${folder({})}/none.yml`)).toThrow(/ENOENT/);
});

describe('the sources', () => {
  it('are read with their topics and whether they are advice articles', () => {
    const content = folder({
      'sources/a.yml': 'kind: study\ntopics: [gaps, resume]',
      'sources/b.yml': 'kind: advice',
    });
    expect(readSources(content)).toEqual([
      ...[
        { id: 'a', file: `${content}/sources/a.yml`, topics: ['gaps', 'resume'], isAdvice: false },
      ],
      ...[{ id: 'b', file: `${content}/sources/b.yml`, topics: [], isAdvice: true }],
    ]);
  });
});

describe('the articles on reading paths', () => {
  it('are those of all paths', () => {
    const content = folder({
      'paths/p.yml': 'articles: [a, b]',
      'paths/q.yml': 'articles:\n  - b\n  - c',
    });
    expect([...readPathArticles(content)]).toEqual(['a', 'b', 'c']);
  });
});

describe('the reasons for not using a source', () => {
  it('are the rows of one table, with their lines', () => {
    const file = 'library.md';
    const content = folder({
      [file]: [
        '| `not-here` | other table |',
        '## Sources that no article will use',
        '| source | why |',
        '| `a` | old |',
        '| `b-c`² | better than `d` |',
        '## The order',
        '| `not-here-either` | x |',
      ].join('\n'),
    });
    expect([...readUnusedReasons(`${content}/${file}`).lines]).toEqual([
      ['a', 4],
      ['b-c', 5],
    ]);
  });

  it('are none without the page, or without the table', () => {
    const content = folder({ 'library.md': '| `a` | why |' });
    expect(readUnusedReasons(`${content}/library.md`).lines.size).toBe(0);
    expect(readUnusedReasons(`${content}/missing.md`).lines.size).toBe(0);
  });
});

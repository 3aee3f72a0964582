import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evidence } from '../../../../src/tools/should-i-go/model/evidence';
import { answerMaterial, questionMaterial } from '../../../../src/tools/should-i-go/parts';
import { joined, type PageMaterial } from '../../../../src/tools/should-i-go/views/messages';
import type { Words } from '../../../../src/tools/should-i-go/strings';

const words = parse(readFileSync('content/tools/should-i-go/en.yml', 'utf8')) as Words;
const all: PageMaterial = {
  ...{ words, lang: 'en', address: '/', evidence },
  ...{ sources: { one: { name: 'One', caveat: 'Small', href: '/one' } }, articles: {} },
};
const asking = questionMaterial(all, '/rest.json');
const answering = answerMaterial(all);
const material = joined(asking, answering);

describe('the two parts together', () => {
  /** Of the page around the tool. */
  const AROUND = ['changes', 'description', 'lead', 'about'];

  it('hold every word but those that stand in the page around the tool', () => {
    // Pages that help are told with the warning that they belong to.
    const shown = Object.entries(words).filter(([part]) => ![...AROUND, 'help'].includes(part));
    expect(material.words).toEqual({
      ...Object.fromEntries(shown),
      warnings: Object.fromEntries(
        Object.entries(words.warnings).map(([id, { title, text, help = [] }]) => [
          id,
          { title, text, help: help.map((page) => words.help[page]) },
        ]),
      ),
      replies: Object.fromEntries(
        Object.entries(words.replies).map(([id, { name }]) => [id, { name }]),
      ),
      ui: Object.fromEntries(Object.entries(words.ui).filter(([key]) => !key.startsWith('paper'))),
    });
  });

  it('hold everything else that the tool shows, and where the rest is', () => {
    expect(material).toEqual({ ...all, words: material.words, rest: '/rest.json' });
  });

  it('share nothing', () => {
    expect(Object.keys(asking.words).filter((key) => key in answering.words)).toEqual([]);
    expect(Object.keys(asking).filter((key) => key in answering)).toEqual(['words']);
  });
});

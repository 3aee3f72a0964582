import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../src/prose/document';
import { readYaml } from '../../../src/prose/read-yaml';

const yaml = (...lines: string[]) => lines.join('\n');

/** The file's line of a word in the only text of a file. */
function lineOf(word: string, source: string): number {
  const [element] = readYaml(source).elements;
  if (element === undefined) throw new Error('There is no text.');
  const at = element.text.indexOf(word);
  if (at === -1) throw new Error(`“${word}” is not in “${element.text}”.`);
  return lineAt(element, at);
}

describe('the texts of a YAML file', () => {
  it('are its strings, with the keys that lead to them', () => {
    const source = yaml('a:', '  b: One', '  c:', '    - Two', '    - d: Three', 'e: 4', "f: ''");
    expect(readYaml(source).elements).toEqual([
      { kind: 'field', text: 'One', line: 2, inside: [], path: ['a', 'b'] },
      { kind: 'field', text: 'Two', line: 4, inside: [], path: ['a', 'c'] },
      { kind: 'field', text: 'Three', line: 5, inside: [], path: ['a', 'c', 'd'] },
    ]);
  });

  it('leave out the keys to skip, and all below them', () => {
    const source = yaml('a: One', 'link:', '  title: Two', '  url: Three');
    const texts = (skip?: Set<string>) =>
      readYaml(source, skip && { skip }).elements.map(({ text }) => text);
    expect(texts()).toEqual(['One', 'Two', 'Three']);
    expect(texts(new Set(['link']))).toEqual(['One']);
    expect(texts(new Set(['url']))).toEqual(['One', 'Two']);
  });

  it('are those of one language', () => {
    const source = yaml(
      'strings:',
      '  en:',
      '    title: Go',
      '  de:',
      '    title: Geh',
      'de: Seen',
    );
    const texts = (locale?: string) =>
      readYaml(source, locale === undefined ? {} : { locale }).elements.map(({ text }) => text);
    expect(texts()).toEqual(['Go', 'Seen']);
    expect(texts('de')).toEqual(['Geh', 'Seen']);
  });

  it('leave search terms to themselves', () => {
    const { elements, searchTerms } = readYaml(yaml('searchTerms: [one, two words]', 'a: Text'));
    expect(searchTerms).toEqual([
      { term: 'one', line: 1 },
      { term: 'two words', line: 1 },
    ]);
    expect(elements.map(({ text }) => text)).toEqual(['Text']);
  });
});

describe('the line of a word', () => {
  it.each([
    ['a plain value', yaml('a: One two', '  three four')],
    ['single quotes', yaml("a: 'It''s one: ", "  three four'")],
    ['double quotes', yaml('a: "One \\"two\\"', '  three four"')],
    ['a folded element', yaml('a: >-', '  three four')],
    ['a literal element', yaml('a: |', '  three four', '')],
    ['a folded element with a comment', yaml('a: >- # why', '  three four')],
  ])('in %s is that of the file', (_, source) => {
    expect(lineOf('four', source)).toBe(2);
  });

  it('is right behind empty lines', () => {
    expect(lineOf('two', yaml('a: >', '  One', '', '  two'))).toBe(4);
  });

  it('counts the lines above the text', () => {
    expect(readYaml('a: One', { linesAbove: 10 }).elements[0]?.line).toBe(11);
    expect(readYaml('searchTerms: [a]', { linesAbove: 10 }).searchTerms[0]?.line).toBe(11);
  });
});

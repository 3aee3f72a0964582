import { describe, expect, it } from 'vitest';
import { citedSources, readableText } from '../../../src/domain/article-text';

const wordsOf = (mdx: string) => readableText(mdx).split(/\s+/).filter(Boolean).join(' ');

describe('readableText', () => {
  it.each([
    ['plain text', 'Take the interview.', 'Take the interview.'],
    ['a component’s text', '<Aside title="Not read">Read</Aside>', 'Read'],
    [
      'a component over several lines',
      '<EvidenceChart\n  source="a"\n  series="b"\n/>\nRead',
      'Read',
    ],
    ['a citation', 'Read<Cite source="a-study" /> on', 'Read on'],
    ['a link’s words, not its URL', '[Read](/articles/not-read/)', '[Read'],
    ['a heading', '## Read', 'Read'],
    ['a quotation', '> Read', 'Read'],
    ['a list', '- Read\n- this', 'Read this'],
    ['a table', '| Read |\n|---|\n| this |', 'Read | this |'],
    ['an editor’s comment', 'Read{/* not\nthis */} on', 'Read on'],
  ])('keeps what a user reads of %s', (_, mdx, words) => {
    expect(wordsOf(mdx)).toBe(words);
  });
});

describe('citedSources', () => {
  it.each([
    ['no citation', 'Text', []],
    ['a citation', 'Text<Cite source="a" />', ['a']],
    ['a chart', '<EvidenceChart source="a" series="s" />', ['a']],
    ['a chart with its source last', '<EvidenceChart series="s" source="a" />', ['a']],
    ['attributes over several lines', '<EvidenceChart\n  series="s"\n  source="a"\n/>', ['a']],
    ['single quotes', "<Cite source='a' />", ['a']],
    ['blanks around the equals sign', '<Cite source = "a" />', ['a']],
    ['the same source twice', '<Cite source="a" /><Cite source="a" />', ['a']],
    ['several, in order', '<Cite source="b" /><Cite source="a" /><Cite source="b" />', ['b', 'a']],
  ])('lists %s', (_, mdx, ids) => {
    expect(citedSources(mdx)).toEqual(ids);
  });

  it.each([
    ['another component', '<Note source="a" />'],
    ['a component whose name begins alike', '<Citation source="a" />'],
    ['another attribute', '<Cite data-source="a" />'],
    ['an editor’s comment', '{/* <Cite source="a" /> */}'],
  ])('takes no source from %s', (_, mdx) => {
    expect(citedSources(mdx)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { compile, END, fixture, refusal } from './compile';

const uncited = (figure: string) =>
  `"${figure}" has no citation. Put <Cite source="…" /> into the same paragraph, list item or table row, or leave the figure out.`;

describe('a valid article', () => {
  it('is taken', async () => {
    await expect(compile(fixture('valid'))).resolves.toBeDefined();
  });

  it.each([
    ['a percentage with its citation', 'They fell by 12%.<Cite source="gaps" />'],
    ['a percentage with its citation in bold', 'They fell by 12%, **once.<Cite source="gaps" />**'],
    ['a percentage whose citation is deeper in the list', '- 12%:\n  - once<Cite source="gaps" />'],
    ['a year beside an unverified source', 'In 2022, some said so.<Cite source="hearsay" />'],
    [
      'a figure beside two sources, one verified',
      'So 3 say.<Cite source="hearsay" /><Cite source="gaps" />',
    ],
    ['a source with a percentage in its name', 'Some did.<Cite source="worth-8-percent" />'],
    ['a figure in an editor’s comment', 'Take it. {/* 12% of them did. */}'],
    [
      'the same check in two checklists',
      '<Checklist id="a" label="A"><Check id="x">x</Check></Checklist>\n\n<Checklist id="b" label="B"><Check id="x">x</Check></Checklist>',
    ],
  ])('may have %s', async (_, text) => {
    await expect(compile(`${text}\n${END}`)).resolves.toBeDefined();
  });
});

describe('a mistake is answered with file, line and the fix', () => {
  it.each([
    [
      'unknown-source',
      ':5 There is no source "gpas". Use the name of a file in content/sources/, or add one.',
    ],
    [
      'unknown-source-in-chart',
      ':5 There is no source "gpas". Use the name of a file in content/sources/, or add one.',
    ],
    ['unknown-series', ':5 The source "gaps" has no series "offers". It has: callbacks, months.'],
    ['series-of-source-without', ':5 The source "offers" has no series "offers". It has: none.'],
    ['percentage-in-paragraph', `:7 ${uncited('12%')}`],
    ['percentage-in-list', `:5 ${uncited('12%')}`],
    ['percentage-in-table', `:8 ${uncited('9%')}`],
    ['percentage-in-heading', `:5 ${uncited('12 per cent')}`],
    [
      'figure-unverified',
      ':5 A figure rests on "hearsay", which nobody has checked. Leave the figure out, or verify the source.',
    ],
    [
      'when-this-is-wrong-missing',
      ' Every article states when its own advice is wrong: add a list in <WhenThisIsWrong> … </WhenThisIsWrong>.',
    ],
    [
      'when-this-is-wrong-inside',
      ' Every article states when its own advice is wrong: add a list in <WhenThisIsWrong> … </WhenThisIsWrong>.',
    ],
    ['when-this-is-wrong-twice', ':13 <WhenThisIsWrong> is there twice. Make it one.'],
    [
      'do-next-missing',
      ' Every article ends with what to do next: add a list in <DoNext> … </DoNext>.',
    ],
    ['do-next-twice', ':25 <DoNext> is there twice. Make it one.'],
    ['do-next-not-last', ':25 <DoNext> comes last. Move what follows it before <WhenThisIsWrong>.'],
    [
      'unknown-component',
      ':5 <Quote> is no component of ours. Use one of: Cite, EvidenceChart, Script, Checklist, Check, Timeline, Moment, Aside, WhenThisIsWrong, HowSure, OtherAdvice, DoNext.',
    ],
    [
      'html-element',
      ':5 <b> is no component of ours. Use one of: Cite, EvidenceChart, Script, Checklist, Check, Timeline, Moment, Aside, WhenThisIsWrong, HowSure, OtherAdvice, DoNext.',
    ],
    ['missing-attribute', ':5 <Aside> lacks title="…". Write it as plain text in quotes.'],
    ['attribute-not-text', ':5 <Cite> lacks source="…". Write it as plain text in quotes.'],
    [
      'duplicate-check',
      ':7 The id "map" is used twice. Users\' ticks are stored under it: make it unique.',
    ],
    [
      'duplicate-checklist',
      ':9 The id "ready" is used twice. Users\' ticks are stored under it: make it unique.',
    ],
    [
      'percentage-in-attribute',
      ':5 "12%" is in a label, without a citation. Move it into the text.',
    ],
  ])('%s', async (name, problem) => {
    const path = `/content/articles/en/${name}.mdx`;
    expect(await refusal(fixture(name), path)).toBe(path + problem);
  });

  it.each([
    ['a check', '<Checklist id="a" label="A">\n<Check id="x">12% of them</Check>\n</Checklist>'],
    [
      'a check beside a cited one',
      '<Checklist id="a" label="A">\n<Check id="x">**12%** of them</Check>\n<Check id="y">Yes<Cite source="gaps" /></Check>\n</Checklist>',
    ],
    ['a component on one line', '\n<Aside title="More">**12%** of them</Aside>'],
    ['a component of several lines', '\n<Aside title="More">\n12% of them\n</Aside>'],
    ['a quotation', '\n> 12% of them'],
    ['a footnote', 'Some did.[^1]\n\n[^1]: Namely 12%.'],
    ['a link', '\n[12% of them](https://example.org/help/)'],
  ])('a percentage in %s', async (_, text) => {
    expect(await refusal(`${text}\n${END}`)).toMatch(
      /^\/content\/articles\/en\/article\.mdx:[23] "12%" has no citation\. /,
    );
  });

  it.each([
    ['an aside', '<Aside title="12% of them">\n\nSome did.<Cite source="gaps" />\n\n</Aside>'],
    ['a script', '<Script label="Ask 12% of them">Could you?</Script>'],
    [
      'a checklist',
      '<Checklist id="a" label="12% of them">\n<Check id="x">x</Check>\n</Checklist>',
    ],
  ])('a percentage in the label of %s, cited or not', async (_, text) => {
    expect(await refusal(`${text}\n${END}`)).toBe(
      '/content/articles/en/article.mdx:1 "12%" is in a label, without a citation. Move it into the text.',
    );
  });

  it.each([
    [
      'a line with two points',
      '<Timeline label="A">\n<Moment at="Now">x</Moment>\n<Moment at="Later">y</Moment>\n</Timeline>',
      '<Timeline> has 2 <Moment>. Give it 3 to 6, one a line, or write a list.',
    ],
    [
      'a point without a line',
      '<Moment at="Now">x</Moment>',
      '<Moment> is a point of a line. Put it inside <Timeline label="…">.',
    ],
    [
      'a sentence beside a point',
      '<Timeline label="A">\n<Moment at="Now">x</Moment>\n<Moment at="Later">y</Moment>\n<Moment at="When they have not come at all">z</Moment>\n</Timeline>',
      'at="When they have not come at all" is long for a label. Use at most 24 characters.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await refusal(`${text}\n${END}`)).toContain(problem);
  });

  it('an advice article cited as evidence', async () => {
    expect(await refusal(`Go.<Cite source="column" />\n${END}`)).toBe(
      '/content/articles/en/article.mdx:1 "column" is an advice article and no evidence. Write what it recommends in <OtherAdvice>, or leave it out.',
    );
  });

  const part = (name: string) => `\n<${name}>\n\n- Text.\n\n</${name}>\n`;
  const [wrong, sure, other, next] = ['WhenThisIsWrong', 'HowSure', 'OtherAdvice', 'DoNext'].map(
    part,
  ) as [string, string, string, string];

  it('no word on how sure we are', async () => {
    expect(await refusal(`Go.\n${wrong}${next}`)).toBe(
      '/content/articles/en/article.mdx Every article states once how sure we are: add two or three lines in <HowSure> … </HowSure>.',
    );
  });

  it('parts at the end in another order', async () => {
    expect(await refusal(`Go.\n${sure}${wrong}${next}`)).toBe(
      '/content/articles/en/article.mdx:9 The sections at the end come in this order: <WhenThisIsWrong>, <HowSure>, <OtherAdvice>, <DoNext>. Move this one.',
    );
  });

  it('nothing where all parts are there, in order', async () => {
    const cited = other.replace('Text.', 'Text.<Cite source="column" />');
    await expect(compile(`Go.\n${wrong}${sure}${cited}${next}`)).resolves.toBeDefined();
  });

  it('several mistakes at once, by line', async () => {
    expect(await refusal(fixture('several-mistakes'), '/content/articles/en/a.mdx')).toBe(
      [
        '/content/articles/en/a.mdx Every article ends with what to do next: add a list in <DoNext> … </DoNext>.',
        '/content/articles/en/a.mdx:5 The title is the page’s only first-level heading. Use ## here.',
        `/content/articles/en/a.mdx:7 ${uncited('12%')}`,
        '/content/articles/en/a.mdx:9 This image has no alternative text. Write what it shows: ![what it shows](file.png).',
        '/content/articles/en/a.mdx:11 "7%" is in a label, without a citation. Move it into the text.',
        '/content/articles/en/a.mdx:13 No page has the path /abuot/. Link to one that exists, with a slash at both ends.',
      ].join('\n'),
    );
  });

  it('a tag that is not closed, by the parser itself', async () => {
    expect(await refusal(fixture('syntax-error'))).toMatch(
      /^5:6: Expected a closing tag for `<Aside>` \(5:6\)/,
    );
  });
});

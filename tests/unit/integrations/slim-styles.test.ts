import { describe, expect, it } from 'vitest';
import { styleSlimmer } from '../../../src/integrations/slim-styles';

const css =
  '.used{color:red}.gone{color:red}.later{color:red}.md\\:flex{display:flex}#cite-1-1{top:0}#cite-2-1{top:0}:root[data-theme=dark]{color:red}p{margin:0}table{margin:0}';
const html =
  '<body><p class="used md:flex" id="cite-1-1">gone with the text? No: words count too.</p></body>';

describe('styleSlimmer', () => {
  it('keeps rules for the classes, ids and elements of the page', async () => {
    const slim = await styleSlimmer([])(css, html);
    for (const rule of ['.used', '.md\\:flex', '#cite-1-1', 'p{']) expect(slim).toContain(rule);
  });

  it('drops rules for what the page does not have', async () => {
    const slim = await styleSlimmer([])(css, '<p class="used">text</p>');
    for (const rule of ['.gone', '#cite-2-1', 'table{']) expect(slim).not.toContain(rule);
  });

  it('keeps what scripts may bring in, and the themes', async () => {
    const slim = await styleSlimmer(['element("p", "later")'])(css, html);
    expect(slim).toContain('.later');
    expect(slim).toContain('data-theme');
  });

  it('gives two pages of one kind the same sheet, and pages of two kinds their own', async () => {
    const slim = styleSlimmer([]);
    const [one, two, three] = await Promise.all([
      slim(css, '<p class="used">one</p>'),
      slim(css, '<p class="used">two</p>'),
      slim(css, '<table class="used"></table>'),
    ]);
    expect(one).toBe(two);
    expect(three).not.toBe(one);
  });
});

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fitting, pseudo, pseudoMdx, pseudoStrings } from '../site/second-language/pseudo';

describe('a text in the pseudo-language', () => {
  it('has an accent on each letter', () => {
    const all = 'The quick brown fox jumps over the lazy dog. THE QUICK BROWN FOX.';
    expect(pseudo(all)).not.toMatch(/[a-z]/i);
    expect(pseudo('Should I go?', 0)).toBe('Šĥöûļð Î ĝö?');
  });

  it.each([1, 2, 5, 40, 500])('is 40 %% longer than the English one (%i words)', (words) => {
    const english = Array.from({ length: words }, () => 'interview').join(' ');
    const { length } = pseudo(english);
    expect(Math.abs(length - english.length * 1.4)).toBeLessThanOrEqual(1);
  });

  it('is the same each time', () => {
    expect(pseudo('Decline')).toBe(pseudo('Decline'));
  });

  it('keeps placeholders and URLs', () => {
    expect(pseudo('Page {number} of {last}: https://www.acas.org.uk/a (b)')).toMatch(
      /^\P{ASCII}+ \{number\} \P{ASCII}+ \{last\}: https:\/\/www\.acas\.org\.uk\/a \(\P{ASCII}+\)$/u,
    );
  });

  it('keeps in MDX what is not read: tags, targets of links, code, comments', () => {
    const text = 'Ask.<Cite source="a-b" /> See [this](/articles/a/#b).\n\n{/* note */} `x` {y}';
    const made = pseudoMdx(text);
    for (const untouched of ['<Cite source="a-b" />', '](/articles/a/#b)', '{/* note */}', '`x`']) {
      expect(made).toContain(untouched);
    }
    expect(made).not.toMatch(/Ask|See|this/);
  });
});

describe('a component in MDX', () => {
  it('has its label and its title in the pseudo-language, and no other attribute', () => {
    expect(pseudoMdx('<Script id="ask" label="Ask first">\n</Script>')).toBe(
      `<Script id="ask" label="${pseudo('Ask first')}">\n</Script>`,
    );
  });
});

describe('strings in the pseudo-language', () => {
  it('are those of English in the same places; URLs, days, ids and numbers stay', () => {
    const strings = {
      title: 'Go',
      lines: ['One thing', 'Another'],
      help: ['acas', 'citizens-advice'],
      more: { url: 'https://a.example/', date: '2026-11-22', minutes: 5, note: null },
    };
    expect(pseudoStrings(strings)).toEqual({
      title: pseudo('Go'),
      lines: [pseudo('One thing'), pseudo('Another')],
      help: ['acas', 'citizens-advice'],
      more: { url: 'https://a.example/', date: '2026-11-22', minutes: 5, note: null },
    });
  });

  it('are as long as in English where there is no room for more', () => {
    const schema = z.object({ a: z.string().max(10), b: z.array(z.string().max(8)) });
    const strings = { a: 'Interview', b: ['Go', 'Question'] };
    expect(fitting(strings, schema)).toEqual({
      a: pseudo('Interview', 0),
      b: [pseudo('Go'), pseudo('Question', 0)],
    });
  });

  it('are refused where not even that fits', () => {
    expect(() => fitting({ a: 'Interview' }, z.object({ a: z.string().max(3) }))).toThrow();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Comments that share a line with a value that is not quoted: the writer may have meant words. */
function cutOff(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  // The mark before an unquoted value, the value, the space behind it, and what was cut off.
  return tokens.filter(
    (token, i) =>
      token.startsWith('#') && tokens[i - 3] === '\x1F' && /^ +$/.test(tokens[i - 1] ?? ''),
  );
}

describe('the words in YAML files and front matter', () => {
  it('that are cut off by a # are found, quoted ones and whole lines of comment are not', () => {
    expect(cutOff('# a\na: The sign #. Gone\n')).toEqual(['#. Gone']);
    expect(cutOff("a: 'The sign #. Here' \nb: >\n  The sign #, here\n# c: d\ne: f\n")).toEqual([]);
  });

  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ya?ml|mdx)$/.test(name),
  );

  it.each(files)('in %s are all shown', (file) => {
    const text = readFileSync(join(content, file), 'utf8');
    const [, yaml = ''] = file.endsWith('.mdx') ? text.split(/^---$/m) : ['', text];
    expect(yaml).not.toBe('');
    expect(cutOff(yaml)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { letterText, say } from '../../../../src/tools/should-i-go/views/messages';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { wordsSchema, type Words } from '../../../../src/tools/should-i-go/strings';
import { cases } from '../../../fixtures/should-i-go/cases';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const file = (): Record<string, unknown> =>
  parse(readFileSync(join(root, 'content/tools/should-i-go/en.yml'), 'utf8')) as Record<
    string,
    unknown
  >;
const words = file() as unknown as Words;

const code = ['should-i-go', 'shared']
  .map((name) => join(root, 'src/tools', name))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|tsx?)$/.test(name))
      .map((name) => join(folder, name)),
  )
  // What came of copying is the name of its words.
  .concat(join(root, 'src/browser/clipboard.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The problems of a file as "path: message". */
function problems(data: unknown): string[] {
  const read = wordsSchema.safeParse(data);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The file with one place set, or removed. */
function changed(path: string, value?: unknown): Record<string, unknown> {
  const copy = file();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (node, key) => node[key] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

describe('the words of the tool', () => {
  it('are complete', () => {
    expect(problems(file())).toEqual([]);
  });

  it.each([
    'questions.take',
    'questions.take.options.none',
    'questions.take.unknown',
    'questions.take.ask',
    'questions.facts.screens.you',
    'reasons.hours.day',
    'reasons.hours',
    'rules.late-no',
    'conditions.call',
    'warnings.duty-uk',
    'letters.proof',
    'verdicts.no-safety',
    'silence.keep',
    'replies.ask',
    'about.limits',
  ])('are refused without %s, by that path', (path) => {
    const found = problems(changed(path));
    expect(found.filter((problem) => problem.startsWith(`${path}: Missing`))).toHaveLength(1);
  });

  it.each(['questions.take.options.perhaps', 'reasons.hours.week', 'letters.sonnet'])(
    'are refused with %s, which belongs to nothing',
    (path) => {
      const value = path.startsWith('questions') ? 'x' : { label: 'x', why: 'x', text: 'x' };
      expect(problems(changed(path, value)).join('\n')).toContain(path.split('.').at(-1));
    },
  );

  it('are refused where a label is too long for the picture', () => {
    const [problem = ''] = problems(changed('reasons.hours.day.label', 'x'.repeat(61)));
    expect(problem).toBe('reasons.hours.day.label: 61 characters; at most 60.');
  });
});

describe('the interface words', () => {
  it('are all used, and none is missing', () => {
    const asked = [...code.matchAll(/say\(\s*(?:material\.)?words,\s*'([\w-]+)'/g)].map(
      ([, key = '']) => key,
    );
    expect(asked.filter((key) => words.ui[key] === undefined)).toEqual([]);
    const unused = Object.keys(words.ui).filter((key) => !code.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('name a missing one instead of showing nothing', () => {
    expect(() => say(words, 'nonsense')).toThrow('The words lack ui.nonsense.');
  });

  it('fill in their values', () => {
    expect(say(words, 'progress', { number: 3, total: 9 })).toBe('Question 3 of about 9');
  });
});

describe.each(Object.keys(words.letters))('the letter “%s”', (id) => {
  it('has nothing left to fill in by the program, in any of the cases', () => {
    for (const { answers } of cases) {
      const text = letterText(words, id as never, evaluate(answers));
      expect(text).not.toMatch(/[{}]|\n{3}|undefined/);
      expect(text.length).toBeGreaterThan(80);
    }
  });
});

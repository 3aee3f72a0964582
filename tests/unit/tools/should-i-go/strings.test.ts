import { describe, expect, it } from 'vitest';
import { firstLetter } from '../../../../src/tools/should-i-go/views/later/first-letter';
import { strings as schema } from '../../../../src/tools/should-i-go/strings';
import { data } from '../../../fixtures/should-i-go/data';
import { readStrings } from '../../../fixtures/tools/read-tool';
import { cases } from '../../../fixtures/should-i-go/cases';

const file = () => readStrings('should-i-go');

/** The problems of a file as "path: message". */
function problems(data: unknown): string[] {
  const read = schema.safeParse(data);
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

describe('the strings of the tool', () => {
  it('are complete', () => {
    expect(problems(file())).toEqual([]);
  });

  it.each([
    'first.questions.take',
    'first.questions.take.options.none',
    'first.questions.take.unknown',
    'first.questions.take.ask',
    'first.questions.facts.screens.you',
    'later.reasons.hours.day',
    'later.reasons.hours',
    'later.rules.late-no',
    'later.conditions.call',
    'later.warnings.duty-uk',
    'later.steps.report',
    'later.verdicts.no-safety',
    'later.silence.keep',
    'later.replies.ask',
    'page.about.limits',
  ])('are refused without %s, by that path', (path) => {
    const found = problems(changed(path));
    expect(found.filter((problem) => problem.startsWith(`${path}: Missing`))).toHaveLength(1);
  });

  it.each([
    'first.questions.take.options.perhaps',
    'later.reasons.hours.week',
    'later.steps.sonnet',
  ])('are refused with %s, which belongs to nothing', (path) => {
    const value = path.startsWith('first.questions') ? 'x' : { label: 'x', why: 'x', text: 'x' };
    expect(problems(changed(path, value)).join('\n')).toContain(path.split('.').at(-1));
  });

  it('are refused where a label is too long for the picture', () => {
    const [problem = ''] = problems(changed('later.reasons.hours.day.label', 'x'.repeat(61)));
    expect(problem).toBe('later.reasons.hours.day.label: 61 characters; at most 60.');
  });
});

describe.each(cases.map(({ id, answers }) => [id, answers] as const))(
  'the case %s',
  (_, answers) => {
    it('has a letter, or steps, with nothing left to fill in by the program', () => {
      const { label, text } = firstLetter(data, answers);
      expect(label).not.toBe('');
      expect(text).not.toMatch(/[{}]|\n{3}|undefined/);
      expect(text.length).toBeGreaterThan(80);
    });
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { groups, itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { strings as schema } from '../../../../src/tools/resume-gaps/strings';
import { strings } from '../../../fixtures/resume-gaps/data';
import { readStrings } from '../../../fixtures/tools/read-tool';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const file = readStrings('resume-gaps');

/** The problems of a file as "path: message". */
function problems(data: unknown): string[] {
  const read = schema.safeParse(data);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The file with one place set, or removed. */
function changed(path: string, value?: unknown): Record<string, unknown> {
  const copy = structuredClone(file);
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

/** Every place in the strings, the parts that hold others included. */
const pathsIn = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => {
        const place = path === '' ? key : `${path}.${key}`;
        return [place, ...pathsIn(one, place)];
      })
    : [];
// The keys of `ui` are checked against the code, in `strings.test.ts`.
const paths = pathsIn(file, '').filter((path) => !/(?:^|\.)ui(?:\.|$)/.test(path));

describe('the strings of the tool', () => {
  it('are complete', () => {
    expect(problems(file)).toEqual([]);
  });

  // Validates the whole file once for each path, which takes seconds on a busy machine.
  it('are refused without any one of them, by its path', { timeout: 60_000 }, () => {
    expect(paths.length).toBeGreaterThan(200);
    const unnoticed = paths.filter(
      (path) => !problems(changed(path)).some((problem) => problem.startsWith(`${path}: `)),
    );
    expect(unnoticed).toEqual([]);
  });

  it.each([
    'page.about.private',
    'first.kinds.caring',
    'later.reasons.prison',
    'later.reasons.prison.private',
    'later.help.acas',
    'later.groups.fit',
    'later.items.formats',
    'later.items.formats.look',
    'later.items.tasks.how',
    'later.asked.gap',
    'later.asked.gap.fix',
    'later.evidence.years',
    'first.read.zipBomb',
  ])('are refused without %s, once, as missing', (path) => {
    const found = problems(changed(path));
    expect(found.filter((problem) => problem.startsWith(`${path}: Missing`))).toHaveLength(1);
  });

  it.each([
    'later.reasons.study.name',
    'later.items.gap.ok',
    'later.ui.reason',
    'first.read.empty',
  ])('are refused with an empty %s, by its path', (path) => {
    expect(problems(changed(path, '')).map((problem) => problem.split(':')[0])).toEqual([path]);
  });

  it.each([
    ['later.reasons.holiday', strings.reasons['travel']],
    ['later.items.hobbies', strings.items['tasks']],
    ['first.kinds.gardening', 'Gardening'],
    ['first.read.tired', 'The tool is tired.'],
    ['page.about.weather', strings.about['made']],
    ['later.reasons.travel.excuse', 'x'],
    ['later.help.nobody', strings.help['acas']],
    ['extra', 'x'],
  ])('are refused with %s, which belongs to nothing', (path, value) => {
    expect(problems(changed(path, value)).join('\n')).toContain(path.split('.').at(-1));
  });

  it.each(['http://unlock.org.uk/', 'unlock.org.uk', '/articles/', 'javascript:x'])(
    'are refused where help is at %s, which is no secure URL of another site',
    (url) => {
      expect(problems(changed('later.help.unlock.url', url))[0]).toMatch(
        /^later\.help\.unlock\.url: /,
      );
    },
  );

  it('send people for help only to pages of organisations that the site knows', () => {
    const known = readdirSync(join(root, 'content/organisations')).flatMap((name) =>
      (
        parse(readFileSync(join(root, 'content/organisations', name), 'utf8')) as {
          pages: { url: string }[];
        }
      ).pages.map(({ url }) => url),
    );
    const urls = Object.values(strings.help).map(({ url }) => url);
    expect(urls.filter((url) => !known.includes(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('give away nothing of a conviction, and send people to advice first', () => {
    const {
      resume = '',
      interview = '',
      private: own = '',
      asked = '',
    } = strings.reasons['prison'] ?? {};
    const sign = /prison|custody|convict|offen[cs]e|court|probation|record|private|rather not/i;
    expect(resume + interview).not.toMatch(sign);
    expect(own).toMatch(/^Get advice before the interview on whether you must say anything\./);
    expect(own).toContain('If the law lets you answer no, you may.');
    // Words that would answer the question by refusing it.
    expect(own + asked).not.toMatch(/keep (?:that|this) private|in writing/);
    // The one sentence that discloses it is for those who must.
    expect([...(own + asked).matchAll(/“I [^”]*”/g)].map(([quotation]) => quotation)).toHaveLength(
      1,
    );
    expect(asked).toMatch(/If you must tell: “I have a conviction/);
  });

  it('call a dismissal neither a redundancy nor a resignation, and explain that', () => {
    const { resume = '', interview = '', private: own = '' } = strings.reasons['dismissed'] ?? {};
    expect(resume + interview).not.toMatch(/redundan|lay-?off|laid off|\bcut\b|resign|decided/i);
    expect(own).toContain('Don’t call it a redundancy, a layoff or your own decision.');
    expect(strings.reasons['redundancy']?.private).toContain('Don’t call a dismissal a redundancy');
  });

  it.each(reasonIds)('name help in Britain and in the US, each once: %s', (id) => {
    const ids = strings.reasons[id]?.help ?? [];
    const texts = ids.map((one) => strings.help[one]?.text ?? '');
    expect(texts.some((text) => /\((?:UK|Great Britain)\)/.test(text))).toBe(true);
    expect(texts.some((text) => /\bUS\b/.test(text))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are refused where a text is too long for its place', () => {
    expect(problems(changed('first.kinds.job', 'x'.repeat(61)))).toEqual([
      'first.kinds.job: 61 characters; at most 60.',
    ]);
  });

  it('have strings on what the machine found for those items alone that it looks at', () => {
    const checked = groups.flatMap(({ items }) =>
      items.flatMap((item) => ('check' in item ? [item.id as string] : [])),
    );
    const spoken = itemIds.filter((id) => strings.items[id]?.ok ?? strings.items[id]?.look);
    expect(spoken).toEqual(checked);
    for (const id of checked) expect(strings.items[id]?.look).toContain('{rows}');
  });

  it('leave nothing to fill in but what the tool fills in', () => {
    const names = (text: string) => [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    const left = [
      ...Object.values(strings.reasons).flatMap(({ resume, interview, ...rest }) => [
        ...names(resume + interview).filter((name) => name !== 'from' && name !== 'to'),
        ...names(JSON.stringify(Object.values(rest))),
      ]),
      ...Object.values(strings.read)
        .flatMap(names)
        .filter((name) => name !== 'at'),
      ...Object.values(strings.items).flatMap(({ ok = '', look = '' }) => [
        ...names(ok),
        ...names(look).filter((name) => name !== 'rows'),
      ]),
    ];
    expect(left).toEqual([]);
  });
});

describe('the interface strings', () => {
  it('get every value that they name', () => {
    const folder = 'src/tools/resume-gaps/views';
    const code = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|tsx?)$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'))
      .join('\n');
    const faults = [...code.matchAll(/\bt\(\s*'(\w+)',\s*\{([^}]*)\}/g)].flatMap(
      ([, key = '', given = '']) => {
        // Spread values are those of the settings.
        const names = given
          .replace('...settings', 'months, years')
          .split(',')
          .map((part) => part.split(':')[0]?.trim() ?? '')
          .filter((name) => name !== '');
        const wanted = [...JSON.stringify(strings.ui[key] ?? '').matchAll(/\{(\w+)\}/g)];
        return wanted.every(([, name = '']) => names.includes(name)) ? [] : [`${key}: ${given}`];
      },
    );
    expect(code.match(/\bt\(/g)?.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});

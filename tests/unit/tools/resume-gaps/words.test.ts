import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { groups, itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { steps } from '../../../../src/tools/resume-gaps/views/use-work';
import { say } from '../../../../src/tools/resume-gaps/views/messages';
import { wordsSchema, type Words } from '../../../../src/tools/resume-gaps/strings';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const source = readFileSync(join(root, 'content/tools/resume-gaps/en.yml'), 'utf8');
const file = (): Record<string, unknown> => parse(source) as Record<string, unknown>;
const words = file() as unknown as Words;

const codeIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|tsx?)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
const own = codeIn('src/tools/resume-gaps');
const code = own + codeIn('src/tools/shared');

/** The problems of a file as "path: message". */
function problems(data: unknown): string[] {
  const read = wordsSchema.safeParse(data);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The file with one place set, or removed. */
function changed(path: string, value?: unknown): Record<string, unknown> {
  const copy = structuredClone(file());
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

/** Every place in the words, the parts that hold others included. */
const pathsIn = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => {
        const place = path === '' ? key : `${path}.${key}`;
        return [place, ...pathsIn(one, place)];
      })
    : [];
// The keys of `ui` are checked against the code, below.
const paths = pathsIn(words, '').filter((path) => !path.startsWith('ui.'));

describe('the words of the tool', () => {
  it('are complete', () => {
    expect(problems(file())).toEqual([]);
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
    'about.private',
    'kinds.caring',
    'reasons.prison',
    'reasons.prison.private',
    'help.acas',
    'groups.fit',
    'items.formats',
    'items.formats.look',
    'items.tasks.how',
    'asked.gap',
    'asked.gap.fix',
    'evidence.years',
    'read.zipBomb',
  ])('are refused without %s, once, as missing', (path) => {
    const found = problems(changed(path));
    expect(found.filter((problem) => problem.startsWith(`${path}: Missing`))).toHaveLength(1);
  });

  it.each(['reasons.study.name', 'items.gap.ok', 'ui.copy', 'read.empty'])(
    'are refused with an empty %s, by its path',
    (path) => {
      expect(problems(changed(path, '')).map((problem) => problem.split(':')[0])).toEqual([path]);
    },
  );

  it.each([
    ['reasons.holiday', words.reasons['travel']],
    ['items.hobbies', words.items['tasks']],
    ['kinds.gardening', 'Gardening'],
    ['read.tired', 'The tool is tired.'],
    ['about.weather', words.about['made']],
    ['reasons.travel.excuse', 'x'],
    ['help.nobody', words.help['acas']],
    ['extra', 'x'],
  ])('are refused with %s, which belongs to nothing', (path, value) => {
    expect(problems(changed(path, value)).join('\n')).toContain(path.split('.').at(-1));
  });

  it.each(['http://unlock.org.uk/', 'unlock.org.uk', '/articles/', 'javascript:x'])(
    'are refused where help is at %s, which is no secure address of another site',
    (url) => {
      expect(problems(changed('help.unlock.url', url))[0]).toMatch(/^help\.unlock\.url: /);
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
    const urls = Object.values(words.help).map(({ url }) => url);
    expect(urls.filter((url) => !known.includes(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('give away nothing of a conviction, and send people to advice first', () => {
    const {
      resume = '',
      interview = '',
      private: own = '',
      asked = '',
    } = words.reasons['prison'] ?? {};
    const sign = /prison|custody|convict|offen[cs]e|court|probation|record|private|rather not/i;
    expect(resume + interview).not.toMatch(sign);
    expect(own).toMatch(/^Get advice before the interview on whether you must say anything\./);
    expect(own).toContain('If the law lets you answer no, you may.');
    // Words that would answer the question by refusing it.
    expect(own + asked).not.toMatch(/keep (?:that|this) private|in writing/);
    // The one sentence that tells is for those who must.
    expect([...(own + asked).matchAll(/“I [^”]*”/g)].map(([said]) => said)).toHaveLength(1);
    expect(asked).toMatch(/If you must tell: “I have a conviction/);
  });

  it('call a dismissal neither a redundancy nor a resignation, and say so', () => {
    const { resume = '', interview = '', private: own = '' } = words.reasons['dismissed'] ?? {};
    expect(resume + interview).not.toMatch(/redundan|lay-?off|laid off|\bcut\b|resign|decided/i);
    expect(own).toContain('Don’t call it a redundancy, a layoff or your own decision.');
    expect(words.reasons['redundancy']?.private).toContain('Don’t call a dismissal a redundancy');
  });

  it.each(reasonIds)('name help in Britain and in the US, each once: %s', (id) => {
    const ids = words.reasons[id]?.help ?? [];
    const texts = ids.map((one) => words.help[one]?.text ?? '');
    expect(texts.some((text) => /\((?:UK|Great Britain)\)/.test(text))).toBe(true);
    expect(texts.some((text) => /\bUS\b/.test(text))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are refused where a text is too long for its place', () => {
    expect(problems(changed('kinds.job', 'x'.repeat(61)))).toEqual([
      'kinds.job: 61 characters; at most 60.',
    ]);
  });

  it('say what the machine found for those items alone that it looks at', () => {
    const checked = groups.flatMap(({ items }) =>
      items.flatMap((item) => ('check' in item ? [item.id as string] : [])),
    );
    const spoken = itemIds.filter((id) => words.items[id]?.ok ?? words.items[id]?.look);
    expect(spoken).toEqual(checked);
    for (const id of checked) expect(words.items[id]?.look).toContain('{rows}');
  });

  it('leave nothing to fill in but what the tool fills in', () => {
    const names = (text: string) => [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    const left = [
      ...Object.values(words.reasons).flatMap(({ resume, interview, ...rest }) => [
        ...names(resume + interview).filter((name) => name !== 'from' && name !== 'to'),
        ...names(JSON.stringify(Object.values(rest))),
      ]),
      ...Object.values(words.read)
        .flatMap(names)
        .filter((name) => name !== 'at'),
      ...Object.values(words.items).flatMap(({ ok = '', look = '' }) => [
        ...names(ok),
        ...names(look).filter((name) => name !== 'rows'),
      ]),
    ];
    expect(left).toEqual([]);
  });
});

/** Keys that stand in the code as they are. */
const SAY = /say\(\s*(?:material\.)?words,\s*/.source;
const written = [
  ...[...code.matchAll(new RegExp(`${SAY}'(\\w+)'`, 'g'))].map(([, key = '']) => key),
  ...[
    ...code.matchAll(
      new RegExp(`${SAY}[^'?]*(?:'\\w+'\\s*)?\\?\\s*'(\\w+)'\\s*:\\s*'(\\w+)'`, 'g'),
    ),
  ].flatMap(([, one = '', other = '']) => [one, other]),
];
const forms = ['asText', 'asPicture', 'asFile'];
/** Keys that the code puts together, by the call that does so. */
const built: Record<string, readonly string[]> = {
  'say(words, id)': steps,
  'say(words, next)': steps,
  'say(words, `${step}Title`)': steps.map((step) => `${step}Title`),
  'say(words, finding.state)': ['ok', 'look'],
  'say(words, fault.words, { most: LIMITS.rows })': [
    ...['needsName', 'needsStart', 'needsEnd', 'endFirst', 'full'],
  ],
  'say(words, key)': [
    ...['isRight', 'edit', 'remove'],
    ...['restored', 'ownPartly', 'keptDamaged', 'elsewhere'],
  ],
  'say(words, field)': ['what', 'where', 'from', 'to'],
  'say(words, form)': forms,
  'say(words, shown)': forms,
  'say(words, `${shown}Note`)': forms.map((form) => `${form}Note`),
  'say(words, column)': ['what', 'where', 'from', 'to'],
  'say(words, state)': ['copied', 'copyFailed'],
};

describe('the interface words', () => {
  it('are all there', () => {
    const asked = [...written, ...Object.values(built).flat()];
    expect(asked.filter((key) => words.ui[key] === undefined)).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set([...written, ...Object.values(built).flat()]);
    expect(Object.keys(words.ui).filter((key) => !used.has(key))).toEqual([]);
  });

  it('are put together only where this test knows of it', () => {
    const calls = [
      ...code.matchAll(/say\(\s*(?:material\.)?words,\s*[^'\s()](?:[^()]|\([^()]*\))*\)/g),
    ].map(([call]) => call);
    const plain = calls.filter((call) => !call.includes('?'));
    expect(plain.filter((call) => built[call] === undefined)).toEqual([]);
    expect(Object.keys(built).filter((call) => !code.includes(call))).toEqual([]);
  });

  it('get every value that they name', () => {
    const faults = [...own.matchAll(/say\(\s*words,\s*'(\w+)',\s*\{([^}]*)\}/g)].flatMap(
      ([, key = '', given = '']) => {
        // Spread values are those of the settings.
        const names = given
          .replace('...settings', 'months, years')
          .split(',')
          .map((part) => part.split(':')[0]?.trim() ?? '')
          .filter((name) => name !== '');
        const wanted = [...(words.ui[key] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        return wanted.every((name) => names.includes(name ?? '')) ? [] : [`${key}: ${given}`];
      },
    );
    expect(faults).toEqual([]);
  });

  it('name a missing one instead of showing nothing', () => {
    expect(() => say(words, 'nonsense')).toThrow('The words lack ui.nonsense.');
  });

  it('fill in their values', () => {
    expect(say(words, 'between', { min: 2, max: '5 months' })).toBe('between 2 and 5 months');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tools } from '../../../src/tools/registry';
import { readStrings, sharedStrings } from '../../fixtures/tools/read-tool';

/*
  Interface strings and the code that asks for them must fit together. The code is read as text: a key
  is what `t('…')` names. What only later steps may ask for is in `views/later/`, and what the server
  alone renders in `.astro` files.
*/
interface File {
  path: string;
  code: string;
}

const filesIn = (folder: string): File[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|tsx?)$/.test(name))
    .map((name) => ({ path: name, code: readFileSync(join(folder, name), 'utf8') }));

/** Views of the kit that first steps use; the others need the strings of later steps. */
const KIT_FIRST = ['Shell', 'Status', 'StepNav', 'StepProgress', 'DeferredNotice'];
const kit = filesIn('src/tools/kit').map(({ path, code }) => {
  const isFirst = KIT_FIRST.some((name) => path.endsWith(`views/${name}.tsx`));
  return { path: isFirst || path.endsWith('.astro') ? path : `views/later/${path}`, code };
});
/** The result of copying is the key of its message. */
const clipboard = { path: 'clipboard', code: readFileSync('src/browser/clipboard.ts', 'utf8') };

/** Keys that the code names where it asks for a string; of `t(a ? 'b' : 'c')`, both. */
const named = ({ code }: File) =>
  [...code.matchAll(/(?<![\w.])(?:data\.)?t\(\s*((?:[^()']|'[^']*')*)/g)].flatMap(
    ([, argument = '']) => {
      const [key = ''] = argument.split(/,\s*\{/);
      const choice = key.includes('?') ? key.slice(key.indexOf('?')) : key;
      return [...choice.matchAll(/(?<!=== )'(\w+)'/g)].map(([, name = '']) => name);
    },
  );

const keysIn = (strings: Record<string, unknown>, section: string) =>
  Object.keys((strings[section] as { ui?: object } | undefined)?.ui ?? {});

describe.each(tools.filter(({ status }) => status === 'live').map(({ id }) => id))('%s', (id) => {
  const own = filesIn(`src/tools/${id}`);
  const strings = readStrings(id);
  const keysOf = (...sections: string[]) =>
    sections.flatMap((section) => [
      ...keysIn(strings, section),
      ...Object.keys(sharedStrings[section] ?? {}),
    ]);
  const known = {
    first: keysOf('first'),
    later: keysOf('first', 'later'),
    page: keysOf('first', 'later', 'page'),
  };

  it('has every interface string that its code and the kit’s name, in the section that they see', () => {
    const missing = [...own, ...kit].flatMap((file) => {
      const seen = file.path.endsWith('.astro')
        ? known.page
        : // Messages are put together for all steps.
          /(?:^|\/)(?:views\/later|model)\/|messages\.ts$/.test(file.path)
          ? known.later
          : known.first;
      return named(file)
        .filter((key) => !seen.includes(key))
        .map((key) => `${file.path}: ${key}`);
    });
    expect(missing).toEqual([]);
  });

  it('has no interface string that nothing shows', () => {
    const code = [...own, ...kit, clipboard].map((file) => file.code).join('\n');
    const keys = ['page', 'first', 'later'].flatMap((section) => keysIn(strings, section));
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  it('has each interface string in one section', () => {
    const keys = keysOf('page', 'first', 'later');
    const sections = ['page', 'first', 'later'].map((section) => new Set(keysOf(section)));
    expect(
      [...new Set(keys)].filter((key) => sections.filter((one) => one.has(key)).length > 1),
    ).toEqual([]);
  });

  it('repeats no string that all tools share', () => {
    const same = Object.entries(sharedStrings).flatMap(([section, shared]) => {
      const { ui = {} } = (strings[section] ?? {}) as { ui?: Record<string, unknown> };
      return Object.keys(ui).filter((key) => ui[key] === shared[key]);
    });
    expect(same).toEqual([]);
  });
});

describe('the strings that all tools share', () => {
  it('are all used', () => {
    const code = [...kit, clipboard, ...tools.flatMap(({ id }) => filesIn(`src/tools/${id}`))]
      .map((file) => file.code)
      .join('\n');
    const keys = Object.values(sharedStrings).flatMap((section) => Object.keys(section));
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });
});

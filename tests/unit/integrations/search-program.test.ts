import { describe, expect, it } from 'vitest';
import { partsAhead, quickProgram } from '../../../src/integrations/search-program';

const entry = JSON.stringify({
  languages: {
    'en-gb': { hash: 'en-gb_11', wasm: 'en-gb', page_count: 9 },
    eo: { hash: 'eo_22', wasm: null, page_count: 1 },
  },
});
const file = (path: string, size = 1) => ({ path, size });

describe('what every search needs', () => {
  it('is told by language, with the lists of words of that language', () => {
    const files = [
      file('index/en-gb_aa.pf_index'),
      file('index/eo_bb.pf_index'),
      file('fragment/en-gb_cc.pf_fragment'),
    ];
    expect(partsAhead(entry, files)).toEqual({
      'en-gb': ['pagefind.en-gb_11.pf_meta', 'wasm.en-gb.pagefind', 'index/en-gb_aa.pf_index'],
      eo: ['pagefind.eo_22.pf_meta', 'wasm.unknown.pagefind', 'index/eo_bb.pf_index'],
    });
  });

  it('holds no lists of words where there are many', () => {
    const files = [
      file('index/en-gb_aa.pf_index', 40_000),
      file('index/en-gb_bb.pf_index', 40_000),
    ];
    expect(partsAhead(entry, files)['en-gb']).toEqual([
      'pagefind.en-gb_11.pf_meta',
      'wasm.en-gb.pagefind',
    ]);
  });
});

describe('the search program', () => {
  const loop = (ms: number) => `while(x){await asyncSleep(${ms});}if(!this.raw_ptr){}`;

  it('looks more often whether its index is there, and tells the parts', () => {
    expect(quickProgram(`${loop(50)}f()`, { eo: ['a'] })).toBe(
      `${loop(4)}f()\nexport const parts={"eo":["a"]};\n`,
    );
  });

  it.each([
    ['no longer waits so', loop(100)],
    ['waits so twice', loop(50) + loop(50)],
  ])('that %s is refused, with what to do', (_, program) => {
    expect(() => quickProgram(program, {})).toThrow(/mend src\/integrations\/search-program\.ts/);
  });
});

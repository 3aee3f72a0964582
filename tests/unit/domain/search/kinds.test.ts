import { describe, expect, it } from 'vitest';
import { kindOf, searchKinds } from '../../../../src/domain/search/kinds';

describe('the kind of a page', () => {
  it.each([
    ['/articles/a-gap/', 'article'],
    ['/tools/resume-gaps/', 'tool'],
    ['/paths/24-hours-to-reply/', 'path'],
    ['/topics/gaps/', 'topic'],
    ['/evidence/gaps/2/', 'source'],
    ['/for-career-centres/workshop/a/', 'workshop'],
    ['/for-career-centres/workshop/tools/resume-gaps/', 'workshop'],
    ['/for-career-centres/workshop/paths/24-hours-to-reply/', 'workshop'],
    ['/evidence/tools/', 'source'],
    ['/articles/', 'page'],
    ['/tools/', 'page'],
    ['/paths/', 'page'],
    ['/topics/', 'page'],
    ['/evidence/', 'page'],
    ['/for-career-centres/workshop/', 'page'],
    ['/for-career-centres/', 'page'],
    ['/about/', 'page'],
    ['/about/positions/', 'page'],
    ['/', 'page'],
    ['', 'page'],
    ['/articles', 'page'],
    ['/my-articles/', 'page'],
    ['/about/articles/a/', 'page'],
    ['/no-locale/articles/a/', 'page'],
    ['/__proto__/', 'page'],
  ])('at %s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('is shown in an order in which articles come first and sources last', () => {
    expect(searchKinds[0]).toBe('article');
    expect(searchKinds.at(-1)).toBe('source');
    expect(new Set(searchKinds).size).toBe(searchKinds.length);
  });
});

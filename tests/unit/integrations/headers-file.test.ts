import { describe, expect, it } from 'vitest';
import { headersText } from '../../../src/integrations/headers-file';

const rule = { path: '/*', why: 'Everywhere.', set: { 'X-Frame-Options': 'DENY' } };

describe('headersText', () => {
  it('writes a block a rule: the reason, the path, the headers', () => {
    const other = { path: '/feed.xml', why: 'For feed readers.', set: { 'X-A': '1', 'X-B': '2' } };
    expect(headersText([rule, other])).toBe(
      [
        '# Everywhere.',
        '/*',
        '  X-Frame-Options: DENY',
        '',
        '# For feed readers.',
        '/feed.xml',
        '  X-A: 1',
        '  X-B: 2',
        '',
      ].join('\n'),
    );
  });

  it('detaches headers before it sets them', () => {
    const embed = {
      path: '/embed/*',
      why: 'Made to be framed.',
      detach: ['Content-Security-Policy', 'X-Frame-Options'],
      set: { 'Content-Security-Policy': 'frame-ancestors *' },
    };
    expect(headersText([embed])).toBe(
      [
        '# Made to be framed.',
        '/embed/*',
        '  ! Content-Security-Policy',
        '  ! X-Frame-Options',
        '  Content-Security-Policy: frame-ancestors *',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/', '/*'],
    ['/site/', '/site/*'],
    ['/site', '/site/*'],
    ['/a/b/', '/a/b/*'],
  ])('puts the sub-path %s before each path', (base, path) => {
    expect(headersText([rule], base).split('\n')[1]).toBe(path);
  });
});

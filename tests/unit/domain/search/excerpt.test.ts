import { describe, expect, it } from 'vitest';
import { excerptSegments } from '../../../../src/domain/search/excerpt';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('excerptSegments', () => {
  it.each([
    ['nothing', '', []],
    ['text without a match', 'take the interview', [plain('take the interview')]],
    [
      'a match inside text',
      'take the <mark>interview</mark> now',
      [plain('take the '), marked('interview'), plain(' now')],
    ],
    [
      'matches side by side',
      '<mark>two</mark><mark>words</mark>',
      [marked('two'), marked('words')],
    ],
    ['an empty match', 'a<mark></mark>b', [plain('a'), plain('b')]],
    ['a match that is never closed', 'a <mark>b', [plain('a '), marked('b')]],
    ['a match that was never opened', 'a</mark> b', [plain('a'), plain(' b')]],
  ])('splits %s', (_, excerpt, segments) => {
    expect(excerptSegments(excerpt)).toEqual(segments);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<mark onclick="alert(1)">x'],
    ['<MARK>x</MARK>'],
    ['<!-- <b> -->'],
  ])('keeps the tag %s visible as text', (markup) => {
    expect(excerptSegments(markup)).toEqual([plain(markup)]);
  });

  it('takes an escaped mark for text, not for a match', () => {
    expect(excerptSegments('&lt;mark&gt;x&lt;/mark&gt;')).toEqual([plain('<mark>x</mark>')]);
  });

  it.each([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&#39;', "'"],
    ['&nbsp;', '\u00a0'],
    ['&#8217;', '’'],
    ['&#x2019;', '’'],
    ['&#X2019;', '’'],
    ['&#128512;', '😀'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ])('decodes %s once', (entity, text) => {
    expect(excerptSegments(entity)).toEqual([plain(text)]);
  });

  it.each([
    ['&bogus;'],
    ['&constructor;'],
    ['&toString;'],
    ['&__proto__;'],
    ['&#0;'],
    ['&#x110000;'],
    ['&#99999999999;'],
    ['&#xzz;'],
    ['&amp without its semicolon'],
    ['R&D; and'],
  ])('leaves %s as it is', (text) => {
    expect(excerptSegments(text)).toEqual([plain(text)]);
  });
});

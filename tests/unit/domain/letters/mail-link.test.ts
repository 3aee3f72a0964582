import { describe, expect, it } from 'vitest';
import { composeLetter, letterText } from '../../../../src/domain/letters/compose';
import { mailLink } from '../../../../src/domain/letters/mail-link';
import type { LetterRequest } from '../../../../src/domain/letters/request';
import { examples, texts } from './texts';

const request: LetterRequest = {
  ...{ kind: 'terms', needs: ['fare', 'privacy'], questions: [], round: 'first', side: 'outside' },
  ...{ from: 'employer', medium: 'email', notice: 'later', region: 'uk' },
};

describe('the link of a letter', () => {
  const values = { ...examples, person: 'Ann & Bo? #1', job: '100% “nurse”' };
  const letter = composeLetter(request, texts, values);

  it('holds the subject and the letter, whatever signs are in it', () => {
    const url = new URL(mailLink(letter));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('');
    expect(url.hash).toBe('');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).toBe('Interview on Thursday at 10.30');
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letterText(letter));
    expect(url.searchParams.get('body')).toMatch(/^Dear Ann & Bo\? #1,\r\n\r\nThank you/);
  });

  it('is short enough for mail programs', () => {
    expect(mailLink(letter).length).toBeLessThan(2000);
  });

  it('has no subject where the letter has none', () => {
    expect(mailLink(composeLetter({ ...request, medium: 'text' }, texts, values))).toMatch(
      /^mailto:\?body=Hello/,
    );
  });
});

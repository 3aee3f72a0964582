import { describe, expect, it } from 'vitest';
import { missingSettings, readPublisher, reportUrl } from '../../../src/domain/publisher';

const read = (owner?: string, contact?: string) =>
  readPublisher({ SITE_OWNER: owner, SITE_CONTACT: contact });

describe('the publisher', () => {
  it('is nobody where nothing is set', () => {
    expect([read(), read('  ', '')]).toEqual([{}, {}]);
  });

  it.each([
    ['an e-mail address', 'help@example.org', 'help@example.org', 'mailto:help@example.org'],
    [
      'a page',
      'https://example.org/contact/',
      'example.org/contact',
      'https://example.org/contact/',
    ],
  ])('can be reached at %s', (_, contact, label, href) => {
    expect(read('Example', contact)).toEqual({ owner: 'Example', contact: { label, href } });
  });

  it.each(['help', 'http://example.org/', 'javascript:alert(1)', 'a@b', 'a@example.org?cc=b'])(
    'cannot be reached at %s',
    (contact) => {
      expect(() => read('Example', contact)).toThrow(
        `SITE_CONTACT="${contact}" is neither an e-mail address nor a URL`,
      );
    },
  );
});

describe('missing settings', () => {
  it('are named, each with what it leads to', () => {
    expect(missingSettings({})).toEqual([
      expect.stringMatching(/^SITE_OWNER is not set: the pages state that nobody/),
      expect.stringMatching(/^SITE_CONTACT is not set: users have nowhere/),
    ]);
  });

  it('are none where both are set', () => {
    expect(missingSettings(read('Example', 'help@example.org'))).toEqual([]);
  });
});

describe('a report of an error', () => {
  const texts = { subject: 'Error in “Gaps & breaks”', body: 'Page: https://example.org/a/\n' };

  it('is an e-mail with a subject', () => {
    const url = reportUrl({ label: '', href: 'mailto:help@example.org' }, texts);
    const { pathname, searchParams } = new URL(url);
    expect([pathname, searchParams.get('subject'), searchParams.get('body')]).toEqual([
      'help@example.org',
      texts.subject,
      'Page: https://example.org/a/\r\n',
    ]);
  });

  it('goes to the contact page where there is one', () => {
    const href = 'https://example.org/contact/';
    expect(reportUrl({ label: '', href }, texts)).toBe(href);
  });
});

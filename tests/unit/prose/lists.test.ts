import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPhrases } from '../../../src/prose/checks/phrases';
import { readLists } from '../../../src/prose/lists';
import { pattern } from '../../../src/prose/patterns';
import { article } from './elements';

const real = fileURLToPath(new URL('../../../content/prose', import.meta.url));

describe('reading the lists', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prose-lists-'));
    for (const name of readdirSync(real)) {
      writeFileSync(join(folder, name), readFileSync(join(real, name)));
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('refuses an unknown field, with the file and the field', () => {
    writeFileSync(join(folder, 'repeats.yml'), '- text: a\n  why: b\n  reason: c\n');
    expect(() => readLists(folder)).toThrow(/repeats\.yml: .*"reason"/s);
  });

  it('refuses an exception without a reason', () => {
    writeFileSync(join(folder, 'wording.yml'), '- rule: just\n');
    expect(() => readLists(folder)).toThrow(/wording\.yml: .*why/s);
  });
});

describe('our lists', () => {
  const { phrases, doubt } = readLists(real);

  it('hold only patterns that are regular expressions', () => {
    const sources = phrases.flatMap(({ find, unless }) => [...find, ...unless.map((u) => u.text)]);
    for (const source of [...sources, ...doubt]) expect(() => pattern(source)).not.toThrow();
  });

  const caught = (text: string) => checkPhrases([article([text])], phrases).length > 0;

  it.each([
    'Thank you for asking me to an interview for the [job title] post.',
    'Mend your resume before the next one.',
    'The answer stands below.',
    'A panel went with roughly a week more.',
    'What to do after a no',
    'The form of the interview',
    'What speaks for and against going',
    'Settle the pay before you go.',
    'Who would bear what going there costs?',
    'Check it by your own means.',
    'Where are you with work at present?',
    'Someone whom I met',
    'You say yes to the invitation as it stands.',
    'It still goes on.',
    'Take it along.',
    'On to: the questions',
    'The other one is its twin.',
    'An illegal question',
    'Send your CV.',
    'Organize your notes.',
  ])('catch “%s”', (text) => {
    expect(caught(text)).toBe(true);
  });

  it.each([
    'Thank you for inviting me to interview for the [job title] role.',
    'Write a blog post, or send it by post.',
    'Find out where you stand.',
    'The case was later settled.',
    'They settle in quickly.',
    'A no-show is worse.',
    'Fill in the application form.',
    'Bear in mind that it is early.',
    'Send your resume (CV).',
    'Go on your terms.',
    'Some firms downsize every year.',
  ])('let “%s” pass', (text) => {
    expect(caught(text)).toBe(false);
  });
});

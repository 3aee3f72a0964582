/** How long the longest and most awkward texts take: what is read at once must stay so. */
import { describe, expect, it } from 'vitest';
import { format as gapsFormat } from '../../src/tools/resume-gaps/model/document';
import { findRanges } from '../../src/tools/resume-gaps/parsers/dates';
import { readEuropass } from '../../src/tools/resume-gaps/parsers/europass';
import { MAX_TEXT_LENGTH } from '../../src/tools/resume-gaps/parsers/limits';
import { readText } from '../../src/tools/resume-gaps/parsers/text';
import { format as answersFormat } from '../../src/tools/should-i-go/model/document';
import { zipOf } from '../fixtures/resume-gaps/files/archives';
import { bytesOf, readAs, TODAY } from '../fixtures/resume-gaps/files/reading';
import {
  DATES,
  laughs,
  LINES,
  longResume,
  NO_DATES,
  repeated,
} from '../fixtures/resume-gaps/long-texts';

const MILLION = 1_000_000;

/** Milliseconds that something takes; what it throws is not measured. */
async function timeOf(action: () => unknown): Promise<number> {
  const start = performance.now();
  try {
    await action();
  } catch {
    // A refusal is an answer.
  }
  return performance.now() - start;
}

describe('a million characters', () => {
  it.each(NO_DATES)('that are no dates, like “%s”, are searched within a second', async (unit) => {
    const text = repeated(unit, MILLION);
    expect(await timeOf(() => findRanges(text, TODAY))).toBeLessThan(1000);
  });

  it.each(DATES)(
    'that are dates, like “%s”, are searched within five seconds',
    async (unit) => {
      const text = repeated(unit, MILLION);
      expect(await timeOf(() => findRanges(text, TODAY))).toBeLessThan(5000);
    },
    20_000,
  );

  it.each(['a', 'reach=applied&', 'duty~', '&', '.', '%', '\u{1F600}', '\0'])(
    'in a link of “Should I go?”, like %j, are read within a second',
    async (unit) => {
      const text = repeated(unit, MILLION);
      for (const start of ['', '#', '#v1.', '#v1.reach=applied&facts=', '#v1.a.']) {
        expect(await timeOf(() => answersFormat.decode(start + text))).toBeLessThan(1000);
      }
    },
  );
});

it.each(LINES)(
  'a resume as long as is read takes less than four seconds: %j',
  async (lines) => {
    const text = longResume(lines, MAX_TEXT_LENGTH);
    expect(await timeOf(() => readText(text, TODAY))).toBeLessThan(4000);
  },
  20_000,
);

it.each(['rows', 'ticks', 'covers', 'asked', 'reasons', 'notes'])(
  'a saved file that nests without end in “%s” is read within two seconds',
  async (name) => {
    const deep = '['.repeat(400_000) + ']'.repeat(400_000);
    const text = `{"tool":"resume-gaps","version":1,"${name}":${deep}}`;
    expect(await timeOf(() => gapsFormat.decode(text))).toBeLessThan(2000);
  },
);

describe('entities without end take less than a second', () => {
  it('in a Europass CV', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE SkillsPassport [${laughs('lol')}]><SkillsPassport>&l12;</SkillsPassport>`;
    expect(await timeOf(() => readEuropass(text, TODAY))).toBeLessThan(1000);
  });

  it('in a Word document', async () => {
    const document = new TextDecoder()
      .decode(bytesOf('docx/word/document.xml'))
      .replace('<w:document', `<!DOCTYPE x [${laughs('lol')}]><w:document`)
      .replace('Example Bakery', '&l12;');
    const file = await zipOf({ 'word/document.xml': document });
    expect(await timeOf(() => readAs('a.docx', file))).toBeLessThan(1000);
  });
});

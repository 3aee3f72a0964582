import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/domain/search/text';
import { awkward } from './example';

describe('the words of a text', () => {
  it.each([
    ['are in small letters', 'Decline The INTERVIEW', ['decline', 'the', 'interview']],
    ['are those between signs', '“Yes” (or no?) – 24/7…', ['yes', 'or', 'no', '24', '7']],
    ['are contracted without the apostrophe', "don't we'll they're", ['dont', 'well', 'theyre']],
    ['may have a curly apostrophe', 'don’t didn‘t', ['dont', 'didnt']],
    ['may have a modifier for an apostrophe', 'donʼt', ['dont']],
    ['may have an acute accent for an apostrophe', 'don´t', ['dont']],
    ['may have a backtick for an apostrophe', 'don`t', ['dont']],
    ['may have a wide apostrophe', 'don＇t', ['dont']],
    ['may have several apostrophes', "rock'n'roll", ['rocknroll']],
    ['lose a possessive s', "the recruiter's boss's", ['the', 'recruiter', 'boss']],
    ['lose a possessive s after a curly apostrophe', 'Ann’s EMPLOYER’S', ['ann', 'employer']],
    ['lose the apostrophe of a plural', "employers' rights", ['employers', 'rights']],
    ['lose the signs that quote them', "'decline' ‘offer’", ['decline', 'offer']],
    ['are apart where a hyphen joins them', 'follow-up e‐mail', ['follow', 'up', 'e', 'mail']],
    ['are apart where an underscore joins them', '__proto__ a_b', ['proto', 'a', 'b']],
    ['have no ligatures', 'ﬁred oﬀer', ['fired', 'offer']],
    ['have no accents', 'Résumé naïve Ångström', ['resume', 'naive', 'angstrom']],
    ['have no accents that are signs of their own', 're\u0301sume\u0301', ['resume']],
    ['lose the dot of a Turkish capital', 'İş', ['is']],
    ['may be in wide letters', 'ＣＶ', ['cv']],
    ['are none in emoji', '🙂👨‍👩‍👧', []],
    ['are those beside emoji', 'offer🙂job', ['offer', 'job']],
    ['may be written from right to left', 'ראיון עבודה', ['ראיון', 'עבודה']],
    ['have no vowel signs', 'عَمَل', ['عمل']],
    ['may be in a script without blanks', '面试', ['面试']],
    ['are apart from marks of direction', 'job\u200F \u202Eoffer\u202C', ['job', 'offer']],
    ['are those of markup, too', '<b class="x">job</b>', ['b', 'class', 'x', 'job', 'b']],
    ['are none where there is nothing', '', []],
    ['are none in signs', ' \n\t ?!\'’"`-_', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('are letters and digits alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary' })), (text) => {
        const odd = wordsOf(text).filter(
          (word) => !/^[\p{L}\p{N}]+$/u.test(word) || word !== word.toLowerCase(),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in capitals', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 's', 'z', '0', "'", '’', ' ', '-', 'é'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
      }),
    );
  });
});

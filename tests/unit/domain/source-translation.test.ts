import { describe, expect, it } from 'vitest';
import type { SourceData, SourceTranslation } from '../../../src/domain/source';
import { missingInSource, sourceIn } from '../../../src/domain/source-translation';

const source: SourceData = {
  name: 'Kroft (2013)',
  kind: 'experiment',
  claim: 'Callbacks fell.',
  caveat: 'Callbacks, not jobs.',
  interest: 'None.',
  topics: ['gaps'],
  citation: {},
  verification: { level: 'primary' },
  series: [
    {
      id: 'callbacks',
      title: 'Callbacks',
      unit: 'percent',
      points: [
        { label: 'One month', value: 7 },
        { label: 'Eight months', value: 4 },
      ],
      note: 'Of a hundred.',
    },
  ],
};
const texts = { claim: 'Es gab weniger.', caveat: 'Rückrufe.', interest: 'Keines.' };
const series = {
  callbacks: { title: 'Rückrufe', labels: ['Ein Monat', 'Acht Monate'], note: 'Von hundert.' },
};
const all: SourceTranslation = { ...texts, series };

describe('a source in another language', () => {
  it('has the texts of its translation, and the figures of the original', () => {
    expect(sourceIn('de', source, all)).toEqual({
      ...source,
      ...texts,
      language: 'de',
      series: [
        {
          ...source.series[0],
          title: 'Rückrufe',
          note: 'Von hundert.',
          points: [
            { label: 'Ein Monat', value: 7 },
            { label: 'Acht Monate', value: 4 },
          ],
          language: 'de',
        },
      ],
    });
  });

  it('is the original where there is no translation', () => {
    const [original] = source.series;
    expect(sourceIn('de', source)).toEqual({
      ...source,
      language: 'en',
      series: [{ ...original, language: 'en' }],
    });
  });

  it.each(['claim', 'caveat', 'interest'] as const)(
    'has no text of a translation that lacks the %s: they qualify one another',
    (missing) => {
      const found = sourceIn('de', source, { ...all, [missing]: undefined });
      const { claim, caveat, interest } = source;
      expect(found).toMatchObject({ claim, caveat, interest, language: 'en' });
      expect(found.series[0]?.language).toBe('de');
    },
  );

  it('has a name of its own where the translation gives one', () => {
    expect(sourceIn('de', source, { ...all, name: 'Eine Studie' }).name).toBe('Eine Studie');
    expect(sourceIn('de', source, all).name).toBe(source.name);
    expect(sourceIn('de', source, { ...texts, claim: undefined, name: 'x' }).name).toBe(
      source.name,
    );
  });

  it('needs no interest where the original names none', () => {
    const without = { ...source, interest: undefined };
    expect(sourceIn('de', without, { ...all, interest: undefined }).language).toBe('de');
  });

  it.each([
    ['no title', { ...series.callbacks, title: undefined }],
    ['a label too few', { ...series.callbacks, labels: ['Ein Monat'] }],
    ['a label too many', { ...series.callbacks, labels: ['Eins', 'Zwei', 'Drei'] }],
    ['no note', { ...series.callbacks, note: undefined }],
  ])('has the original series where its translation has %s', (_, callbacks) => {
    const found = sourceIn('de', source, { ...texts, series: { callbacks } });
    expect(found.language).toBe('de');
    expect(found.series).toEqual([{ ...source.series[0], language: 'en' }]);
  });
});

describe('what a translation of a source lacks', () => {
  it.each([
    ['nothing', all, []],
    ['all', undefined, ['claim', 'caveat', 'interest', 'series.callbacks']],
    ['a text', { ...all, caveat: undefined }, ['caveat']],
    ['a series', texts, ['series.callbacks']],
  ])('is %s', (_, translation, expected) => {
    expect(missingInSource(source, translation)).toEqual(expected);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot, listArticles, listIds } from '../../../../src/content-files';
import { replies } from '../../../../src/domain/stance';
import { conditionIds, warningIds } from '../../../../src/tools/should-i-go/model/advice';
import { evidence } from '../../../../src/tools/should-i-go/model/evidence';
import { visibleQuestions } from '../../../../src/tools/should-i-go/model/flow';
import { isFollowUp, LIMITS, questions } from '../../../../src/tools/should-i-go/model/questions';
import { reading } from '../../../../src/tools/should-i-go/model/reading';
import {
  rules,
  sameFact,
  scoring,
  weights,
  type Dimension,
  type Weight,
} from '../../../../src/tools/should-i-go/model/weights';

const optionsOf = (id: string) => questions.find((question) => question.id === id)?.options ?? [];
const placeOf = (id: string) => questions.findIndex((question) => question.id === id);
const dimensions = optionsOf('values') as readonly Dimension[];
const refs = questions.flatMap(({ id, when = [] }) => when.map((ref) => ({ id, ...ref })));
const rows = Object.entries(weights).flatMap(([question, options]) =>
  Object.entries(options).map(([option, weight]) => ({
    id: `${question}.${option}`,
    question,
    option,
    weight,
  })),
);
const idsWhere = (test: (weight: Weight) => boolean) =>
  rows.filter(({ weight }) => test(weight)).map(({ id }) => id);
const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the questions', () => {
  it('have ids of their own', () => {
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
  });

  it('have options, and screens, with ids of their own', () => {
    const within = questions.flatMap(({ id, options, screens = [] }) => [
      ...twice(options).map((option) => `${id}.${option}`),
      ...twice(screens.map((screen) => screen.id)).map((screen) => `${id}.${screen}`),
    ]);
    expect(within).toEqual([]);
  });

  it('have ids that a link carries as they are', () => {
    const ids = questions.flatMap(({ id, options }) => [id, ...options]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('accept "not sure" as an answer, last, wherever there are radio buttons', () => {
    const radio = questions.filter(({ kind }) => kind === 'one');
    expect(radio.filter(({ options }) => options.at(-1) !== 'unsure')).toEqual([]);
    expect(radio.filter(({ unsure }) => !unsure)).toEqual([]);
  });

  it('are asked because of answers that exist and come earlier', () => {
    const wrong = refs.filter(
      ({ id, question, option }) =>
        !optionsOf(question).includes(option) || placeOf(question) >= placeOf(id),
    );
    expect(wrong).toEqual([]);
  });

  it('are asked because of how one was invited and of boxes, and of nothing later', () => {
    expect(refs.filter(({ question }) => !['reach', 'facts'].includes(question))).toEqual([]);
  });

  it.each(refs)('ask $id after $question: $option alone', ({ id, question, option }) => {
    const answers = { reach: ['applied'], facts: [], [question]: [option] };
    expect(visibleQuestions(answers).map((one) => one.id)).toContain(id);
  });

  it('are no more than the limit when all follow-ups that may be asked are', () => {
    const always = questions.filter((question) => !isFollowUp(question) && !question.yields).length;
    expect(always + LIMITS.followUps).toBeLessThanOrEqual(LIMITS.questions);
  });
});

describe('the screens of the facts', () => {
  const facts = questions.find(({ id }) => id === 'facts');

  it('hold all boxes together, in their order', () => {
    expect(facts?.screens?.flatMap(({ options }) => [...options])).toEqual(facts?.options);
  });

  it.each(facts?.screens ?? [])('$id: holds no more boxes than the limit', ({ options }) => {
    expect(options.length).toBeLessThanOrEqual(LIMITS.boxes);
  });

  it('are the only screens', () => {
    expect(questions.filter(({ screens }) => screens).map(({ id }) => id)).toEqual(['facts']);
  });
});

describe('the weights', () => {
  it('belong to a question and an option that exist', () => {
    expect(rows.filter(({ question, option }) => !optionsOf(question).includes(option))).toEqual(
      [],
    );
  });

  it('never weigh "not sure"', () => {
    expect(rows.filter(({ option }) => option === 'unsure')).toEqual([]);
  });

  it('count for a value that a user can tick, and each value makes something count', () => {
    const used = new Set(rows.flatMap(({ weight }) => weight.dimension ?? []));
    expect([...used].sort()).toEqual([...dimensions].sort());
  });

  it('count nothing for a trait by itself', () => {
    const traits = ['home', 'health', 'permit'];
    expect(Object.keys(weights['facts'] ?? {}).filter((box) => traits.includes(box))).toEqual([]);
    const inRules = rules.flatMap(({ when }) => when['facts'] ?? []);
    expect(inRules.filter((box) => traits.includes(box))).toEqual([]);
  });

  it('put a price on asking only for an answer that exists', () => {
    const priced = Object.entries(scoring.priceOfAsking);
    expect(priced.filter(([option]) => !optionsOf('work').includes(option))).toEqual([]);
    expect(priced.filter(([, price]) => price < 0)).toEqual([]);
  });
});

describe('the conditions', () => {
  it('give back no more than the cost, and never take', () => {
    const wrong = idsWhere(
      ({ points, condition }) =>
        condition !== undefined && (condition.saves < 0 || condition.saves > Math.abs(points)),
    );
    expect(wrong).toEqual([]);
  });

  it('give points back only where something speaks against going', () => {
    const wrong = idsWhere(({ points, condition }) => !!condition?.saves && points > 0);
    expect(wrong).toEqual([]);
  });

  it('are wherever one may go on terms only, and nowhere where one may not go', () => {
    expect(idsWhere(({ cap, condition }) => cap?.at === 'terms' && !condition)).toEqual([]);
    expect(
      idsWhere(({ cap, condition }) => cap !== undefined && cap.at !== 'terms' && !!condition),
    ).toEqual([]);
  });

  it.each(conditionIds())('%s: gives back the same thing wherever it is', (id) => {
    const uses = rows.filter(({ weight }) => weight.condition?.id === id);
    expect(new Set(uses.flatMap(({ weight }) => weight.dimension ?? [])).size).toBeLessThan(2);
  });
});

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(twice(rules.map(({ id }) => id))).toEqual([]);
  });

  describe.each(rules)('$id', ({ when }) => {
    it('rests on answers that exist', () => {
      const wrong = Object.entries(when).flatMap(([id, options]: [string, readonly string[]]) =>
        options.filter((option) => !optionsOf(id).includes(option)),
      );
      expect(wrong).toEqual([]);
    });

    it('names its questions in the order in which they are asked', () => {
      const places = Object.keys(when).map(placeOf);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});

/** The replies, from the one furthest from going. */
const upwards = [...replies].reverse();

/** What an option is worth to a user with these values, as the model counts it. */
interface Worth {
  points: number;
  /** With what its condition would give back. */
  onTerms: number;
  /** Place of the highest reply that it allows. */
  cap: number;
}

function worthOf(question: string, option: string, values: readonly Dimension[]): Worth {
  const { points, dimension, condition, cap } = weights[question]?.[option] ?? { points: 0 };
  const times = dimension && values.includes(dimension) ? scoring.emphasis : 1;
  return {
    points: points * times,
    onTerms: (points + (condition?.saves ?? 0)) * times,
    cap: upwards.indexOf(cap?.at ?? 'go'),
  };
}

const isPossibleStop = (question: string, option: string) => {
  const cap = weights[question]?.[option]?.cap;
  return cap?.at === 'no' && cap.tier === 3;
};

/** No better in any respect. What rules going out is the worst, whatever the points. */
const isNoBetter = (a: Worth, b: Worth) =>
  a.cap === 0 || (a.points <= b.points && a.onTerms <= b.onTerms && a.cap <= b.cap);

describe('"not sure"', () => {
  const ranged = questions.flatMap(({ id, options, unsure }) =>
    unsure ? [{ id, ...unsure, known: options.filter((option) => option !== 'unsure') }] : [],
  );
  const users = [[], ...dimensions.map((dimension) => [dimension]), dimensions];

  /**
   * What may turn out to end it counts as points until it is known. Of such a question the other
   * answers may cost more points than that, or allow going on terms only, but never leave the user
   * with fewer points once the terms are met.
   */
  const isWorse = (id: string, option: string, worst: string, values: readonly Dimension[]) =>
    isPossibleStop(id, worst)
      ? worthOf(id, option, values).onTerms < scoring.unknownStop
      : !isNoBetter(worthOf(id, worst, values), worthOf(id, option, values));

  it.each(ranged)('$id: may turn out to be a known answer', ({ worst, best, known }) => {
    expect(known).toEqual(expect.arrayContaining([worst, best]));
  });

  it.each(ranged)('$id: no answer is worse than the worst', ({ id, worst, known }) => {
    const worse = known
      .filter((option) => option !== worst && !isPossibleStop(id, option))
      .filter((option) => !Object.hasOwn({ ...RULED_OUT, ...RARE }, `${id}.${option}`))
      .filter((option) => users.some((values) => isWorse(id, option, worst, values)));
    expect(worse).toEqual([]);
  });

  it.each(ranged)('$id: no answer is better than the best', ({ id, best, known }) => {
    const better = known.filter((option) =>
      users.some((values) => !isNoBetter(worthOf(id, option, values), worthOf(id, best, values))),
    );
    expect(better).toEqual([]);
  });

  /**
   * Answers that end it, or call for advice, and that "not sure" does not mean: not knowing is
   * something else.
   */
  const RULED_OUT: Readonly<Record<string, string>> = {
    'other.signed': 'Whoever has signed knows it.',
    'trial.days': 'The length is asked in the same message.',
    'household.cannot': 'Care never counts against going.',
    'limits.breach': 'Health never counts against going.',
    'pay.below': 'Pay that is not known is not too low.',
  };

  /** The same for answers that allow going on terms only, or cost more than they mostly do. */
  const RARE: Readonly<Record<string, string>> = {
    'time.no': 'Whoever cannot make a time knows it.',
    'time.work': 'Whoever cannot make a time knows it.',
    'limits.unasked': 'Health never counts against going.',
    'fare.cannot': 'Whoever cannot pay the journey knows it.',
    'change.better': 'A better job of one’s own is no change in this one.',
    'dreads.feared': 'Whoever is afraid of somebody knows it.',
  };

  const isEnd = (weight: Weight | undefined) => ['no', 'ask'].includes(weight?.cap?.at ?? '');

  it('means no answer that ends it in these places', () => {
    const hidden = ranged.flatMap(({ id, worst, known }) =>
      known
        .filter((option) => option !== worst && isEnd(weights[id]?.[option]))
        .filter(() => !isEnd(weights[id]?.[worst]))
        .map((option) => `${id}.${option}`),
    );
    expect(hidden).toEqual(Object.keys(RULED_OUT));
  });

  it('means nothing rare, and each of those is worse than what it means', () => {
    const rare = ranged.flatMap(({ id, worst, known }) =>
      known
        .filter((option) => !Object.hasOwn(RULED_OUT, `${id}.${option}`))
        .filter((option) => !isPossibleStop(id, option) && !isEnd(weights[id]?.[option]))
        .filter((option) => users.some((values) => isWorse(id, option, worst, values)))
        .map((option) => `${id}.${option}`),
    );
    expect(rare.sort()).toEqual(Object.keys(RARE).sort());
  });

  it('about how one was invited weighs nothing, whichever it is', () => {
    expect(weights['reach']).toBeUndefined();
  });
});

describe('a fact that may be told twice', () => {
  it.each(sameFact.map((group) => [group]))('%j: is made of weights that exist', (group) => {
    const known = rows.map(({ id }) => id);
    expect(group.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('is in one group only', () => {
    expect(twice(sameFact.flat())).toEqual([]);
  });
});

describe('the sources', () => {
  const cited = Object.entries(evidence).flatMap(([question, options]) =>
    Object.entries(options).map(([option, sources]) => ({
      id: `${question}.${option}`,
      sources,
    })),
  );
  const used = [...new Set(cited.flatMap(({ sources }) => sources))];

  it('are beside a weight, a rule or a warning', () => {
    const known = [
      ...rows.map(({ id }) => id),
      ...rules.map(({ id }) => `rule.${id}`),
      ...warningIds.map((id) => `warning.${id}`),
    ];
    expect(cited.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('exist', () => {
    const known = listIds('sources');
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(used)('%s: was read by us, at least in part', (id) => {
    const source = parse(readFileSync(`${contentRoot}/sources/${id}.yml`, 'utf8')) as {
      verification: { level: string };
    };
    expect(source.verification.level).not.toBe('none');
  });

  it('are named once for each weight', () => {
    expect(cited.filter(({ sources }) => twice(sources).length > 0)).toEqual([]);
  });
});

describe('the linked articles', () => {
  it('exist', () => {
    const linked: string[] = Object.values(reading).flat();
    const slugs = listArticles()
      .filter(({ locale }) => locale === 'en')
      .map(({ slug }) => slug);
    expect(linked.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});

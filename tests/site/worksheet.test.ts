import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/stance';
import { chosen, visibleQuestions, type Answers } from '../../src/tools/should-i-go/model/flow';
import { evaluate } from '../../src/tools/should-i-go/model/evaluate';
import { paperRows, paperRules } from '../../src/tools/should-i-go/model/paper';
import { isFollowUp, questions } from '../../src/tools/should-i-go/model/questions';
import { rules, sameFact, scoring, weights } from '../../src/tools/should-i-go/model/weights';
import { strings, ui } from '../fixtures/should-i-go/data';
import { cases } from '../fixtures/should-i-go/cases';
import { completeAnswers, some } from '../unit/tools/should-i-go/arbitrary';
import { plain, readSite } from './dist';

/*
  The paper version is read here as a person reads it: points from the printed tables, added up, and
  the first line of the last table that fits. What comes out must be the result of the tool.
*/
const page = readSite().pages.find(({ path }) => path === '/tools/should-i-go/');
if (page === undefined) throw new Error('The tool has no page.');
const { $ } = page;

interface Printed {
  points: string;
  back: string;
  /** What makes it count one and a half times. */
  dimension: string;
}

/** The printed rows of a question, by the words of the answer. */
const printed = new Map<string, Map<string, Printed>>();
$('.worksheet .paper-entry, .worksheet .paper-nested').each((_, block) => {
  const title = plain($(block).find('.paper-question, .paper-nested-title').first().text());
  const rows = $(block)
    .find('tbody tr')
    .toArray()
    .map((row) => {
      const [answer, points, back] = $(row).find('td').toArray();
      const dimension = plain($(answer).find('small').text());
      const label = plain($(answer).clone().find('small').remove().end().text());
      return [label, { points: plain($(points).text()), back: plain($(back).text()), dimension }];
    }) as [string, Printed][];
  printed.set(title, new Map(rows));
});

const number = (text: string) =>
  Number(/[+−]?\d+(?:\.\d+)?/.exec(text)?.[0].replace('−', '-') ?? 0);

/** A printed cell as the lower and the higher reading of it. */
const readings = (text: string): [string, string] => {
  const [low = '', high = low] = text.split(' or ');
  return [low, high];
};

const isCertain = (text: string, word: string) =>
  readings(text).every((reading) => reading.includes(word));

function readPaper(answers: Answers): Reply {
  const given = visibleQuestions(answers).flatMap(({ id }) =>
    id === 'facts' || id === 'values' ? [] : chosen(answers, id).map((option) => ({ id, option })),
  );
  // Two answers about the same fact: the larger cost.
  const cost = ({ id, option }: { id: string; option: string }) =>
    weights[id]?.[option]?.points ?? 0;
  const repeated = sameFact.flatMap((group) =>
    given
      .filter(({ id, option }) => group.includes(`${id}.${option}`))
      .sort((a, b) => cost(a) - cost(b))
      .slice(1),
  );
  const cells: Printed[] = given
    .filter((answer) => !repeated.includes(answer))
    .map(({ id, option }) => {
      const text = strings.questions[id];
      const row = printed.get(text?.title ?? '')?.get(text?.options[option] ?? '');
      if (row === undefined) throw new Error(`${id}.${option} is not on the paper.`);
      return row;
    });
  for (const box of chosen(answers, 'facts')) {
    const points = boxes.get(strings.questions['facts']?.options[box] ?? '');
    if (points) cells.push({ points, back: '', dimension: '' });
  }
  for (const { rule, cap } of paperRules) {
    const when: Readonly<Record<string, readonly string[]>> =
      rules.find(({ id }) => id === rule)?.when ?? {};
    const met = Object.entries(when).every(([id, options]) =>
      options.length === 0
        ? answers[id]?.length === 0
        : options.some((option) => chosen(answers, id).includes(option)),
    );
    if (met) cells.push({ points: ui(cap), back: '', dimension: '' });
  }
  const valued = chosen(answers, 'values').map((id) => strings.questions['values']?.options[id]);
  const times = ({ dimension }: Printed) => (valued.includes(dimension) ? scoring.emphasis : 1);
  const total = (which: 0 | 1, of: 'points' | 'back') =>
    cells.reduce((sum, cell) => sum + number(readings(cell[of])[which]) * times(cell), 0);
  const isAsked = visibleQuestions(answers).some(
    ({ id, asks }) => asks === 'employer' && chosen(answers, id).includes('unsure'),
  );
  const price = isAsked ? (scoring.priceOfAsking[chosen(answers, 'work')[0] ?? ''] ?? 0) : 0;
  const lowest = scoring.prior + total(0, 'points') + price;
  const highest = scoring.prior + total(1, 'points');
  const duty = chosen(answers, 'facts').includes('duty');
  const asksOffice =
    duty &&
    (!chosen(answers, 'office').includes('redundancy') ||
      chosen(answers, 'reach').includes('internal'));
  const isCertainly = (word: string) => cells.some(({ points }) => isCertain(points, word));
  const may = (word: string) => cells.some(({ points }) => points.includes(word));
  const little = highest + total(1, 'back') < scoring.goFrom;
  const lines: Record<string, boolean> = {
    paperRowSafety: isCertainly('Decline (safety)'),
    paperRowDeclineDuty: isCertainly('Decline') && asksOffice,
    paperRowDecline: isCertainly('Decline'),
    paperRowLittleDuty: little && asksOffice,
    paperRowLittle: little,
    paperRowAsk: may('Ask first') || may('Decline'),
    paperRowBoth:
      lowest >= scoring.goFrom &&
      highest >= scoring.goFrom &&
      !cells.some(
        ({ points }) =>
          points.includes('on terms at most') && !(duty && points.includes('but not if')),
      ),
    paperRowBack: lowest + total(0, 'back') >= scoring.goFrom,
    paperRowElse: true,
  };
  const line = paperRows.find(({ key }) => lines[key]);
  if (line === undefined) throw new Error('No line fits.');
  return line.reply;
}

/** Points of the boxes that open nothing, as printed, by the words of the box. */
const boxes = new Map<string, string>(
  $('.worksheet .paper-fact > p')
    .toArray()
    .map((line): [string, string] => {
      const points = plain($(line).find('b').text());
      return [plain($(line).clone().find('b').remove().end().text()), points];
    }),
);

/** On paper there is no limit to the follow-ups, so only answers that open four or fewer compare. */
const isWhole = (answers: Answers) =>
  questions
    .filter(isFollowUp)
    .every(
      (question) =>
        answers[question.id] !== undefined ||
        !question.when?.some(({ question: id, option }) => chosen(answers, id).includes(option)),
    );

/** Where "not sure" means answers to which different values belong, paper names neither. */
const isPlain = (answers: Answers) =>
  chosen(answers, 'values').length === 0 ||
  questions.every(({ id, unsure }) => {
    if (!unsure || !chosen(answers, id).includes('unsure')) return true;
    const [worst, best] = [unsure.worst, unsure.best].map((one) => weights[id]?.[one]?.dimension);
    return worst === undefined || best === undefined || worst === best;
  });

/** The rule of two answers is printed, but what it may mean where one of them is not sure is not. */
const isRuleOpen = (answers: Answers) =>
  chosen(answers, 'facts').includes('round') && chosen(answers, 'take').includes('unsure');

/** Under two hours, a sentence above the table has what to do. */
const isHurried = (answers: Answers) => chosen(answers, 'until').includes('now');

/** Which of two answers about one fact is the larger is not known where one is "not sure". */
const isOnceOpen = (answers: Answers) =>
  sameFact.some((group) => {
    const ids = [...new Set(group.map((one) => one.split('.')[0] ?? ''))];
    const given = ids.filter((id) => chosen(answers, id).length > 0);
    return given.length > 1 && given.some((id) => chosen(answers, id).includes('unsure'));
  });

describe('the paper version', () => {
  it('links where to get help with each warning, as links that leave the site', () => {
    const links = $('.worksheet a[rel~=external]')
      .toArray()
      .map((link) => [plain($(link).text()), $(link).attr('href')]);
    // The general one about duties repeats the others.
    const pages = Object.entries(strings.warnings)
      .filter(([id]) => id !== 'duty')
      .flatMap(([, { help = [] }]) => help.map((id) => strings.help[id]));
    expect(pages.length).toBeGreaterThan(10);
    expect(links).toEqual(pages.map((page) => [page?.text, page?.url]));
  });
});

describe('the paper version, read line by line, gives the answer of the tool', () => {
  it.each(cases.map((one) => [one.name, one.answers, one.expected.reply] as const))(
    '%s',
    (_, answers, reply) => {
      expect(readPaper(answers)).toBe(reply);
    },
  );

  it('for thousands of random sets of answers', () => {
    const sets = some(completeAnswers(), 4500).filter(
      (answers) =>
        isWhole(answers) &&
        isPlain(answers) &&
        !isRuleOpen(answers) &&
        !isHurried(answers) &&
        !isOnceOpen(answers),
    );
    expect(sets.length).toBeGreaterThan(1500);
    const wrong = sets
      .map((answers) => ({ answers, paper: readPaper(answers), tool: evaluate(answers).reply }))
      .filter(({ paper, tool }) => paper !== tool);
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

import { searchArticles, type Found, type SearchQuery } from '../../browser/search-index';
import { toSearchResult, type SearchHit } from '../../domain/search-result';
import { moveWithArrows, renderResult } from './result-list';

export interface Panel {
  /** Puts a query into the field and filters and runs it. What the filters do not know is dropped. */
  set(query: SearchQuery): Promise<void>;
  /** Runs what stands in the field and filters. Settles when its results are shown. */
  run(): Promise<void>;
}

interface Options {
  base: string;
  limit: number;
  /** Told of every query that was run, after the results are shown. */
  onQuery?: (query: SearchQuery) => void;
}

type Words = Record<
  'one' | 'other' | 'filteredOne' | 'filteredOther' | 'none' | 'start' | 'searching',
  string
>;

/** Milliseconds between two keys of somebody who is still typing. */
const TYPING_PAUSE = 100;

const part = <T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T => {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search panel lacks ${selector}.`);
  return found;
};

/** The reader's word for an id: the filters know them all. */
const labelOf = (select: HTMLSelectElement, id: string | undefined) =>
  [...select.options].find(({ value }) => value !== '' && value === id)?.text ?? '';

/**
 * Brings a search panel to life: it searches while the reader types, says how many results there
 * are, and shows them. Of two searches under way only the later one counts.
 *
 * @throws Error if the panel's markup lacks a part.
 */
export function enhancePanel(root: HTMLElement, { base, limit, onQuery }: Options): Panel {
  const form = part(root, 'form', HTMLFormElement);
  const field = part(form, '[name=q]', HTMLInputElement);
  const topic = part(form, '[name=topic]', HTMLSelectElement);
  const reply = part(form, '[name=reply]', HTMLSelectElement);
  const status = part(root, '[data-search-status]', HTMLElement);
  const list = part(root, '[data-search-results]', HTMLElement);
  const none = part(root, '[data-search-none]', HTMLElement);
  const failed = part(root, '[data-search-failed]', HTMLElement);
  const filters = part(form, '[data-search-filters]', HTMLElement);
  const words = JSON.parse(filters.dataset['words'] ?? '{}') as Words;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, { count = 0, query = '' } = {}) => {
    status.textContent = text.replace('{count}', String(count)).replace('{query}', () => query);
  };
  const show = (items: Node[], help?: HTMLElement) => {
    list.replaceChildren(...items);
    none.hidden = help !== none;
    failed.hidden = help !== failed;
  };

  const run = async () => {
    clearTimeout(timer);
    const query = { q: field.value.trim(), topic: topic.value, reply: reply.value };
    const turn = ++latest;
    onQuery?.(query);
    if (query.q === '' && query.topic === '' && query.reply === '') {
      show([]);
      say(words.start);
      return;
    }
    if (list.childElementCount === 0) say(words.searching);
    try {
      const itemOf = (hit: SearchHit) => {
        const result = toSearchResult(hit);
        return renderResult(result, [
          labelOf(reply, result.reply),
          labelOf(topic, result.topics[0]),
        ]);
      };
      const present = ({ total, hits }: Found) => {
        if (turn !== latest) return;
        show(hits.map(itemOf), total === 0 ? none : undefined);
        const one = plural.select(total) === 'one';
        const filtered = one ? words.filteredOne : words.filteredOther;
        const found = query.q === '' ? filtered : one ? words.one : words.other;
        say(total === 0 && query.q !== '' ? words.none : found, { count: total, query: query.q });
      };
      const found = await searchArticles(base, query, limit, present);
      if (turn !== latest) return;
      // The first result stays as it is: the reader may be on it already.
      if (found.total === 0) present(found);
      else list.append(...found.hits.slice(1).map(itemOf));
    } catch {
      if (turn !== latest) return;
      show([], failed);
      say(failed.dataset['searchFailed'] ?? '');
    }
  };
  let lastKey = 0;
  let composing = false;
  // The first key after a rest is answered at once; during typing only the last one counts.
  const schedule = ({ timeStamp }: Event) => {
    clearTimeout(timer);
    if (composing) return;
    const rested = timeStamp - lastKey > TYPING_PAUSE;
    lastKey = timeStamp;
    if (rested) void run();
    else timer = setTimeout(() => void run(), TYPING_PAUSE);
  };

  field.addEventListener('input', schedule);
  // A word that is still being composed (accents, Chinese, Japanese …) is no query yet.
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    void run();
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) void run();
  });
  root.addEventListener('keydown', moveWithArrows(field, list));

  return {
    set(query) {
      field.value = query.q;
      for (const [select, value] of [
        [topic, query.topic],
        [reply, query.reply],
      ] as const) {
        select.value = value;
        if (select.selectedIndex === -1) select.selectedIndex = 0;
      }
      return run();
    },
    run,
  };
}

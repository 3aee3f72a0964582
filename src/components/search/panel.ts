import { searchArticles, type Found, type SearchQuery } from '../../browser/search-index';
import { toSearchResult, type SearchHit } from '../../domain/search-result';
import { moveWithArrows, renderResult } from './result-list';

export interface Panel {
  /** Puts a query into the field and filters and runs it. What the filters do not know is dropped. */
  set(query: SearchQuery): Promise<void>;
  /** Runs what is in the field and filters. Settles when its results are shown. */
  run(): Promise<void>;
}

interface Options {
  base: string;
  limit: number;
  /** Called with every query that was run, after the results are shown. */
  onQuery?: (query: SearchQuery) => void;
}

type Strings = Record<
  'one' | 'other' | 'filteredOne' | 'filteredOther' | 'none' | 'start' | 'searching',
  string
>;

/** Milliseconds between two keys of somebody who is still typing. */
const TYPING_PAUSE = 100;

const find = <T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T => {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search panel lacks ${selector}.`);
  return found;
};

/** The user's word for an id: the filters know them all. */
const labelOf = (select: HTMLSelectElement, id: string | undefined) =>
  [...select.options].find(({ value }) => value !== '' && value === id)?.text ?? '';

/**
 * Starts a search panel: it searches while the user types, shows how many results there
 * are, and lists them. Of two searches under way only the later one counts.
 *
 * @throws Error if the panel's markup lacks an element.
 */
export function enhancePanel(root: HTMLElement, { base, limit, onQuery }: Options): Panel {
  const form = find(root, 'form', HTMLFormElement);
  const field = find(form, '[name=q]', HTMLInputElement);
  const topic = find(form, '[name=topic]', HTMLSelectElement);
  const reply = find(form, '[name=reply]', HTMLSelectElement);
  const status = find(root, '[data-search-status]', HTMLElement);
  const list = find(root, '[data-search-results]', HTMLElement);
  const none = find(root, '[data-search-none]', HTMLElement);
  const failed = find(root, '[data-search-failed]', HTMLElement);
  const filters = find(form, '[data-search-filters]', HTMLElement);
  const strings = JSON.parse(filters.dataset['strings'] ?? '{}') as Strings;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (text: string, { count = 0, query = '' } = {}) => {
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
      report(strings.start);
      return;
    }
    if (list.childElementCount === 0) report(strings.searching);
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
        const filtered = one ? strings.filteredOne : strings.filteredOther;
        const found = query.q === '' ? filtered : one ? strings.one : strings.other;
        report(total === 0 && query.q !== '' ? strings.none : found, {
          count: total,
          query: query.q,
        });
      };
      const found = await searchArticles(base, query, limit, present);
      if (turn !== latest) return;
      // The first result stays as it is: the user may be on it already.
      if (found.total === 0) present(found);
      else list.append(...found.hits.slice(1).map(itemOf));
    } catch {
      if (turn !== latest) return;
      show([], failed);
      report(failed.dataset['searchFailed'] ?? '');
    }
  };
  let lastKey = 0;
  let composing = false;
  // The first key after a pause is answered at once; during typing only the last one counts.
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

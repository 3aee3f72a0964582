import {
  searchSite,
  type Found,
  type SearchPlace,
  type SearchQuery,
} from '../../browser/search-index';
import type { SearchKind } from '../../domain/search/kinds';
import { toSearchResult, type SearchHit } from '../../domain/search/result';
import { noteOf, type NoteStrings } from './note';
import { moveWithArrows, renderResult } from './result-list';

export interface Panel {
  /** Puts a query into the field and filters and runs it. What the filters do not know is dropped. */
  set(query: SearchQuery): Promise<void>;
  /** Runs what is in the field and filters. Settles when its results are shown. */
  run(): Promise<void>;
}

interface Options {
  place: SearchPlace;
  limit: number;
  /** Called with every query that was run, after the results are shown. */
  onQuery?: (query: SearchQuery) => void;
}

type Strings = NoteStrings &
  Record<
    'one' | 'other' | 'filteredOne' | 'filteredOther' | 'none' | 'start' | 'searching',
    string
  > & { kinds: Readonly<Record<SearchKind, string>> };

/** So many topics are offered where nothing was found. */
const OFFERED = 3;

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
export function enhancePanel(root: HTMLElement, { place, limit, onQuery }: Options): Panel {
  const form = find(root, 'form', HTMLFormElement);
  const field = find(form, '[name=q]', HTMLInputElement);
  const topic = find(form, '[name=topic]', HTMLSelectElement);
  const reply = find(form, '[name=reply]', HTMLSelectElement);
  const sources = find(form, '[name=sources]', HTMLInputElement);
  const note = find(root, '[data-search-note]', HTMLElement);
  const status = find(root, '[data-search-status]', HTMLElement);
  const list = find(root, '[data-search-results]', HTMLElement);
  const none = find(root, '[data-search-none]', HTMLElement);
  const failed = find(root, '[data-search-failed]', HTMLElement);
  const filters = find(form, '[data-search-filters]', HTMLElement);
  const strings = JSON.parse(filters.dataset['strings'] ?? '{}') as Strings;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let latest = 0;
  /** The query that the user wants as it was typed. */
  let literal: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (text: string, { count = 0, query = '' } = {}) => {
    status.textContent = text.replace('{count}', String(count)).replace('{query}', () => query);
  };
  const show = (items: Node[], help?: HTMLElement) => {
    list.replaceChildren(...items);
    none.hidden = help !== none;
    failed.hidden = help !== failed;
  };

  /** Offers the topics nearest to a query that found nothing: those given, and then the first. */
  const offerTopics = (nearest: readonly string[]) => {
    const items = [...none.querySelectorAll<HTMLElement>('[data-topic]')];
    const rankOf = (item: HTMLElement) => {
      const at = nearest.indexOf(item.dataset['topic'] ?? '');
      return at === -1 ? nearest.length : at;
    };
    const offered = items.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, OFFERED);
    for (const item of items) item.hidden = !offered.includes(item);
  };
  /** The topics of what is found as soon as no filter holds it back. */
  const topicsWithoutFilters = async (query: SearchQuery) => {
    if (query.q === '' || (query.topic === '' && query.reply === '')) return [];
    const all = { ...query, topic: '', reply: '' };
    const { hits } = await searchSite(place, all, OFFERED, () => undefined);
    return [...new Set(hits.flatMap(({ filters }) => filters['topic'] ?? []))];
  };
  const showNote = (found: Found, query: string) => {
    const content = noteOf(found, query, strings, () => {
      literal = query;
      field.focus();
      void run();
    });
    note.replaceChildren(...content);
    note.hidden = content.length === 0;
  };

  const run = async () => {
    clearTimeout(timer);
    const q = field.value.trim();
    if (q !== literal) literal = undefined;
    const query = {
      q,
      topic: topic.value,
      reply: reply.value,
      sources: sources.checked,
      literal: q === literal,
    };
    const turn = ++latest;
    onQuery?.(query);
    if (query.q === '' && query.topic === '' && query.reply === '') {
      show([]);
      note.hidden = true;
      report(strings.start);
      return;
    }
    if (list.childElementCount === 0) report(strings.searching);
    try {
      const itemOf =
        ({ analysis }: Found) =>
        (hit: SearchHit) => {
          const result = toSearchResult(hit, analysis?.concepts);
          const kind = result.kind === 'article' ? '' : strings.kinds[result.kind];
          return renderResult(result, [
            kind,
            labelOf(reply, result.reply),
            labelOf(topic, result.topics[0]),
          ]);
        };
      const present = (found: Found) => {
        if (turn !== latest) return;
        const { total, hits } = found;
        show(hits.map(itemOf(found)), total === 0 ? none : undefined);
        if (total === 0) offerTopics([]);
        showNote(found, query.q);
        const one = plural.select(total) === 'one';
        const filtered = one ? strings.filteredOne : strings.filteredOther;
        const some = query.q === '' ? filtered : one ? strings.one : strings.other;
        report(total === 0 && query.q !== '' ? strings.none : some, {
          count: total,
          query: query.q,
        });
      };
      const found = await searchSite(place, query, limit, present);
      if (turn !== latest) return;
      // The first result stays as it is: the user may be on it already.
      if (found.total === 0) {
        present(found);
        const nearest = await topicsWithoutFilters(query);
        if (turn === latest) offerTopics(nearest);
      } else list.append(...found.hits.slice(1).map(itemOf(found)));
    } catch {
      if (turn !== latest) return;
      show([], failed);
      note.hidden = true;
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
      sources.checked = query.sources === true;
      return run();
    },
    run,
  };
}

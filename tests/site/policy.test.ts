import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../../src/config/headers';
import { headersText } from '../../src/integrations/headers-file';
import { readSite, type Page } from './dist';

const site = readSite();

const policyOf = ({ $ }: Page) =>
  $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';

/** A page's policy by directive: `script-src` → its sources. */
function directives(page: Page): Map<string, string[]> {
  return new Map(
    policyOf(page)
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of the scripts that run, or the styles, that are in a page. */
function inline({ $ }: Page, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => hash($(element).text()));
}

/** Runs a check over every page and names the page in what it finds. */
function everywhere(check: (page: Page) => readonly string[]): string[] {
  return site.all.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
}

// Data blocks do not run.
const SCRIPTS = 'script:not([src]):not([type$="json"])';

describe('the policy of each page', () => {
  it('is there once', () => {
    expect(
      everywhere(({ $ }) => {
        const count = $('meta[http-equiv="content-security-policy" i]').length;
        return count === 1 ? [] : [`${count} policies. See security.csp in astro.config.mjs.`];
      }),
    ).toEqual([]);
  });

  it('forbids what it does not name', () => {
    expect(
      everywhere((page) => {
        const sources = directives(page).get('default-src')?.join(' ');
        return sources === "'none'" ? [] : [`default-src is ${sources}. Make it 'none'.`];
      }),
    ).toEqual([]);
  });

  it('keeps the base URL and forms on the site', () => {
    expect(
      everywhere((page) => {
        const found = ['base-uri', 'form-action'].map((name) =>
          directives(page).get(name)?.join(' '),
        );
        return found.join() === "'none','self'"
          ? []
          : [`base-uri, form-action are ${found.join()}.`];
      }),
    ).toEqual([]);
  });

  it('names no source but the site itself, hashes, compiled WebAssembly and workers that it made', () => {
    const known = /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/;
    // A sandboxed frame starts a worker from a text of the page's own.
    const isOwnWorker = (name: string, source: string) =>
      name === 'worker-src' && source === 'blob:';
    expect(
      everywhere((page) =>
        [...directives(page)].flatMap(([name, sources]) =>
          sources
            .filter((source) => !known.test(source) && !isOwnWorker(name, source))
            .map((source) => `${name} allows ${source}. Leave it out.`),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['script-src', SCRIPTS],
    ['style-src', 'style'],
  ])('allows in %s what is in the page, and no other inline code', (name, selector) => {
    expect(
      everywhere((page) => {
        const allowed = directives(page)
          .get(name)
          ?.filter((source) => source.startsWith("'sha256-"));
        const present = new Set(inline(page, selector));
        return [...present].sort().join() === allowed?.sort().join()
          ? []
          : [`${name} has ${String(allowed)}; the page holds ${[...present].join()}.`];
      }),
    ).toEqual([]);
  });

  it('is before the styles that it governs', () => {
    expect(
      everywhere(({ html }) =>
        html.search(/<meta http-equiv="content-security-policy"/i) < html.indexOf('<style')
          ? []
          : ['a style comes before the policy.'],
      ),
    ).toEqual([]);
  });
});

describe('each page', () => {
  it('has no event handler in its markup', () => {
    expect(
      everywhere(({ $ }) =>
        $.root()
          .find('*')
          .toArray()
          .flatMap(({ tagName, attribs }) =>
            Object.keys(attribs)
              .filter((name) => /^on/i.test(name))
              .map((name) => `<${tagName} ${name}>. Add the listener in a script.`),
          ),
      ),
    ).toEqual([]);
  });

  it('has no style attribute, which the policy would ignore', () => {
    expect(
      everywhere(({ $ }) =>
        $('[style]')
          .toArray()
          .map(({ tagName, attribs }) => `<${tagName} style="${attribs['style']}">. Use a class.`),
      ),
    ).toEqual([]);
  });

  it('has no URL that is a script', () => {
    expect(
      everywhere(({ $ }) =>
        $('[href^="javascript:" i], [action^="javascript:" i], [src^="javascript:" i]')
          .toArray()
          .map(({ tagName }) => `<${tagName}> holds a script as its URL.`),
      ),
    ).toEqual([]);
  });
});

it('the headers file holds the rules of src/config/headers.ts', () => {
  expect(site.text('_headers')).toBe(headersText(headerRules, new URL(site.root).pathname));
});

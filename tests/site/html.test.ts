import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readSite } from './dist';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

const site = readSite();

it('every page is valid HTML', async () => {
  const problems = await Promise.all(
    site.all.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results
        .flatMap(({ messages }) => messages)
        .map(
          ({ ruleId, message, selector, line, column }) =>
            `${path}: ${message} (${ruleId}) at ${selector ?? `${line}:${column}`}`,
        );
    }),
  );
  expect(problems.flat()).toEqual([]);
});

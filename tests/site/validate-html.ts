import { HtmlValidate } from 'html-validate';
import type { Page } from './dist';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});

/** What is wrong with the HTML of pages: a message for each fault. */
export async function invalidHtml(pages: readonly Page[]): Promise<string[]> {
  const problems = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results
        .flatMap(({ messages }) => messages)
        .map(
          ({ ruleId, message, selector, line, column }) =>
            `${path}: ${message} (${ruleId}) at ${selector ?? `${line}:${column}`}`,
        );
    }),
  );
  return problems.flat();
}

import { expect, it } from 'vitest';
import { readSite } from './dist';
import { invalidHtml } from './validate-html';

it('every page is valid HTML', async () => {
  expect(await invalidHtml(readSite().all)).toEqual([]);
});

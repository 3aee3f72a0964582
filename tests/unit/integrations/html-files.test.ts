import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listHtmlFiles } from '../../../src/integrations/html-files';

const folder = fileURLToPath(new URL('../../fixtures/html-files', import.meta.url));

it('lists the HTML files of a folder and those below it, sorted, and nothing else', async () => {
  expect(await listHtmlFiles(folder)).toEqual([
    join(folder, '404.html'),
    join(folder, 'about', 'index.html'),
    join(folder, 'index.html'),
  ]);
});

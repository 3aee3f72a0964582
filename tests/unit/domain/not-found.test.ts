import { expect, it } from 'vitest';
import { notFoundFolders } from '../../../src/domain/not-found';

it('embeds, and pages and embeds of each language below a prefix, answer unknown paths themselves', () => {
  expect(notFoundFolders([{ code: 'en', prefix: '' }])).toEqual(['embed/v1/']);
  const languages = [
    { code: 'en', prefix: '' },
    { code: 'pt-br', prefix: 'br' },
  ];
  expect(notFoundFolders(languages)).toEqual(['embed/v1/', 'br/', 'embed/v1/pt-br/']);
});

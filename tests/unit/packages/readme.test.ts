import { expect, it } from 'vitest';
import { readme } from '../../../src/packages/readme';

it('fills in names, and draws a line as long as the title', () => {
  expect(readme('{title}\n{line}\n{a}', { title: 'Gaps', a: 'b' })).toBe('Gaps\n====\nb');
});

it('names the possible names where a text asks for another', () => {
  expect(() => readme('{what}', { title: 'Gaps', a: 'b' })).toThrow(
    'content/packages: {what} is unknown. Use one of title, a, line.',
  );
});

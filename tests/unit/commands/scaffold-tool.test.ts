import { describe, expect, it } from 'vitest';
import { idFault, scaffoldTool, withTool } from '../../../src/commands/new-tool/scaffold-tool';

const KNOWN = ['should-i-go', 'resume-gaps'];

describe('the name of a new tool', () => {
  it.each(['abc', 'phone-call', 'mock-interview-2'])('may be "%s"', (id) => {
    expect(idFault(id, KNOWN)).toBeUndefined();
  });

  it.each([
    ['missing', undefined, 'Name the tool by the last segment of its URL'],
    ['empty', '', 'cannot be the name'],
    ['with a capital', 'Phone', 'small letters'],
    ['with a space', 'phone call', 'small letters'],
    ['with two hyphens', 'phone--call', 'single hyphens'],
    ['with a digit first', '3-questions', 'a letter first'],
    ['a path', '../phone', 'small letters'],
    ['too short', 'ab', '3 to 40'],
    ['too long', 'a'.repeat(41), 'has 41 characters'],
    ['that of another tool', 'resume-gaps', 'is taken'],
    ['that of the list of tools', 'index', 'is taken'],
    ['that of the kit', 'kit', 'is taken'],
  ])('may not be %s, and the reason is given', (_, id, message) => {
    expect(idFault(id, KNOWN)).toContain(message);
  });
});

it('is in the paths and texts of every file, in each of its forms', () => {
  const template = {
    'src/tools/sample-tool/views/SampleTool.tsx': "mount('sample-tool', SampleTool);",
    'content/tools/sample-tool/en.yml': 'title: Sample tool\ndate: 2000-01-01',
  };
  expect(scaffoldTool('phone-call', '2026-11-27', template)).toEqual({
    'src/tools/phone-call/views/PhoneCall.tsx': "mount('phone-call', PhoneCall);",
    'content/tools/phone-call/en.yml': 'title: Phone call\ndate: 2026-11-27',
  });
});

describe('the registry', () => {
  const registry = `export const tools = [
  { id: 'should-i-go', status: 'live', embedHeight: 900 },
] as const satisfies readonly ToolEntry[];
`;

  it('gets one line at its end', () => {
    expect(withTool(registry, 'phone-call')).toBe(`export const tools = [
  { id: 'should-i-go', status: 'live', embedHeight: 900 },
  { id: 'phone-call', status: 'live', embedHeight: 700 },
] as const satisfies readonly ToolEntry[];
`);
  });

  it('is left alone where it is written in another way', () => {
    expect(() => withTool('export const tools = [];', 'phone-call')).toThrow('registry.ts');
  });
});

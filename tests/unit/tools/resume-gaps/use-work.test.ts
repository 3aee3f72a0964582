// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import { steps, useWork } from '../../../../src/tools/resume-gaps/views/use-work';
import { renderHook } from '../kit/render-hook';

const open = () => renderHook(useWork);
const remember = (step: unknown) => {
  history.replaceState({ [format.id]: step }, '');
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('after a reload', () => {
  it.each(steps)('the step that the tab remembers is shown: %s', async (step) => {
    remember(step);
    expect((await open()).now.step).toBe(step);
  });

  it('the last step is shown where the tab remembers it by its former name', async () => {
    remember('take');
    expect((await open()).now.step).toBe('export');
    expect(history.state).toEqual({ [format.id]: 'export' });
  });

  it('the history is shown where the tab remembers nothing known', async () => {
    remember('nowhere');
    expect((await open()).now.step).toBe('history');
  });
});

it('the last step is found by Back under its former name, too', async () => {
  const page = await open();
  await page.run(() => {
    remember('take');
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  });
  expect(page.now.step).toBe('export');
});

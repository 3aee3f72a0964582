import type { Locator } from '@playwright/test';
import { tool as definition } from '../../../../src/tools/sample-tool/tool';
import { readTool } from '../../../fixtures/tools/read-tool';
import type { Driver } from '../driver';
import { goToExport, goToFirst } from '../steps';

const { strings, t } = readTool(definition).page;
const LINE = 'I learnt it on the night shift';
const topic = (tool: Locator, id: string) => tool.locator(`[name=topic][value=${id}]`);

export const driver: Driver = {
  async fillIn(tool, user, look) {
    await look('nothing written');
    await user.check(topic(tool, 'opening'));
    await user.write(tool.locator('[name=line]'), LINE);
    await look('a topic and a line');
    await user.press(tool.locator('[data-kit=next]'));
  },
  read: (tool) =>
    tool
      .locator('.tool-body :is(.evidence-note > p:first-child, .sample-tool-line)')
      .allInnerTexts(),
  result: [strings.tips['opening'] ?? '', `${t('yourLine')}: ${LINE}`],
  async change(tool, user) {
    await goToFirst(tool, user);
    await user.check(topic(tool, 'ending'));
    await goToExport(tool);
  },
};

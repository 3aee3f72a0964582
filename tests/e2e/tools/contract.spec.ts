/**
 * What every tool must do, for each one in the registry. `drivers/<id>.ts` fills it in; all
 * else is the kit's. Page loads are what costs: each test asks as much as it can of the pages that it has.
 */
import { test } from '@playwright/test';
import { otherSite } from '../embed-hosts';
import { damagedData } from './contract/damaged';
import { onDevice } from './contract/device';
import { byKeyboard } from './contract/keyboard';
import { whereRefused } from './contract/refused';
import { toolUnderTest } from './contract/tool';
import { withoutScript } from './contract/without-script';
import { liveTools } from './driver';

const host = otherSite();
const subjects = await Promise.all(liveTools.map(({ id }) => toolUnderTest(id)));

for (const subject of subjects) {
  test.describe(subject.id, () => {
    withoutScript(subject);
    byKeyboard(subject);
    onDevice(subject);
    damagedData(subject);
    whereRefused(subject, host);
  });
}

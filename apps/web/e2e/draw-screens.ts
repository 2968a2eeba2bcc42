/** `npm run screens`: a picture of every screen of the running sample practice, in docs/screens/. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { findSamples, openScreen, SCREENS } from './screen-list.ts';
import { openStage } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/screens');
/** Also in dark, to be looked at. */
const DARK = new Set(['today-manager', 'claim-held', 'claim-explained', 'work-queue']);
/** `npm run screens -- claims patient` draws these only, into the folder as it is. */
const only = new Set(process.argv.slice(2));

const { stage, close } = await openStage();
const browser = await launchChromium();
try {
  const ids = await findSamples(stage);
  if (only.size === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const screen of SCREENS.filter(({ name }) => only.size === 0 || only.has(name))) {
    for (const dark of DARK.has(screen.name) ? [false, true] : [false]) {
      const visit = await openScreen(browser, stage, ids, screen, dark);
      await visit.page.waitForTimeout(400);
      const file = `${screen.name}${dark ? '-dark' : ''}.png`;
      await visit.page.screenshot({ path: join(FOLDER, file) });
      console.log(file, visit.problems.join(' | '));
      await visit.context.close();
    }
  }
} finally {
  await browser.close();
  await close();
}

import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen, SCREENS, type ScreenToShow } from './screen-list.ts';

let browser: Browser;
const ids = inject('samples');
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Rules of WCAG 2.2 A and AA and axe's own good practice; in the other colors only what colors change. */
async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (window as never as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
      }),
    rules,
  );
  return violations.map(
    (one) =>
      `${one.id}: ${one.help}: ${one.nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** A dialog that is still fading in is pale, which is no fault of its colors: waits until nothing has moved for a while. */
async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const seen = window as never as { still?: number };
      const isMoving = document
        .getAnimations()
        .some(
          (one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
      const isPale = [...document.querySelectorAll('[role=dialog]')].some(
        (one) => getComputedStyle(one).opacity !== '1',
      );
      seen.still = isMoving || isPale ? 0 : (seen.still ?? 0) + 1;
      return seen.still > 4;
    },
    undefined,
    { polling: 50, timeout: 10_000 },
  );
}

async function lookAt(screen: ScreenToShow): Promise<void> {
  const visit = await openScreen(browser, inject('stage'), ids, screen, false);
  const { page } = visit;
  try {
    if (!screen.refuses)
      expect((await page.getByRole('alert').allTextContents()).filter((text) => text.trim() !== '')).toEqual([]);
    const [wide, heads] = await page.evaluate(() => [
      document.documentElement.scrollWidth > window.innerWidth ||
        (document.querySelector('main')?.scrollWidth ?? 0) > (document.querySelector('main')?.clientWidth ?? 0),
      document.querySelectorAll('h1').length,
    ]);
    expect(wide, 'nothing stands outside 1366 pixels').toBe(false);
    expect(heads, 'one head').toBe(1);
    await standsStill(page);
    // evaluate goes past the content policy, which would refuse a script tag.
    await page.evaluate(axe.source);
    expect(await axeFindings(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await standsStill(page);
    expect(await axeFindings(page, ['color-contrast', 'link-in-text-block']), 'in dark').toEqual([]);
    expect(visit.problems).toEqual([]);
  } finally {
    await visit.context.close();
  }
}

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s fits, is accessible in light and dark, and breaks nothing',
  (_screen, screen) => lookAt(screen),
);

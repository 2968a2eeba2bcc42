import type { TestProject } from 'vitest/node';
import { prepareChromium } from './chromium.ts';
import { openStage, type Stage } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** One running product for all browser tests. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await prepareChromium();
  const { stage, close } = await openStage();
  project.provide('stage', stage);
  return close;
}

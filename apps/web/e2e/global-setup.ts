import type { TestProject } from 'vitest/node';
import { prepareChromium } from './chromium.ts';
import { findSamples, type SampleIds } from './screen-list.ts';
import { openStage, type Stage } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
    /** One thing of each kind that screens show. */
    samples: SampleIds;
  }
}

/** One running product for all browser tests. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await prepareChromium();
  const { stage, close } = await openStage();
  try {
    project.provide('samples', await findSamples(stage));
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('stage', stage);
  return close;
}

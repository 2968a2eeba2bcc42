import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { openStage, type Stage } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** One running product for all browser tests; `CLEANCLAIM_STAGE` names the file of one that `keep-stage.ts` keeps open. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.CLEANCLAIM_STAGE;
  if (kept) {
    project.provide('stage', JSON.parse(readFileSync(kept, 'utf8')) as Stage);
    return async () => {};
  }
  const { stage, close } = await openStage();
  project.provide('stage', stage);
  return close;
}

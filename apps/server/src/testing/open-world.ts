import { join } from 'node:path';
import { openSecondRuntime, openTestRuntime, type TestRuntime, templateOf } from './test-runtime.ts';
import { makeWorld, type World } from './world.ts';

/** A runtime on a copy of a world that is made once a run. */
export async function openWorld(): Promise<{ runtime: TestRuntime; north: World }> {
  const template = await templateOf('world_of_one', (runtime) => makeWorld(runtime, 'north'));
  return { runtime: await openTestRuntime(template), north: template.value };
}

/** Two practices in one database, each with a mailbox of its own; close the south's runtime first. */
interface TwoWorlds {
  runtime: TestRuntime;
  southRuntime: TestRuntime;
  north: World;
  south: World;
}

const ofSouth = (runtime: TestRuntime) => openSecondRuntime(runtime, join(runtime.transportDir, 'of-south'));

/** Two worlds, copied likewise. */
export async function openTwoWorlds(): Promise<TwoWorlds> {
  const template = await templateOf('worlds_of_two', async (runtime) => {
    const north = await makeWorld(runtime, 'north');
    const southRuntime = await ofSouth(runtime);
    const south = await makeWorld(southRuntime, 'south');
    await southRuntime.close();
    return { north, south };
  });
  const runtime = await openTestRuntime(template);
  return { runtime, southRuntime: await ofSouth(runtime), ...template.value };
}

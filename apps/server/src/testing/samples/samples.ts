import type { World } from '../world.ts';

/** For each operation, by name, an input that does something in the world given. */
export type Samples = Readonly<Record<string, (world: World) => Record<string, unknown>>>;

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataHome } from '../platform/data-home.ts';

/** The simulated day a demo has reached, kept beside its database so that a resumed run does not go back in time. */
export function demoDay(home: DataHome): { read(): string | undefined; write(day: string): void } {
  const path = join(home.dir, 'demo-day');
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined),
    write: (day) => {
      writeFileSync(`${path}.part`, `${day}\n`);
      renameSync(`${path}.part`, path);
    },
  };
}

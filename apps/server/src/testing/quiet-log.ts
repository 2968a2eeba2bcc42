import { afterAll, beforeAll } from 'vitest';

/** Refused requests are the point of a test file: while it runs, nothing is logged. Files share a process, so it is put back. */
export function quietLog(): void {
  let before: string | undefined;
  beforeAll(() => {
    before = process.env.LOG_LEVEL;
    process.env.LOG_LEVEL = 'silent';
  });
  afterAll(() => {
    if (before === undefined) delete process.env.LOG_LEVEL;
    else process.env.LOG_LEVEL = before;
  });
}

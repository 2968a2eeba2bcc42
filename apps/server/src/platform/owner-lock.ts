import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** When a process started, in clock ticks since boot: tells a process from a later one with the same id. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined; // it has ended
  }
}

/** The living process that holds a lock file, or undefined. */
export function ownerOf(path: string): number | undefined {
  try {
    const [pid = '', start = ''] = readFileSync(path, 'utf8').trim().split(' ');
    return startOf(Number(pid)) === start ? Number(pid) : undefined;
  } catch {
    return undefined; // there is no lock file
  }
}

/**
 * Takes a lock file for this process; a lock whose process was killed is taken over.
 * @returns a function that gives it back, or the process that has it.
 */
export function takeOwnership(path: string): { ok: true; release(): void } | { ok: false; owner: number } {
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx', mode: 0o644 });
      return { ok: true, release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(path);
    if (owner !== undefined) return { ok: false, owner };
    rmSync(path, { force: true });
  }
}

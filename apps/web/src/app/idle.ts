/** The server notes a request at most every five seconds: its clock may have begun so much earlier. */
const SERVER_LAG_MS = 5_000;
const WARN_MS = 60_000;

/** Milliseconds until the server signs the person off. */
export function leftMs(now: number, lastOwn: number, idleMinutes: number): number {
  return Math.max(0, lastOwn + idleMinutes * 60_000 - SERVER_LAG_MS - now);
}

/** Whether it is time to warn. */
export const isLate = (left: number): boolean => left <= WARN_MS;

/** `0:59` */
export function clock(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The one source of time for operations: the wall clock in production, a simulated one in the demo and in tests. */
export interface Clock {
  now(): Date;
  /** The practice's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

const pad = (n: number) => n.toString().padStart(2, '0');

export const wallClock: Clock = {
  now: () => new Date(),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
};

/** A clock that stands at nine in the morning of a day until it is moved. */
export function standingClock(firstDay: string): Clock & { moveTo(day: string): void } {
  let day = firstDay;
  return { now: () => new Date(`${day}T09:00:00Z`), today: () => day, moveTo: (next) => (day = next) };
}

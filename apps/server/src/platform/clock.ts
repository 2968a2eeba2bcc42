/** The one source of time for operations: the wall clock in production, a simulated one in the demo and in tests. */
export interface Clock {
  now(): Date;
  /** The practice's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

const pad = (n: number) => n.toString().padStart(2, '0');

/** The practice's calendar day of a moment, `YYYY-MM-DD`: in the time zone of this process, as `today`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

export const wallClock: Clock = { now: () => new Date(), today: () => dayOf(new Date()) };

/** A clock that stands at nine in the morning of a day until it is moved. */
export function standingClock(firstDay: string): Clock & { moveTo(day: string): void } {
  let day = firstDay;
  return { now: () => new Date(`${day}T09:00:00Z`), today: () => day, moveTo: (next) => (day = next) };
}

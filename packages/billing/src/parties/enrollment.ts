import { addDays, type IsoDate } from '../kernel/index.ts';
import type { Enrollment, Provider } from './types.ts';

/** Days ahead in which the end of an enrollment or license is called up: renewals take weeks. */
export const RENEWAL_DAYS = 60;

/** Where a provider stands with a payer on a day; `later`: agreed, and the first day is still to come. */
export type EnrollmentStanding = 'active' | 'ending' | 'later' | 'pending' | 'ended' | 'none';

/** Whether an enrollment counts on a day: not pending, begun and not over; an ended one without a last day never does. */
export function isEnrolledOn({ status, from, to }: Enrollment, day: IsoDate): boolean {
  if (status === 'pending' || from > day) return false;
  return to === undefined ? status === 'active' : day <= to;
}

/** Whether, of a provider's enrollments with one payer, one counts on each of these days. */
function isCovered(enrollments: readonly Enrollment[], days: readonly IsoDate[]): boolean {
  return days.every((day) => enrollments.some((one) => isEnrolledOn(one, day)));
}

/**
 * Where a provider stands with a payer on a day, of all enrollments on file with it. A renewal that follows without a gap
 * keeps an enrollment from ending.
 * @returns the standing and the enrollment that says so; none when nothing is on file.
 */
export function enrollmentStanding(
  provider: Pick<Provider, 'enrollments'>,
  payerId: string,
  day: IsoDate,
): { standing: EnrollmentStanding; enrollment?: Enrollment } {
  const here = (provider.enrollments ?? [])
    .filter((one) => one.payerId === payerId)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const inForce = here
    .filter((one) => isEnrolledOn(one, day))
    .reduce<Enrollment | undefined>(
      (best, one) => (best && (best.to ?? '9') >= (one.to ?? '9') ? best : one),
      undefined,
    );
  if (inForce) {
    const { to } = inForce;
    const ends = to !== undefined && to < addDays(day, RENEWAL_DAYS) && !isCovered(here, [addDays(to, 1)]);
    return { standing: ends ? 'ending' : 'active', enrollment: inForce };
  }
  const next = here.find((one) => one.status === 'active' && one.from > day);
  if (next) return { standing: 'later', enrollment: next };
  const pending = here.find((one) => one.status === 'pending');
  if (pending) return { standing: 'pending', enrollment: pending };
  const [last] = here;
  return last ? { standing: 'ended', enrollment: last } : { standing: 'none' };
}

import type { AlsoBilled } from './prolonged.ts';

/** Critical care below this is no critical care: another visit is billed. */
export const CRITICAL_CARE_MINUTES = 30;

/**
 * Further critical care (99292) beyond the first hour of 99291.
 *
 * CPT: 75 to 104 minutes give one unit, 105 to 134 two. Medicare since 2023: a unit only once its 30 minutes are
 * complete beyond 74, so one from 104 and two from 134 (CY2023 PFS final rule; Claims Processing Manual ch. 12
 * section 30.6.12).
 *
 * @param minutes critical care time of the day without separately billed procedures
 */
export function furtherCriticalCare(minutes: number, isMedicare: boolean): AlsoBilled | undefined {
  const first = isMedicare ? 104 : 75;
  if (minutes < first) return undefined;
  const units = Math.floor((minutes - first) / 30) + 1;
  const reason = isMedicare
    ? `${minutes} minutes: Medicare pays each full 30 minutes beyond 74.`
    : `${minutes} minutes: one unit from 75, another for each 30 more.`;
  return { code: '99292', units, reason };
}

/**
 * Per-day code of inpatient critical care of a young child, whatever the minutes; undefined from the sixth birthday on.
 *
 * @param ageDays age in completed days, when it is known that exactly
 * @param ageYears age in completed years
 */
export function pediatricCriticalCare(
  ageYears: number,
  ageDays: number | undefined,
  isInitial: boolean,
): string | undefined {
  if (ageYears >= 6) return undefined;
  if (ageYears >= 2) return isInitial ? '99475' : '99476';
  if (ageDays !== undefined && ageDays <= 28) return isInitial ? '99468' : '99469';
  return isInitial ? '99471' : '99472';
}

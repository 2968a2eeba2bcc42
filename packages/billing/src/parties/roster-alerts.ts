import { addDays, formatDate, type IsoDate } from '../kernel/index.ts';
import { enrollmentStanding, isEnrolledOn, RENEWAL_DAYS } from './enrollment.ts';
import type { Payer, Provider } from './types.ts';

/** Claims on their way that name a provider as who rendered, to one payer. */
export interface OpenClaims {
  providerId: string;
  payerId: string;
  claims: number;
  chargeCents: number;
  /** First and last date of service. */
  firstDate: IsoDate;
  lastDate: IsoDate;
}

/** Something on the roster that a person has to see to, in words. Providers are named, patients never. */
export interface RosterAlert {
  /** The fact: the same fact makes the same key. */
  key: string;
  kind: 'license-ends' | 'enrollment';
  providerId: string;
  title: string;
  reason: string;
  steps: readonly string[];
  /** Charges that wait on it. */
  chargeCents: number;
  deadlineDate: IsoDate;
}

/** A license that ended longer ago than this is history. */
const FORGOTTEN_DAYS = 365;

function nameOf({ lastOrOrganizationName: last, firstName: first }: Provider): string {
  return first ? `${first} ${last}` : last;
}

type License = NonNullable<Provider['licenses']>[number];

function goesOn(licenses: readonly License[], { state, to = '' }: License): boolean {
  const next = addDays(to, 1);
  return licenses.some(
    (one) =>
      one.state === state && (one.from === undefined || one.from <= next) && (one.to === undefined || one.to > to),
  );
}

function licenseAlerts(provider: Provider, today: IsoDate): RosterAlert[] {
  const licenses = provider.licenses ?? [];
  return licenses.flatMap((license): RosterAlert[] => {
    const { state, number, to } = license;
    if (to === undefined || to >= addDays(today, RENEWAL_DAYS) || to < addDays(today, -FORGOTTEN_DAYS)) return [];
    if (goesOn(licenses, license)) return [];
    const isOver = to < today;
    const name = nameOf(provider);
    return [
      {
        key: `license:${provider.id}:${state}:${number}:${to}`,
        kind: 'license-ends',
        providerId: provider.id,
        title: `License of ${name} in ${state} ${isOver ? 'has ended' : `ends on ${formatDate(to)}`}`,
        reason: `License ${number} ${isOver ? 'ended' : 'ends'} on ${formatDate(to)} and no later one is on file. Services after that day are held.`,
        steps: [
          `Ask ${name} for the renewed license.`,
          'Enter it under Settings, Providers, with its days.',
          'If there is none, keep later visits off the schedule.',
        ],
        chargeCents: 0,
        deadlineDate: isOver ? today : to,
      },
    ];
  });
}

const STEPS = {
  ending: (payer: string) => [
    `Renew the enrollment with ${payer}; renewals take weeks.`,
    'Enter the new last day under Settings, Enrollments.',
  ],
  missing: (payer: string) => [
    `Ask ${payer} where the enrollment stands and what its first day is.`,
    'Enter it under Settings, Enrollments: claims on file keep what was known; correct those that were held or denied.',
    'Until then keep claims of that provider back, or bill under who is enrolled where the payer allows it.',
  ],
};

function endingAlert(provider: Provider, payer: Payer, to: IsoDate): RosterAlert {
  return {
    key: `enrollment:${provider.id}:${payer.id}:ends:${to}`,
    kind: 'enrollment',
    providerId: provider.id,
    title: `Enrollment of ${nameOf(provider)} with ${payer.name} ends on ${formatDate(to)}`,
    reason:
      'No later enrollment is on file. Services after that day are denied (CO-B7), and the patient may not be billed.',
    steps: STEPS.ending(payer.name),
    chargeCents: 0,
    deadlineDate: to,
  };
}

function claimsAlert(provider: Provider, payer: Payer, open: OpenClaims, today: IsoDate): RosterAlert | undefined {
  const { standing, enrollment } = enrollmentStanding(provider, payer.id, today);
  const here = (provider.enrollments ?? []).filter(({ payerId }) => payerId === payer.id);
  // Nothing on file says nothing, unless the payer is known to ask for it.
  if (here.length === 0 && !payer.checksEnrollment) return undefined;
  const isIn = (day: IsoDate) => here.some((one) => isEnrolledOn(one, day));
  if (isIn(open.firstDate) && isIn(open.lastDate)) return undefined;
  const words =
    standing === 'pending'
      ? 'is pending'
      : standing === 'none'
        ? 'is not on file'
        : standing === 'ended'
          ? `ended${enrollment?.to ? ` on ${formatDate(enrollment.to)}` : ''}`
          : `begins on ${formatDate(enrollment?.from ?? open.firstDate)}`;
  const many = open.claims === 1 ? 'claim is' : 'claims are';
  return {
    key: `enrollment:${provider.id}:${payer.id}:${standing}:${enrollment?.from ?? ''}:${enrollment?.to ?? ''}`,
    kind: 'enrollment',
    providerId: provider.id,
    title: `Enrollment of ${nameOf(provider)} with ${payer.name} ${words}`,
    reason: `${open.claims} ${many} on the way with services from ${formatDate(open.firstDate)} to ${formatDate(open.lastDate)}; days without enrollment are denied (CO-B7).`,
    steps: STEPS.missing(payer.name),
    chargeCents: open.chargeCents,
    deadlineDate: addDays(today, 7),
  };
}

/**
 * What on the roster needs a person: licenses and enrollments that end within 60 days or have ended, and enrollments that
 * are pending, over or missing while claims of the provider go to the payer (42 CFR 424.505, 424.516, 455.410).
 * @param open claims on their way, one entry for a provider and payer.
 */
export function rosterAlerts(
  providers: readonly Provider[],
  payers: readonly Payer[],
  open: readonly OpenClaims[],
  today: IsoDate,
): RosterAlert[] {
  return providers.flatMap((provider) => [
    ...licenseAlerts(provider, today),
    ...payers.flatMap((payer): RosterAlert[] => {
      const { standing, enrollment } = enrollmentStanding(provider, payer.id, today);
      if (standing === 'ending' && enrollment?.to !== undefined) return [endingAlert(provider, payer, enrollment.to)];
      const waiting = open.find((one) => one.providerId === provider.id && one.payerId === payer.id);
      const alert = waiting && claimsAlert(provider, payer, waiting, today);
      return alert ? [alert] : [];
    }),
  ]);
}

export { type EnrollmentStanding, enrollmentStanding, isEnrolledOn } from './enrollment.ts';
export { matchPayer, type PayerMention } from './match-payer.ts';
export { type OpenClaims, type RosterAlert, rosterAlerts } from './roster-alerts.ts';
export { sharesGuarantor } from './shared-guarantor.ts';
export { subscriberFor } from './subscriber.ts';
export type * from './types.ts';

/** A list of codes that only some payers mind; no `payerIds` means all of them. */
interface Policy {
  payerIds?: readonly string[];
  procedures: readonly string[];
}

/** Diagnosis prefixes (no dots) of which a line must point at one. */
interface DiagnosisPolicy extends Policy {
  diagnosisPrefixes: readonly string[];
}

const preventiveVisits = [
  '99381',
  '99382',
  '99383',
  '99384',
  '99385',
  '99386',
  '99387',
  '99391',
  '99392',
  '99393',
  '99394',
  '99395',
  '99396',
  '99397',
];
const officeVisits = ['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'];

/** Not payable without a prior authorization number (CO-197). */
export const authorizationPolicies: readonly Policy[] = [
  {
    payerIds: ['BWHP1', 'SMT22', 'HRBR3', 'STMCD'],
    procedures: ['J0585', 'J1745', 'J9035', 'J0897', '97802', '97803'],
  },
];

/** Not processable without a referring or ordering provider (CO-16, N285). */
export const referralPolicies: readonly Policy[] = [
  { procedures: ['G0179', 'G0180', 'G0181', 'G0182', 'G0108', 'G0270'] },
];

/** Covered for these diagnoses only (CO-50), in the manner of a local coverage determination. */
export const necessityPolicies: readonly DiagnosisPolicy[] = [
  {
    payerIds: ['SMPMB'],
    procedures: ['82306'],
    diagnosisPrefixes: ['E20', 'E21', 'E55', 'E83', 'K90', 'M80', 'M81', 'N18', 'N25'],
  },
  {
    payerIds: ['SMPMB', 'HRBR3'],
    procedures: ['83036'],
    diagnosisPrefixes: ['E08', 'E09', 'E10', 'E11', 'E13', 'O24', 'R73', 'Z131'],
  },
  { payerIds: ['SMPMB', 'HRBR3'], procedures: ['94010'], diagnosisPrefixes: ['J', 'R05', 'R06', 'Z87'] },
  {
    payerIds: ['SMPMB'],
    procedures: ['11720', '11721'],
    diagnosisPrefixes: ['B351', 'E10', 'E11', 'I70', 'I73', 'L60'],
  },
];

/** The diagnosis does not fit the procedure (CO-11). */
export const diagnosisPolicies: readonly DiagnosisPolicy[] = [
  { procedures: preventiveVisits, diagnosisPrefixes: ['Z00', 'Z01', 'Z02', 'Z76'] },
  { procedures: ['77067'], diagnosisPrefixes: ['Z12', 'Z80', 'Z85'] },
  { procedures: ['G0105', 'G0121'], diagnosisPrefixes: ['Z12', 'Z80', 'Z83', 'Z85', 'Z86'] },
  { procedures: ['59400'], diagnosisPrefixes: ['O', 'Z34', 'Z3A'] },
  { procedures: ['90662', '90677', '90715', 'G0008', 'G0009', 'G0010'], diagnosisPrefixes: ['Z23'] },
];

/** Outside the plan's benefits: the patient owes them (PR-96). */
export const exclusionPolicies: readonly Policy[] = [
  { payerIds: ['SMPMB'], procedures: [...preventiveVisits, '92015', 'A9270'] },
  { payerIds: ['HRBR3', 'SMT22'], procedures: ['92015', 'A9270'] },
];

/** A component that is part of a comprehensive code of the same claim and day (CO-97) unless it has one of the modifiers. */
export interface Bundle {
  components: readonly string[];
  comprehensives: readonly string[];
  separateWith: readonly string[];
}

export const bundles: readonly Bundle[] = [
  {
    components: officeVisits,
    comprehensives: ['10060', '11042', '11102', '11720', '11721', '12001', '17000', '17110', '20550', '20610', '69210'],
    separateWith: ['25', '57'],
  },
  { components: ['94760', '99000', '36416'], comprehensives: [...officeVisits, ...preventiveVisits], separateWith: [] },
  { components: ['11720'], comprehensives: ['11721'], separateWith: ['59', 'XS'] },
  { components: ['93005', '93010'], comprehensives: ['93000'], separateWith: [] },
  { components: ['80048'], comprehensives: ['80053'], separateWith: ['91'] },
];

/** An NPI that no payer has enrolled (CO-B7), for tests. Invented; its check digit is right. */
export const NOT_ENROLLED_NPI = '1992999825';

/** The policies of a list that bind this payer for this procedure. */
export function bindingPolicies<P extends Policy>(policies: readonly P[], payerId: string, procedure: string): P[] {
  return policies.filter(
    (policy) =>
      policy.procedures.includes(procedure) && (policy.payerIds === undefined || policy.payerIds.includes(payerId)),
  );
}

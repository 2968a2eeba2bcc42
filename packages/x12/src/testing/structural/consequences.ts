/** Findings that may come with a structural fault, since a check in code reads what was changed too. */
export interface Consequence {
  codes: readonly string[];
  /** Identifiers of segments; one of them was touched by the fault. */
  of: readonly string[];
  /** Why it cannot be avoided. */
  reason: string;
}

const row = (codes: string, of: string, reason: string): Consequence => ({
  codes: codes.split(' '),
  of: of.split(' '),
  reason,
});

/**
 * The whole list: a fault gives its own finding, those of rules that its data breaks (told by the plain reading of their
 * conditions), and nothing but what stands here.
 */
export const CONSEQUENCES: readonly Consequence[] = [
  row('state-shape zip-shape', 'N4', 'the shape of a state and of a ZIP code is looked at whatever their length'),
  row('npi-check-digit', 'NM1 N1', 'what stands after XX is looked at as an NPI whatever its length'),
  row('trace-assigner', 'TRN', 'the first digit of who assigned a trace is looked at whatever its length'),
  row('loinc-shape', 'STC', 'the shape of a LOINC code is looked at whatever its length'),
  row('routing-number', 'BPR', 'the check digit of a bank is looked at whatever the length of its number'),
  row('organization-first-name', 'NM1', 'a first name that is filled in stands in the name of an organization'),
  row(
    'line-number loop-number document-number',
    'LX ENT',
    'a number that is missing, wrong or doubled does not count on',
  ),
  row('diagnosis-pointer', 'EQ EB SV1 SV3', 'a pointer that is too long or no number points to no diagnosis'),
  row('tooth-number tooth-empty', 'TOO DN2', 'what is no fitting value is no tooth either'),
  row('surface-count', 'TOO', 'a surface that is missing is not counted'),
  row('orthodontic-months', 'DN1', 'a number that is too long is larger than the other one'),
  row('treatment-number', 'CR2', 'a number that is too long is larger than the other one'),
  row('date-invalid', 'HI', 'a date in HI that is too long is no date either'),
  row('line-date-outside-statement', 'DTP', 'no day lies in a statement that ends before it starts'),
  row(
    'diagnosis-version external-cause-principal',
    'HI',
    'the code or qualifier that was put in belongs to another list',
  ),
  row('diagnosis-twice', 'HI', 'what is doubled stands twice'),
  row('qualifier-twice', 'REF DTP AMT QTY', 'what is doubled stands twice'),
  row('tooth-twice tooth-status-twice', 'TOO DN2', 'what is doubled stands twice'),
  row('line-control-twice', 'REF', 'what is doubled stands twice'),
  row('payer-sequence-twice', 'SBR COB', 'a payer that is doubled takes its place twice'),
  row('other-payer-twice', 'NM1', 'a payer that is doubled stands twice'),
  row('subscriber-not-patient', 'SBR', 'a wrong code does not say that the subscriber is the patient'),
  row('medicare-secondary-reason', 'SBR', 'a place that is no place of a payer is not the first one'),
  row('adjudicating-payer-unknown other-payer-date-missing', 'NM1 SVD', 'the lines name a payer by its number'),
  row('purchased-provider-differs', 'PS1 NM1', 'the number of a provider is repeated'),
  row('equipment-code-differs', 'SV5', 'the code of the equipment is repeated'),
  row('payer-identifier-differs', 'TRN BPR', 'the number of who pays is repeated'),
  row('balance-other-payer', 'NM1 SVD AMT CAS', 'what another payer paid is a sum'),
  row('balance-other-payer-line', 'SVD CAS', 'what another payer paid is a sum'),
  row('noncovered-total', 'AMT', 'what is not covered is the charge'),
  row('balance-claim-charge', 'CLM SV1 SV2 SV3 CLP SVC', 'the charge is the sum of its lines'),
  row('balance-claim balance-line', 'CLP SVC CAS', 'what is paid is the charge less the adjustments'),
  row('patient-amount', 'CAS', 'what the patient owes is the sum of adjustments'),
  row('balance-payment', 'BPR CLP PLB', 'the payment is the sum of its claims'),
  row('balance-claim-count balance-summary-charge', 'TS3', 'the summary is the sum of its claims'),
  row('interest-not-paid', 'PLB', 'interest is paid by a provider adjustment'),
  row('balance-premium remittance-not-billed', 'BPR RMR ADX', 'the payment is the sum of what is remitted'),
  row('balance-member-count', 'QTY', 'the total counts the members'),
  row(
    'balance-submitted-amount balance-accepted-amount balance-rejected-amount balance-accepted-count',
    'STC AMT',
    'the totals of a batch are those of its claims',
  ),
];

/** Beside them, of faults in the rules of a guide: values are put in that other checks look at. */
export const RULE_CONSEQUENCES: readonly Consequence[] = [
  row('subscriber-is-patient', 'PAT HL', 'a patient level is put below a subscriber who is the patient'),
  row('diagnosis-version', 'DTP', 'services before birth lie in the time of another code set'),
  row('patient-paid-too-much', 'AMT', 'any amount may be more than the charge'),
  row(
    'noncovered-exceeds-charge balance-claim-charge',
    'SV1 SV2 SV3 CLM',
    'a charge that is negative is less than what it is compared with',
  ),
  row('line-date-missing', 'CLM', 'the bill becomes one of an outpatient, whose lines are dated'),
  row('procedure-outside-stay days-not-whole', 'HI', 'any date or amount stands in the code that is put in'),
  row('balance-accepted-count balance-rejected-count', 'QTY STC', 'any number stands in the total that is put in'),
  row('paid-over-charge', 'STC', 'what was paid is more than a negative charge'),
  row('code-not-allowed', 'HL', 'a level below which nothing stands any more has to say so'),
];

/** The row that allows a finding with this code beside a fault; undefined where none does. */
export function consequenceOf(
  { touched }: { touched: ReadonlySet<string> },
  code: string,
  rows: readonly Consequence[] = CONSEQUENCES,
): Consequence | undefined {
  return rows.find(({ codes, of }) => codes.includes(code) && of.some((id) => touched.has(id)));
}

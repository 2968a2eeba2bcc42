import { all, any, has, is, isNot, lacks, like, not, over, type Rule } from '../rule.ts';
import {
  AMBULANCE,
  HOME_VISITS,
  INPATIENT,
  NEEDS_PROCEDURE,
  OUTPATIENT,
  PAYMENT_GROUPS,
  PROFESSIONAL_FEES,
  ROOM_AND_BOARD,
} from './837i-bills.ts';

/**
 * What a kind of bill needs (SNIP 6): inpatient stays, outpatient departments, skilled nursing, home health, hospice,
 * dialysis, clinics; accidents and Medicare's own demands. Medicare's are asked of claims with SBR09 MA or MB only.
 */

const medicare = is('^2000B/SBR09', 'MA', 'MB');
/** A bill that asks for payment: no notice of admission or election, no bill for denial only. */
const isPaid = not(is('CLM05-3', '0', 'A', 'B', 'C', 'D', 'E'));
const revenue = (...masks: string[]) => like('2400/SV201', ...masks);
const condition = (...codes: string[]) => is('HI[BG]*-2', ...codes);
const occurrence = (...codes: string[]) => is('HI[BH]*-2', ...codes);
const value = (...codes: string[]) => is('HI[BE]*-2', ...codes);

type ClaimRule = Omit<Rule, 'loop' | 'snip'>;
const claim = (rule: ClaimRule): Rule => ({ loop: '2300', snip: 6, ...rule });
const line = (rule: ClaimRule): Rule => ({ loop: '2400', snip: 6, ...rule });
const billIs = (...types: string[]) => is('^2300/CLM05-1', ...types);
const lineIs = (...masks: string[]) => like('SV201', ...masks);

const stays: Rule[] = [
  claim({
    code: 'poa-missing',
    severity: 'warning',
    when: all(is('CLM05-1', '11'), not(like('HI[ABK|BK]01-2', 'Z*'))),
    needs: has('HI[ABK|BK|ABF|BF]*-9'),
    place: 'HI[ABK|BK]01-9',
    message: 'No diagnosis of the hospital stay tells whether it was present on admission.',
    fix: 'Put Y, N, U or W into the ninth component of each diagnosis that is not exempt.',
    source: 'note to C022-9; Deficit Reduction Act of 2005, section 5001(c)',
  }),
  claim({
    code: 'room-and-board-missing',
    severity: 'error',
    when: all(is('CLM05-1', '11', '18', '21', '41'), not(is('CLM05-3', '0', '5'))),
    needs: revenue(...ROOM_AND_BOARD),
    place: '2400/SV201',
    message: 'An inpatient bill needs a line for room and board (revenue codes 0100 to 0219).',
    fix: 'Add the line for the room, or use type of bill 12 or 22 when only ancillary services are billed.',
    source: '100-04 chapter 25, FL 42',
  }),
  line({
    code: 'room-days-unit',
    severity: 'warning',
    when: all(billIs(...INPATIENT), lineIs(...ROOM_AND_BOARD)),
    needs: is('SV204', 'DA'),
    place: 'SV204',
    message: 'Room and board is counted in days.',
    fix: 'Use DA in SV204 and the number of days in SV205.',
    source: 'SV204; 100-04 chapter 25, FL 46',
  }),
  line({
    code: 'room-with-procedure',
    severity: 'warning',
    when: lineIs(...ROOM_AND_BOARD),
    needs: lacks('SV202'),
    place: 'SV202-2',
    message: 'Room and board has no procedure code.',
    fix: 'Remove SV202 from the line.',
    source: 'note to SV202; 100-04 chapter 25, FL 44',
  }),
  line({
    code: 'room-on-outpatient-bill',
    severity: 'error',
    when: billIs(...OUTPATIENT),
    needs: not(lineIs(...ROOM_AND_BOARD)),
    place: 'SV201',
    message: 'An outpatient bill has no room and board.',
    fix: 'Bill observation with 0762, or correct the type of bill.',
    source: '100-04 chapter 25, FL 42; chapter 4, section 290',
  }),
  claim({
    code: 'covered-days-missing',
    severity: 'warning',
    when: all(is('^2000B/SBR09', 'MA', 'MB', 'MC'), is('CLM05-1', '11', '18', '21', '41'), isPaid),
    needs: value('80', '81'),
    place: 'HI[BE]*-2',
    message: 'The stay gives neither covered nor non-covered days.',
    fix: 'Add HI BE with value code 80 (covered days) or 81 (non-covered days).',
    source: '100-04 chapter 25, FL 39 to 41',
  }),
  claim({
    code: 'birth-weight-missing',
    severity: 'warning',
    when: all(is('CLM05-1', '11'), is('CL101', '4')),
    needs: value('54'),
    place: 'HI[BE]*-2',
    message: 'A newborn is billed with its birth weight.',
    fix: 'Add HI BE with value code 54 and the weight in grams.',
    source: 'NUBC value code 54',
  }),
  claim({
    code: 'trauma-admission-type',
    severity: 'warning',
    when: revenue('068#'),
    needs: is('CL101', '5'),
    place: 'CL101',
    message: 'Trauma response (revenue code 068x) is billed with admission type 5 only.',
    fix: 'Set CL101 to 5, or bill the line as emergency room.',
    source: '100-04 chapter 25, FL 14 and FL 42',
  }),
  claim({
    code: 'death-date-missing',
    severity: 'error',
    when: all(medicare, is('CL103', '20', '40', '41', '42')),
    needs: occurrence('55'),
    place: 'HI[BH]*-2',
    message: 'The patient died, but the date of death is not given.',
    fix: 'Add HI BH with occurrence code 55 and the date of death.',
    source: '100-04 chapter 25, FL 31 to 34; change request 7792',
  }),
];

const outpatients: Rule[] = [
  line({
    code: 'procedure-code-missing',
    severity: 'error',
    when: all(billIs(...OUTPATIENT), lineIs(...NEEDS_PROCEDURE)),
    needs: has('SV202-2'),
    place: 'SV202-2',
    message: 'On an outpatient bill this revenue code needs a procedure code.',
    fix: 'Put HC and the CPT or HCPCS code into SV202.',
    source: 'note to SV202; 100-04 chapter 4, section 20',
  }),
  claim({
    code: 'operating-physician-missing',
    severity: 'warning',
    when: all(is('CLM05-1', '13', '83', '85'), revenue('036#')),
    needs: any(has('2310B'), has('2400/2420A')),
    place: '2310B/NM1[72]',
    message: 'The operating room was used, but no operating physician is named.',
    fix: 'Add NM1 with 72, the name and the NPI of the surgeon.',
    source: 'note to loop 2310B',
  }),
  claim({
    code: 'ambulance-zip-missing',
    severity: 'warning',
    when: all(medicare, is('CLM05-1', '12', '13', '22', '23', '83', '85'), is('2400/SV201', ...AMBULANCE)),
    needs: value('A0'),
    place: 'HI[BE]*-2',
    message: 'Medicare prices ambulance trips by the ZIP code of the pick-up.',
    fix: 'Add HI BE with value code A0 and the ZIP code.',
    source: '100-04 chapter 15, section 30.2',
  }),
  ...(
    [
      ['physical therapy', '042#', '35', '29'],
      ['occupational therapy', '043#', '44', '17'],
      ['speech therapy', '044#', '45', '30'],
    ] as const
  ).flatMap(([name, mask, start, plan]) => {
    const when = all(medicare, is('CLM05-1', '12', '13', '22', '23', '34', '74', '75', '85'), revenue(mask));
    const source = '100-04 chapter 5, section 10.2 and chapter 25, FL 31 to 34';
    return [
      claim({
        code: 'therapy-start-date-missing',
        severity: 'warning',
        when,
        needs: occurrence(start),
        place: 'HI[BH]*-2',
        message: `The date on which ${name} started is missing.`,
        fix: `Add HI BH with occurrence code ${start} and the date.`,
        source,
      }),
      claim({
        code: 'therapy-plan-date-missing',
        severity: 'warning',
        when,
        needs: occurrence(plan),
        place: 'HI[BH]*-2',
        message: `The date of the plan for ${name} is missing.`,
        fix: `Add HI BH with occurrence code ${plan} and the date on which the plan was made or last reviewed.`,
        source,
      }),
    ];
  }),
  line({
    code: 'medicaid-ndc-missing',
    severity: 'warning',
    when: all(is('^2000B/SBR09', 'MC'), billIs(...OUTPATIENT), is('SV202-1', 'HC'), like('SV202-2', 'J####')),
    needs: has('2410'),
    place: '2410/LIN',
    message: 'Medicaid needs the National Drug Code of a drug that is given to an outpatient.',
    fix: 'Add LIN with N4 and the drug code, and CTP with the quantity.',
    source: 'Deficit Reduction Act of 2005, section 6002; 42 CFR 447.520',
  }),
  claim({
    code: 'condition-44-inpatient',
    severity: 'error',
    when: condition('44'),
    needs: is('CLM05-1', '13', '85'),
    place: 'HI[BG]*-2',
    message: 'Condition code 44 says that an inpatient was changed to an outpatient, so the bill is an outpatient one.',
    fix: 'Use type of bill 13 or 85, or remove condition code 44.',
    source: '100-04 chapter 1, section 50.3',
  }),
  line({
    code: 'professional-line-provider',
    severity: 'warning',
    when: all(billIs('85'), lineIs(...PROFESSIONAL_FEES)),
    needs: any(has('2420C'), has('^2300/2310D')),
    place: '2420C/NM1[82]',
    message: 'A professional fee of a critical access hospital names who rendered the service.',
    fix: 'Add NM1 with 82 to the line or to the claim.',
    source: 'note to loop 2310D; 100-04 chapter 4, section 250.2',
  }),
  claim({
    code: 'clinic-payment-code-missing',
    severity: 'error',
    when: all(medicare, is('CLM05-1', '77'), isPaid),
    needs: is('2400/SV202-2', 'G0466', 'G0467', 'G0468', 'G0469', 'G0470'),
    place: '2400/SV202-2',
    message: 'A visit to a federally qualified health center is paid by its own code (G0466 to G0470).',
    fix: 'Add the line with the payment code of the visit.',
    source: '100-04 chapter 9, section 60.2',
  }),
  claim({
    code: 'rural-clinic-visit-missing',
    severity: 'warning',
    when: all(medicare, is('CLM05-1', '71'), isPaid),
    needs: revenue('052#', '0780', '0900'),
    place: '2400/SV201',
    message: 'A rural health clinic bills its visits with revenue code 052x or 0900.',
    fix: 'Add the line of the visit, for example 0521.',
    source: '100-04 chapter 9, section 50',
  }),
];

const skilledNursing: Rule[] = [
  line({
    code: 'payment-group-code-missing',
    severity: 'error',
    when: is('SV201', ...PAYMENT_GROUPS),
    needs: is('SV202-1', 'HP'),
    place: 'SV202-1',
    message: 'Revenue codes 0022, 0023 and 0024 carry a payment group (HIPPS) code.',
    fix: 'Put HP and the five-character HIPPS code into SV202.',
    source: 'note to SV202; 100-04 chapter 25, FL 44',
  }),
  line({
    code: 'payment-group-revenue',
    severity: 'warning',
    when: is('SV202-1', 'HP'),
    needs: is('SV201', ...PAYMENT_GROUPS),
    place: 'SV201',
    message: 'A payment group (HIPPS) code stands on a line with revenue code 0022, 0023 or 0024.',
    fix: 'Correct the revenue code, or the qualifier in SV202-1.',
    source: '100-04 chapter 25, FL 42 and FL 44',
  }),
  line({
    code: 'payment-group-shape',
    severity: 'error',
    when: is('SV202-1', 'HP'),
    needs: like('SV202-2', '&&&&&'),
    place: 'SV202-2',
    message: 'A payment group (HIPPS) code has five letters and digits.',
    fix: 'Use the code that the assessment gave.',
    source: 'SV202-2 with HP',
  }),
  claim({
    code: 'snf-payment-group-missing',
    severity: 'error',
    when: all(medicare, is('CLM05-1', '21'), isPaid, not(condition('20', '21'))),
    needs: is('2400/SV201', '0022'),
    place: '2400/SV201',
    message: 'Medicare pays a skilled nursing stay by its payment group line (revenue code 0022).',
    fix: 'Add a line with 0022, the HIPPS code and the days.',
    source: '100-04 chapter 6, section 30',
  }),
  claim({
    code: 'qualifying-stay-missing',
    severity: 'warning',
    when: all(medicare, is('CLM05-1', '18', '21'), isPaid, not(condition('20', '21'))),
    needs: is('HI[BI]*-2', '70'),
    place: 'HI[BI]*-2',
    message: 'The hospital stay that qualifies the patient for skilled nursing is not given.',
    fix: 'Add HI BI with occurrence span code 70 and the dates of the stay.',
    source: '100-04 chapter 6, section 40.3',
  }),
];

const homeHealthBill = all(medicare, is('CLM05-1', '32'), isPaid);
const homeHealth: Rule[] = [
  claim({
    code: 'home-health-period-missing',
    severity: 'error',
    when: homeHealthBill,
    needs: is('2400/SV201', '0023'),
    place: '2400/SV201',
    message: 'Medicare pays home health by the period line (revenue code 0023).',
    fix: 'Add a line with 0023, the HIPPS code and the date of the first visit.',
    source: '100-04 chapter 10, section 40.2',
  }),
  ...(
    [
      ['61', 'metropolitan area (CBSA) in which care was given'],
      ['85', 'county in which care was given'],
    ] as const
  ).map(([code, what]) =>
    claim({
      code: 'home-health-place-missing',
      severity: 'error',
      when: homeHealthBill,
      needs: value(code),
      place: 'HI[BE]*-2',
      message: `The ${what} is missing.`,
      fix: `Add HI BE with value code ${code}.`,
      source: '100-04 chapter 10, section 40.2',
    }),
  ),
  claim({
    code: 'home-health-assessment-missing',
    severity: 'warning',
    when: homeHealthBill,
    needs: occurrence('50'),
    place: 'HI[BH]*-2',
    message: 'The date on which the assessment was completed is missing.',
    fix: 'Add HI BH with occurrence code 50 and the date.',
    source: '100-04 chapter 10, section 40.2',
  }),
  line({
    code: 'visit-date-missing',
    severity: 'error',
    when: all(billIs('32', '34'), lineIs(...HOME_VISITS)),
    needs: has('DTP[472]'),
    place: 'DTP[472]',
    message: 'A home health agency dates each visit.',
    fix: 'Add DTP with 472 and the date of the visit; bill each visit on its own line.',
    source: '100-04 chapter 10, section 40.2',
  }),
];

const hospiceBill = all(medicare, is('CLM05-1', '81', '82'), isPaid);
const hospiceLine = (...masks: string[]) => all(is('^2000B/SBR09', 'MA', 'MB'), billIs('81', '82'), lineIs(...masks));
const hospice: Rule[] = [
  claim({
    code: 'hospice-level-missing',
    severity: 'error',
    when: hospiceBill,
    needs: is('2400/SV201', '0651', '0652', '0655', '0656'),
    place: '2400/SV201',
    message: 'A hospice bill needs a line for the level of care.',
    fix: 'Add a line with 0651 routine, 0652 continuous, 0655 respite or 0656 inpatient care.',
    source: '100-04 chapter 11, section 30.3',
  }),
  ...(
    [
      ['61', ['0651', '0652'], 'home'],
      ['G8', ['0655', '0656'], 'facility'],
    ] as const
  ).map(([code, levels, what]) =>
    claim({
      code: 'hospice-place-missing',
      severity: 'error',
      when: all(hospiceBill, is('2400/SV201', ...levels)),
      needs: value(code),
      place: 'HI[BE]*-2',
      message: `The metropolitan area (CBSA) of the ${what} in which hospice care was given is missing.`,
      fix: `Add HI BE with value code ${code}.`,
      source: '100-04 chapter 11, section 30.3',
    }),
  ),
  line({
    code: 'hospice-site-missing',
    severity: 'error',
    when: hospiceLine('0651', '0652', '0655', '0656'),
    needs: like('SV202-2', 'Q500#', 'Q5010'),
    place: 'SV202-2',
    message: 'A level of hospice care names the kind of place by a code from Q5001 to Q5010.',
    fix: 'Put HC and the code of the place into SV202.',
    source: '100-04 chapter 11, section 30.3',
  }),
  line({
    code: 'hospice-continuous-hours',
    severity: 'warning',
    when: hospiceLine('0652'),
    needs: over('SV205', 31),
    place: 'SV205',
    message: 'Continuous home care is at least eight hours, that is 32 units of 15 minutes.',
    fix: 'Correct the units, or bill the day as routine care (0651).',
    source: '100-04 chapter 11, section 30.1',
  }),
  claim({
    code: 'hospice-death-status',
    severity: 'error',
    when: all(medicare, is('CLM05-1', '81', '82')),
    needs: not(is('CL103', '20')),
    place: 'CL103',
    message: 'A hospice tells where the patient died: status 20 is not used.',
    fix: 'Use 40 for at home, 41 for in a facility, 42 for an unknown place.',
    source: '100-04 chapter 11, section 30.3',
  }),
];

const dialysisBill = all(medicare, is('CLM05-1', '72'), isPaid);
const dialysis: Rule[] = [
  ...(
    [
      ['A8', 'weight in kilograms'],
      ['A9', 'height in centimeters'],
    ] as const
  ).map(([code, what]) =>
    claim({
      code: 'dialysis-measure-missing',
      severity: 'error',
      when: dialysisBill,
      needs: value(code),
      place: 'HI[BE]*-2',
      message: `The patient's ${what} is missing.`,
      fix: `Add HI BE with value code ${code}.`,
      source: '100-04 chapter 8, section 50.3',
    }),
  ),
  claim({
    code: 'dialysis-measure-missing',
    severity: 'error',
    when: all(dialysisBill, not(condition('84'))),
    needs: value('D5'),
    place: 'HI[BE]*-2',
    message: 'The last Kt/V reading is missing.',
    fix: 'Add HI BE with value code D5, with 9.99 when no reading was taken.',
    source: '100-04 chapter 8, section 50.3',
  }),
  claim({
    code: 'dialysis-setting-missing',
    severity: 'error',
    when: dialysisBill,
    needs: condition('71', '72', '73', '74', '76', '80', '84', '87'),
    place: 'HI[BG]*-2',
    message: 'The bill does not tell the setting of the dialysis.',
    fix: 'Add HI BG with 71 full care in unit, 72 self-care, 73 training, 74 home, 76 back-up, 80 home in a nursing facility, 84 acute injury or 87 retraining.',
    source: '100-04 chapter 8, section 50.3',
  }),
  claim({
    code: 'dialysis-blood-count-missing',
    severity: 'error',
    when: all(dialysisBill, any(is('2400/SV201', '0634', '0635'), is('2400/SV202-2', 'Q4081', 'J0882', 'J0887'))),
    needs: value('48', '49'),
    place: 'HI[BE]*-2',
    message: 'A drug against anemia is billed with the last hemoglobin or hematocrit.',
    fix: 'Add HI BE with value code 48 (hemoglobin) or 49 (hematocrit).',
    source: '100-04 chapter 8, section 60.4',
  }),
];

const payers: Rule[] = [
  claim({
    code: 'accident-date-missing',
    severity: 'warning',
    when: is('^2000B/SBR09', 'AM', 'LM', 'WC'),
    needs: occurrence('01', '02', '03', '04', '05', '06', '11'),
    place: 'HI[BH]*-2',
    message: 'The payer covers accidents, but the claim gives no date of one.',
    fix: 'Add HI BH with 01 to 05 and the date of the accident (04 at work), or 11 for the onset of an illness.',
    source: 'note to HI occurrence of loop 2300; 100-04 chapter 25, FL 31 to 34',
  }),
  claim({
    code: 'accident-state-missing',
    severity: 'warning',
    when: is('^2000B/SBR09', 'AM'),
    needs: has('REF[LU]'),
    place: 'REF[LU]',
    message: 'A claim for a car accident tells the state in which it happened.',
    fix: 'Add REF with LU and the state, unless the accident happened where there are none.',
    source: 'note to REF auto accident state of loop 2300',
  }),
  claim({
    code: 'msp-value-code-missing',
    severity: 'error',
    when: all(medicare, isNot('^2000B/SBR01', 'P', 'U'), has('2320/AMT[D]')),
    needs: value('12', '13', '14', '15', '16', '41', '42', '43', '47'),
    place: 'HI[BE]*-2',
    message: 'Medicare pays after another payer, but no value code says why and how much that payer paid.',
    fix: 'Add HI BE, for example 12 for a working aged patient, with the amount that the other payer paid.',
    source: 'Medicare Secondary Payer Manual (100-05), chapter 3, section 40',
  }),
  ...(
    [
      ['7', ['D0', 'D1', 'D2', 'D3', 'D4', 'D7', 'D8', 'D9', 'E0'], 'replaced', 'D0 to D4, D7 to D9 or E0'],
      ['8', ['D5', 'D6'], 'voided', 'D5 or D6'],
    ] as const
  ).map(([frequency, reasons, what, list]) =>
    claim({
      code: 'claim-change-reason-missing',
      severity: 'error',
      when: all(medicare, is('CLM05-3', frequency)),
      needs: condition(...reasons),
      place: 'HI[BG]*-2',
      message: `Medicare needs the reason for which the earlier claim is ${what}.`,
      fix: `Add HI BG with a claim change reason: ${list}.`,
      source: '100-04 chapter 1, section 130.1.2.1',
    }),
  ),
];

/** Rules by kind of bill and payer. */
export const lineOfBusinessRules: readonly Rule[] = [
  ...stays,
  ...outpatients,
  ...skilledNursing,
  ...homeHealth,
  ...hospice,
  ...dialysis,
  ...payers,
];

import { allSegments, component, element, firstSegment, type Loop } from '@cleanclaim/x12';
import type { DatedCode, DentalDetails, InstitutionalDetails, PresentOnAdmission } from '../../../encounters/index.ts';
import { parseDollars } from '../../../kernel/index.ts';
import {
  codesIn,
  dayAt,
  daysAt,
  filled,
  type HiCode,
  hiCodes,
  listed,
  numberAt,
  type Reading,
  unlessEmpty,
} from './reading.ts';

function datedCodes(at: Reading, codes: readonly HiCode[]): DatedCode[] | undefined {
  return listed(
    codes.map(({ segment, code, period }): DatedCode => ({ code, date: dayAt(at, segment, period) ?? '' })),
  );
}

/** Present on admission by code; codes that tell nothing are left out, also exempt ones. */
function presentOnAdmission(loop: Loop): Record<string, PresentOnAdmission> | undefined {
  const told = hiCodes(loop, 'ABK', 'BK', 'ABF', 'BF', 'ABN', 'BN').filter((one) => one.presentOnAdmission !== '');
  return unlessEmpty(Object.fromEntries(told.map((one) => [one.code, one.presentOnAdmission as PresentOnAdmission])));
}

function spansIn(at: Reading, loop: Loop): InstitutionalDetails['occurrenceSpans'] {
  return listed(
    hiCodes(loop, 'BI').map(({ segment, code, period }) => {
      const { from = '', through = '' } = daysAt(at, segment, period);
      return { code, from, through };
    }),
  );
}

function valuesIn(at: Reading, loop: Loop): InstitutionalDetails['values'] {
  return listed(
    hiCodes(loop, 'BE').map(({ segment, code, amount }) => {
      const hundredths = parseDollars(amount);
      if (hundredths === undefined) at.fault(segment, `The value of ${code} is no amount.`);
      return { code, hundredths: hundredths ?? 0 };
    }),
  );
}

/** Loop 2300 of an 837I: type of bill, statement, stay and the codes of the UB-04. */
export function institutionalIn(at: Reading, loop: Loop): InstitutionalDetails {
  const head = firstSegment(loop, 'CLM');
  const statement = firstSegment(loop, 'DTP', '434');
  const days = statement ? daysAt(at, statement, element(statement, 3)) : {};
  const stay = firstSegment(loop, 'CL1');
  if (!statement) at.fault(head, 'The claim has no statement dates (DTP 434).');
  if (!stay) at.fault(head, 'The claim has no CL1.');
  const admission = firstSegment(loop, 'DTP', '435');
  const [principal, ...others] = [hiCodes(loop, 'BBR', 'BR'), hiCodes(loop, 'BBQ', 'BQ')].flat();
  return {
    facilityTypeCode: component(head, 5, 1),
    statementFrom: days.from ?? '',
    statementThrough: days.through ?? '',
    patientStatus: element(stay, 3),
    ...filled({
      admissionTime: element(admission, 2) === 'DT' ? element(admission, 3).slice(8, 12) : '',
      admissionType: element(stay, 1),
      pointOfOrigin: element(stay, 2),
      dischargeTime: element(firstSegment(loop, 'DTP', '096'), 3).slice(0, 4),
      admittingDiagnosis: codesIn(loop, 'ABJ', 'BJ')[0],
      reasonsForVisit: listed(codesIn(loop, 'APR', 'PR')),
      externalCauses: listed(codesIn(loop, 'ABN', 'BN')),
      presentOnAdmission: presentOnAdmission(loop),
      drg: codesIn(loop, 'DR')[0],
      procedures: principal && datedCodes(at, [principal, ...others]),
      occurrences: datedCodes(at, hiCodes(loop, 'BH')),
      occurrenceSpans: spansIn(at, loop),
      values: valuesIn(at, loop),
    }),
  };
}

/** Loop 2300 of an 837D: orthodontics, missing teeth, predetermination. */
export function dentalIn(at: Reading, loop: Loop): DentalDetails | undefined {
  const months = firstSegment(loop, 'DN1');
  const teeth = allSegments(loop, 'DN2').flatMap((segment) => {
    const status = element(segment, 2);
    if (status === 'E' || status === 'M') return [{ tooth: element(segment, 1), status } as const];
    at.fault(segment, `A tooth with status ${status} is not kept.`);
    return [];
  });
  return unlessEmpty(
    filled({
      orthodontics:
        months && filled({ totalMonths: numberAt(at, months, 1), monthsRemaining: numberAt(at, months, 2) }),
      toothStatus: listed(teeth),
      predetermination: element(firstSegment(loop, 'CLM'), 19) === 'PB' ? true : undefined,
    }),
  );
}

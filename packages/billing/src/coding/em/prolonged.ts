import type { VisitCode } from './visit-families.ts';

/** A service billed beside the visit. */
export interface AlsoBilled {
  code: string;
  units: number;
  reason: string;
}

/** What Medicare asks for the first unit: its own code and the least total minutes. */
interface MedicareProlonged {
  code: string;
  from: number;
}

/**
 * Medicare's codes and thresholds. Source: CY2021 and CY2023 PFS final rules; Claims Processing Manual ch. 12
 * section 30.6.15.3. Consultations are absent: Medicare does not pay them.
 */
const MEDICARE: Readonly<Record<string, MedicareProlonged>> = {
  '99205': { code: 'G2212', from: 89 },
  '99215': { code: 'G2212', from: 69 },
  '99223': { code: 'G0316', from: 90 },
  '99233': { code: 'G0316', from: 65 },
  '99236': { code: 'G0316', from: 110 },
  '99306': { code: 'G0317', from: 95 },
  '99310': { code: 'G0317', from: 85 },
  '99345': { code: 'G0318', from: 140 },
  '99350': { code: 'G0318', from: 110 },
};

/** Highest levels beside which CPT's own codes stand. */
const OUTPATIENT = new Set(['99205', '99215', '99245', '99345', '99350']);
const INPATIENT = new Set(['99223', '99233', '99236', '99255', '99306', '99310']);

/**
 * Prolonged services beside a visit that was levelled by time: every full 15 minutes beyond the minutes of the
 * highest level (CPT 99417 outpatient, 99418 inpatient), or from Medicare's own threshold on (G2212, G0316 to G0318).
 *
 * @param visit code of the visit with its least minutes
 * @param minutes total minutes of the day
 */
export function prolongedServices(visit: VisitCode, minutes: number, isMedicare: boolean): AlsoBilled | undefined {
  if (visit.minutes === undefined) return undefined;
  const medicare = MEDICARE[visit.code];
  const cptCode = OUTPATIENT.has(visit.code) ? '99417' : INPATIENT.has(visit.code) ? '99418' : undefined;
  const code = isMedicare ? medicare?.code : cptCode;
  if (code === undefined) return undefined;
  const from = isMedicare && medicare !== undefined ? medicare.from : visit.minutes + 15;
  if (minutes < from) return undefined;
  const units = Math.floor((minutes - from) / 15) + 1;
  return {
    code,
    units,
    reason: `${minutes} minutes in all; the first unit beside ${visit.code} needs ${from}, each further one 15 more.`,
  };
}

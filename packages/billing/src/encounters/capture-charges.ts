import type { Charge, IntakeCharge, IntakeFinding } from './types.ts';

/** SV107 holds at most four pointers per line (005010X222A1, SV107-1 to SV107-4). */
const MAX_POINTERS = 4;

/** A diagnosis as far as pointers go: where it stands and whether it has a code at all. */
export interface RankedDiagnosis {
  code: string;
  rank: number;
}

/** The charges of a visit, and what a biller should know of them. Nothing is dropped. */
export interface CapturedCharges {
  charges: Charge[];
  findings: IntakeFinding[];
}

/**
 * The pointers a charge gets when the chart gives none: every coded diagnosis in order, up to four.
 * Ranks, not positions.
 */
export function defaultPointers(diagnoses: readonly RankedDiagnosis[]): number[] {
  return diagnoses
    .filter((diagnosis) => diagnosis.code !== '')
    .map((diagnosis) => diagnosis.rank)
    .sort((a, b) => a - b)
    .slice(0, MAX_POINTERS);
}

function capturePointers(charge: IntakeCharge, diagnoses: readonly RankedDiagnosis[], found: (text: string) => void) {
  const asked = [...new Set(charge.diagnosisPointers)];
  const known = asked.filter((rank) => diagnoses.some((diagnosis) => diagnosis.rank === rank));
  const lost = asked.filter((rank) => !known.includes(rank));
  if (lost.length > 0) {
    found(`Points to diagnosis ${lost.join(', ')}, which the chart does not have. Check which diagnosis is meant.`);
  }
  if (known.length > MAX_POINTERS) {
    found(`Points to ${known.length} diagnoses; a claim line takes four. The first four are kept.`);
  }
  return known.length > 0 ? known.slice(0, MAX_POINTERS) : defaultPointers(diagnoses);
}

/** Ground and air mileage is billed to a tenth of a mile (CMS Claims Processing Manual, chapter 15, 20.2). */
const MILEAGE = new Set(['A0380', 'A0390', 'A0425', 'A0435', 'A0436']);

function captureUnits({ units, procedureCode }: IntakeCharge, found: (text: string) => void): number {
  if (Number.isSafeInteger(units) && units >= 1 && units <= 99_999) return units;
  if (MILEAGE.has(procedureCode) && units > 0 && Number.isSafeInteger(Math.round(units * 1000) / 100)) return units;
  found('Units must be a whole number from 1 to 99999. Enter how often the service was given.');
  return Number.isFinite(units) ? units : 0;
}

/**
 * Turns what a chart charges into charges of ours. Pointers are ranks of the chart's diagnoses; a charge without any
 * points to all coded diagnoses, up to four. A price that the sender gave is kept (whole cents); others stay 0 and
 * `not-priced` until the fee schedule speaks.
 * @param ids one new id per charge, in order; too few is a bug and throws.
 * @returns every charge, plus findings (`line 2`) for units, pointers and prices that need a look.
 */
export function captureCharges(
  intakeCharges: readonly IntakeCharge[],
  diagnoses: readonly RankedDiagnosis[],
  ids: readonly string[],
): CapturedCharges {
  const findings: IntakeFinding[] = [];
  const charges = intakeCharges.map((intake, i): Charge => {
    const id = ids[i];
    if (id === undefined) throw new RangeError(`no id for charge ${i + 1}`);
    const found = (message: string) => findings.push({ place: `line ${i + 1}`, message });
    const priced =
      intake.chargeCents !== undefined && Number.isSafeInteger(intake.chargeCents) && intake.chargeCents >= 0;
    if (intake.chargeCents !== undefined && !priced)
      found('The price sent is no amount of zero or more. It is left out.');
    // What a line says beside these stands on the charge under the same names.
    const { providers: _saved, ...sent } = intake;
    return {
      ...sent,
      id,
      procedureCode: intake.procedureCode.trim().toUpperCase(),
      description: intake.description,
      modifiers: intake.modifiers
        .map((modifier) => modifier.trim().toUpperCase())
        .filter((modifier) => modifier !== ''),
      units: captureUnits(intake, found),
      dateOfService: intake.dateOfService,
      diagnosisPointers: capturePointers(intake, diagnoses, found),
      chargeCents: priced ? (intake.chargeCents ?? 0) : 0,
      priceSource: priced ? 'sender' : 'not-priced',
    };
  });
  return { charges, findings };
}

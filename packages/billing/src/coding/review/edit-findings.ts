import type { CodingFinding } from '../review-types.ts';
import type { BilledCode, ComplianceContext } from './types.ts';

/** Modifiers by which NCCI lets a pair with indicator 1 pass. Source: NCCI Policy Manual ch. 1 section E. */
const PASSING = new Set(
  'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI 24 25 27 57 58 59 78 79 91 XE XS XP XU'.split(
    ' ',
  ),
);

/** Units above the MUE and pairs that NCCI bundles, for practitioners. */
export function editFindings(
  billed: readonly BilledCode[],
  { codeSets, dateOfService }: ComplianceContext,
): CodingFinding[] {
  const services = billed.filter(({ system }) => system === 'cpt' || system === 'hcpcs');
  if (services.length === 0) return [];
  const mue = codeSets.table('ncci-mue-practitioner', dateOfService);
  const ptp = codeSets.table('ncci-ptp-practitioner', dateOfService);
  return [
    ...(mue === undefined
      ? [notInstalled('MUE')]
      : services.flatMap((one) => unitsFinding(one, mue.data.find(one.code), mue.release))),
    ...(ptp === undefined
      ? services.length > 1
        ? [notInstalled('PTP')]
        : []
      : services.flatMap((first) =>
          services.flatMap((second) =>
            first === second ? [] : pairFinding(first, second, ptp.data.find(first.code, second.code), ptp.release),
          ),
        )),
  ];
}

const notInstalled = (name: string): CodingFinding => ({
  rule: 'edits-not-installed',
  severity: 'advice',
  codes: [],
  message: `The NCCI ${name} table for practitioners is not installed; this check was not made.`,
  fix: 'Install the NCCI edits of the quarter.',
  source: 'NCCI Policy Manual',
});

function unitsFinding(
  { code, units = 1 }: BilledCode,
  mue: { units: number; adjudicationIndicator: 1 | 2 | 3; rationale: string } | undefined,
  release: string,
): CodingFinding[] {
  if (mue === undefined || units <= mue.units) return [];
  const { adjudicationIndicator } = mue;
  const fix = {
    1: 'Bill what is documented on lines with the modifiers that tell them apart.',
    2: `Bill at most ${mue.units}: this limit is absolute.`,
    3: `Bill more than ${mue.units} only with documentation of why they were needed; expect to appeal.`,
  }[adjudicationIndicator];
  return [
    {
      rule: 'units-above-mue',
      severity: adjudicationIndicator === 2 ? 'error' : 'warning',
      codes: [code],
      message: `${code} is billed with ${units} units; NCCI allows ${mue.units} a day.`,
      fix,
      source: `NCCI MUE, practitioner, ${release}; indicator ${adjudicationIndicator}`,
    },
  ];
}

function pairFinding(
  first: BilledCode,
  second: BilledCode,
  edit: { modifierIndicator: 0 | 1 | 9 } | undefined,
  release: string,
): CodingFinding[] {
  if (edit === undefined || edit.modifierIndicator === 9) return [];
  const passes = [...(first.modifiers ?? []), ...(second.modifiers ?? [])].some((one) => PASSING.has(one));
  if (edit.modifierIndicator === 1 && passes) return [];
  const isNever = edit.modifierIndicator === 0;
  return [
    {
      rule: 'unbundled-pair',
      severity: isNever ? 'error' : 'warning',
      codes: [first.code, second.code],
      message: `${second.code} is part of ${first.code} on the same day.`,
      fix: isNever
        ? `Take ${second.code} off: no modifier lets the pair pass.`
        : `Take ${second.code} off, or add the modifier that the note supports if it was separate.`,
      source: `NCCI PTP, practitioner, ${release}; indicator ${edit.modifierIndicator}`,
    },
  ];
}

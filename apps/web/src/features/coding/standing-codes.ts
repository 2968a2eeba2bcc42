import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import type { System } from './shown-code.ts';

/** A code on the visit. */
export interface StandingCode {
  /** `on:icd10cm:E119`: apart from the suggestion of the same code. */
  id: string;
  system: System;
  /** Canonical; '' for a charted diagnosis or service that has words and no code. */
  code: string;
  shown: string;
  label: string;
  /** Place among the diagnoses, from 1; undefined for services. */
  place?: number;
}

const unitsText = (units: number) => (units === 1 ? '' : `${units} units`);

/** The codes that the claim is built from: diagnoses in their order, then services, then inpatient procedures. */
export function standingOf(view: CodingReviewView): StandingCode[] {
  const { diagnoses, charges, inpatientProcedures = [] } = view.codes;
  const labelOf = (code: string) => view.labels[code]?.label ?? '';
  return [
    ...[...diagnoses]
      .sort((a, b) => a.rank - b.rank)
      .map(
        ({ code, rank }, i): StandingCode => ({
          id: code ? `on:icd10cm:${code}` : `on:rank:${rank}`,
          system: 'icd10cm',
          code,
          shown: code ? diagnosisText(code) : 'No code',
          label: labelOf(code),
          place: i + 1,
        }),
      ),
    ...charges.map(
      ({ id, procedureCode, modifiers, units, description }): StandingCode => ({
        id: `on:line:${id}`,
        system: /^\d/.test(procedureCode) ? 'cpt' : 'hcpcs',
        code: procedureCode,
        shown: [procedureCode || 'No code', ...modifiers].join(' '),
        label: [labelOf(procedureCode) || description, unitsText(units)].filter(Boolean).join(', '),
      }),
    ),
    ...inpatientProcedures.map(
      (code): StandingCode => ({
        id: `on:icd10pcs:${code}`,
        system: 'icd10pcs',
        code,
        shown: code,
        label: labelOf(code) || 'Inpatient procedure (ICD-10-PCS)',
      }),
    ),
  ];
}

import type { EncounterCodes } from '@cleanclaim/billing/coding';
import type { Encounter } from '@cleanclaim/billing/encounters';
import { askProcedure, type CodeSets, normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { CodeStatus } from '../contract/views.ts';
import { labelled } from './claim-labels.ts';

/**
 * What each code of a visit means on the date of service, by the code as it stands: diagnoses and procedures by
 * themselves, modifiers and the place of service as `modifier:25` and `pos:11`. Codes of other systems (SNOMED CT ...)
 * have no label.
 */
export function encounterLabels(
  codes: CodeSets,
  encounter: Pick<Encounter, 'dateOfService' | 'placeOfService'>,
  coded: readonly EncounterCodes[],
): Record<string, { label: string; status: CodeStatus }> {
  const labels: Record<string, { label: string; status: CodeStatus }> = {};
  const day = encounter.dateOfService;
  for (const { code, system = 'icd10cm' } of coded.flatMap((one) => one.diagnoses)) {
    if (code && system === 'icd10cm') labels[code] = labelled(codes.ask('icd10cm', normalizeIcd10cm(code), day));
  }
  for (const { procedureCode, modifiers, dateOfService } of coded.flatMap((one) => one.charges)) {
    if (procedureCode) {
      labels[procedureCode] = labelled(askProcedure(codes, normalizeProcedure(procedureCode), dateOfService));
    }
    for (const modifier of modifiers) {
      labels[`modifier:${modifier}`] = labelled(codes.ask('modifier', modifier, dateOfService));
    }
  }
  const { placeOfService } = encounter;
  if (placeOfService) labels[`pos:${placeOfService}`] = labelled(codes.ask('pos', placeOfService, day));
  return labels;
}

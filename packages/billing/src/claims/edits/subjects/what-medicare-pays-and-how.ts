import { abnIsForMedicare } from '../abn-is-for-medicare.ts';
import { abnModifiersAgree } from '../abn-modifiers-agree.ts';
import { bundledService } from '../bundled-service.ts';
import { codeEditorAge } from '../code-editor-age.ts';
import { codeEditorSex } from '../code-editor-sex.ts';
import { componentModifierAllowed } from '../component-modifier-allowed.ts';
import { diagnosisSupportsService } from '../diagnosis-supports-service.ts';
import type { Edit } from '../edit.ts';
import { hospitalComponentModifier } from '../hospital-component-modifier.ts';
import { incidentToVisitKnown } from '../incident-to-visit-known.ts';
import { inpatientOnlyProcedure } from '../inpatient-only-procedure.ts';
import { notCoveredByMedicare } from '../not-covered-by-medicare.ts';
import { notValidForMedicare } from '../not-valid-for-medicare.ts';
import { outpatientCodeOfHospitals } from '../outpatient-code-of-hospitals.ts';
import { outpatientServiceNotCovered } from '../outpatient-service-not-covered.ts';
import { staffServicePlace } from '../staff-service-place.ts';

/** Edits of the subject "What Medicare pays and how", in the order in which their findings are read. */
export const whatMedicarePaysAndHow: readonly Edit[] = [
  componentModifierAllowed,
  hospitalComponentModifier,
  staffServicePlace,
  incidentToVisitKnown,
  bundledService,
  notValidForMedicare,
  notCoveredByMedicare,
  diagnosisSupportsService,
  abnModifiersAgree,
  abnIsForMedicare,
  inpatientOnlyProcedure,
  outpatientServiceNotCovered,
  outpatientCodeOfHospitals,
  codeEditorAge,
  codeEditorSex,
];

import { diagnosesAtMostTwelve } from '../diagnoses-at-most-twelve.ts';
import { diagnosisCodeValid } from '../diagnosis-code-valid.ts';
import { diagnosisFitsAge } from '../diagnosis-fits-age.ts';
import { diagnosisFitsSex } from '../diagnosis-fits-sex.ts';
import { diagnosisNotRepeated } from '../diagnosis-not-repeated.ts';
import { diagnosisPointerRequired } from '../diagnosis-pointer-required.ts';
import { diagnosisPointersAtMostFour } from '../diagnosis-pointers-at-most-four.ts';
import { diagnosisPointersExist } from '../diagnosis-pointers-exist.ts';
import { diagnosisRequired } from '../diagnosis-required.ts';
import type { Edit } from '../edit.ts';
import { externalCauseNotFirst } from '../external-cause-not-first.ts';
import { manifestationNotFirst } from '../manifestation-not-first.ts';
import { newbornVisitDiagnosisDays } from '../newborn-visit-diagnosis-days.ts';
import { perinatalDiagnosisOfAdult } from '../perinatal-diagnosis-of-adult.ts';

/** Edits of the subject "Diagnoses", in the order in which their findings are read. */
export const diagnoses: readonly Edit[] = [
  diagnosisRequired,
  diagnosesAtMostTwelve,
  diagnosisCodeValid,
  diagnosisNotRepeated,
  externalCauseNotFirst,
  manifestationNotFirst,
  diagnosisFitsSex,
  diagnosisFitsAge,
  perinatalDiagnosisOfAdult,
  newbornVisitDiagnosisDays,
  diagnosisPointerRequired,
  diagnosisPointersExist,
  diagnosisPointersAtMostFour,
];

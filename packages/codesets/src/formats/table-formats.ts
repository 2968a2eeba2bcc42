import { COVERAGE_FORMATS } from './coverage-articles.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { CodeFormat } from './format.ts';
import { HCC_FORMATS } from './hcc.ts';
import { icd10cmIndex, icd10cmTabular } from './icd10cm-tables.ts';
import { anesthesiaSheet, gpciSheet, localityCounties, zipLocality } from './localities.ts';
import { LOOKUP_FORMATS } from './lookup-sheets.ts';
import { MS_DRG_FORMATS } from './ms-drg.ts';
import { ncciAddOn } from './ncci-add-on.ts';
import { ncciMue } from './ncci-mue.ts';
import { ncciPtp } from './ncci-ptp.ts';
import { conversionFactors, oppsAddendumB, oppsCap, oppsStatusSheet } from './payment-sheets.ts';

/** Formats that hold tables rather than code lists. Their headers differ, so their order does not matter. */
export const TABLE_FORMATS: readonly CodeFormat[] = [
  icd10cmTabular,
  icd10cmIndex,
  ncciPtp,
  ncciMue,
  ncciAddOn,
  feeSchedule,
  gpciSheet,
  zipLocality,
  localityCounties,
  anesthesiaSheet,
  conversionFactors,
  oppsAddendumB,
  oppsStatusSheet,
  oppsCap,
  ...MS_DRG_FORMATS,
  ...HCC_FORMATS,
  ...LOOKUP_FORMATS,
  ...COVERAGE_FORMATS,
];

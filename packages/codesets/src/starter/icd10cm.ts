import type { CodeEntry } from '../types.ts';
import { icd10cmCirculatory } from './icd10cm-circulatory.ts';
import { icd10cmDigestive } from './icd10cm-digestive.ts';
import { icd10cmEncounters } from './icd10cm-encounters.ts';
import { icd10cmEndocrine } from './icd10cm-endocrine.ts';
import { icd10cmExternalCauses } from './icd10cm-external-causes.ts';
import { icd10cmGenitourinary } from './icd10cm-genitourinary.ts';
import { icd10cmInfections } from './icd10cm-infections.ts';
import { icd10cmInjuries } from './icd10cm-injuries.ts';
import { icd10cmMental } from './icd10cm-mental.ts';
import { icd10cmMusculoskeletal } from './icd10cm-musculoskeletal.ts';
import { icd10cmNeoplasmsBlood } from './icd10cm-neoplasms-blood.ts';
import { icd10cmNervesSenses } from './icd10cm-nerves-senses.ts';
import { icd10cmPregnancyNewborn } from './icd10cm-pregnancy-newborn.ts';
import { icd10cmRespiratory } from './icd10cm-respiratory.ts';
import { icd10cmSkin } from './icd10cm-skin.ts';
import { icd10cmStatus } from './icd10cm-status.ts';
import { icd10cmSymptoms } from './icd10cm-symptoms.ts';
import { headingEntries, icd10cmRows } from './parse-table.ts';

const TABLES: readonly string[] = [
  icd10cmInfections,
  icd10cmNeoplasmsBlood,
  icd10cmEndocrine,
  icd10cmMental,
  icd10cmNervesSenses,
  icd10cmCirculatory,
  icd10cmRespiratory,
  icd10cmDigestive,
  icd10cmSkin,
  icd10cmMusculoskeletal,
  icd10cmGenitourinary,
  icd10cmPregnancyNewborn,
  icd10cmSymptoms,
  icd10cmInjuries,
  icd10cmExternalCauses,
  icd10cmEncounters,
  icd10cmStatus,
];

/** The starter ICD-10-CM codes and the headings above them, sorted by code, then by first day. */
export function starterIcd10cm(): CodeEntry[] {
  const parts = TABLES.map(icd10cmRows);
  const codes = parts.flatMap((part) => part.codes);
  const headings = new Map(parts.flatMap((part) => [...part.headings]));
  const entries = [...codes, ...headingEntries(codes, headings)];
  return entries.sort((a, b) => a.code.localeCompare(b.code, 'en') || a.from.localeCompare(b.from));
}

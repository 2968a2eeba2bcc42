import { codeCsv } from './code-csv.ts';
import { cptFile } from './cpt-file.ts';
import type { CodeFormat, FileSample } from './format.ts';
import { hcpcsLongList, hcpcsRecordFile, hcpcsSheet } from './hcpcs-files.ts';
import { icd10cmAddenda, icd10pcsAddenda } from './icd10-addenda.ts';
import { icd10cmOrderFile, icd10pcsOrderFile } from './icd10-order-file.ts';
import {
  icd10cmCodesFile,
  icd10cmOrderSheet,
  icd10cmSection111,
  icd10cmTwoReleases,
  icd10pcsOrderSheet,
} from './icd10-sheets.ts';
import { ndcPackageFile, ndcProductFile } from './ndc-files.ts';
import {
  adjustmentSheet,
  modifierSheet,
  placeOfServiceSheet,
  revenueSheet,
  taxonomySheet,
} from './small-code-sheets.ts';
import { TABLE_FORMATS } from './table-formats.ts';

export type * from './format.ts';
export { readText } from './read-text.ts';

/** Every format, one a line. The first that recognizes a file reads it: exact layouts stand before loose ones. */
const FORMATS: readonly CodeFormat[] = [
  ...TABLE_FORMATS,
  icd10cmOrderFile,
  icd10pcsOrderFile,
  icd10cmOrderSheet,
  icd10pcsOrderSheet,
  icd10cmSection111,
  icd10cmTwoReleases,
  icd10cmAddenda,
  icd10pcsAddenda,
  icd10cmCodesFile,
  hcpcsRecordFile,
  hcpcsSheet,
  hcpcsLongList,
  modifierSheet,
  placeOfServiceSheet,
  revenueSheet,
  adjustmentSheet,
  taxonomySheet,
  ndcPackageFile,
  ndcProductFile,
  cptFile,
  codeCsv,
];

/** Grows when a format or the layout of what it keeps changes: what an older version read is then read again. */
export const READER_VERSION = 2;

/** The format of a file; undefined for a file that is none of them. */
export function formatOf(sample: FileSample): CodeFormat | undefined {
  return FORMATS.find((format) => format.recognize(sample));
}

/**
 * Why a file that lies beside code files is none of them and needs no reading: a description, a list of files. Undefined
 * for anything else, which may be a code file in a shape that is not known here.
 */
export function notACodeFile({ fileName, head }: FileSample): string | undefined {
  if (/\.(pdf|docx?|pptx?|rtf|odt|md|html?|png|jpe?g|json|ya?ml)$|^readme|^licen[cs]e/i.test(fileName))
    return 'a document';
  if (/\b(record|file) layout\b/i.test(head) && /\bfield name\b/i.test(head)) return 'a description of a layout';
  if (/^#?\s*(file|file ?name|path)[\t,]/i.test(head) || /^([0-9a-f]{64} [ *]\S.*\r?\n)+/i.test(head))
    return 'a list of files';
  return undefined;
}

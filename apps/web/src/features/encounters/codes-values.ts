import type { FormErrors } from '@mantine/form';
import type { EncounterCodes } from 'cleanclaim/contract/views';
import { pointerLetter, pointersFrom } from '../../ui/codes/code-text.ts';
import type { ClaimKind } from '../../ui/details/details-fields.tsx';

/** Codes as the form holds them. Diagnoses are pointed to by letters in their order, as on a paper claim. */
export interface DiagnosisValues {
  code: string;
  /** What the chart calls it, shown while it has no code. */
  words: string;
}
export interface LineValues {
  procedureCode: string;
  /** `25 59`. */
  modifiers: string;
  units: number | '';
  /** `AB`. */
  pointers: string;
  /** Set by a person or the sender; the fee schedule prices the line otherwise. */
  chargeCents: number | undefined;
  /** What the fee schedule said, in cents; 0 while nothing did. */
  pricedCents: number;
  ndc: string;
  revenueCode: string;
  words: string;
}
export interface CodesValues {
  diagnoses: DiagnosisValues[];
  charges: LineValues[];
}

export interface CodesFieldsProps {
  values: CodesValues;
  setValues: (values: CodesValues) => void;
  errors: FormErrors;
  /** Date of service. */
  date: string;
  /** A hospital's lines have revenue codes. */
  kind: ClaimKind;
}

export const BLANK_DIAGNOSIS: DiagnosisValues = { code: '', words: '' };

/** A new line points to the first diagnosis. */
export const BLANK_LINE: LineValues = {
  procedureCode: '',
  modifiers: '',
  units: 1,
  pointers: 'A',
  chargeCents: undefined,
  pricedCents: 0,
  ndc: '',
  revenueCode: '',
  words: '',
};

const letters = (positions: readonly number[]) => positions.map(pointerLetter).join('');

/** The saved codes in the form. Ranks may have gaps after a removal; positions have none. */
export function codesValues(codes: EncounterCodes, words: ReadonlyMap<number, string>): CodesValues {
  const ordered = [...codes.diagnoses].sort((a, b) => a.rank - b.rank);
  const positions = new Map(ordered.map((diagnosis, i) => [diagnosis.rank, i + 1]));
  return {
    diagnoses: ordered.map(({ code, rank }) => ({ code, words: words.get(rank) ?? '' })),
    charges: codes.charges.map((charge) => ({
      procedureCode: charge.procedureCode,
      modifiers: charge.modifiers.join(' '),
      units: charge.units,
      pointers: letters(charge.diagnosisPointers.flatMap((rank) => positions.get(rank) ?? [])),
      chargeCents: charge.priceSource === 'sender' ? charge.chargeCents : undefined,
      pricedCents: charge.priceSource === 'sender' ? 0 : charge.chargeCents,
      ndc: charge.ndc ?? '',
      revenueCode: charge.revenueCode ?? '',
      words: charge.description,
    })),
  };
}

/** The form as the schemas take it; blanks are absent already. */
export function codesInput(values: CodesValues) {
  return {
    diagnoses: values.diagnoses.map(({ code = '' }: Partial<DiagnosisValues>) => code),
    charges: values.charges.map((line: Partial<LineValues>) => ({
      procedureCode: line.procedureCode,
      modifiers: modifiersFrom(line.modifiers ?? ''),
      units: line.units,
      chargeCents: line.chargeCents,
      diagnosisPointers: pointersFrom(line.pointers ?? ''),
      ndc: line.ndc,
      revenueCode: line.revenueCode,
    })),
  };
}

/** `25, 59` and `25 59` are two modifiers. */
export function modifiersFrom(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Letters of the lines after diagnoses moved: `to` gives the new position of an old one, undefined when it is gone. */
function repointed(lines: readonly LineValues[], to: (position: number) => number | undefined): LineValues[] {
  return lines.map((line) => ({
    ...line,
    pointers: letters(pointersFrom(line.pointers).flatMap((at) => to(at) ?? [])),
  }));
}

/** Swaps a diagnosis with its neighbor; the lines keep pointing to what they pointed to. Indexes from 0. */
export function moveDiagnosis(values: CodesValues, index: number, by: 1 | -1): CodesValues {
  const other = index + by;
  const [moved, neighbor] = [values.diagnoses[index], values.diagnoses[other]];
  if (!moved || !neighbor) return values;
  const diagnoses = values.diagnoses.map((one, i) => (i === index ? neighbor : i === other ? moved : one));
  const swap = (at: number) => (at === index + 1 ? other + 1 : at === other + 1 ? index + 1 : at);
  return { diagnoses, charges: repointed(values.charges, swap) };
}

/** Takes a diagnosis away; letters behind it move up, letters to it go. */
export function removeDiagnosis(values: CodesValues, index: number): CodesValues {
  const gone = index + 1;
  return {
    diagnoses: values.diagnoses.filter((_, i) => i !== index),
    charges: repointed(values.charges, (at) => (at === gone ? undefined : at > gone ? at - 1 : at)),
  };
}

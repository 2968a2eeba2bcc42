import type { Claim } from '../../types.ts';
import { hasModifier } from './lines.ts';

/**
 * True when sex rules do not speak: sex unknown, or modifier KX says that a service for the other sex is right
 * (CMS Claims Processing Manual ch. 32 section 240).
 */
export function sexRuleWaived(claim: Claim): boolean {
  if (claim.patient.sex !== 'F' && claim.patient.sex !== 'M') return true;
  return claim.lines.some((line) => hasModifier(line, ['KX']));
}

/** Beginnings of ICD-10-CM codes for one sex only (Medicare Code Editor, sex conflict), without dots. */
const FEMALE = (
  'A34 C51 C52 C53 C54 C55 C56 C57 C58 D06 D25 D26 D27 D28 D39 E28 E894 F53 N70 N71 N72 N73 N74 N75 N76 N77 N80 N81 N82 ' +
  'N83 N84 N85 N86 N87 N88 N89 N90 N91 N92 N93 N94 N95 N96 N97 N98 O Q50 Q51 Q52 R87 Z014 Z124 Z320 Z33 Z34 Z36 Z37 ' +
  'Z39 Z3A Z875'
).split(' ');
const MALE =
  'C60 C61 C62 C63 D29 D40 E29 E895 N40 N41 N42 N43 N44 N45 N46 N47 N48 N49 N50 N51 N52 N53 Q54 Q55 R86 R972 Z125'.split(
    ' ',
  );

/** The only sex that a diagnosis is for; undefined when it is for both. */
export function diagnosisSex(code: string): 'F' | 'M' | undefined {
  if (FEMALE.some((beginning) => code.startsWith(beginning))) return 'F';
  return MALE.some((beginning) => code.startsWith(beginning)) ? 'M' : undefined;
}

import type { ClaimDetails } from '../../../encounters/index.ts';
import type { ServiceLine } from '../../types.ts';
import type { Age, PayerKind } from './parties.ts';

/** A line as a scenario tells it: the rest follows from the claim. */
export interface CaseLine extends Partial<Omit<ServiceLine, 'lineNumber'>> {
  procedureCode: string;
  modifiers: readonly string[];
  units: number;
  /** 1-based diagnoses; absent: all up to four. */
  points?: readonly number[];
  /** A drug of a single-dose vial of which nothing is thrown away: JZ for Medicare. */
  jz?: boolean;
}

/** What a claim of an office or a specialty is, before it is known who is treated and who pays. */
export interface ProfessionalCase {
  what: string;
  ages: readonly Age[];
  payers: readonly PayerKind[];
  sex?: 'F' | 'M';
  taxonomy: string;
  credential?: string;
  diagnoses: readonly string[];
  lines: readonly CaseLine[];
  /** Absent: the office, 11. */
  place?: string;
  clia?: boolean;
  referred?: boolean;
  /** The line is the examination for the patient's age. */
  preventive?: boolean;
  admitted?: boolean;
  details?: ClaimDetails;
}

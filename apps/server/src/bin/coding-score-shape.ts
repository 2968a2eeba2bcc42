import type { Cause, SystemScore } from '@cleanclaim/billing/coding';
import type { BadRow } from './read-coded-cases.ts';

/** The distance to the goal, and what makes it. */
export interface Distance {
  /** Micro-F1 of the best published, fully supervised, on the Spanish originals of the shared cases; diagnoses only. */
  goal?: number;
  /** Goal minus trained micro-F1. */
  distance?: number;
  causes: Cause[];
  rulesCauses: Cause[];
}

/** What the command prints with --json. Shares are 0 to 1. */
export interface CodingScore {
  rules: { diagnoses?: SystemScore['rules']; procedures?: SystemScore['rules'] };
  trained: { diagnoses?: SystemScore['trained']; procedures?: SystemScore['trained'] };
  distance: { diagnoses?: Distance; procedures?: Distance };
  cases: { folder: string; count: number; badRows: BadRow[] };
  /** Day on which the codes had to be valid. */
  date: string;
  procedureDate: string;
  /** Cases are read as those of inpatients at discharge, whose uncertain diagnoses are coded (Official Guidelines II.H). */
  setting: 'inpatient';
  codeSets: { title: string; release: string; count: number; subset: boolean }[];
  notices: string[];
  seconds: number;
}

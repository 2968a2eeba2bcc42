import type { Claim } from '@cleanclaim/billing/claims';
import { askProcedure, type CodeAnswer, type CodeSets } from '@cleanclaim/codesets';
import type { CodeStatus } from '../contract/views.ts';

type Labels = Record<string, { label: string; status: CodeStatus }>;

/** The label and status of a code that was asked for. */
export function labelled(answer: CodeAnswer): { label: string; status: CodeStatus } {
  if ('entry' in answer) return { label: answer.entry.label, status: answer.status };
  // A subset that lacks a code does not know whether there is one.
  const isUnknown = answer.status === 'unknown' && !answer.subset;
  return { label: '', status: isUnknown ? 'unknown' : 'not-installed' };
}

/**
 * What each code of a claim means on the day it was used: diagnoses and procedures by their code, modifiers and places
 * of service as `modifier:25` and `pos:11`, because both are two characters and would meet.
 */
export function claimLabels(codes: CodeSets, claim: Claim): Labels {
  const labels: Labels = {};
  const day = claim.dateOfService;
  for (const code of claim.diagnoses) labels[code] = labelled(codes.ask('icd10cm', code, day));
  const placeOfService = (code: string, on: string) => {
    labels[`pos:${code}`] = labelled(codes.ask('pos', code, on));
  };
  placeOfService(claim.placeOfService, day);
  for (const line of claim.lines) {
    labels[line.procedureCode] = labelled(askProcedure(codes, line.procedureCode, line.dateOfService));
    if (line.placeOfService) placeOfService(line.placeOfService, line.dateOfService);
    for (const modifier of line.modifiers)
      labels[`modifier:${modifier}`] = labelled(codes.ask('modifier', modifier, line.dateOfService));
  }
  return labels;
}

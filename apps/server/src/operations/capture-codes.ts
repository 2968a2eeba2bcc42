import { captureCharges } from '@cleanclaim/billing/encounters';
import type { EncounterContent } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';

/** Charges are captured once; later answers of coders change the captured codes. */
export function capture(context: OperationContext, content: EncounterContent): EncounterContent {
  if (content.codes) return content;
  const captured = captureCharges(
    content.charges,
    content.diagnoses,
    content.charges.map(() => context.newId()),
  );
  const diagnoses = content.diagnoses.map(({ code, rank, system }) => ({ code, rank, system }));
  const findings = [...content.findings, ...captured.findings.map((finding) => `${finding.place}: ${finding.message}`)];
  return { ...content, findings, codes: { diagnoses, charges: captured.charges } };
}

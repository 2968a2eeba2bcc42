import { type Claim, chartOfClaim } from '@cleanclaim/billing/claims';
import { matchPayer } from '@cleanclaim/billing/parties';
import { z } from 'zod';
import { saveVisit } from './chart-encounter.ts';
import { loadPayers, saveCoverages, savePatient } from './chart-parties.ts';
import { operation, Refusal } from './operation.ts';

export interface ImportedClaim {
  /** `known`: the same claim came before, and nothing changed. */
  result: 'new' | 'known';
  encounterId: string;
}

/** Why this claim is not for us to make anew. */
function refusalOf(claim: Claim): Refusal | undefined {
  if (claim.frequencyCode === '7' || claim.frequencyCode === '8') {
    const message = 'It replaces or takes back a claim. Correct the claim that it is about instead.';
    return new Refusal('not-an-original', message);
  }
  if (claim.payerSequence !== 'P' || claim.otherPayers?.some((other) => other.adjudication)) {
    const message =
      'It follows what another payer decided. Import the claim to the first payer and its remittance; this one is then built.';
    return new Refusal('not-the-first', message);
  }
  return undefined;
}

/**
 * Takes in a claim that was made elsewhere: its patient, coverages, visit and charges. Its claim is then built like any
 * other, under a number of ours; the sender's number stands on the visit. The same claim again changes nothing.
 */
export const importClaim = operation<{ claim: Claim }, ImportedClaim>({
  name: 'import-claim',
  summary: 'Takes in a claim made elsewhere as patient, coverages, visit and charges.',
  roles: ['biller', 'manager', 'admin'],
  input: z.object({ claim: z.custom<Claim>((value) => typeof value === 'object' && value !== null) }),
  async run(context, { claim }) {
    const refusal = refusalOf(claim);
    if (refusal) throw refusal;
    const chart = chartOfClaim(claim);
    const payers = await loadPayers(context);
    const unknown = chart.coverages.find((coverage) => !matchPayer(coverage, payers));
    if (unknown) {
      const message = `The practice has no payer ${unknown.payerIdentifier || unknown.payerName}. Add it in the settings first.`;
      throw new Refusal('payer-unknown', message);
    }
    const patient = await savePatient(context, chart);
    await saveCoverages(context, patient.id, chart.coverages, payers);
    const visit = await saveVisit(context, patient, chart, { receivedFileId: null });
    if (visit.result === 'conflict') {
      throw new Refusal('other-services', 'A claim of this number is here with other services. Correct that one.');
    }
    if (!visit.encounterId) throw new Error('a claim has a visit');
    const result = visit.result === 'known' ? 'known' : 'new';
    // Whoever takes it in builds its claim at once; where that does not come to its end, the job does.
    const { tenantId } = context;
    if (result === 'new')
      context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: visit.encounterId } });
    context.audit({
      action: 'receive',
      subjectKind: 'encounter',
      subjectId: visit.encounterId,
      patientId: patient.id,
      detail: { result },
    });
    return { result, encounterId: visit.encounterId };
  },
});

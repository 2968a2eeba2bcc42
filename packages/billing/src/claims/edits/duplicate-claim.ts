import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { priorClaim, serviceKey } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

export const duplicateClaim: Edit = {
  id: 'duplicate-claim',
  title: 'Service is not billed already',
  severity: 'hold',
  confirmable: true,
  source: 'CMS Claims Processing Manual ch. 1 section 120 (duplicate claims); 005010X222A1 CLM05-3',
  why: 'The second claim is denied as a duplicate (CO-18 or OA-18), and a habit of them is a compliance matter.',
  effective: SINCE_5010,
  check: (claim, { priorClaims }) => {
    // A replacement or void repeats by design.
    if (claim.frequencyCode !== '1') return [];
    // A rejected claim never entered adjudication: sending it anew is right. A voided one is taken back.
    const active = priorClaims.filter(
      ({ claimId, patientId, payerId, status, voided }) =>
        claimId !== claim.id &&
        patientId === claim.patient.id &&
        // A next payer gets what the first one got: only what went to this very payer repeats.
        (claim.payerSequence === 'P' || payerId === claim.payer.id) &&
        status !== 'rejected' &&
        !voided,
    );
    return lineHits(claim, (line, path) => {
      if (line.procedureCode === '') return undefined;
      const key = serviceKey(line);
      const prior = active.find(({ lines }) => lines.some((other) => serviceKey(other) === key));
      if (!prior) return undefined;
      return {
        where: path,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} on ${formatDate(line.dateOfService)}, which claim ${prior.patientControlNumber} bills already.`,
        fix: 'Cancel this claim; correct the earlier one by a replacement; or add modifier 76 or 77 when it was done again.',
      };
    });
  },
  examples: {
    fires: { story: 'billed on another claim', claim: (clean) => clean, context: { priorClaims: [priorClaim()] } },
    passes: {
      story: 'done again, with modifier 76',
      claim: (clean) => withLines(clean, { modifiers: ['76'] }),
      context: { priorClaims: [priorClaim()] },
    },
  },
};

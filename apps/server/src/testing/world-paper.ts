import { ZERO } from '@cleanclaim/billing/kernel';
import { findPaperClaims } from '../operations/find-paper-claims.ts';
import { mustPerform } from '../operations/operation.ts';
import { savePaperEob } from '../operations/save-paper-eob.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of explanations that were typed from paper. */
export interface PaperWorld {
  paperEobId: string;
  paperToPostId: string;
  paperToDiscardId: string;
}

/** Explanations that are being typed; one of them adds up: it denies nothing and pays nothing of a claim that was sent. */
export async function typePapers(runtime: TestRuntime, tenantId: string, payerId: string): Promise<PaperWorld> {
  const actor = everyone(tenantId);
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select c.id from claim c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn = 'PO1'`,
    [tenantId],
  );
  const { claims } = await mustPerform(runtime, actor, findPaperClaims, { claimId: rows[0]?.id ?? '' });
  const typed = {
    ...{ kind: 'none' as const, amountCents: ZERO, date: '2026-10-20', interestCents: 0, takebacks: [] },
    claims: claims.map(({ claimId, lines }) => ({
      ...{ claimId, status: '1' as const, payerClaimControlNumber: 'PAPER1', paidCents: 0, adjustments: [] },
      lines: lines.map(({ lineNumber, chargeCents }) => ({
        ...{ lineNumber, paidCents: 0, remarks: [] },
        adjustments: [{ group: 'PR' as const, carc: '1', cents: chargeCents }],
      })),
    })),
  };
  const save = async (number: string) => {
    const input = { payerId, typed: { ...typed, number } };
    const { paperEobId } = await mustPerform(runtime, actor, savePaperEob, input);
    return paperEobId;
  };
  return { paperEobId: await save('PE-1'), paperToPostId: await save('PE-2'), paperToDiscardId: await save('PE-3') };
}

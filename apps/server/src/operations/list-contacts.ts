import { promisesPassedBy } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { ContactView } from '../contract/follow-up-views.ts';
import { listContactsSchema } from '../contract/schemas/follow-up.ts';
import { operation, Refusal } from './operation.ts';

type Stored = Omit<ContactView, 'at' | 'promise'> & { at: Date; isPaid: boolean };

/** The calls to the payer about a claim, the newest first, and what became of each promise. */
export const listContacts = operation<z.infer<typeof listContactsSchema>, { contacts: ContactView[] }>({
  name: 'list-contacts',
  summary: 'Lists the calls to the payer about a claim, with what was said and promised.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: listContactsSchema,
  async run(context, { claimId }) {
    const claim = await context.tx
      .selectFrom('claim')
      .select('patient_id')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!claim) throw new Refusal('not-found', 'There is no such claim.');
    const { rows } = await sql<Stored>`
      select k.id, k.at, k.author, k.reached, k.reference_number as "referenceNumber", k.said, k.outcome,
             k.promise_date as "promiseDate", k.promise_cents as "promiseCents", k.next_look as "nextLook",
             exists (select from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
                      where p.tenant_id = k.tenant_id and p.claim_id = k.claim_id and r.posted_at > k.at
                        and p.paid_cents > 0) as "isPaid"
        from contact_log k where k.tenant_id = ${context.tenantId} and k.claim_id = ${claimId}
       order by k.id desc`.execute(context.tx);
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id });
    const passedBy = promisesPassedBy(context.today);
    const becameOf = ({ promiseDate, isPaid }: Stored) => {
      if (!promiseDate) return null;
      if (isPaid) return 'kept';
      return promiseDate <= passedBy ? 'passed' : 'open';
    };
    return {
      contacts: rows.map((row) => {
        const { isPaid: _isPaid, at, ...contact } = row;
        return { ...contact, at: at.toISOString(), promise: becameOf(row) };
      }),
    };
  },
});

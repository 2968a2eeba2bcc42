import { z } from 'zod';
import type { AccountView } from '../contract/views.ts';
import { operation, Refusal } from './operation.ts';
import {
  latestVisits,
  openItems,
  patientBalances,
  patientEntries,
  patientPayments,
  patientStatements,
} from './patient-account.ts';
import { writeOffViews } from './write-offs.ts';

/** The patient's account: what happened in money, what is open, what was asked for and what was paid. */
export const showAccount = operation<{ patientId: string }, AccountView>({
  name: 'show-account',
  summary: "Shows a patient's ledger with the running balance, open items, statements and payments.",
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ patientId: z.uuid() }),
  async run(context, { patientId }) {
    const patient = await context.tx
      .selectFrom('patient')
      .select(['last_name', 'first_name', 'mrn'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', patientId)
      .executeTakeFirst();
    if (!patient) throw new Refusal('not-found', 'There is no such patient.');
    const entries = await patientEntries(context, patientId);
    context.audit({
      action: 'read',
      subjectKind: 'patient-account',
      subjectId: patientId,
      patientId,
      detail: { entries: entries.length },
    });
    return {
      patientId,
      patientName: `${patient.last_name}, ${patient.first_name}`,
      mrn: patient.mrn,
      entries,
      open: await openItems(context, patientId),
      statements: await patientStatements(context, patientId),
      payments: await patientPayments(context, patientId),
      writeOffs: await writeOffViews(context, { patientId }),
      visits: await latestVisits(context, patientId),
      balances: await patientBalances(context, patientId),
    };
  },
});

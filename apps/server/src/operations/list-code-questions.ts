import type { CodeQuestion } from '@cleanclaim/billing/coding';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface OpenQuestion extends CodeQuestion {
  id: string;
  encounterId: string;
  dateOfService: string;
}

/** The coding queue, oldest first. */
export const listCodeQuestions = operation<Record<string, never>, { questions: OpenQuestion[] }>({
  name: 'list-code-questions',
  summary: 'Lists what coders must answer before visits can be billed.',
  roles: ['coder', 'biller', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('code_question')
      .innerJoin('encounter', (join) =>
        join
          .onRef('encounter.tenant_id', '=', 'code_question.tenant_id')
          .onRef('encounter.id', '=', 'code_question.encounter_id'),
      )
      .select([
        'code_question.id',
        'code_question.content',
        'encounter.id as encounter_id',
        'encounter.patient_id',
        'encounter.date_of_service',
      ])
      .where('code_question.tenant_id', '=', context.tenantId)
      .where('question_status', '=', 'open')
      .orderBy('code_question.id')
      .limit(1000)
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'coding-queue',
      subjectId: context.tenantId,
      detail: { questions: rows.length },
    });
    for (const row of rows)
      context.audit({
        action: 'read',
        subjectKind: 'encounter',
        subjectId: row.encounter_id,
        patientId: row.patient_id,
      });
    return {
      questions: rows.map((row) => ({
        ...row.content,
        id: row.id,
        encounterId: row.encounter_id,
        dateOfService: row.date_of_service,
      })),
    };
  },
});

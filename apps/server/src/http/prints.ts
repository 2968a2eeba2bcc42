import type { FastifyInstance, FastifyReply } from 'fastify';
import type { z } from 'zod';
import { appealIdSchema } from '../contract/schemas/appeals.ts';
import { paymentSchema } from '../contract/schemas/money.ts';
import { explainToPatientSchema, taxReceiptSchema } from '../contract/schemas/patient-billing.ts';
import { openAlignmentPageSchema, openClaimCopySchema, openPrintBatchSchema } from '../contract/schemas/printing.ts';
import { openPatientExplanation, openTaxReceipt } from '../operations/explain-to-patient.ts';
import { openAlignmentPage, openClaimCopy, openPrintBatch } from '../operations/open-print.ts';
import { openReceipt } from '../operations/open-receipt.ts';
import { type Operation, perform, Refusal } from '../operations/operation.ts';
import type { OriginalFile } from '../operations/read-original.ts';
import { openAppealPacket } from '../operations/show-appeal.ts';
import { fileHeaders } from './originals.ts';
import type { RouteOptions } from './route-options.ts';

/** What is printed, as PDF: each address with its operation and the parts of its input. */
const PRINTS = [
  {
    url: '/api/print-batches/:printBatchId/pdf',
    operation: openPrintBatch as Operation<never, OriginalFile>,
    params: openPrintBatchSchema.pick({ printBatchId: true }),
    querystring: openPrintBatchSchema.pick({ part: true }),
  },
  {
    url: '/api/claims/:claimId/pdf',
    operation: openClaimCopy as Operation<never, OriginalFile>,
    params: openClaimCopySchema,
    querystring: undefined,
  },
  {
    url: '/api/appeals/:appealId/pdf',
    operation: openAppealPacket as Operation<never, OriginalFile>,
    params: appealIdSchema,
    querystring: undefined,
  },
  {
    url: '/api/patients/:patientId/explanation.pdf',
    operation: openPatientExplanation as Operation<never, OriginalFile>,
    params: explainToPatientSchema.pick({ patientId: true }),
    querystring: explainToPatientSchema.omit({ patientId: true }),
  },
  {
    url: '/api/patients/:patientId/receipt.pdf',
    operation: openTaxReceipt as Operation<never, OriginalFile>,
    params: taxReceiptSchema.pick({ patientId: true }),
    querystring: taxReceiptSchema.pick({ year: true }),
  },
  {
    url: '/api/payments/:paymentId/receipt.pdf',
    operation: openReceipt as Operation<never, OriginalFile>,
    params: paymentSchema,
    querystring: undefined,
  },
  {
    url: '/api/alignment-pages/:form',
    operation: openAlignmentPage as Operation<never, OriginalFile>,
    params: openAlignmentPageSchema.pick({ form: true }),
    querystring: openAlignmentPageSchema.pick({ printerOffsetId: true }),
  },
] as const satisfies readonly {
  url: string;
  operation: Operation<never, OriginalFile>;
  params: z.ZodType;
  querystring: z.ZodType | undefined;
}[];

function sendPdf(reply: FastifyReply, file: OriginalFile) {
  return reply.headers(fileHeaders(file, 'tab')).send(Buffer.from(file.bytes));
}

/** Print batches, file copies and alignment pages as PDF, shown in a tab of their own. */
export function addPrints(app: FastifyInstance, { runtime, actorOf }: RouteOptions): void {
  for (const { url, operation, params, querystring } of PRINTS) {
    app.get(
      url,
      {
        schema: {
          tags: ['claims'],
          summary: operation.summary,
          description: `A PDF file. Roles: ${operation.roles.join(', ')}.`,
          params,
          ...(querystring ? { querystring } : {}),
        },
      },
      async (request, reply) => {
        const input = { ...(request.params as object), ...(request.query as object) };
        const outcome = await perform(runtime, await actorOf(request), operation, input);
        if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
        return sendPdf(reply, outcome.value);
      },
    );
  }
}

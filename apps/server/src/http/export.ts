import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LISTS, type ListName } from '../contract/columns.ts';
import type { ColumnKind, ListColumn, ListPage, ListRequest } from '../contract/lists.ts';
import { listAppeals } from '../operations/list-appeals.ts';
import { listAuditEvents } from '../operations/list-audit-events.ts';
import { listAuthorizations } from '../operations/list-authorizations.ts';
import { listClaims } from '../operations/list-claims.ts';
import { listCredits } from '../operations/list-credits.ts';
import { listDenials } from '../operations/list-denials.ts';
import { listDepositGaps } from '../operations/list-deposit-gaps.ts';
import { listDeposits } from '../operations/list-deposits.ts';
import { listEligibilityChecks } from '../operations/list-eligibility-checks.ts';
import { listEncounters } from '../operations/list-encounters.ts';
import { listExceptions } from '../operations/list-exceptions.ts';
import { listFees } from '../operations/list-fees.ts';
import { listFiles } from '../operations/list-files.ts';
import { listFollowUp } from '../operations/list-follow-up.ts';
import { listMembers } from '../operations/list-members.ts';
import { listPatients } from '../operations/list-patients.ts';
import { listPayers } from '../operations/list-payers.ts';
import { listPrintBatches } from '../operations/list-print-batches.ts';
import { listProviders } from '../operations/list-providers.ts';
import { listRefunds } from '../operations/list-refunds.ts';
import { listRemittances } from '../operations/list-remittances.ts';
import { listSubmissions } from '../operations/list-submissions.ts';
import { listVariances } from '../operations/list-variances.ts';
import { listWork } from '../operations/list-work.ts';
import { type Actor, type Operation, perform, Refusal, type Runtime } from '../operations/operation.ts';
import type { AppOptions } from './app-options.ts';

const ROWS_A_PAGE = 1000;

type AnyRow = { id: string };

/** The operation of each list: an export reads what its list reads, by the same roles. */
const OPERATIONS: Readonly<Record<ListName, Operation<ListRequest, ListPage<AnyRow>>>> = {
  appeals: listAppeals,
  'audit-events': listAuditEvents,
  authorizations: listAuthorizations,
  claims: listClaims,
  credits: listCredits,
  denials: listDenials,
  'deposit-gaps': listDepositGaps,
  deposits: listDeposits,
  'eligibility-checks': listEligibilityChecks,
  encounters: listEncounters,
  exceptions: listExceptions,
  fees: listFees,
  files: listFiles,
  'follow-up': listFollowUp,
  members: listMembers,
  patients: listPatients,
  payers: listPayers,
  'print-batches': listPrintBatches,
  providers: listProviders,
  refunds: listRefunds,
  remittances: listRemittances,
  submissions: listSubmissions,
  variances: listVariances,
  work: listWork,
};

const NUMBER = /^[+-]?\d+([.]\d+)?$/;

/** A cell that a spreadsheet would take for a formula is made text, unless it is a number; then quoted as RFC 4180 says. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function dollars(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function shown(value: unknown, kind: ColumnKind, column: ListColumn): string {
  if (value === null || value === undefined) return '';
  if (kind === 'money' && typeof value === 'number') return dollars(value);
  if (kind === 'status') return column.values?.[String(value)] ?? String(value);
  return String(value);
}

const line = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

type NextPage = (after: string | undefined) => Promise<ListPage<AnyRow>>;

/** The list as CSV, a page at a time: never more than one page in memory. */
async function* csvOf(list: ListName, first: ListPage<AnyRow>, nextPage: NextPage): AsyncGenerator<string> {
  const columns: [string, ListColumn][] = Object.entries(LISTS[list]);
  yield line(columns.map(([, column]) => column.label));
  for (let page = first; ; ) {
    yield page.rows
      .map((row) => {
        const values: Readonly<Record<string, unknown>> = { ...row };
        return line(columns.map(([key, column]) => shown(values[key], column.kind, column)));
      })
      .join('');
    if (!page.next) return;
    page = await nextPage(page.next);
  }
}

/** Reads pages of the list as the actor; a refusal is thrown, so that the application words it. */
function pagesOf(runtime: Runtime, actor: Actor, list: ListName, request: unknown): NextPage {
  return async (after) => {
    const asked = { ...(request as object), limit: ROWS_A_PAGE, ...(after ? { after } : {}) };
    const outcome = await perform(runtime, actor, OPERATIONS[list], asked);
    if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
    return outcome.value;
  };
}

/** `GET /api/lists/:list/export`: all rows that the list gives for a search, filters and sort, as a CSV file. */
export function addExport(app: FastifyInstance, { runtime, actorOf }: AppOptions): void {
  app.get(
    '/api/lists/:list/export',
    {
      schema: {
        tags: ['settings'],
        summary: 'Exports a list as CSV, by the same search, filters, sort and roles as the list.',
        params: z.object({ list: z.enum(Object.keys(LISTS) as [ListName]) }),
        querystring: z.object({
          search: z.string().max(100).optional(),
          filters: z.string().max(10_000).optional(),
          sort: z.string().max(41).optional(),
        }),
      },
    },
    async (request, reply) => {
      const { list } = request.params as { list: ListName };
      const nextPage = pagesOf(runtime, await actorOf(request), list, request.query);
      // Whatever is refused is refused before the first byte.
      const first = await nextPage(undefined);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${list}-${runtime.clock.today()}.csv"`)
        .send(Readable.from(csvOf(list, first, nextPage)));
    },
  );
}

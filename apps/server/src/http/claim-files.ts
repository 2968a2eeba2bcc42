import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { ImportedClaimView } from '../contract/correction-views.ts';
import type { ListRequest } from '../contract/lists.ts';
import { exportClaimsRequestSchema } from '../contract/schemas/claim-files.ts';
import { errorName } from '../jobs/worker.ts';
import { exportClaims, MOST_EXPORTED } from '../operations/export-claims.ts';
import { importClaim } from '../operations/import-claim.ts';
import { listClaims } from '../operations/list-claims.ts';
import { offeredClaims, takeInClaim } from '../operations/offered-claims.ts';
import { type Actor, type Operation, perform, Refusal, type Runtime, roleRefusal } from '../operations/operation.ts';
import { fileHeaders } from './originals.ts';
import type { RouteOptions } from './route-options.ts';

const IMPORT_LIMIT_BYTES = 16 * 1024 * 1024;
/** Each is taken in by itself while the sender waits; the command line takes files of any length. */
const MOST_IMPORTED = 500;
const ROWS_A_PAGE = 1000;

type ExportRequest = z.infer<typeof exportClaimsRequestSchema>;

/** The role comes before the file: who may not do it is told nothing of what it holds. */
function refuseOthers(actor: Actor, operation: Operation<never, unknown>): void {
  const refused = roleRefusal(actor, operation);
  if (refused && !refused.ok) throw new Refusal(refused.code, refused.message);
}

async function valueOrRefusal<I, O>(runtime: Runtime, actor: Actor, operation: Operation<I, O>, input: I): Promise<O> {
  const outcome = await perform(runtime, actor, operation, input);
  if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
  return outcome.value;
}

/** Ids of all claims that the list gives for a search and filters. */
async function listedIds(runtime: Runtime, actor: Actor, { search, filters }: ListRequest): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await valueOrRefusal(runtime, actor, listClaims, {
      ...(search === undefined ? {} : { search }),
      ...(filters === undefined ? {} : { filters }),
      limit: ROWS_A_PAGE,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.rows.map((row) => row.id));
    if (!page.next) return ids;
    if (ids.length > MOST_EXPORTED) {
      throw new Refusal(
        'too-many',
        `These are more than ${MOST_EXPORTED} claims. Filter the list, and export in several files.`,
      );
    }
    after = page.next;
  }
}

async function fileOf(runtime: Runtime, actor: Actor, { format, kind, claimIds, list }: ExportRequest) {
  const claims = claimIds ?? (await listedIds(runtime, actor, list ?? {}));
  const nothing = new Refusal('no-claims', 'There is no such claim to export. Choose others.');
  // No ids would be every claim there is.
  if (claims.length === 0) throw nothing;
  const input = { claims, format, ...(kind === undefined ? {} : { kind }) };
  const exported = await valueOrRefusal(runtime, actor, exportClaims, input);
  if (exported.claims.length === 0) throw nothing;
  const lines = exported.claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
  return {
    bytes: exported.interchange ?? new TextEncoder().encode(lines),
    fileName: `claims-${runtime.clock.today()}.${format === '837' ? 'edi' : 'jsonl'}`,
    ours: true,
  };
}

function addImport(app: FastifyInstance, { runtime, actorOf }: RouteOptions): void {
  app.post(
    '/api/claims/imports',
    {
      bodyLimit: IMPORT_LIMIT_BYTES,
      schema: {
        tags: ['claims'],
        summary: 'Takes in claims made elsewhere and builds them; tells what became of each.',
        description: `The body is a file of claims, as application/octet-stream: an 837, or a claim of JSON a line. At most ${MOST_IMPORTED} claims. Roles: ${importClaim.roles.join(', ')}.`,
      },
    },
    async (request): Promise<{ claims: ImportedClaimView[] }> => {
      const actor = await actorOf(request);
      refuseOthers(actor, importClaim as Operation<never, unknown>);
      if (!(request.body instanceof Uint8Array)) {
        throw new Refusal('not-bytes', 'Send the file as application/octet-stream.');
      }
      const offered = offeredClaims(request.body);
      if (!offered.ok) throw new Refusal('not-readable', offered.message);
      const { length } = offered.claims;
      if (length === 0)
        throw new Refusal('no-claims', 'The file holds no claim. Choose an 837, or a claim of JSON a line.');
      if (length > MOST_IMPORTED) {
        const message = `The file holds ${length} claims; at most ${MOST_IMPORTED} are taken in here. Split it, or use “cleanclaim claims import”.`;
        throw new Refusal('too-many', message);
      }
      const claims: ImportedClaimView[] = [];
      for (const one of offered.claims) {
        // Each is taken in by itself: a fault of ours with one keeps no other out, and its name alone is told.
        const taken = takeInClaim(runtime, actor, one).catch((error: unknown): ImportedClaimView => {
          request.log.error({ fault: errorName(error) }, 'a claim of a file could not be taken in');
          return { id: one.id, result: 'refused', reason: 'Something went wrong with this claim. Hand it in again.' };
        });
        claims.push(await taken);
      }
      return { claims };
    },
  );
}

function addClaimExport(app: FastifyInstance, { runtime, actorOf }: RouteOptions): void {
  app.post(
    '/api/claims/exports',
    {
      schema: {
        tags: ['claims'],
        summary: exportClaims.summary,
        description: `The claims that are named, or those that the list gives for a search and filters, as a file. Roles: ${exportClaims.roles.join(', ')}.`,
        body: exportClaimsRequestSchema,
      },
      preValidation: async (request) => refuseOthers(await actorOf(request), exportClaims as Operation<never, unknown>),
    },
    async (request, reply) => {
      const file = await fileOf(runtime, await actorOf(request), request.body as ExportRequest);
      return reply.headers(fileHeaders(file, 'download')).send(Buffer.from(file.bytes));
    },
  );
}

/** Files of claims: out as data or as an 837 test file, in from another program. */
export function addClaimFiles(app: FastifyInstance, options: RouteOptions): void {
  addImport(app, options);
  addClaimExport(app, options);
}

import type { InjectOptions } from 'fastify';
import { LISTS } from '../contract/columns.ts';
import { ROUTES, type Route } from '../http/routes.ts';
import { openPatientExplanation, openTaxReceipt } from '../operations/explain-to-patient.ts';
import { exportClaims } from '../operations/export-claims.ts';
import { importClaim } from '../operations/import-claim.ts';
import { openAlignmentPage, openClaimCopy, openPrintBatch } from '../operations/open-print.ts';
import { openReceipt } from '../operations/open-receipt.ts';
import type { Role } from '../operations/operation.ts';
import { readOriginal } from '../operations/read-original.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { openAppealPacket } from '../operations/show-appeal.ts';
import { showRemittance } from '../operations/show-remittance.ts';
import { sampleInput } from './every-operation.ts';
import { routeShape } from './registered-routes.ts';
import { superbill } from './superbill.ts';
import type { World } from './world.ts';

/** A route for people of the practice, with a request that is right in a world. */
export interface Guarded {
  name: string;
  shape: string;
  roles: readonly Role[];
  request(world: World): InjectOptions;
}

function requestOf(route: Route, input: Record<string, unknown>): InjectOptions {
  const names = new Set([...route.url.matchAll(/:(\w+)/g)].map((match) => match[1]));
  const url = route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !names.has(key)));
  return route.method === 'GET' ? { method: 'GET', url, query: rest as never } : { method: 'POST', url, payload: rest };
}

/** The routes of lists: search, filters, sort and pages. */
export const LIST_ROUTES = ROUTES.filter((route) => route.operation.name.replace(/^list-/, '') in LISTS);

/** Routes that give a PDF. */
const PRINTS = {
  'open-print-batch': {
    shape: 'GET /api/print-batches/:/pdf',
    request: (world: World) => ({ url: `/api/print-batches/${world.mailedBatchId}/pdf?part=stock` }),
  },
  'open-claim-copy': {
    shape: 'GET /api/claims/:/pdf',
    request: (world: World) => ({ url: `/api/claims/${world.paidClaimId}/pdf` }),
  },
  'open-receipt': {
    shape: 'GET /api/payments/:/receipt.pdf',
    request: (world: World) => ({ url: `/api/payments/${world.paymentToMoveId}/receipt.pdf` }),
  },
  'open-appeal-packet': {
    shape: 'GET /api/appeals/:/pdf',
    request: (world: World) => ({
      url: `/api/appeals/${sampleInput(openAppealPacket as Route['operation'], world).appealId}/pdf`,
    }),
  },
  'open-patient-explanation': {
    shape: 'GET /api/patients/:/explanation.pdf',
    request: (world: World) => ({ url: `/api/patients/${world.patientId}/explanation.pdf` }),
  },
  'open-tax-receipt': {
    shape: 'GET /api/patients/:/receipt.pdf',
    request: (world: World) => ({ url: `/api/patients/${world.payingPatientId}/receipt.pdf?year=2026` }),
  },
  'open-alignment-page': {
    shape: 'GET /api/alignment-pages/:',
    request: (world: World) => ({ url: `/api/alignment-pages/cms-1500?printerOffsetId=${world.printerOffsetId}` }),
  },
};

/** Every route for people of the practice. */
export const GUARDED: readonly Guarded[] = [
  ...ROUTES.map((route) => ({
    name: route.operation.name,
    shape: routeShape(route.method, route.url),
    roles: route.operation.roles,
    request: (world: World) => requestOf(route, sampleInput(route.operation, world)),
  })),
  {
    name: 'receive-file',
    shape: 'POST /api/files',
    roles: receiveFile.roles,
    request: () => ({
      method: 'POST',
      url: '/api/files?kind=chart&fileName=new.csv',
      headers: { 'content-type': 'application/octet-stream' },
      payload: superbill([{ mrn: 'Z1' }]),
    }),
  },
  {
    name: 'import-claim',
    shape: 'POST /api/claims/imports',
    roles: importClaim.roles,
    request: (world) => ({
      method: 'POST',
      url: '/api/claims/imports',
      headers: { 'content-type': 'application/octet-stream' },
      payload: `${JSON.stringify(sampleInput(importClaim as Route['operation'], world).claim)}\n`,
    }),
  },
  {
    name: 'export-claims',
    shape: 'POST /api/claims/exports',
    roles: exportClaims.roles,
    request: (world) => ({
      method: 'POST',
      url: '/api/claims/exports',
      payload: { format: '837', claimIds: [world.paidClaimId] },
    }),
  },
  {
    name: 'read-original',
    shape: 'GET /api/originals/:',
    // The file is a remittance's: who may see it is said by what is shown of it.
    roles: showRemittance.roles.filter((role) => readOriginal.roles.includes(role)),
    request: (world) => ({ url: `/api/originals/${world.remittanceSha256}` }),
  },
  ...[
    openPrintBatch,
    openClaimCopy,
    openAlignmentPage,
    openReceipt,
    openAppealPacket,
    openPatientExplanation,
    openTaxReceipt,
  ].map((operation) => ({
    name: operation.name,
    ...PRINTS[operation.name as keyof typeof PRINTS],
    roles: operation.roles,
  })),
  ...LIST_ROUTES.map(({ operation }) => ({
    name: `export of ${operation.name}`,
    shape: 'GET /api/lists/:/export',
    roles: operation.roles,
    request: () => ({ url: `/api/lists/${operation.name.replace(/^list-/, '')}/export` }),
  })),
];

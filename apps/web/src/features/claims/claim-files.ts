import type { ImportedClaimView } from 'cleanclaim/contract/correction-views';
import type { ListRequest } from 'cleanclaim/contract/lists';
import type { exportClaimsRequestSchema } from 'cleanclaim/contract/schemas/claim-files';
import type { z } from 'zod';
import { ApiError, headersFor } from '../../api/client.ts';

const UNREACHABLE = { code: 'unreachable', message: 'Cleanclaim does not answer. Nothing was done; try again.' };

/** @throws ApiError for every refusal, and when nothing answers. */
async function post(url: string, type: string, body: BodyInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headersFor({}), 'content-type': type },
      body,
    });
  } catch {
    throw new ApiError(0, UNREACHABLE); // fetch throws only when nothing answers
  }
  if (response.ok) return response;
  const answer = (await response.json().catch(() => undefined)) as typeof UNREACHABLE | undefined;
  throw new ApiError(response.status, answer ?? UNREACHABLE);
}

/** Hands a file of claims in. @returns what became of each claim. @throws ApiError */
export async function importClaimFile(file: File): Promise<ImportedClaimView[]> {
  const response = await post('/api/claims/imports', 'application/octet-stream', file);
  const { claims } = (await response.json()) as { claims: ImportedClaimView[] };
  return claims;
}

type ExportRequest = Omit<z.input<typeof exportClaimsRequestSchema>, 'list'> & { list?: ListRequest };

/** Saves claims as a file, under the name that the server gives it. @throws ApiError */
export async function saveClaims(request: ExportRequest): Promise<void> {
  const response = await post('/api/claims/exports', 'application/json', JSON.stringify(request));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'claims.txt';
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

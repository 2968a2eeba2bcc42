import {
  type Call,
  networkFailure,
  type Patience,
  plainCall,
  type SignInSettings,
  signedCalls,
  statusFailure,
  type TokenCache,
} from './https-fetch.ts';
import { TransportFailure } from './transport.ts';

const FHIR_TYPE = 'application/fhir+json';
/** A decision with its resources is far below this. */
const MAX_BYTES = 5_000_000;

/** Where a payer's FHIR service is and how to sign in there; `signIn` absent: without. */
export interface PriorAuthorizationService {
  /** Base address, for example `https://fhir.payer.example/r4`. */
  url: string;
  signIn?: SignInSettings & { clientSecret: string };
}

/**
 * What came back. `refused`: the request itself is at fault (400, 404, 409, 412, 422). `failed`: it may go through another
 * time; `isPassing` where nobody has to do anything for that. `bytes` are the raw answer, where there was one.
 */
export type ServiceReply =
  | { kind: 'answered'; json: unknown; bytes: Uint8Array }
  | { kind: 'refused'; json: unknown; message: string; bytes: Uint8Array }
  | { kind: 'failed'; isPassing: boolean; message: string; bytes?: Uint8Array };

const REFUSALS: readonly number[] = [400, 404, 409, 412, 422];

function parse(bytes: Uint8Array): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const buffer = await response.arrayBuffer().catch((error: unknown) => {
    throw networkFailure(error);
  });
  const bytes = new Uint8Array(buffer);
  if (bytes.length > MAX_BYTES) throw new TransportFailure('The answer is too large to be a decision. Call the payer.');
  return bytes;
}

function replyOf(response: Response, bytes: Uint8Array): ServiceReply {
  const parsed = parse(bytes);
  if (response.ok) {
    if (parsed) return { kind: 'answered', json: parsed.json, bytes };
    return {
      kind: 'failed',
      isPassing: false,
      message: 'The address answers with something other than FHIR. Check the address of the payer’s FHIR service.',
      bytes,
    };
  }
  const { message } = statusFailure(response.status);
  if (parsed && REFUSALS.includes(response.status)) return { kind: 'refused', json: parsed.json, message, bytes };
  return { kind: 'failed', isPassing: response.status === 429 || response.status >= 500, message, bytes };
}

/**
 * Calls `Claim/$submit` or `Claim/$inquire` of a payer's FHIR service once. Never throws for what the other side does.
 * @param id under which the access token is kept.
 */
export async function askService(
  service: PriorAuthorizationService,
  operation: 'submit' | 'inquire',
  bundle: unknown,
  { tokens, id, patience }: { tokens: TokenCache; id: string; patience: Patience },
): Promise<ServiceReply> {
  const body = JSON.stringify(bundle);
  const call: Call = {
    method: 'POST',
    url: `${service.url.replace(/\/+$/, '')}/Claim/$${operation}`,
    headers: { 'content-type': FHIR_TYPE, accept: FHIR_TYPE },
    body: () => body,
    once: true,
  };
  try {
    const { signIn } = service;
    const response = signIn
      ? await signedCalls(signIn, { clientSecret: signIn.clientSecret }, { tokens, id, patience })(call)
      : await plainCall(call, patience);
    return replyOf(response, await bytesOf(response));
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    return { kind: 'failed', isPassing: error.cause !== undefined, message: error.message };
  }
}

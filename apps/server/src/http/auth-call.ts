import { APIError } from 'better-auth/api';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../operations/operation.ts';

/** What a call of the sign-in's engine gives when its headers are asked for. */
interface WithHeaders<T> {
  headers: Headers;
  response: T;
}

/** Hands the cookies that the engine sets to the browser, and gives its answer. The answer itself is not sent on. */
export function passCookies<T>(reply: FastifyReply, { headers, response }: WithHeaders<T>): T {
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return response;
}

/** Refusals by the engine's codes. */
const REFUSALS: Readonly<Record<string, [code: string, message: string]>> = {
  INVALID_EMAIL_OR_PASSWORD: ['wrong-password', 'E-mail or password is wrong.'],
  INVALID_PASSWORD: ['wrong-password', 'The password is wrong.'],
  INVALID_CODE: ['wrong-code', 'This code is wrong. It changes every 30 seconds; check the clock of your phone.'],
  INVALID_BACKUP_CODE: ['wrong-code', 'This is none of your recovery codes. Each works once.'],
  INVALID_TWO_FACTOR_COOKIE: ['sign-in-again', 'Too much time has passed. Enter e-mail and password again.'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['sign-in-again', 'Too many wrong codes. Enter e-mail and password again.'],
  ACCOUNT_TEMPORARILY_LOCKED: ['too-many-tries', 'Too many wrong codes. Wait 15 minutes, then try again.'],
  TOTP_ALREADY_ENABLED: ['totp-on', 'The second factor is set up already.'],
  TOTP_NOT_ENABLED: ['totp-not-started', 'Start setting up the second factor first.'],
  TWO_FACTOR_NOT_ENABLED: ['totp-needed', 'Set up the second factor first.'],
  SESSION_EXPIRED: ['not-signed-in', 'Sign in first.'],
  UNAUTHORIZED: ['not-signed-in', 'Sign in first.'],
};

/** Calls the engine; what it refuses becomes a refusal of ours, in words. Anything else is a failure. */
export async function callAuth<T>(call: () => Promise<T>, onRefused?: (code: string) => void): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const known = error instanceof APIError ? REFUSALS[String(error.body?.code)] : undefined;
    if (!known) throw error;
    onRefused?.(known[0]);
    throw new Refusal(...known);
  }
}

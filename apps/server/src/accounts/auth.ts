import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { newId } from '../platform/ids.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import type { SignInDatabase } from './sign-in-database.ts';

export const COOKIE_PREFIX = 'cleanclaim';
/** A sign-in ends after so many hours, whatever the person does. */
export const ABSOLUTE_HOURS = 12;
/** The second factor must follow the password within so many minutes. */
const CHALLENGE_MINUTES = 10;

export interface AuthSettings {
  db: SignInDatabase;
  /** Signs cookies and encrypts the secrets of the second factor. */
  secret: string;
  /** Served by https: cookies are sent over TLS only. */
  secure: boolean;
}

/**
 * The sign-in's engine: passwords, sessions, second factor. Its own HTTP handler is not served; the routes of http/
 * call what they need, and count tries themselves.
 */
export function createAuth({ db, secret, secure }: AuthSettings) {
  return betterAuth({
    appName: 'Cleanclaim',
    baseURL: secure ? 'https://cleanclaim.invalid' : 'http://127.0.0.1',
    secret,
    database: { db, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    // What goes wrong is thrown and answered by the routes; its own lines may hold addresses and query values.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: {
      expiresIn: ABSOLUTE_HOURS * 3600,
      disableSessionRefresh: true,
      additionalFields: {
        lastSeenAt: { type: 'date', required: true, input: false, defaultValue: () => new Date() },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      database: { generateId: () => newId() },
    },
    plugins: [
      twoFactor({
        issuer: 'Cleanclaim',
        twoFactorCookieMaxAge: CHALLENGE_MINUTES * 60,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
      }),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;

import { subsetNotice } from '@cleanclaim/codesets';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Accounts, headersFor } from '../accounts/accounts.ts';
import { countTry, forgetTries, PER_ACCOUNT } from '../accounts/attempts.ts';
import { changePasswordSchema } from '../contract/schemas/accounts.ts';
import type { Device, Me } from '../contract/views.ts';
import { exportClaims } from '../operations/export-claims.ts';
import { importClaim } from '../operations/import-claim.ts';
import { Refusal } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { SAMPLE_SLUG } from '../sample/sample-practice.ts';
import { callAuth, passCookies } from './auth-call.ts';
import { ROUTES } from './routes.ts';
import { passwordKey } from './sign-in-routes.ts';

const SESSION = { access: 'session' } as const;

const CALLABLE = [...ROUTES.map((route) => route.operation), receiveFile, importClaim, exportClaims];

async function meOf(accounts: Accounts, request: FastifyRequest): Promise<Me> {
  const { user } = await accounts.sessionOf(request);
  const { chosen, active } = await accounts.membershipFor(request, user.id);
  const roles = new Set<string>(chosen.roles);
  return {
    userId: user.id,
    memberId: chosen.memberId,
    name: chosen.name,
    email: user.email,
    totpEnabled: user.twoFactorEnabled,
    practice: { tenantId: chosen.tenantId, name: chosen.tenantName },
    practices: active.map(({ tenantId, tenantName }) => ({ tenantId, name: tenantName })),
    roles: chosen.roles,
    may: CALLABLE.filter((op) => op.roles.some((role) => roles.has(role))).map((op) => op.name),
    idleMinutes: accounts.idleMinutes,
    notices: [
      ...(chosen.slug === SAMPLE_SLUG ? ['Sample practice: all of its people and payers are invented.'] : []),
      subsetNotice(accounts.runtime.codes.list()),
    ].filter((notice) => notice !== ''),
  };
}

/** Where the person is signed in; a session that has been idle too long is none. */
async function devicesOf({ db, idleMinutes }: Accounts, userId: string, sessionId: string): Promise<Device[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'ipAddress', 'userAgent', 'createdAt', 'lastSeenAt'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', new Date())
    .where('lastSeenAt', '>', new Date(Date.now() - idleMinutes * 60_000))
    .orderBy('lastSeenAt', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    current: row.id === sessionId,
    userAgent: row.userAgent ?? '',
    ipAddress: row.ipAddress ?? '',
    signedInAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}

/** A session whose second factor is set up: all that changes the sign-in itself needs it. */
async function fullSession(accounts: Accounts, request: FastifyRequest) {
  const signedIn = await accounts.sessionOf(request);
  if (!signedIn.user.twoFactorEnabled) {
    throw new Refusal('totp-needed', 'Set up the second factor first: an authenticator app on your phone.');
  }
  return signedIn;
}

function addDeviceRoutes(app: FastifyInstance, accounts: Accounts): void {
  app.get(
    '/api/devices',
    { config: SESSION, schema: { tags: ['sign-in'], summary: 'Where you are signed in.' } },
    async (request) => {
      const { user, sessionId } = await fullSession(accounts, request);
      return { devices: await devicesOf(accounts, user.id, sessionId) };
    },
  );
  const params = z.object({ id: z.uuid() });
  const schema = { tags: ['sign-in'], summary: 'Ends one of your sign-ins.', params };
  app.post('/api/devices/:id/revocation', { config: SESSION, schema }, async (request) => {
    const { user } = await fullSession(accounts, request);
    const { id } = request.params as z.output<typeof params>;
    const ended = await accounts.db
      .deleteFrom('session')
      .where('id', '=', id)
      .where('userId', '=', user.id)
      .executeTakeFirst();
    if (ended.numDeletedRows === 0n) throw new Refusal('not-found', 'This sign-in has ended already.');
    accounts.recordLater(user.id, 'device-ended', request.ip);
    return { ended: true };
  });
}

/** Who is signed in and where; sign-out; another password. */
export function addAccountRoutes(app: FastifyInstance, accounts: Accounts): void {
  const { auth, db, recordLater } = accounts;
  const tags = ['sign-in'];
  app.get(
    '/api/me',
    { config: SESSION, schema: { tags, summary: 'Who is signed in, and what they may do.' } },
    (request) => meOf(accounts, request),
  );
  app.post(
    '/api/sign-out',
    { config: { access: 'open' }, schema: { tags, summary: 'Signs out.' } },
    async (request, reply) => {
      const before = await auth.api.getSession({ headers: headersFor(request) });
      passCookies(reply, await auth.api.signOut({ headers: headersFor(request), returnHeaders: true }));
      if (before) recordLater(before.user.id, 'signed-out', request.ip);
      return { outcome: 'signed-out' };
    },
  );
  const schema = { tags, summary: 'Sets another password and ends all other sign-ins.', body: changePasswordSchema };
  app.post('/api/password', { config: SESSION, schema }, async (request, reply) => {
    const { user } = await fullSession(accounts, request);
    const { currentPassword, newPassword } = request.body as z.output<typeof changePasswordSchema>;
    await countTry(db, passwordKey(user.email), PER_ACCOUNT);
    const changed = await callAuth(
      () =>
        auth.api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers: headersFor(request),
          returnHeaders: true,
        }),
      () => recordLater(user.id, 'wrong-password', request.ip),
    );
    await forgetTries(db, passwordKey(user.email));
    recordLater(user.id, 'password-changed', request.ip);
    passCookies(reply, changed);
    return { changed: true };
  });
  addDeviceRoutes(app, accounts);
}

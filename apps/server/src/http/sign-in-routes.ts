import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Accounts, headersFor } from '../accounts/accounts.ts';
import { countTry, forgetTries, PER_ACCOUNT, PER_ADDRESS, takeTryBack, useOnce } from '../accounts/attempts.ts';
import { COOKIE_PREFIX } from '../accounts/auth.ts';
import { recoveryCodeSchema, signInSchema, totpCodeSchema } from '../contract/schemas/accounts.ts';
import { Refusal } from '../operations/operation.ts';
import { callAuth, passCookies } from './auth-call.ts';

/** What comes of a sign-in: a session, or the question for the second factor. */
type SignInOutcome = { outcome: 'signed-in' | 'second-factor' };

const addressKey = (request: FastifyRequest) => `address:${request.ip}`;
export const passwordKey = (email: string) => `password:${email.toLowerCase()}`;
export const codeKey = (userId: string) => `code:${userId}`;

/** Counts a try of an account and of an address; one too many goes into the trail. */
async function countBoth(
  { db, recordLater }: Accounts,
  request: FastifyRequest,
  key: string,
  userId: () => Promise<string | undefined>,
) {
  try {
    await countTry(db, addressKey(request), PER_ADDRESS);
    await countTry(db, key, PER_ACCOUNT);
  } catch (error) {
    if (error instanceof Refusal) recordLater(userId, 'too-many-tries', request.ip);
    throw error;
  }
}

async function signIn(accounts: Accounts, request: FastifyRequest, reply: FastifyReply): Promise<SignInOutcome> {
  const { auth, db, recordLater } = accounts;
  const { email, password } = request.body as z.output<typeof signInSchema>;
  const findUser = async () =>
    (await db.selectFrom('user').select('id').where('email', '=', email.toLowerCase()).executeTakeFirst())?.id;
  await countBoth(accounts, request, passwordKey(email), findUser);
  const result = await callAuth(
    () => auth.api.signInEmail({ body: { email, password }, headers: headersFor(request, ''), returnHeaders: true }),
    () => recordLater(findUser, 'wrong-password', request.ip),
  );
  await forgetTries(db, passwordKey(email));
  await takeTryBack(db, addressKey(request));
  if ('twoFactorRedirect' in result.response) {
    await endOpenSession(accounts, request);
    passCookies(reply, result);
    return { outcome: 'second-factor' };
  }
  await openSession(accounts, request, result.response);
  passCookies(reply, result);
  return { outcome: 'signed-in' };
}

/** Signing in takes the place of whoever was signed in on this browser: their session ends, not only its cookie. */
async function endOpenSession({ auth, db }: Accounts, request: FastifyRequest, except = ''): Promise<void> {
  const before = await auth.api.getSession({ headers: headersFor(request) });
  if (before && before.session.token !== except) {
    await db.deleteFrom('session').where('id', '=', before.session.id).execute();
  }
}

/** The last step of every sign-in: only someone who works somewhere gets in; the session that was open before ends. */
export async function openSession(
  accounts: Accounts,
  request: FastifyRequest,
  { token, user }: { token: string; user: { id: string } },
): Promise<void> {
  const { db, recordLater } = accounts;
  try {
    await accounts.membershipFor({ headers: {}, ip: request.ip, url: request.url }, user.id);
  } catch (error) {
    await db.deleteFrom('session').where('token', '=', token).execute();
    throw error;
  }
  await endOpenSession(accounts, request, token);
  recordLater(user.id, 'signed-in', request.ip);
}

const CHALLENGE = new RegExp(`(?:^|;\\s*)((?:__Secure-)?${COOKIE_PREFIX}\\.two_factor)=([^;]+)`);

/** The challenge of a browser that has given the right password: its cookie, and whose it is. */
async function challengeOf({ db }: Accounts, request: FastifyRequest): Promise<{ cookie: string; userId: string }> {
  const [cookie, , signed = ''] = CHALLENGE.exec(request.headers.cookie ?? '') ?? [];
  const [identifier = ''] = decodeURIComponent(signed).split('.');
  const row = await db
    .selectFrom('verification')
    .select('value')
    .where('identifier', '=', identifier)
    .where('expiresAt', '>', new Date())
    .executeTakeFirst();
  if (!cookie || !row) {
    throw new Refusal('sign-in-again', 'Too much time has passed. Enter e-mail and password again.');
  }
  return { cookie: cookie.replace(/^;\s*/, ''), userId: row.value };
}

type SecondFactor = 'totp' | 'recovery-code';

/** The second step. The engine sees the challenge only: a session that is open beside it must not answer for it. */
async function giveSecondFactor(
  accounts: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: SecondFactor,
): Promise<SignInOutcome> {
  const { auth, db, recordLater } = accounts;
  const { code } = request.body as { code: string };
  const { cookie, userId } = await challengeOf(accounts, request);
  await countBoth(accounts, request, codeKey(userId), async () => userId);
  const call = { body: { code }, headers: headersFor(request, cookie), returnHeaders: true } as const;
  const result = await callAuth(
    () => (kind === 'totp' ? auth.api.verifyTOTP(call) : auth.api.verifyBackupCode(call)),
    (refused) => recordLater(userId, refused === 'too-many-tries' ? refused : 'wrong-code', request.ip),
  );
  const { token, user } = result.response as { token: string; user: { id: string } };
  if (kind === 'totp' && !(await useOnce(db, `used:${userId}:${code}`))) {
    await db.deleteFrom('session').where('token', '=', token).execute();
    recordLater(userId, 'wrong-code', request.ip);
    throw new Refusal('sign-in-again', 'This code was used already. Sign in with the next one.');
  }
  await forgetTries(db, codeKey(userId));
  await takeTryBack(db, addressKey(request));
  await openSession(accounts, request, { token, user });
  if (kind === 'recovery-code') recordLater(userId, 'recovery-code-used', request.ip);
  passCookies(reply, result);
  return { outcome: 'signed-in' };
}

/** POST /api/sign-in and its second step. */
export function addSignInRoutes(app: FastifyInstance, accounts: Accounts): void {
  const schema = (summary: string, body: z.ZodType) => ({
    config: { access: 'open' as const },
    schema: { tags: ['sign-in'], summary, body },
  });
  app.post('/api/sign-in', schema('Signs in by e-mail and password.', signInSchema), (request, reply) =>
    signIn(accounts, request, reply),
  );
  app.post('/api/sign-in/totp', schema('The second step: a code of the app.', totpCodeSchema), (request, reply) =>
    giveSecondFactor(accounts, request, reply, 'totp'),
  );
  app.post(
    '/api/sign-in/recovery-code',
    schema('The second step without the app: a recovery code, which works once.', recoveryCodeSchema),
    (request, reply) => giveSecondFactor(accounts, request, reply, 'recovery-code'),
  );
}

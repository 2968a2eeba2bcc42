import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Accounts, headersFor } from '../accounts/accounts.ts';
import { forgetTries } from '../accounts/attempts.ts';
import { findInvitation, type InvitationFound, membershipsOf } from '../accounts/memberships.ts';
import { setPassword, userFor } from '../accounts/set-password.ts';
import { acceptInvitationSchema, joinPracticeSchema } from '../contract/schemas/accounts.ts';
import type { InvitationView } from '../contract/views.ts';
import { acceptInvitation } from '../operations/accept-invitation.ts';
import { perform, Refusal } from '../operations/operation.ts';
import { callAuth, passCookies } from './auth-call.ts';
import { codeKey, openSession, passwordKey } from './sign-in-routes.ts';

/** The invitation behind a link. @throws Refusal `not-found`, `link-used` or `link-expired`. */
async function goodInvitation({ runtime }: Accounts, token: string): Promise<InvitationFound> {
  const found = await findInvitation(runtime.db, token);
  if (!found) throw new Refusal('not-found', 'There is no such link. Ask your administrator for a new one.');
  if (found.usedAt) {
    throw new Refusal('link-used', 'This link was used already. Sign in, or ask your administrator for a new one.');
  }
  if (found.expiresAt <= runtime.clock.now() || found.memberState === 'disabled') {
    throw new Refusal('link-expired', 'This link is no longer good. Ask your administrator for a new one.');
  }
  return found;
}

/**
 * Whether the person has to sign in with the password that they have: someone of one practice must not be able to set
 * the password of someone who also has a place in another, in whatever state.
 */
async function belongsElsewhere({ db, runtime }: Accounts, found: InvitationFound): Promise<boolean> {
  if (found.issuedBy === 'installation') return false;
  const user = await db.selectFrom('user').select('id').where('email', '=', found.email).executeTakeFirst();
  if (!user) return false;
  return (await membershipsOf(runtime.db, user.id)).some((one) => one.tenantId !== found.tenantId);
}

async function useInvitation({ runtime }: Accounts, found: InvitationFound, userId: string): Promise<void> {
  const { tenantId, memberId, name, invitationId } = found;
  const actor = { tenantId, memberId, name, roles: ['system'] as const };
  const outcome = await perform(runtime, actor, acceptInvitation, { invitationId, userId });
  if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
}

async function accept(accounts: Accounts, request: FastifyRequest, reply: FastifyReply) {
  const { auth, db, recordLater } = accounts;
  const { token, password } = request.body as z.output<typeof acceptInvitationSchema>;
  const found = await goodInvitation(accounts, token);
  if (await belongsElsewhere(accounts, found)) {
    throw new Refusal(
      'sign-in-first',
      'You have a sign-in from another practice. Sign in with it, then open this link again.',
    );
  }
  const userId = await userFor(accounts, found.email, found.name);
  // The link is used up before the password is set: of two who use it at once, one sets nothing.
  await useInvitation(accounts, found, userId);
  await setPassword(accounts, userId, password);
  await forgetTries(db, passwordKey(found.email), codeKey(userId));
  recordLater(userId, 'password-changed', request.ip);
  const result = await callAuth(() =>
    auth.api.signInEmail({
      body: { email: found.email, password },
      headers: headersFor(request, ''),
      returnHeaders: true,
    }),
  );
  if (!('token' in result.response)) throw new Error('a fresh password asked for a second factor');
  await openSession(accounts, request, result.response);
  passCookies(reply, result);
  return { outcome: 'signed-in' };
}

async function join(accounts: Accounts, request: FastifyRequest) {
  const { user } = await accounts.sessionOf(request);
  if (!user.twoFactorEnabled)
    throw new Refusal('totp-needed', 'Set up the second factor first: an authenticator app on your phone.');
  const { token } = request.body as z.output<typeof joinPracticeSchema>;
  const found = await goodInvitation(accounts, token);
  if (found.email !== user.email) {
    throw new Refusal(
      'not-yours',
      `This link is for ${found.email}. Sign in as that person, or ask for a link of your own.`,
    );
  }
  await useInvitation(accounts, found, user.id);
  return { practice: { tenantId: found.tenantId, name: found.tenantName } };
}

const OPEN = { access: 'open' } as const;

/** One-time links: to join a practice, and to set a new password. */
export function addInvitationRoutes(app: FastifyInstance, accounts: Accounts): void {
  const tags = ['sign-in'];
  const params = z.object({ token: z.string().min(20).max(200) });
  app.get(
    '/api/invitations/:token',
    { config: OPEN, schema: { tags, summary: 'Whom a one-time link is for.', params } },
    async (request): Promise<InvitationView> => {
      const found = await goodInvitation(accounts, (request.params as z.output<typeof params>).token);
      return {
        name: found.name,
        email: found.email,
        practiceName: found.tenantName,
        signInFirst: await belongsElsewhere(accounts, found),
        isNew: found.userId === null,
      };
    },
  );
  app.post(
    '/api/invitations/accept',
    {
      config: OPEN,
      schema: { tags, summary: 'Uses a one-time link: sets the password and signs in.', body: acceptInvitationSchema },
    },
    (request, reply) => accept(accounts, request, reply),
  );
  app.post(
    '/api/invitations/join',
    {
      config: { access: 'session' },
      schema: { tags, summary: 'Joins one more practice with the sign-in that one has.', body: joinPracticeSchema },
    },
    (request) => join(accounts, request),
  );
}

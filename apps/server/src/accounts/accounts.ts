import type { IncomingHttpHeaders } from 'node:http';
import { type Actor, mustPerform, Refusal, type Runtime } from '../operations/operation.ts';
import { recordSignIn, type SignInEvent } from '../operations/record-sign-in.ts';
import { type Auth, createAuth } from './auth.ts';
import { type Membership, membershipsOf } from './memberships.ts';
import { connectSignIn, type SignInDatabase } from './sign-in-database.ts';

/** What is asked of a request; Fastify's has it. */
export interface AskingRequest {
  headers: IncomingHttpHeaders;
  ip: string;
  url: string;
}

/** Who is signed in, by the session's cookie. */
export interface SignedIn {
  sessionId: string;
  token: string;
  user: { id: string; name: string; email: string; twoFactorEnabled: boolean };
}

export interface AccountsOptions {
  runtime: Runtime;
  signInUrl: string;
  secret: string;
  /** Served by https. */
  secure?: boolean;
  /** Minutes without a request of the person's own after which they are signed off. */
  idleMinutes?: number;
  onError(error: unknown): void;
}

/** Sign-in, sessions and memberships of one process. */
export interface Accounts {
  auth: Auth;
  db: SignInDatabase;
  runtime: Runtime;
  idleMinutes: number;
  /** @throws Refusal `not-signed-in` or `signed-off`. */
  sessionOf(request: AskingRequest): Promise<SignedIn>;
  /** The membership for which a request acts. @throws Refusal `no-membership`. */
  membershipFor(request: AskingRequest, userId: string): Promise<{ chosen: Membership; active: Membership[] }>;
  /** Who acts. @throws Refusal, also `totp-needed` until the second factor is set up. */
  actorOf(request: AskingRequest): Promise<Actor>;
  /** Writes into the trail of each practice where the person works, after the answer: its time tells nothing. */
  recordLater(userId: string | (() => Promise<string | undefined>), event: SignInEvent, address: string): void;
  /** Waits for what is still being recorded. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** After so many milliseconds a request of the person's own is worth writing down. */
const SEEN_EVERY_MS = 5_000;
/** The stream of events stays open by itself. */
const BACKGROUND_PATHS = ['/api/events'];

/** Headers as the sign-in's engine takes them: cookies, browser, and the address that the server itself saw. */
export function headersFor(request: AskingRequest, cookie = request.headers.cookie ?? ''): Headers {
  return new Headers({
    cookie,
    'user-agent': request.headers['user-agent'] ?? '',
    'x-forwarded-for': request.ip,
  });
}

function isOfThePerson(request: AskingRequest): boolean {
  const [path = ''] = request.url.split('?');
  return request.headers['x-background'] !== '1' && !BACKGROUND_PATHS.includes(path);
}

async function readSession(
  { auth, db, idleMinutes }: Pick<Accounts, 'auth' | 'db' | 'idleMinutes'>,
  request: AskingRequest,
): Promise<SignedIn> {
  const found = await auth.api.getSession({ headers: headersFor(request) });
  if (!found) throw new Refusal('not-signed-in', 'Sign in first.');
  const { session, user } = found;
  const idle = Date.now() - new Date(session.lastSeenAt).getTime();
  if (idle >= idleMinutes * 60_000) {
    await db.deleteFrom('session').where('id', '=', session.id).execute();
    throw new Refusal(
      'signed-off',
      `You were signed off after ${idleMinutes} minutes without activity. Sign in again.`,
    );
  }
  if (idle > SEEN_EVERY_MS && isOfThePerson(request)) {
    await db.updateTable('session').set({ lastSeenAt: new Date() }).where('id', '=', session.id).execute();
  }
  return {
    sessionId: session.id,
    token: session.token,
    user: { id: user.id, name: user.name, email: user.email, twoFactorEnabled: user.twoFactorEnabled === true },
  };
}

/** The practice that a request names; a download or a stream cannot carry a header, so the address may name it too. */
function wantedPractice({ headers, url }: AskingRequest): string | undefined {
  return (
    headers['x-practice']?.toString() ?? new URL(url, 'http://localhost').searchParams.get('practice') ?? undefined
  );
}

async function chooseMembership(runtime: Runtime, request: AskingRequest, userId: string) {
  const active = (await membershipsOf(runtime.db, userId)).filter((one) => one.state === 'active');
  const wanted = wantedPractice(request);
  const chosen = wanted === undefined ? active[0] : active.find((one) => one.tenantId === wanted);
  if (!chosen) {
    throw new Refusal(
      'no-membership',
      active.length > 0
        ? 'You do not work in this practice. Choose another one.'
        : 'Your access was ended. Ask the administrator of your practice.',
    );
  }
  return { chosen, active };
}

/** Opens the sign-in of a process. */
export function openAccounts(options: AccountsOptions): Accounts {
  const { runtime, idleMinutes = 15, onError } = options;
  const db = connectSignIn(options.signInUrl);
  const auth = createAuth({ db, secret: options.secret, secure: options.secure ?? false });
  // One after another: the trail tells what a person did in the order in which it was done.
  let recorded = Promise.resolve();

  async function record(who: string | (() => Promise<string | undefined>), event: SignInEvent, address: string) {
    const userId = typeof who === 'string' ? who : await who();
    if (!userId) return;
    for (const { tenantId, memberId, name, state } of await membershipsOf(runtime.db, userId)) {
      if (state !== 'active') continue;
      const actor = { tenantId, memberId, name, roles: ['system'] as const };
      await mustPerform(runtime, actor, recordSignIn, { memberId, event, address });
    }
  }

  const accounts: Accounts = {
    auth,
    db,
    runtime,
    idleMinutes,
    sessionOf: (request) => readSession(accounts, request),
    membershipFor: (request, userId) => chooseMembership(runtime, request, userId),
    async actorOf(request) {
      const { user } = await accounts.sessionOf(request);
      if (!user.twoFactorEnabled) {
        throw new Refusal('totp-needed', 'Set up the second factor first: an authenticator app on your phone.');
      }
      const { chosen } = await accounts.membershipFor(request, user.id);
      return { tenantId: chosen.tenantId, memberId: chosen.memberId, name: chosen.name, roles: chosen.roles };
    },
    recordLater(who, event, address) {
      recorded = recorded.then(() => record(who, event, address)).catch(onError);
    },
    settled: () => recorded,
    async close() {
      await accounts.settled();
      await db.destroy();
    },
  };
  return accounts;
}

import type { FastifyInstance, InjectOptions } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { openAccounts } from '../accounts/accounts.ts';
import type { PersonRole } from '../contract/schemas/accounts.ts';
import { buildApp } from '../http/app.ts';
import type { AppOptions } from '../http/app-options.ts';
import { inviteMember } from '../operations/invite-member.ts';
import { mustPerform } from '../operations/operation.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

export const PASSWORD = 'a quiet river at dawn';
const HOST = '127.0.0.1:8370';

/** An application with real accounts, on inject; `close` ends both. What could not be recorded fails the test. */
export async function openTestApp(
  runtime: TestRuntime,
  options: Pick<AppOptions, 'publicUrl' | 'webDir' | 'logTo'> & { idleMinutes?: number } = {},
) {
  const errors: unknown[] = [];
  const { idleMinutes, ...rest } = options;
  const accounts = openAccounts({
    runtime,
    signInUrl: runtime.signInUrl,
    secret: 'a secret for tests, long enough to sign with',
    secure: rest.publicUrl !== undefined,
    ...(idleMinutes === undefined ? {} : { idleMinutes }),
    onError: (error) => errors.push(error),
  });
  const app = await buildApp({ runtime, accounts, actorOf: accounts.actorOf, ...rest });
  const close = async () => {
    await app.close();
    await accounts.close();
    if (errors[0]) throw errors[0];
  };
  return { app, accounts, close };
}

/** A browser: it keeps the cookies that it is given. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly app: FastifyInstance;
  headers: Record<string, string> = {};
  constructor(app: FastifyInstance) {
    this.app = app;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async ask(options: InjectOptions) {
    const headers = {
      host: HOST,
      ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
      ...this.headers,
      ...options.headers,
    };
    const response = await this.app.inject({ ...options, headers });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0 || value === '') this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    }
    return response;
  }
  get(url: string, headers: Record<string, string> = {}) {
    return this.ask({ method: 'GET', url, headers });
  }
  post(url: string, payload?: object) {
    return this.ask({ method: 'POST', url, ...(payload ? { payload } : {}) });
  }
}

/** The code that an app shows for a secret; `steps` codes later. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Invites someone. @returns the token of the link. */
export async function invite(
  runtime: TestRuntime,
  tenantId: string,
  person: { name: string; email: string; roles: PersonRole[] },
) {
  const { memberId, link } = await mustPerform(runtime, everyone(tenantId), inviteMember, person);
  return { memberId, token: link.replace('/welcome/', '') };
}

/** A person with password, second factor and a session. */
export interface Person {
  browser: Browser;
  email: string;
  memberId: string;
  secret: string;
  recoveryCodes: string[];
}

/** Sets the second factor up in a browser that is signed in. */
export async function setUpTotp(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/api/totp/start', { password: PASSWORD })).json();
  const confirmed = await browser.post('/api/totp/confirm', { code: codeOf(secret) });
  if (confirmed.statusCode !== 200) throw new Error(`totp was not confirmed: ${confirmed.body}`);
  return { secret, recoveryCodes: confirmed.json().recoveryCodes };
}

/** Invites someone, who takes the link, sets password and second factor, and is signed in. */
export async function joinAs(
  { app, runtime, tenantId }: { app: FastifyInstance; runtime: TestRuntime; tenantId: string },
  person: { name: string; email: string; roles: PersonRole[] },
): Promise<Person> {
  const { memberId, token } = await invite(runtime, tenantId, person);
  const browser = new Browser(app);
  const accepted = await browser.post('/api/invitations/accept', { token, password: PASSWORD });
  if (accepted.statusCode !== 200) throw new Error(`the invitation was not accepted: ${accepted.body}`);
  return { browser, email: person.email, memberId, ...(await setUpTotp(browser)) };
}

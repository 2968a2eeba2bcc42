import { TOTP } from 'otpauth';

/** A person with everything needed to sign in. */
export interface Account {
  email: string;
  password: string;
  totpSecret: string;
  recoveryCodes: string[];
  /** Cookie header of a session. */
  cookie: string;
}

export function totpCode(secret: string): string {
  return new TOTP({ secret }).generate();
}

async function ask(url: string, path: string, body: unknown, cookie = ''): Promise<{ data: never; cookie: string }> {
  const response = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const data = (await response.json()) as never;
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(data)}`);
  const set = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const jar = new Map([...cookie.split('; '), ...set].filter(Boolean).map((one) => [one.split('=')[0], one]));
  return { data, cookie: [...jar.values()].join('; ') };
}

/** Accepts a one-time link over the API and turns the second factor on, as the screens do. */
export async function acceptLink(url: string, link: string, password: string): Promise<Account> {
  const token = link.split('/welcome/')[1] ?? '';
  const invitation = (await ask(url, `/api/invitations/${token}`, undefined)).data as { email: string };
  const accepted = await ask(url, '/api/invitations/accept', { token, password });
  const started = await ask(url, '/api/totp/start', { password }, accepted.cookie);
  const totpSecret = (started.data as { secret: string }).secret;
  const confirmed = await ask(url, '/api/totp/confirm', { code: totpCode(totpSecret) }, started.cookie);
  const { recoveryCodes } = confirmed.data as { recoveryCodes: string[] };
  return { email: invitation.email, password, totpSecret, recoveryCodes, cookie: confirmed.cookie };
}

/** Calls the API with a person's session. */
export async function askAs<T>(url: string, account: Account, path: string, body?: unknown): Promise<T> {
  return (await ask(url, path, body, account.cookie)).data as T;
}

/** Uploads a file with a person's session, as the page does. */
export async function uploadAs(
  url: string,
  account: Account,
  fileName: string,
  body: string | Uint8Array<ArrayBuffer>,
  kind: 'chart' | 'x12' = 'chart',
): Promise<void> {
  const response = await fetch(`${url}/api/files?kind=${kind}&fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: url, cookie: account.cookie },
    body,
  });
  if (!response.ok) throw new Error(`${fileName}: ${response.status} ${await response.text()}`);
}

/** Sends claims with a person's session; those that the practice's own schedule has just sent are sent as well. */
export async function sendClaimsAs(url: string, account: Account, claimIds: readonly string[]): Promise<void> {
  await askAs(url, account, '/api/submissions', { claimIds }).catch((error: Error) => {
    if (!error.message.includes('"not-ready"')) throw error;
  });
}

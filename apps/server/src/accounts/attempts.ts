import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../operations/operation.ts';
import type { SignInDatabase } from './sign-in-database.ts';

/** How many tries a key has before it must wait. */
export interface TryLimit {
  tries: number;
  waitMinutes: number;
}
/** Wrong passwords and codes of one account. */
export const PER_ACCOUNT: TryLimit = { tries: 5, waitMinutes: 15 };
/** Of one network address, over all accounts: an office may share one. */
export const PER_ADDRESS: TryLimit = { tries: 50, waitMinutes: 15 };

const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

/**
 * Counts a try before it is made, so that a hundred at once are no more than five. The count starts anew when the wait
 * is over; the wait does not grow by trying meanwhile.
 * @throws Refusal `too-many-tries` with the minutes to wait.
 */
export async function countTry(db: SignInDatabase, key: string, { tries, waitMinutes }: TryLimit): Promise<void> {
  const wait = sql`now() + make_interval(mins => ${waitMinutes})`;
  const { rows } = await sql<{ count: number; seconds: number }>`
    insert into attempt as a (key, count, until) values (${hashed(key)}, 1, ${wait})
    on conflict (key) do update set
      count = case when a.until <= now() then 1 else least(a.count + 1, ${tries + 1}) end,
      until = case when a.until <= now() or a.count < ${tries} then ${wait} else a.until end
    returning count, extract(epoch from until - now())::float8 as seconds`.execute(db);
  const [row] = rows;
  if (!row || row.count <= tries) return;
  const minutes = Math.max(1, Math.ceil(row.seconds / 60));
  throw new Refusal(
    'too-many-tries',
    `Too many wrong tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`,
  );
}

/** Takes a counted try back, after a right one: an address that many share is not used up by people who sign in. */
export async function takeTryBack(db: SignInDatabase, key: string): Promise<void> {
  await db
    .updateTable('attempt')
    .set((row) => ({ count: row('count', '-', 1) }))
    .where('key', '=', hashed(key))
    .where('count', '>', 0)
    .execute();
}

/** Forgets the tries of a key, after a right one. Also clears what has waited out, so that the table stays small. */
export async function forgetTries(db: SignInDatabase, ...keys: string[]): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where((is) => is.or([is('key', 'in', keys.map(hashed)), is('until', '<', sql<Date>`now() - interval '1 day'`)]))
    .execute();
}

/**
 * Uses up a code of the second factor for as long as it would be good.
 * @returns false when it was used before: a code seen over someone's shoulder opens nothing (RFC 6238, 5.2).
 */
export async function useOnce(db: SignInDatabase, key: string): Promise<boolean> {
  const { rows } = await sql`
    insert into attempt as a (key, count, until) values (${hashed(key)}, 1, now() + interval '2 minutes')
    on conflict (key) do update set until = excluded.until where a.until <= now()
    returning key`.execute(db);
  return rows.length === 1;
}

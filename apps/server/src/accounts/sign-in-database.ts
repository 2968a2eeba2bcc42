import { type ColumnType, type Generated, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Schema sign_in, as far as this code asks it itself; the rest is better-auth's. */
export interface SignInTables {
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    twoFactorEnabled: Generated<boolean>;
    createdAt: Date;
    updatedAt: Date;
  };
  session: {
    id: string;
    userId: string;
    token: string;
    expiresAt: Date;
    lastSeenAt: Date;
    ipAddress: string | null;
    userAgent: string | null;
    createdAt: ColumnType<Date, Date, never>;
  };
  account: {
    id: string;
    userId: string;
    accountId: string;
    providerId: string;
    password: string | null;
    createdAt: Date;
    updatedAt: Date;
  };
  verification: { id: string; identifier: string; value: string; expiresAt: Date };
  twoFactor: { id: string; userId: string; verified: boolean };
  attempt: { key: string; count: number; until: Date };
}
export type SignInDatabase = Kysely<SignInTables>;

/** Opens a pool as the role that sees the sign-ins and nothing of the practices. */
export function connectSignIn(signInUrl: string, maxConnections = 5): SignInDatabase {
  const pool = new pg.Pool({ connectionString: signInUrl, max: maxConnections, options: '-c search_path=sign_in' });
  // A connection that dies while idle is replaced by the pool; the next query reports a dead server itself.
  pool.on('error', () => {});
  return new Kysely<SignInTables>({ dialect: new PostgresDialect({ pool }) });
}

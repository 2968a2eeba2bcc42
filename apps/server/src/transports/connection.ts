import type { ConnectionKind, ConnectionSettings } from '../contract/connection-views.ts';

export type { ConnectionSettings, HttpsSettings, SftpSettings } from '../contract/connection-views.ts';

/** What is sealed: never shown again once it is saved. */
export interface ConnectionSecret {
  password?: string | undefined;
  privateKey?: string | undefined;
  passphrase?: string | undefined;
  clientSecret?: string | undefined;
}

/** A connection as its row says it. */
export interface StoredConnection {
  tenant_id: string;
  id: string;
  kind: ConnectionKind;
  settings: ConnectionSettings;
  secret: Uint8Array | null;
}

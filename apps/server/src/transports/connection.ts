import type { z } from 'zod';
import type { folderSettingsSchema, httpsSettingsSchema, sftpSettingsSchema } from '../contract/schemas/connections.ts';

/** `folder`: below the transport folder of the installation, never chosen by a person: '' is the folder itself. */
export type FolderSettings = Omit<z.output<typeof folderSettingsSchema>, 'kind'> & { folder: string };
/** `hostKey`: the fingerprint that a person accepted, as OpenSSH prints it; absent before. */
export type SftpSettings = Omit<z.output<typeof sftpSettingsSchema>, 'kind'> & { hostKey?: string };
export type HttpsSettings = Omit<z.output<typeof httpsSettingsSchema>, 'kind'>;

/** What is sealed: never shown again once it is saved. */
export interface ConnectionSecret {
  password?: string | undefined;
  privateKey?: string | undefined;
  passphrase?: string | undefined;
  clientSecret?: string | undefined;
}

export type ConnectionKind = 'folder' | 'sftp' | 'https';

/** Settings of any kind, as stored. Of a practice that was here before connections the hours may be absent. */
export type ConnectionSettings = Partial<FolderSettings> & Partial<SftpSettings> & Partial<HttpsSettings>;

/** A connection as its row says it. */
export interface StoredConnection {
  tenant_id: string;
  id: string;
  kind: ConnectionKind;
  settings: ConnectionSettings;
  secret: Uint8Array | null;
}

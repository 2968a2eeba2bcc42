import type { z } from 'zod';
import type { folderSettingsSchema, httpsSettingsSchema, sftpSettingsSchema } from './schemas/connections.ts';

/** `folder`: below the transport folder of the installation, never chosen by a person: '' is the folder itself. */
export type FolderSettings = Omit<z.output<typeof folderSettingsSchema>, 'kind'> & { folder: string };
/** `hostKey`: the fingerprint that a person accepted, as OpenSSH prints it; absent before. */
export type SftpSettings = Omit<z.output<typeof sftpSettingsSchema>, 'kind'> & { hostKey?: string };
export type HttpsSettings = Omit<z.output<typeof httpsSettingsSchema>, 'kind'>;

export type ConnectionKind = 'folder' | 'sftp' | 'https';

/** Settings of any kind, as stored. Of a practice that was here before connections the hours may be absent. */
export type ConnectionSettings = Partial<FolderSettings> & Partial<SftpSettings> & Partial<HttpsSettings>;

/** A connection as screens show it. A secret is never among it: only whether there is one. */
export interface ConnectionView {
  id: string;
  version: number;
  name: string;
  kind: ConnectionKind;
  isUsual: boolean;
  state: 'active' | 'paused';
  hasSecret: boolean;
  /** `folder`: below `transport/` of the data folder. */
  settings: ConnectionSettings & {
    receiptHours: number;
    acknowledgmentHours: number;
    asksStatus: boolean;
    asksEligibility: boolean;
  };
  lastContactAt: string | null;
  /** Why the last try failed, with the fix. */
  lastError: string | null;
  nextTryAt: string | null;
  waitingFiles: number;
}

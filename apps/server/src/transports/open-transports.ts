import { join } from 'node:path';
import type { ConnectionSecret, HttpsSettings, SftpSettings, StoredConnection } from './connection.ts';
import { folderTransport } from './folder.ts';
import { httpsTransport, type TokenCache } from './https.ts';
import { PATIENCE } from './https-fetch.ts';
import { askService, type PriorAuthorizationService, type ServiceReply } from './prior-authorization.ts';
import { seal, unseal } from './seal.ts';
import { sftpTransport } from './sftp.ts';
import { type Transport, TransportFailure } from './transport.ts';

/** Ways out of an installation. */
export interface Transports {
  /** Opens a connection; close it after use. @throws TransportFailure */
  open(connection: StoredConnection): Promise<Transport>;
  /** Seals the secret of a connection for its row. */
  seal(secret: ConnectionSecret, connection: Pick<StoredConnection, 'tenant_id' | 'id'>): Buffer;
  /** Opens a sealed secret; undefined when this installation's key does not fit. */
  unseal(connection: Pick<StoredConnection, 'tenant_id' | 'id' | 'secret'>): ConnectionSecret | undefined;
  /** Calls a payer's FHIR service for prior authorization once; the token is kept under `id`. */
  askForAuthorization(
    service: PriorAuthorizationService,
    operation: 'submit' | 'inquire',
    bundle: unknown,
    id: string,
  ): Promise<ServiceReply>;
}

/**
 * @param dir the installation's transport folder: folder connections lie in it, receipts of the others too.
 * @param key purpose-bound key of the installation, which the database does not hold.
 */
export function openTransports(dir: string, key: string): Transports {
  const tokens: TokenCache = new Map();
  const place = (row: Pick<StoredConnection, 'tenant_id' | 'id'>) => `${row.tenant_id}/${row.id}`;
  const open: Transports['unseal'] = (row) => {
    if (row.secret === null) return {};
    const text = unseal(row.secret, key, place(row));
    return text === undefined ? undefined : (JSON.parse(text) as ConnectionSecret);
  };
  return {
    seal: (secret, row) => seal(JSON.stringify(secret), key, place(row)),
    unseal: open,
    askForAuthorization: (service, operation, bundle, id) =>
      askService(service, operation, bundle, { tokens, id, patience: PATIENCE }),
    open: async (row) => {
      if (row.kind === 'folder') return folderTransport(join(dir, row.settings.folder ?? ''));
      const secret = open(row);
      if (!secret) {
        throw new TransportFailure(
          'The secret of this connection cannot be opened: secret.key of the data folder is another one. Enter password, key or client secret again.',
        );
      }
      if (row.kind === 'https') return httpsTransport(row.settings as HttpsSettings, secret, { tokens, id: row.id });
      return sftpTransport(row.settings as SftpSettings, secret, join(dir, '.receipts', row.id));
    },
  };
}

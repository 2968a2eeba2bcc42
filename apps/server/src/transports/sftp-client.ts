import { createHash } from 'node:crypto';
import { Client, type SFTPWrapper } from 'ssh2';
import type { ConnectionSecret, SftpSettings } from './connection.ts';
import { asFailure, TransportFailure } from './transport.ts';

const READY_TIMEOUT_MS = 20_000;
const KEEPALIVE_MS = 10_000;

/** One SFTP session. `ask` runs a request; it fails when the line is cut, however long the server is silent. */
export interface SftpSession {
  sftp: SFTPWrapper;
  ask<T>(request: (done: (error: Error | null | undefined, value?: T) => void) => unknown): Promise<T>;
  close(): void;
}

/** The fingerprint of a host key as OpenSSH prints it. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

function unknownKey(settings: SftpSettings, shown: string): TransportFailure {
  if (settings.hostKey === undefined) {
    return new TransportFailure(
      `${settings.host} shows the host key ${shown}. Compare it with the one that the other side gave you, then accept it.`,
      { hostKey: shown },
    );
  }
  return new TransportFailure(
    `The host key of ${settings.host} has changed: it was ${settings.hostKey} and is now ${shown}. Nothing was sent. Ask the other side whether it changed its key before you accept the new one.`,
    { hostKey: shown },
  );
}

function connectionFailure(error: Error & { level?: string }): TransportFailure {
  if (error.level === 'client-authentication') {
    return new TransportFailure('The other side refuses the sign-in. Check the user name and the password or key.', {
      cause: error,
    });
  }
  if (error.level === 'client-timeout')
    return new TransportFailure('The other side did not answer in time. It is tried again.', { cause: error });
  if (/Cannot parse privateKey/.test(error.message)) {
    return new TransportFailure(
      'The private key cannot be read: it is no OpenSSH or PEM key, or its pass phrase is wrong. Enter both again.',
      { cause: error },
    );
  }
  return asFailure(error);
}

const CUT = () => new TransportFailure('The other side cut the connection. It is tried again.');

/** The session over a client that has just connected. */
function sessionOf(client: Client, sftp: SFTPWrapper, isCut: () => boolean): SftpSession {
  const ask: SftpSession['ask'] = (request) =>
    new Promise((resolve, reject) => {
      if (isCut()) return reject(CUT());
      const cut = () => reject(CUT());
      client.once('close', cut);
      request((error, value) => {
        client.off('close', cut);
        if (error) reject(error);
        else resolve(value as never);
      });
    });
  return { sftp, ask, close: () => client.end() };
}

/**
 * Connects and signs in. A host key other than the accepted one is refused before anything secret is sent.
 * @throws TransportFailure with `hostKey` when the key is new or has changed.
 */
export function openSftp(settings: SftpSettings, secret: ConnectionSecret): Promise<SftpSession> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    // Each request under way listens for the end of the line.
    client.setMaxListeners(0);
    let refused: TransportFailure | undefined;
    let isCut = false;
    client.on('close', () => {
      isCut = true;
      reject(refused ?? CUT());
    });
    client.on('error', (error) => reject(refused ?? connectionFailure(error)));
    client.on('ready', () => {
      client.sftp((error, sftp) => {
        if (!error) return resolve(sessionOf(client, sftp, () => isCut));
        client.end();
        reject(
          new TransportFailure('The other side has no SFTP for this user. Ask it to switch SFTP on.', { cause: error }),
        );
      });
    });
    try {
      client.connect({
        host: settings.host,
        port: settings.port,
        username: settings.user,
        readyTimeout: READY_TIMEOUT_MS,
        keepaliveInterval: KEEPALIVE_MS,
        keepaliveCountMax: 3,
        hostVerifier: (key: Buffer) => {
          const shown = fingerprintOf(key);
          if (shown !== settings.hostKey) refused = unknownKey(settings, shown);
          return refused === undefined;
        },
        ...(secret.privateKey
          ? { privateKey: secret.privateKey, ...(secret.passphrase ? { passphrase: secret.passphrase } : {}) }
          : { password: secret.password ?? '' }),
      });
    } catch (error) {
      reject(connectionFailure(error as Error));
    }
  });
}

/** A way out for interchanges and in for their answers. Each file goes out once from our side, whatever crashes. */
export interface Transport {
  /** Puts a file out; repeated with the same name and bytes it changes nothing. */
  deliver(fileName: string, bytes: Uint8Array): Promise<void>;
  /** Files that wait to be taken in, oldest name first. */
  waiting(): Promise<string[]>;
  read(fileName: string): Promise<Uint8Array>;
  /** Called after the file is stored for good: moves it out of the way. */
  taken(fileName: string): Promise<void>;
  /** Connects, signs in and looks at every folder or address that is used, without leaving anything. */
  test(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Why a file cannot go out or come in, as a sentence for people with what to do; no patient data, no secret.
 * `hostKey` stands where the other side shows a key that nobody has accepted yet, as OpenSSH prints it (`SHA256:...`).
 */
export class TransportFailure extends Error {
  readonly hostKey: string | undefined;
  constructor(message: string, options: { cause?: unknown; hostKey?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'TransportFailure';
    this.hostKey = options.hostKey;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room there.',
  EDQUOT: 'The disk space of this account is used up. Make room there.',
  EROFS: 'The folder may only be read. Give Cleanclaim the right to write there.',
  EACCES: 'The folder may not be opened. Give Cleanclaim the right to read and write there.',
  EPERM: 'The folder may not be changed. Give Cleanclaim the right to read and write there.',
  ENOENT: 'The folder is not there. Create it, or correct its name.',
  ENOTDIR: 'The folder is not there: a file has its name. Correct the name.',
  ECONNREFUSED: 'Nobody answers at this address and port. Check both, or ask the other side.',
  ENOTFOUND: 'There is no such address. Check how it is written.',
  EAI_AGAIN: 'The address cannot be looked up now. Check the network.',
  ETIMEDOUT: 'The other side did not answer in time. It is tried again.',
  EHOSTUNREACH: 'The other side cannot be reached from here. Check the network.',
  ENETUNREACH: 'The other side cannot be reached from here. Check the network.',
  ECONNRESET: 'The other side cut the connection. It is tried again.',
  EPIPE: 'The other side cut the connection. It is tried again.',
};

/** The error as a failure in words; its code stands behind when there are none for it. */
export function asFailure(error: unknown): TransportFailure {
  if (error instanceof TransportFailure) return error;
  const code = String((error as { code?: unknown }).code ?? (error instanceof Error ? error.name : 'unknown'));
  return new TransportFailure(WORDS[code] ?? `The connection failed (${code}). It is tried again.`, { cause: error });
}

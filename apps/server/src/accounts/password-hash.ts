import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet. */
const ARGON2ID = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** The same words typed on two keyboards are the same password (NIST SP 800-63B-4, 3.1.1.2). */
const normalized = (password: string) => password.normalize('NFKC');

/** The text that is stored for a password: parameters, salt and hash. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), ARGON2ID);
}

/** Whether a password is the one that was hashed. */
export function isPassword(stored: { hash: string; password: string }): Promise<boolean> {
  return verify(stored.hash, normalized(stored.password));
}

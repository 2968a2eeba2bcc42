import { z } from 'zod';
import { matching, optionalText, version } from './parties.ts';

const text = (max: number, message: string) =>
  z.string(message).trim().min(1, message).max(max, `At most ${max} characters.`);
const optional = (max: number) => optionalText(z.string().max(max, `At most ${max} characters.`));
const hours = (fallback: number) =>
  z.int('Enter hours.').min(1, 'At least 1 hour.').max(240, 'At most 240 hours.').default(fallback);

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http to this very machine. */
export const address = z
  .string('Enter an https address.')
  .trim()
  .max(300, 'At most 300 characters.')
  .refine((value) => {
    const url = URL.parse(value);
    if (url?.username !== '' || url.password !== '') return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  }, 'Enter an https address without user name and password.');
const remotePath = text(200, 'Enter a folder.').refine((path) => !path.split('/').includes('..'), 'Leave out "..".');
const urlPath = matching(/^\/[^\s#]*$/, 'Begin with a slash, as /claims.');

/** When silence becomes work, and what the other side takes. */
const watching = {
  receiptHours: hours(4),
  acknowledgmentHours: hours(24),
  asksStatus: z.boolean().default(false),
  asksEligibility: z.boolean().default(false),
};

const mappingSchema = z.object({
  send: z.object({
    method: z.enum(['POST', 'PUT']).default('POST'),
    /** `{fileName}` stands for the name of the file. */
    path: urlPath,
    body: z.enum(['raw', 'multipart', 'json-base64']),
    /** Of the part or the JSON key that holds the file. */
    fileField: text(60, 'Enter the name of the field.').default('file'),
    /** JSON key or form field with the name of the file; absent: not sent apart. */
    nameField: optional(60),
    /** Header that carries the key by which the other side knows a repeated file. */
    idempotencyHeader: text(60, 'Enter the name of the header.').default('Idempotency-Key'),
    /** HTTP status by which the other side says that it has the file already. */
    duplicateStatus: z.int().min(400).max(499).optional(),
  }),
  list: z.object({
    path: urlPath,
    /** Keys that lead to the list, with dots; '' when the answer is the list. */
    items: z.string().trim().max(100).default(''),
    id: text(60, 'Enter the key of the id.').default('id'),
    name: text(60, 'Enter the key of the name.').default('name'),
  }),
  read: z.object({
    /** `{id}` stands for the id. */
    path: urlPath,
    body: z.enum(['raw', 'json-base64']).default('raw'),
    content: text(100, 'Enter the key of the content.').default('content'),
  }),
  taken: z.object({ method: z.enum(['DELETE', 'POST', 'PUT']).default('DELETE'), path: urlPath }),
});

export const folderSettingsSchema = z.object({ kind: z.literal('folder'), ...watching });
export const sftpSettingsSchema = z.object({
  kind: z.literal('sftp'),
  host: matching(/^[A-Za-z0-9.:-]{1,253}$/, 'Enter the name of the host, as sftp.example.org.'),
  port: z.int('Enter a port.').min(1, 'From 1 to 65535.').max(65_535, 'From 1 to 65535.').default(22),
  user: text(100, 'Enter the user name.'),
  outFolder: remotePath,
  inFolder: remotePath,
  /** What becomes of an answer once it is stored here. */
  afterReading: z.enum(['move', 'delete']).default('move'),
  doneFolder: optional(200),
  ...watching,
});
export const httpsSettingsSchema = z.object({
  kind: z.literal('https'),
  baseUrl: address,
  tokenUrl: address,
  clientId: text(200, 'Enter the client id.'),
  scope: optional(300),
  mapping: mappingSchema,
  ...watching,
});

export const saveConnectionSchema = z.object({
  /** Absent for a new connection; then `version` too. */
  connectionId: z.uuid().optional(),
  version: version.optional(),
  name: text(60, 'Enter a name.'),
  isUsual: z.boolean().default(false),
  settings: z.discriminatedUnion('kind', [folderSettingsSchema, sftpSettingsSchema, httpsSettingsSchema]),
  /** Absent: the secret on file stays. Password and private key exclude each other; the last one given counts. */
  secret: z
    .object({
      password: optional(1000),
      privateKey: optional(20_000),
      passphrase: optional(1000),
      clientSecret: optional(2000),
    })
    .optional(),
});

export const connectionIdSchema = z.object({ connectionId: z.uuid() });
export const acceptHostKeySchema = z.object({
  connectionId: z.uuid(),
  hostKey: matching(/^SHA256:[A-Za-z0-9+/]{43}$/, 'A fingerprint looks as SHA256:...'),
});
export const setConnectionStateSchema = z.object({ connectionId: z.uuid(), state: z.enum(['active', 'paused']) });

/** Beginning with one claim or many: each is a question of its own in one file a connection. */
export const askClaimStatusSchema = z.object({
  claimIds: z.array(z.uuid()).min(1, 'Choose a claim.').max(500, 'At most 500 claims at a time.'),
});

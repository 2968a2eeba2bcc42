import type { CodedVisitNotes, TrainResult } from '@cleanclaim/billing/coding';
import type { CodeSets } from '@cleanclaim/codesets';
import type { z } from 'zod';
import '../contract/plain-words.ts';
import type { Database, Tx } from '../db/connect.ts';
import { inTenant } from '../db/connect.ts';
import type { Job } from '../jobs/queues.ts';
import type { Clock } from '../platform/clock.ts';
import type { CodingEngine } from '../platform/coding-engine.ts';
import type { Transports } from '../transports/open-transports.ts';
import type { Actor, Role } from './actor.ts';
import { type AuditDraft, findBrokenAuditLink, saveAuditEvents } from './audit.ts';

export { type Actor, ROLES, type Role } from './actor.ts';

/** What operations need of the shell. One per process. */
export interface Runtime {
  db: Database;
  clock: Clock;
  newId(): string;
  codes: CodeSets;
  coding: CodingEngine;
  /** Trains a model on the coded visits of one practice, with the code sets in force on the day. */
  train(visits: CodedVisitNotes[], isoDate: string): Promise<TrainResult>;
  transports: Transports;
  /** Key of the language-model assistant, when its server wants one. */
  assistantKey?: string;
  auditKey: string;
  /** Queues jobs inside the given transaction: they exist if and only if it commits. */
  sendJobs(tx: Tx, jobs: readonly Job[]): Promise<void>;
}

/** What one run of an operation works with. */
export interface OperationContext {
  tx: Tx;
  actor: Actor;
  tenantId: string;
  now: Date;
  today: string;
  codes: CodeSets;
  coding: CodingEngine;
  transports: Transports;
  newId(): string;
  /** Walks the tenant's audit chain; the first sequence number that does not fit, undefined when it is whole. */
  findBrokenAuditLink(): Promise<number | undefined>;
  /** Records one read or write; saved in the same transaction. */
  audit(event: AuditDraft): void;
  /** Queues a follow-up job; sent in the same transaction. */
  enqueue(job: Job): void;
}

export interface Operation<I, O> {
  /** kebab-case verb that billers use. */
  name: string;
  /** One sentence for the API page. */
  summary: string;
  roles: readonly Role[];
  input: z.ZodType<I>;
  run(context: OperationContext, input: I): Promise<O>;
}

/** An expected refusal: nothing is saved, and the person is told why and what to do; `fields` as in an outcome. */
export class Refusal extends Error {
  readonly code: string;
  readonly fields: Readonly<Record<string, string>> | undefined;
  constructor(code: string, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** `fields` holds one message a field that is not taken, by its path with dots: `address.zip`, `charges.0.units`. */
export type Outcome<O> =
  | { ok: true; value: O }
  | { ok: false; code: string; message: string; fields?: Readonly<Record<string, string>> };

/** Declares an operation; only gives the compiler the types. */
export function operation<I, O>(definition: Operation<I, O>): Operation<I, O> {
  return definition;
}

/** The first message of each field, by its path with dots. */
export function fieldMessages(error: z.core.$ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}

/** A refusal as the outcome that people see. */
export function refusalOf({ code, message, fields }: Refusal): Outcome<never> {
  return { ok: false, code, message, ...(fields ? { fields } : {}) };
}

const MAX_TRIES = 5;
/**
 * Serialization failure and deadlock, when the database asks to try again; and a unique key that another transaction
 * took first: the second try finds its row.
 */
const RETRYABLE = new Set(['40001', '40P01', '23505']);

/** Why none of an actor's roles may perform an operation; undefined when one may. */
export function roleRefusal(
  actor: Actor,
  op: { name: string; roles: readonly Role[] },
): { ok: false; code: string; message: string } | undefined {
  if (op.roles.some((role) => actor.roles.includes(role))) return undefined;
  return {
    ok: false,
    code: 'not-allowed',
    message: `Your role may not ${op.name.replaceAll('-', ' ')}. Ask a manager.`,
  };
}

/**
 * Performs an operation: authorize, check the input, then one transaction for the change, its audit events and its jobs.
 * @returns the value, or a refusal with its code: `not-allowed`, `bad-input`, or one of the operation's own.
 */
export async function perform<I, O>(
  runtime: Runtime,
  actor: Actor,
  op: Operation<I, O>,
  input: unknown,
): Promise<Outcome<O>> {
  const refused = roleRefusal(actor, op);
  if (refused) return refused;
  const parsed = op.input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      code: 'bad-input',
      message: `${issue?.path.join('.') || 'input'}: ${issue?.message ?? 'not valid'}`,
      fields: fieldMessages(parsed.error),
    };
  }
  for (let tries = 1; ; tries++) {
    try {
      return { ok: true, value: await performOnce(runtime, actor, op, parsed.data) };
    } catch (error) {
      if (error instanceof Refusal) return refusalOf(error);
      if (tries === MAX_TRIES || !RETRYABLE.has(String((error as { code?: string }).code))) throw error;
    }
  }
}

function performOnce<I, O>(runtime: Runtime, actor: Actor, op: Operation<I, O>, input: I): Promise<O> {
  const run = async (tx: Tx): Promise<O> => {
    const events: AuditDraft[] = [];
    const jobs: Job[] = [];
    const now = runtime.clock.now();
    const value = await op.run(
      {
        tx,
        actor,
        tenantId: actor.tenantId,
        now,
        today: runtime.clock.today(),
        codes: runtime.codes,
        coding: runtime.coding,
        transports: runtime.transports,
        newId: runtime.newId,
        findBrokenAuditLink: () => findBrokenAuditLink(tx, actor.tenantId, runtime.auditKey),
        audit: (event) => events.push(event),
        enqueue: (job) => jobs.push(job),
      },
      input,
    );
    if (events.length === 0) throw new Error(`operation ${op.name} left no audit event`);
    await runtime.sendJobs(tx, jobs);
    await saveAuditEvents(tx, { actor, operation: op.name, at: now, key: runtime.auditKey }, events);
    return value;
  };
  return inTenant(runtime.db, actor.tenantId, run, actor.name);
}

/** `perform` for callers to whom a refusal is a bug: jobs and the demo. */
export async function mustPerform<I, O>(runtime: Runtime, actor: Actor, op: Operation<I, O>, input: I): Promise<O> {
  const outcome = await perform(runtime, actor, op, input);
  if (!outcome.ok) throw new Error(`${op.name} refused: ${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

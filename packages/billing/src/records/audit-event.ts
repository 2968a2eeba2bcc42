/** What happened to a record, as an operation drafts it. It is saved in the same transaction as the change itself. */
export interface AuditEventDraft {
  /** Verb of the operation, kebab-case: `post-remittance`, `view-patient`. */
  action: string;
  /** Kind of record, kebab-case: `claim`, `patient`, `remittance`. */
  subjectKind: string;
  /** Our identifier of the record. */
  subjectId: string;
  /** Set whenever the record is about a patient: it answers who saw this chart. */
  patientId?: string;
  /** Facts without patient data: counts, codes, cents. Names, dates of birth and member ids never stand here. */
  detail: Readonly<Record<string, string | number | boolean>>;
}

/** An event with what the shell knows: who, when and its place in the tenant's chain. */
export interface AuditEvent extends AuditEventDraft {
  tenantId: string;
  /** 1-based, without gaps in a tenant. */
  sequence: number;
  /** Date and time in UTC, ISO 8601, for example `2026-11-02T14:05:00.000Z`. */
  at: string;
  /** User, job or system that acted. */
  actorId: string;
}

/** Drafts an audit event (45 CFR 164.312(b)). `patientId` is kept only when one is given. */
export function auditEvent(
  action: string,
  subject: { kind: string; id: string; patientId?: string },
  detail: AuditEventDraft['detail'] = {},
): AuditEventDraft {
  return {
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...(subject.patientId === undefined ? {} : { patientId: subject.patientId }),
    detail,
  };
}

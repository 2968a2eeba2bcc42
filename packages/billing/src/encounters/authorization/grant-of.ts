import type { IsoDate } from '../../kernel/index.ts';
import type { AuthorizationAnswer } from './authorization-answer.ts';
import type { RequestedService } from './authorization-request.ts';

/** What claims may use of an approval. */
export interface AuthorizationGrant {
  procedureCodes: string[];
  from?: IsoDate;
  to?: IsoDate;
  /** Absent: the payer named no limit. */
  unitsApproved?: number;
}

type Answered = Pick<AuthorizationAnswer, 'from' | 'to' | 'unitsApproved' | 'services'>;

const isGranted = (outcome: string) => outcome === 'approved' || outcome === 'partly-approved';

/** The services that the payer did not refuse: by its decisions where it repeats them, else as asked for. */
function grantedServices(asked: readonly RequestedService[], { services }: Answered): readonly RequestedService[] {
  if (services.length === 0) return asked;
  const decided = (service: RequestedService, index: number) =>
    services.find(({ traceNumber }) => traceNumber.endsWith(`-${index + 1}`)) ??
    services.find(({ procedureCode }) => procedureCode === service.procedureCode);
  return asked.filter((service, i) => {
    const decision = decided(service, i);
    return decision === undefined || isGranted(decision.outcome);
  });
}

/**
 * What an approval, also one in part, allows: its own codes, days and units where it names them, else those that were asked
 * for. A service that the payer put in place of another one counts too.
 */
export function grantOf(asked: readonly RequestedService[], answer: Answered): AuthorizationGrant {
  const granted = grantedServices(asked, answer);
  const others = answer.services.filter(({ outcome }) => isGranted(outcome)).map(({ procedureCode }) => procedureCode);
  const codes = [...granted.map(({ procedureCode }) => procedureCode), ...others].filter((code) => code !== '');
  const days = granted.flatMap(({ from, to }) => [from, to ?? from]).sort();
  const [from, to] = [answer.from ?? days[0], answer.to ?? days.at(-1)];
  const units = answer.unitsApproved ?? granted.reduce((sum, service) => sum + service.units, 0);
  return {
    procedureCodes: [...new Set(codes)],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(units > 0 ? { unitsApproved: units } : {}),
  };
}

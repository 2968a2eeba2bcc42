import { normalizeProcedure } from '@cleanclaim/codesets';
import type { Charge, ClaimKind, LineProviderRole } from '../encounters/index.ts';
import { cents } from '../kernel/index.ts';
import type { Provider } from '../parties/index.ts';
import { ANESTHESIA, inRanges } from './edits/support/code-ranges.ts';
import { usualRevenueCode } from './revenue-codes.ts';
import type { ServiceLine } from './types.ts';

/** Anesthesia services that count units: burns by area, daily care of a pain catheter. */
const NOT_TIMED: readonly string[] = ['01953', '01996'];

/** Minutes (MJ) for anesthesia, which is sent in minutes (005010X222A1 SV103); as charged otherwise. */
function measured(charge: Charge, procedureCode: string): Pick<ServiceLine, 'unitOfMeasure'> {
  if (charge.unitOfMeasure !== undefined) return {};
  const timed = inRanges(procedureCode, ANESTHESIA) && !NOT_TIMED.includes(procedureCode);
  return timed ? { unitOfMeasure: 'MJ' } : {};
}

function lineProviders(charge: Charge, providers: ReadonlyMap<string, Provider>): Pick<ServiceLine, 'providers'> {
  const found = Object.entries(charge.providerIds ?? {}).flatMap(([role, id]): [LineProviderRole, Provider][] => {
    const provider = providers.get(id);
    return provider ? [[role as LineProviderRole, provider]] : [];
  });
  return found.length === 0 ? {} : { providers: Object.fromEntries(found) };
}

/**
 * Makes a service line of a captured charge: what the charge says goes along. A facility's line gets the usual revenue
 * code of its service when it has none (`revenue-codes.ts`) and no pointers.
 * @param index 0-based
 * @param providers those that charges name, by id
 */
export function buildLine(
  charge: Charge,
  index: number,
  kind: ClaimKind,
  pointers: readonly number[],
  providers: ReadonlyMap<string, Provider>,
): ServiceLine {
  const { id: _id, priceSource: _source, providerIds: _ids, diagnosisPointers: _ranks, ...said } = charge;
  const procedureCode = charge.procedureCode.trim() === '' ? '' : normalizeProcedure(charge.procedureCode);
  const revenueCode = kind === 'institutional' ? (charge.revenueCode ?? usualRevenueCode(procedureCode)) : undefined;
  return {
    ...said,
    lineNumber: index + 1,
    procedureCode,
    chargeCents: cents(charge.chargeCents),
    diagnosisPointers: kind === 'institutional' ? [] : pointers,
    ...(kind === 'professional' ? measured(charge, procedureCode) : {}),
    ...(revenueCode === undefined ? {} : { revenueCode }),
    ...lineProviders(charge, providers),
  };
}

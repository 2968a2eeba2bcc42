import type { EncounterCodes } from '@cleanclaim/billing/coding';
import type { Charge } from '@cleanclaim/billing/encounters';
import { normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { EnteredCodes } from '../contract/schemas/encounters.ts';
import { withoutUndefined } from './without-undefined.ts';

type EnteredCharge = EnteredCodes['charges'][number];

const ndcOf = (charge: { ndc?: string | undefined }) => charge.ndc ?? '';

function isSameLine(known: Charge, entered: EnteredCharge): boolean {
  return (
    normalizeProcedure(known.procedureCode) === normalizeProcedure(entered.procedureCode) &&
    known.units === entered.units &&
    known.modifiers.join() === entered.modifiers.join() &&
    ndcOf(known) === ndcOf(entered)
  );
}

/** Finds for each entered line the one on file that it is: the same in all it says, else the next of that procedure. */
function pairLines(known: readonly Charge[], entered: readonly EnteredCharge[]): (Charge | undefined)[] {
  const left = [...known];
  const take = (fits: (charge: Charge) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = entered.map((line) => take((charge) => isSameLine(charge, line)));
  return entered.map(
    (line, i) =>
      same[i] ?? take((charge) => normalizeProcedure(charge.procedureCode) === normalizeProcedure(line.procedureCode)),
  );
}

/**
 * The price of a line: an amount that the person entered stands as the sender's; one that only repeats the fee schedule
 * stays the schedule's. Without an amount a line that is the same as on file keeps its price, any other is priced anew.
 */
function priceOf(line: EnteredCharge, known: Charge | undefined): Pick<Charge, 'chargeCents' | 'priceSource'> {
  const kept = known && isSameLine(known, line) ? known : undefined;
  if (line.chargeCents !== undefined && line.chargeCents !== kept?.chargeCents) {
    return { chargeCents: line.chargeCents, priceSource: 'sender' };
  }
  if (kept?.priceSource) return { chargeCents: kept.chargeCents, priceSource: kept.priceSource };
  if (kept && kept.chargeCents !== 0) return { chargeCents: kept.chargeCents, priceSource: 'sender' };
  return line.chargeCents === undefined
    ? { chargeCents: 0, priceSource: 'not-priced' }
    : { chargeCents: line.chargeCents, priceSource: 'sender' };
}

/**
 * A visit's codes as a person entered them, in canonical form. Lines that stay keep their id, description and date of
 * service, so that what is known of them survives. Whether the codes are right is asked when the claim is built.
 * @param known the codes as they stood; none for a new visit.
 */
export function enteredCodes(
  known: EncounterCodes,
  entered: EnteredCodes,
  dateOfService: string,
  newId: () => string,
): EncounterCodes {
  const pairs = pairLines(known.charges, entered.charges);
  return {
    ...known,
    diagnoses: entered.diagnoses.map((code, i) => ({ code: normalizeIcd10cm(code), rank: i + 1, system: 'icd10cm' })),
    charges: entered.charges.map((line, i): Charge => {
      const onFile = pairs[i];
      const { ndc: _ndc, ndcQuantity, ndcUnit, ...kept } = onFile ?? {};
      const sameDrug = line.ndc !== undefined && line.ndc === onFile?.ndc;
      return {
        // Revenue code, teeth, dates ...: the codes' form does not show them and takes none away.
        ...kept,
        id: onFile?.id ?? newId(),
        procedureCode: normalizeProcedure(line.procedureCode),
        description: onFile?.description ?? '',
        modifiers: line.modifiers,
        units: line.units,
        dateOfService: onFile?.dateOfService ?? dateOfService,
        diagnosisPointers: [...new Set(line.diagnosisPointers)],
        ...priceOf(line, onFile),
        ...(line.revenueCode ? { revenueCode: line.revenueCode } : {}),
        ...(line.ndc ? { ndc: line.ndc } : {}),
        ...(sameDrug ? withoutUndefined({ ndcQuantity, ndcUnit }) : {}),
      };
    }),
  };
}

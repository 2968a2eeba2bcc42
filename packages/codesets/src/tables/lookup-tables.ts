import { openRows } from './row-table.ts';
import type {
  AddOnTable,
  AnesthesiaTable,
  GpciTable,
  McEditTable,
  MueTable,
  OppsTable,
  RvuTable,
  ZipLocalityTable,
} from './types.ts';

/** Columns of a packed fee schedule, in order. */
export const RVU_FIELDS = [
  'code',
  'modifier',
  'status',
  'workRvu',
  'nonFacilityPeRvu',
  'facilityPeRvu',
  'mpRvu',
  'pcTcIndicator',
  'globalDays',
  'preOp',
  'intraOp',
  'postOp',
  'multipleProcedure',
  'bilateral',
  'assistant',
  'coSurgeon',
  'teamSurgeon',
  'endoscopicBase',
  'conversionFactor',
  'supervision',
] as const;

/** Opens packed medically unlikely edits. All `open...` give undefined when the bytes are damaged or cut. */
export function openMue(bytes: Uint8Array): MueTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (code) => {
        const [, units = '', indicator, rationale = ''] = rows.first(code) ?? [];
        if (indicator === undefined) return undefined;
        return {
          units: Number(units),
          adjudicationIndicator: indicator === '1' ? 1 : indicator === '2' ? 2 : 3,
          rationale,
        };
      },
    }
  );
}

/** Opens packed add-on codes. */
export function openAddOn(bytes: Uint8Array): AddOnTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (addOn) => {
        const [, type, primaries = ''] = rows.first(addOn) ?? [];
        if (type === undefined) return undefined;
        return {
          type: type === '1' ? 1 : type === '2' ? 2 : 3,
          primaries: primaries === '' ? [] : primaries.split(' '),
        };
      },
    }
  );
}

/** Opens a packed fee schedule. */
export function openRvu(bytes: Uint8Array): RvuTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (code, modifier = '') => {
        const row = rows.first(code + modifier);
        if (row === undefined) return undefined;
        // Written out: it is asked for every line of a claim, and a loop over names takes four times as long.
        return {
          code: row[0] ?? '',
          modifier: row[1] ?? '',
          status: row[2] ?? '',
          workRvu: row[3] ?? '',
          nonFacilityPeRvu: row[4] ?? '',
          facilityPeRvu: row[5] ?? '',
          mpRvu: row[6] ?? '',
          pcTcIndicator: row[7] ?? '',
          globalDays: row[8] ?? '',
          preOp: row[9] ?? '',
          intraOp: row[10] ?? '',
          postOp: row[11] ?? '',
          multipleProcedure: row[12] ?? '',
          bilateral: row[13] ?? '',
          assistant: row[14] ?? '',
          coSurgeon: row[15] ?? '',
          teamSurgeon: row[16] ?? '',
          endoscopicBase: row[17] ?? '',
          conversionFactor: row[18] ?? '',
          supervision: row[19] ?? '',
        };
      },
    }
  );
}

/** Opens packed practice cost indices. */
export function openGpci(bytes: Uint8Array): GpciTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (carrier, locality) => {
        const row = rows.first(carrier + locality);
        if (row === undefined) return undefined;
        const [of = '', state = '', number = '', name = '', work = '', pe = '', mp = ''] = row;
        return { carrier: of, state, locality: number, name, work, pe, mp };
      },
    }
  );
}

/** Opens packed ZIP codes. Nine-digit ZIP codes are asked by their first five. */
export function openZipLocality(bytes: Uint8Array): ZipLocalityTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (zip) => {
        const row = rows.first(zip.slice(0, 5));
        if (row === undefined) return undefined;
        const [state = '', carrier = '', locality = '', rural = ''] = row;
        return { state, carrier, locality, rural };
      },
    }
  );
}

/** Opens packed anesthesia factors. */
export function openAnesthesia(bytes: Uint8Array): AnesthesiaTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (carrier, locality) => {
        const [, , name, conversionFactor = ''] = rows.first(carrier + locality) ?? [];
        return name === undefined ? undefined : { name, conversionFactor };
      },
    }
  );
}

/** Opens a packed Addendum B. */
export function openOpps(bytes: Uint8Array): OppsTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (code) => {
        const [, statusIndicator, apc = '', payment = ''] = rows.first(code) ?? [];
        if (statusIndicator === undefined) return undefined;
        // Rates have at most two decimals; rounding only takes away what a float adds.
        const paid = payment === '' ? {} : { paymentCents: Math.round(Number(payment) * 100) };
        return { statusIndicator, ...paid, ...(apc !== '' && { apc }) };
      },
    }
  );
}

/** Opens packed conflicts of the Medicare code editor. */
export function openCodeEditor(bytes: Uint8Array): McEditTable | undefined {
  const rows = openRows(bytes);
  return (
    rows && {
      count: rows.count,
      find: (diagnosis) => rows.find(diagnosis).map(([group = '', rule = '']) => ({ group, rule })),
    }
  );
}

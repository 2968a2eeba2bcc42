import type { CodeEntry, CodeSet, CodeSetName } from '../types.ts';
import { carcs } from './carc.ts';
import { claimAdjustmentGroups, claimFrequencies } from './claim-codes.ts';
import { cptProcedures } from './cpt-procedures.ts';
import { cptVisits } from './cpt-visits.ts';
import { hcpcsDrugs } from './hcpcs-drugs.ts';
import { hcpcsServices } from './hcpcs-services.ts';
import { hcpcsSupplies } from './hcpcs-supplies.ts';
import { starterIcd10cm } from './icd10cm.ts';
import { modifiers } from './modifiers.ts';
import { plainEntries } from './parse-table.ts';
import { placesOfService } from './places-of-service.ts';
import { rarcs } from './rarc.ts';
import { taxonomies } from './taxonomies.ts';

/** Name of the release, shown wherever a starter code is. */
export const STARTER_RELEASE = 'starter 2026.1';

/** First day given to codes older than electronic tables commonly say. */
const LONG_AGO = '1992-01-01';

let built: readonly CodeSet[] | undefined;

/**
 * The code sets that ship with the product: common codes with labels of our own. Sets with `subset: true` are not whole,
 * which screens say. Parsed on first use, then the same frozen array each time.
 */
export function starterCodeSets(): readonly CodeSet[] {
  built ??= Object.freeze([
    subset('icd10cm', starterIcd10cm()),
    subset('hcpcs', plainEntries(hcpcsServices + hcpcsDrugs + hcpcsSupplies, LONG_AGO)),
    subset('cpt', plainEntries(cptVisits + cptProcedures, LONG_AGO)),
    subset('modifier', plainEntries(modifiers, LONG_AGO)),
    whole('pos', plainEntries(placesOfService, LONG_AGO)),
    subset('carc', plainEntries(carcs, LONG_AGO)),
    subset('rarc', plainEntries(rarcs, LONG_AGO)),
    subset('claim-frequency', plainEntries(claimFrequencies, LONG_AGO)),
    whole('claim-adjustment-group', plainEntries(claimAdjustmentGroups, LONG_AGO)),
    subset('taxonomy', plainEntries(taxonomies, LONG_AGO)),
  ]);
  return built;
}

function subset(name: CodeSetName, entries: readonly CodeEntry[]): CodeSet {
  return Object.freeze({ name, release: STARTER_RELEASE, subset: true, entries });
}

function whole(name: CodeSetName, entries: readonly CodeEntry[]): CodeSet {
  return Object.freeze({ name, release: STARTER_RELEASE, subset: false, entries });
}

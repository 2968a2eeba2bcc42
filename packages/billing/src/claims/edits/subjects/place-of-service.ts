import type { Edit } from '../edit.ts';
import { emergencyVisitPlace } from '../emergency-visit-place.ts';
import { homeVisitPlace } from '../home-visit-place.ts';
import { hospitalVisitPlace } from '../hospital-visit-place.ts';
import { nursingFacilityVisitPlace } from '../nursing-facility-visit-place.ts';
import { officeVisitPlace } from '../office-visit-place.ts';
import { placeOfServiceValid } from '../place-of-service-valid.ts';
import { telehealthPlace } from '../telehealth-place.ts';

/** Edits of the subject "Place of service", in the order in which their findings are read. */
export const placeOfService: readonly Edit[] = [
  placeOfServiceValid,
  emergencyVisitPlace,
  officeVisitPlace,
  hospitalVisitPlace,
  nursingFacilityVisitPlace,
  homeVisitPlace,
  telehealthPlace,
];

import { ambulanceFactsRequired } from '../ambulance-facts-required.ts';
import { ambulanceMilesAgree } from '../ambulance-miles-agree.ts';
import { ambulanceMilesWithTransport } from '../ambulance-miles-with-transport.ts';
import { ambulanceOriginDestination } from '../ambulance-origin-destination.ts';
import { ambulancePlace } from '../ambulance-place.ts';
import { anesthesiaModifierExpected } from '../anesthesia-modifier-expected.ts';
import { anesthesiaModifierFitsPerformer } from '../anesthesia-modifier-fits-performer.ts';
import { anesthesiaModifiersOnAnesthesia } from '../anesthesia-modifiers-on-anesthesia.ts';
import { anesthesiaOnePerformer } from '../anesthesia-one-performer.ts';
import { anesthesiaPhysicalStatus } from '../anesthesia-physical-status.ts';
import { chiropracticActiveTreatment } from '../chiropractic-active-treatment.ts';
import { chiropracticFirstTreatment } from '../chiropractic-first-treatment.ts';
import { chiropracticSubluxation } from '../chiropractic-subluxation.ts';
import { cliaCertificateInForce } from '../clia-certificate-in-force.ts';
import { cliaNumberExpected } from '../clia-number-expected.ts';
import { cliaNumberRequired } from '../clia-number-required.ts';
import { cliaNumberShape } from '../clia-number-shape.ts';
import { deliveryOutcomeCoded } from '../delivery-outcome-coded.ts';
import { drugWasteModifiersAgree } from '../drug-waste-modifiers-agree.ts';
import type { Edit } from '../edit.ts';
import { epsdtReferralAgrees } from '../epsdt-referral-agrees.ts';
import { equipmentBoughtOrRented } from '../equipment-bought-or-rented.ts';
import { equipmentHasPrice } from '../equipment-has-price.ts';
import { mammographyCertification } from '../mammography-certification.ts';
import { medicareVaccineAdministration } from '../medicare-vaccine-administration.ts';
import { minutesOnlyForAnesthesia } from '../minutes-only-for-anesthesia.ts';
import { noCertificateSince2023 } from '../no-certificate-since-2023.ts';
import { obstetricPackageOnce } from '../obstetric-package-once.ts';
import { purchasedServiceProvider } from '../purchased-service-provider.ts';
import { referenceLaboratoryNamed } from '../reference-laboratory-named.ts';
import { refractionNotToMedicare } from '../refraction-not-to-medicare.ts';
import { rentalMonthModifier } from '../rental-month-modifier.ts';
import { singleDoseDrugWasteTold } from '../single-dose-drug-waste-told.ts';
import { surgeryCenterModifierPlace } from '../surgery-center-modifier-place.ts';
import { telehealthModifierExpected } from '../telehealth-modifier-expected.ts';
import { telehealthModifiersExclude } from '../telehealth-modifiers-exclude.ts';
import { telehealthNotHandsOn } from '../telehealth-not-hands-on.ts';
import { therapyCertifierNamed } from '../therapy-certifier-named.ts';
import { therapyDisciplineAgrees } from '../therapy-discipline-agrees.ts';
import { therapyPlanModifier } from '../therapy-plan-modifier.ts';
import { unlistedCodeExplained } from '../unlisted-code-explained.ts';
import { vaccineAndAdministration } from '../vaccine-and-administration.ts';

/** Edits of the subject "Specialties", in the order in which their findings are read. */
export const specialties: readonly Edit[] = [
  anesthesiaOnePerformer,
  anesthesiaModifierExpected,
  anesthesiaModifierFitsPerformer,
  anesthesiaModifiersOnAnesthesia,
  anesthesiaPhysicalStatus,
  minutesOnlyForAnesthesia,
  ambulanceOriginDestination,
  ambulanceFactsRequired,
  ambulanceMilesAgree,
  ambulanceMilesWithTransport,
  ambulancePlace,
  equipmentBoughtOrRented,
  rentalMonthModifier,
  noCertificateSince2023,
  cliaNumberRequired,
  cliaNumberExpected,
  cliaNumberShape,
  cliaCertificateInForce,
  referenceLaboratoryNamed,
  purchasedServiceProvider,
  therapyPlanModifier,
  therapyDisciplineAgrees,
  therapyCertifierNamed,
  chiropracticActiveTreatment,
  chiropracticSubluxation,
  chiropracticFirstTreatment,
  telehealthModifiersExclude,
  telehealthModifierExpected,
  telehealthNotHandsOn,
  drugWasteModifiersAgree,
  singleDoseDrugWasteTold,
  vaccineAndAdministration,
  medicareVaccineAdministration,
  mammographyCertification,
  refractionNotToMedicare,
  surgeryCenterModifierPlace,
  obstetricPackageOnce,
  deliveryOutcomeCoded,
  epsdtReferralAgrees,
  unlistedCodeExplained,
  equipmentHasPrice,
];

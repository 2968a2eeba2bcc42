import { abnIsForMedicare } from './abn-is-for-medicare.ts';
import { abnModifiersAgree } from './abn-modifiers-agree.ts';
import { accidentDateRequired } from './accident-date-required.ts';
import { accidentStateRequired } from './accident-state-required.ts';
import { addOnNeedsPrimary } from './add-on-needs-primary.ts';
import { addOnWithAnyPrimary } from './add-on-with-any-primary.ts';
import { addOnWithListedPrimary } from './add-on-with-listed-primary.ts';
import { addOnWithSomePrimary } from './add-on-with-some-primary.ts';
import { addressStateKnown } from './address-state-known.ts';
import { addressZipShape } from './address-zip-shape.ts';
import { addressesFit } from './addresses-fit.ts';
import { adjudicationBalances } from './adjudication-balances.ts';
import { admissionDateExpected } from './admission-date-expected.ts';
import { admissionTypeValid } from './admission-type-valid.ts';
import { admittingDiagnosisRequired } from './admitting-diagnosis-required.ts';
import { ambulanceFactsRequired } from './ambulance-facts-required.ts';
import { ambulanceMilesAgree } from './ambulance-miles-agree.ts';
import { ambulanceMilesWithTransport } from './ambulance-miles-with-transport.ts';
import { ambulanceOriginDestination } from './ambulance-origin-destination.ts';
import { ambulancePlace } from './ambulance-place.ts';
import { anesthesiaModifierFitsPerformer } from './anesthesia-modifier-fits-performer.ts';
import { anesthesiaModifierRequired } from './anesthesia-modifier-required.ts';
import { anesthesiaModifiersOnAnesthesia } from './anesthesia-modifiers-on-anesthesia.ts';
import { anesthesiaOnePerformer } from './anesthesia-one-performer.ts';
import { anesthesiaPhysicalStatus } from './anesthesia-physical-status.ts';
import { anesthesiaTimeInMinutes } from './anesthesia-time-in-minutes.ts';
import { assistantFitsCredential } from './assistant-fits-credential.ts';
import { assistantSurgeonAllowed } from './assistant-surgeon-allowed.ts';
import { assistantSurgeonDocumented } from './assistant-surgeon-documented.ts';
import { attachmentFacts } from './attachment-facts.ts';
import { attendingProviderRequired } from './attending-provider-required.ts';
import { authorizationCoversService } from './authorization-covers-service.ts';
import { authorizationRequired } from './authorization-required.ts';
import { authorizationUnitsLeft } from './authorization-units-left.ts';
import { autoCarrierFacts } from './auto-carrier-facts.ts';
import { bilateralModifierAllowed } from './bilateral-modifier-allowed.ts';
import { bilateralOneUnit } from './bilateral-one-unit.ts';
import { billingAddressNotPoBox } from './billing-address-not-po-box.ts';
import { billingAddressRequired } from './billing-address-required.ts';
import { billingNameRequired } from './billing-name-required.ts';
import { billingNpiCheckDigit } from './billing-npi-check-digit.ts';
import { billingNpiRequired } from './billing-npi-required.ts';
import { billingPhoneTenDigits } from './billing-phone-ten-digits.ts';
import { billingTaxonomyRequired } from './billing-taxonomy-required.ts';
import { billingZipNineDigits } from './billing-zip-nine-digits.ts';
import { birthDateNotInFuture } from './birth-date-not-in-future.ts';
import { bundledService } from './bundled-service.ts';
import { chargePositive } from './charge-positive.ts';
import { chiropracticActiveTreatment } from './chiropractic-active-treatment.ts';
import { chiropracticFirstTreatment } from './chiropractic-first-treatment.ts';
import { chiropracticSubluxation } from './chiropractic-subluxation.ts';
import { claimFilingIndicatorKnown } from './claim-filing-indicator-known.ts';
import { claimNoteFits } from './claim-note-fits.ts';
import { cliaCertificateInForce } from './clia-certificate-in-force.ts';
import { cliaNumberRequired } from './clia-number-required.ts';
import { cliaNumberShape } from './clia-number-shape.ts';
import { coSurgeonsAllowed } from './co-surgeons-allowed.ts';
import { codeEditorAge } from './code-editor-age.ts';
import { codeEditorSex } from './code-editor-sex.ts';
import { componentModifierAllowed } from './component-modifier-allowed.ts';
import { conditionCodesValid } from './condition-codes-valid.ts';
import { consultationNotToMedicare } from './consultation-not-to-medicare.ts';
import { coverageActive } from './coverage-active.ts';
import { coveredDaysAgree } from './covered-days-agree.ts';
import { dateOfServiceNotInFuture } from './date-of-service-not-in-future.ts';
import { dateOfServiceValid } from './date-of-service-valid.ts';
import { dayUnitsExplained } from './day-units-explained.ts';
import { dayUnitsWithinLimit } from './day-units-within-limit.ts';
import { delayReasonKnown } from './delay-reason-known.ts';
import { deliveryOutcomeCoded } from './delivery-outcome-coded.ts';
import { dentalCodeFitsTooth } from './dental-code-fits-tooth.ts';
import { dentalCodeShape } from './dental-code-shape.ts';
import { dentalDiagnosesAtMostFour } from './dental-diagnoses-at-most-four.ts';
import { dependentIsNotSubscriber } from './dependent-is-not-subscriber.ts';
import { diagnosesAtMostTwelve } from './diagnoses-at-most-twelve.ts';
import { diagnosisCodeValid } from './diagnosis-code-valid.ts';
import { diagnosisFitsAge } from './diagnosis-fits-age.ts';
import { diagnosisFitsSex } from './diagnosis-fits-sex.ts';
import { diagnosisNotRepeated } from './diagnosis-not-repeated.ts';
import { diagnosisPointerRequired } from './diagnosis-pointer-required.ts';
import { diagnosisPointersAtMostFour } from './diagnosis-pointers-at-most-four.ts';
import { diagnosisPointersExist } from './diagnosis-pointers-exist.ts';
import { diagnosisRequired } from './diagnosis-required.ts';
import { diagnosisSideAgrees } from './diagnosis-side-agrees.ts';
import { diagnosisSideKnown } from './diagnosis-side-known.ts';
import { diagnosisSupportsService } from './diagnosis-supports-service.ts';
import { dischargeHourExpected } from './discharge-hour-expected.ts';
import { dischargeHourOfWhoLeft } from './discharge-hour-of-who-left.ts';
import { distinctModifiersExclude } from './distinct-modifiers-exclude.ts';
import { drgShape } from './drg-shape.ts';
import { drugWasteModifiersAgree } from './drug-waste-modifiers-agree.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import { duplicateLine } from './duplicate-line.ts';
import { earlierPayerDecided } from './earlier-payer-decided.ts';
import type { Edit } from './edit.ts';
import { emergencyVisitPlace } from './emergency-visit-place.ts';
import { epsdtReferralAgrees } from './epsdt-referral-agrees.ts';
import { equipmentBoughtOrRented } from './equipment-bought-or-rented.ts';
import { equipmentHasPrice } from './equipment-has-price.ts';
import { equipmentUnitsWithinLimit } from './equipment-units-within-limit.ts';
import { externalCauseNotFirst } from './external-cause-not-first.ts';
import { externalCausesApart } from './external-causes-apart.ts';
import { facilityAddressRequired } from './facility-address-required.ts';
import { facilityCodesFit } from './facility-codes-fit.ts';
import { facilityDiagnosisCodesValid } from './facility-diagnosis-codes-valid.ts';
import { facilityModifiersNotProfessional } from './facility-modifiers-not-professional.ts';
import { facilityNpiCheckDigit } from './facility-npi-check-digit.ts';
import { facilityRequired } from './facility-required.ts';
import { facilityZipNineDigits } from './facility-zip-nine-digits.ts';
import { frequencyFitsKind } from './frequency-fits-kind.ts';
import { groupNumberExpected } from './group-number-expected.ts';
import { groupNumberShape } from './group-number-shape.ts';
import { homeHealthLocation } from './home-health-location.ts';
import { homeHealthPeriodLength } from './home-health-period-length.ts';
import { homeHealthPeriodLine } from './home-health-period-line.ts';
import { homeHealthVisitsCoded } from './home-health-visits-coded.ts';
import { homeVisitPlace } from './home-visit-place.ts';
import { hospitalComponentModifier } from './hospital-component-modifier.ts';
import { hospitalVisitPlace } from './hospital-visit-place.ts';
import { incidentToVisitKnown } from './incident-to-visit-known.ts';
import { injuryWithoutAccident } from './injury-without-accident.ts';
import { inpatientAdmissionDate } from './inpatient-admission-date.ts';
import { inpatientOnlyProcedure } from './inpatient-only-procedure.ts';
import { inpatientProcedureCodesValid } from './inpatient-procedure-codes-valid.ts';
import { inpatientProcedureDates } from './inpatient-procedure-dates.ts';
import { inpatientProceduresOnInpatientBills } from './inpatient-procedures-on-inpatient-bills.ts';
import { institutionalFactsRequired } from './institutional-facts-required.ts';
import { interimBillsFollowOn } from './interim-bills-follow-on.ts';
import { lateChargesAreOutpatient } from './late-charges-are-outpatient.ts';
import { liabilityModifiersExclude } from './liability-modifiers-exclude.ts';
import { lineDateWithinClaim } from './line-date-within-claim.ts';
import { lineEndNotBeforeStart } from './line-end-not-before-start.ts';
import { lineNumbersInOrder } from './line-numbers-in-order.ts';
import { lineRequired } from './line-required.ts';
import { lineUnitsWithinLimit } from './line-units-within-limit.ts';
import { linesAtMostFifty } from './lines-at-most-fifty.ts';
import { linesWithinStatement } from './lines-within-statement.ts';
import { majorSurgeryPlace } from './major-surgery-place.ts';
import { mammographyCertification } from './mammography-certification.ts';
import { manifestationNotFirst } from './manifestation-not-first.ts';
import { medicaidEligibilityThisMonth } from './medicaid-eligibility-this-month.ts';
import { medicaidLast } from './medicaid-last.ts';
import { medicareMemberIdShape } from './medicare-member-id-shape.ts';
import { medicarePatientIsSubscriber } from './medicare-patient-is-subscriber.ts';
import { medicareSecondaryReason } from './medicare-secondary-reason.ts';
import { medicareVaccineAdministration } from './medicare-vaccine-administration.ts';
import { memberIdRequired } from './member-id-required.ts';
import { memberIdShape } from './member-id-shape.ts';
import { minutesOnlyForAnesthesia } from './minutes-only-for-anesthesia.ts';
import { missingToothNotTreated } from './missing-tooth-not-treated.ts';
import { modifier25OnVisits } from './modifier-25-on-visits.ts';
import { modifierComponentsExclude } from './modifier-components-exclude.ts';
import { modifierKnown } from './modifier-known.ts';
import { modifierNotRepeated } from './modifier-not-repeated.ts';
import { modifierShape } from './modifier-shape.ts';
import { modifierSidesAgree } from './modifier-sides-agree.ts';
import { modifiersAtMostFour } from './modifiers-at-most-four.ts';
import { multipleProcedureModifierExpected } from './multiple-procedure-modifier-expected.ts';
import { multipleProcedureModifierFits } from './multiple-procedure-modifier-fits.ts';
import { namesFit } from './names-fit.ts';
import { namesNotMarkup } from './names-not-markup.ts';
import { namesX12Safe } from './names-x12-safe.ts';
import { ndcQuantityPositive } from './ndc-quantity-positive.ts';
import { ndcRequiredForMedicaidDrug } from './ndc-required-for-medicaid-drug.ts';
import { ndcShape } from './ndc-shape.ts';
import { newPatientSeenBefore } from './new-patient-seen-before.ts';
import { newbornAdmissionAge } from './newborn-admission-age.ts';
import { newbornPrincipalDiagnosis } from './newborn-principal-diagnosis.ts';
import { newbornVisitDiagnosisDays } from './newborn-visit-diagnosis-days.ts';
import { noCertificateSince2023 } from './no-certificate-since-2023.ts';
import { nonCoveredWithinCharge } from './non-covered-within-charge.ts';
import { notCoveredByMedicare } from './not-covered-by-medicare.ts';
import { notCrossedOverAlready } from './not-crossed-over-already.ts';
import { notValidForMedicare } from './not-valid-for-medicare.ts';
import { nursingFacilityVisitPlace } from './nursing-facility-visit-place.ts';
import { obstetricPackageOnce } from './obstetric-package-once.ts';
import { occurrenceCodesValid } from './occurrence-codes-valid.ts';
import { occurrenceSpansValid } from './occurrence-spans-valid.ts';
import { officeVisitPlace } from './office-visit-place.ts';
import { oneSurgicalRole } from './one-surgical-role.ts';
import { operatingProviderRequired } from './operating-provider-required.ts';
import { oralAreaFits } from './oral-area-fits.ts';
import { orderingProviderIsPerson } from './ordering-provider-is-person.ts';
import { originalHasNoPayerNumber } from './original-has-no-payer-number.ts';
import { orthodonticMonths } from './orthodontic-months.ts';
import { otherPayerFirst } from './other-payer-first.ts';
import { otherProvidersNpi } from './other-providers-npi.ts';
import { outpatientCodeOfHospitals } from './outpatient-code-of-hospitals.ts';
import { outpatientPairNeedsModifier } from './outpatient-pair-needs-modifier.ts';
import { outpatientPairNeverTogether } from './outpatient-pair-never-together.ts';
import { outpatientServiceNotCovered } from './outpatient-service-not-covered.ts';
import { outpatientUnitsWithinLimit } from './outpatient-units-within-limit.ts';
import { pairNeedsModifier } from './pair-needs-modifier.ts';
import { pairNeverTogether } from './pair-never-together.ts';
import { patientAddressRequired } from './patient-address-required.ts';
import { patientBirthDateValid } from './patient-birth-date-valid.ts';
import { patientControlNumberShape } from './patient-control-number-shape.ts';
import { patientNameRequired } from './patient-name-required.ts';
import { patientPaidWithinTotal } from './patient-paid-within-total.ts';
import { patientSexValid } from './patient-sex-valid.ts';
import { patientStatusFitsFrequency } from './patient-status-fits-frequency.ts';
import { patientStatusValid } from './patient-status-valid.ts';
import { payerClaimNumberShape } from './payer-claim-number-shape.ts';
import { payerIdentifierRequired } from './payer-identifier-required.ts';
import { payerNameRequired } from './payer-name-required.ts';
import { payerRefusesModifier } from './payer-refuses-modifier.ts';
import { payerSequenceDistinct } from './payer-sequence-distinct.ts';
import { payerTakesReplacements } from './payer-takes-replacements.ts';
import { placeOfServiceValid } from './place-of-service-valid.ts';
import { pointOfOriginValid } from './point-of-origin-valid.ts';
import { predeterminationNotYetDone } from './predetermination-not-yet-done.ts';
import { presentOnAdmissionNotOnExempt } from './present-on-admission-not-on-exempt.ts';
import { presentOnAdmissionRequired } from './present-on-admission-required.ts';
import { preventiveVisitAge } from './preventive-visit-age.ts';
import { priorAuthorizationShape } from './prior-authorization-shape.ts';
import { procedureCodeValid } from './procedure-code-valid.ts';
import { procedureFitsAge } from './procedure-fits-age.ts';
import { procedureFitsSex } from './procedure-fits-sex.ts';
import { procedureInGlobalPeriod } from './procedure-in-global-period.ts';
import { prosthesisFirstOrReplaced } from './prosthesis-first-or-replaced.ts';
import { purchasedServiceProvider } from './purchased-service-provider.ts';
import { quadrantRequired } from './quadrant-required.ts';
import { reducedOrStopped } from './reduced-or-stopped.ts';
import { referenceLaboratoryNamed } from './reference-laboratory-named.ts';
import { referralRequired } from './referral-required.ts';
import { referringNameRequired } from './referring-name-required.ts';
import { referringNpiCheckDigit } from './referring-npi-check-digit.ts';
import { referringProviderRequired } from './referring-provider-required.ts';
import { refractionNotToMedicare } from './refraction-not-to-medicare.ts';
import { relationshipKnown } from './relationship-known.ts';
import { releaseOfInformationSigned } from './release-of-information-signed.ts';
import { renderingEnrolled } from './rendering-enrolled.ts';
import { renderingLicenseInForce } from './rendering-license-in-force.ts';
import { renderingNameRequired } from './rendering-name-required.ts';
import { renderingNpiCheckDigit } from './rendering-npi-check-digit.ts';
import { renderingProviderRequired } from './rendering-provider-required.ts';
import { rentalMonthModifier } from './rental-month-modifier.ts';
import { replacedProsthesisDate } from './replaced-prosthesis-date.ts';
import { replacementNeedsPayerNumber } from './replacement-needs-payer-number.ts';
import { revenueCodeNeedsProcedure } from './revenue-code-needs-procedure.ts';
import { revenueCodeValid } from './revenue-code-valid.ts';
import { roomAndBoardDaysAgree } from './room-and-board-days-agree.ts';
import { roomAndBoardInDays } from './room-and-board-in-days.ts';
import { roomAndBoardIsInpatient } from './room-and-board-is-inpatient.ts';
import { secondaryFilingLimit } from './secondary-filing-limit.ts';
import { secondaryHasBalance } from './secondary-has-balance.ts';
import { selfIsSubscriber } from './self-is-subscriber.ts';
import { serviceNotBeforeBirth } from './service-not-before-birth.ts';
import { singleDoseDrugWasteTold } from './single-dose-drug-waste-told.ts';
import { staffServicePlace } from './staff-service-place.ts';
import { statementDatesValid } from './statement-dates-valid.ts';
import { stayTimesValid } from './stay-times-valid.ts';
import { subscriberNameRequired } from './subscriber-name-required.ts';
import { surfaceCountAgrees } from './surface-count-agrees.ts';
import { surfacesFitTooth } from './surfaces-fit-tooth.ts';
import { surfacesRequired } from './surfaces-required.ts';
import { surgeryCenterModifierPlace } from './surgery-center-modifier-place.ts';
import { surgeryModifiersNotOnVisits } from './surgery-modifiers-not-on-visits.ts';
import { taxIdNineDigits } from './tax-id-nine-digits.ts';
import { taxonomyShape } from './taxonomy-shape.ts';
import { teamSurgeryAllowed } from './team-surgery-allowed.ts';
import { telehealthModifierExpected } from './telehealth-modifier-expected.ts';
import { telehealthModifiersExclude } from './telehealth-modifiers-exclude.ts';
import { telehealthNotHandsOn } from './telehealth-not-hands-on.ts';
import { telehealthPlace } from './telehealth-place.ts';
import { therapyCertifierNamed } from './therapy-certifier-named.ts';
import { therapyDisciplineAgrees } from './therapy-discipline-agrees.ts';
import { therapyPlanModifier } from './therapy-plan-modifier.ts';
import { timelyFilingNear } from './timely-filing-near.ts';
import { timelyFilingPassed } from './timely-filing-passed.ts';
import { toothFitsAge } from './tooth-fits-age.ts';
import { toothNumberValid } from './tooth-number-valid.ts';
import { toothRequired } from './tooth-required.ts';
import { totalEqualsLines } from './total-equals-lines.ts';
import { typeOfBillKnown } from './type-of-bill-known.ts';
import { unitsPlausible } from './units-plausible.ts';
import { unitsPositive } from './units-positive.ts';
import { unitsWhole } from './units-whole.ts';
import { unlistedCodeExplained } from './unlisted-code-explained.ts';
import { unusualWorkExplained } from './unusual-work-explained.ts';
import { vaccineAndAdministration } from './vaccine-and-administration.ts';
import { valueCodesValid } from './value-codes-valid.ts';
import { visitBeforeMajorSurgery } from './visit-before-major-surgery.ts';
import { visitInGlobalPeriod } from './visit-in-global-period.ts';
import { visitModifiersOnVisits } from './visit-modifiers-on-visits.ts';
import { visitOnProcedureDay } from './visit-on-procedure-day.ts';
import { visitReasonRequired } from './visit-reason-required.ts';
import { workAccidentGoesToItsPayer } from './work-accident-goes-to-its-payer.ts';
import { workersCompensationFacts } from './workers-compensation-facts.ts';

/** Every claim edit, in the order in which a biller reads findings: who, whom, what. */
export const EDITS: readonly Edit[] = [
  // Billing provider
  billingNameRequired,
  billingNpiRequired,
  billingNpiCheckDigit,
  taxIdNineDigits,
  billingAddressRequired,
  billingAddressNotPoBox,
  billingZipNineDigits,
  billingPhoneTenDigits,
  billingTaxonomyRequired,
  taxonomyShape,
  // Other providers and the facility
  renderingProviderRequired,
  renderingNameRequired,
  renderingNpiCheckDigit,
  referringProviderRequired,
  referringNameRequired,
  referringNpiCheckDigit,
  facilityRequired,
  facilityAddressRequired,
  facilityNpiCheckDigit,
  facilityZipNineDigits,
  // Patient and subscriber
  patientNameRequired,
  patientBirthDateValid,
  birthDateNotInFuture,
  patientSexValid,
  patientAddressRequired,
  addressStateKnown,
  addressZipShape,
  addressesFit,
  namesX12Safe,
  namesNotMarkup,
  namesFit,
  relationshipKnown,
  subscriberNameRequired,
  selfIsSubscriber,
  dependentIsNotSubscriber,
  // Coverage and payer
  payerNameRequired,
  payerIdentifierRequired,
  claimFilingIndicatorKnown,
  memberIdRequired,
  memberIdShape,
  medicareMemberIdShape,
  medicarePatientIsSubscriber,
  groupNumberExpected,
  groupNumberShape,
  // The claim
  patientControlNumberShape,
  replacementNeedsPayerNumber,
  originalHasNoPayerNumber,
  payerClaimNumberShape,
  priorAuthorizationShape,
  releaseOfInformationSigned,
  accidentDateRequired,
  accidentStateRequired,
  lineRequired,
  linesAtMostFifty,
  lineNumbersInOrder,
  totalEqualsLines,
  // Dates
  dateOfServiceValid,
  dateOfServiceNotInFuture,
  serviceNotBeforeBirth,
  lineDateWithinClaim,
  admissionDateExpected,
  timelyFilingPassed,
  timelyFilingNear,
  // Diagnoses
  diagnosisRequired,
  diagnosesAtMostTwelve,
  diagnosisCodeValid,
  diagnosisNotRepeated,
  externalCauseNotFirst,
  manifestationNotFirst,
  diagnosisFitsSex,
  diagnosisFitsAge,
  newbornVisitDiagnosisDays,
  diagnosisPointerRequired,
  diagnosisPointersExist,
  diagnosisPointersAtMostFour,
  // Procedures and modifiers
  procedureCodeValid,
  procedureFitsSex,
  procedureFitsAge,
  preventiveVisitAge,
  newPatientSeenBefore,
  consultationNotToMedicare,
  addOnNeedsPrimary,
  anesthesiaModifierRequired,
  modifierShape,
  modifierKnown,
  modifiersAtMostFour,
  modifierNotRepeated,
  modifierSidesAgree,
  modifierComponentsExclude,
  modifier25OnVisits,
  // Units, charges and drugs
  unitsPositive,
  unitsWhole,
  unitsPlausible,
  anesthesiaTimeInMinutes,
  chargePositive,
  ndcShape,
  ndcQuantityPositive,
  ndcRequiredForMedicaidDrug,
  // Place of service
  placeOfServiceValid,
  emergencyVisitPlace,
  officeVisitPlace,
  hospitalVisitPlace,
  nursingFacilityVisitPlace,
  homeVisitPlace,
  telehealthPlace,
  // Facility claims
  institutionalFactsRequired,
  typeOfBillKnown,
  frequencyFitsKind,
  statementDatesValid,
  inpatientAdmissionDate,
  stayTimesValid,
  dischargeHourExpected,
  admissionTypeValid,
  pointOfOriginValid,
  patientStatusValid,
  patientStatusFitsFrequency,
  attendingProviderRequired,
  operatingProviderRequired,
  admittingDiagnosisRequired,
  visitReasonRequired,
  conditionCodesValid,
  occurrenceCodesValid,
  occurrenceSpansValid,
  valueCodesValid,
  coveredDaysAgree,
  roomAndBoardDaysAgree,
  roomAndBoardInDays,
  roomAndBoardIsInpatient,
  revenueCodeValid,
  revenueCodeNeedsProcedure,
  presentOnAdmissionRequired,
  presentOnAdmissionNotOnExempt,
  inpatientProcedureCodesValid,
  inpatientProceduresOnInpatientBills,
  inpatientProcedureDates,
  facilityDiagnosisCodesValid,
  externalCausesApart,
  facilityCodesFit,
  drgShape,
  linesWithinStatement,
  lateChargesAreOutpatient,
  interimBillsFollowOn,
  newbornAdmissionAge,
  newbornPrincipalDiagnosis,
  nonCoveredWithinCharge,
  homeHealthPeriodLine,
  homeHealthVisitsCoded,
  homeHealthLocation,
  homeHealthPeriodLength,
  dischargeHourOfWhoLeft,
  // Dental claims
  dentalCodeShape,
  toothRequired,
  toothNumberValid,
  surfacesRequired,
  surfacesFitTooth,
  surfaceCountAgrees,
  dentalCodeFitsTooth,
  quadrantRequired,
  oralAreaFits,
  prosthesisFirstOrReplaced,
  replacedProsthesisDate,
  orthodonticMonths,
  dentalDiagnosesAtMostFour,
  missingToothNotTreated,
  predeterminationNotYetDone,
  toothFitsAge,
  // Payer order
  medicareSecondaryReason,
  earlierPayerDecided,
  adjudicationBalances,
  payerSequenceDistinct,
  medicaidLast,
  notCrossedOverAlready,
  secondaryFilingLimit,
  secondaryHasBalance,
  // Authorization, eligibility and enrollment
  authorizationRequired,
  authorizationCoversService,
  authorizationUnitsLeft,
  referralRequired,
  coverageActive,
  otherPayerFirst,
  medicaidEligibilityThisMonth,
  renderingEnrolled,
  renderingLicenseInForce,
  // What this payer wants
  payerRefusesModifier,
  payerTakesReplacements,
  attachmentFacts,
  injuryWithoutAccident,
  workersCompensationFacts,
  autoCarrierFacts,
  workAccidentGoesToItsPayer,
  otherProvidersNpi,
  orderingProviderIsPerson,
  lineEndNotBeforeStart,
  patientPaidWithinTotal,
  claimNoteFits,
  delayReasonKnown,
  // Specialties
  anesthesiaOnePerformer,
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
  // Sides and modifiers
  diagnosisSideAgrees,
  diagnosisSideKnown,
  distinctModifiersExclude,
  liabilityModifiersExclude,
  reducedOrStopped,
  facilityModifiersNotProfessional,
  oneSurgicalRole,
  assistantFitsCredential,
  visitModifiersOnVisits,
  surgeryModifiersNotOnVisits,
  unusualWorkExplained,
  // NCCI tables
  pairNeverTogether,
  pairNeedsModifier,
  outpatientPairNeverTogether,
  outpatientPairNeedsModifier,
  lineUnitsWithinLimit,
  dayUnitsWithinLimit,
  dayUnitsExplained,
  outpatientUnitsWithinLimit,
  equipmentUnitsWithinLimit,
  addOnWithListedPrimary,
  addOnWithAnyPrimary,
  addOnWithSomePrimary,
  // Surgery and global periods
  visitInGlobalPeriod,
  procedureInGlobalPeriod,
  visitOnProcedureDay,
  visitBeforeMajorSurgery,
  bilateralModifierAllowed,
  bilateralOneUnit,
  multipleProcedureModifierFits,
  multipleProcedureModifierExpected,
  assistantSurgeonAllowed,
  assistantSurgeonDocumented,
  coSurgeonsAllowed,
  teamSurgeryAllowed,
  majorSurgeryPlace,
  // What Medicare pays and how
  componentModifierAllowed,
  hospitalComponentModifier,
  staffServicePlace,
  incidentToVisitKnown,
  bundledService,
  notValidForMedicare,
  notCoveredByMedicare,
  diagnosisSupportsService,
  abnModifiersAgree,
  abnIsForMedicare,
  inpatientOnlyProcedure,
  outpatientServiceNotCovered,
  outpatientCodeOfHospitals,
  codeEditorAge,
  codeEditorSex,
  // Duplicates
  duplicateClaim,
  duplicateLine,
];

import { admissionTypeValid } from '../admission-type-valid.ts';
import { admittingDiagnosisRequired } from '../admitting-diagnosis-required.ts';
import { attendingProviderRequired } from '../attending-provider-required.ts';
import { conditionCodesValid } from '../condition-codes-valid.ts';
import { coveredDaysAgree } from '../covered-days-agree.ts';
import { dischargeHourExpected } from '../discharge-hour-expected.ts';
import { dischargeHourOfWhoLeft } from '../discharge-hour-of-who-left.ts';
import { drgShape } from '../drg-shape.ts';
import type { Edit } from '../edit.ts';
import { externalCausesApart } from '../external-causes-apart.ts';
import { facilityCodesFit } from '../facility-codes-fit.ts';
import { facilityDiagnosisCodesValid } from '../facility-diagnosis-codes-valid.ts';
import { frequencyFitsKind } from '../frequency-fits-kind.ts';
import { homeHealthLocation } from '../home-health-location.ts';
import { homeHealthPeriodLength } from '../home-health-period-length.ts';
import { homeHealthPeriodLine } from '../home-health-period-line.ts';
import { homeHealthVisitsCoded } from '../home-health-visits-coded.ts';
import { inpatientAdmissionDate } from '../inpatient-admission-date.ts';
import { inpatientProcedureCodesValid } from '../inpatient-procedure-codes-valid.ts';
import { inpatientProcedureDates } from '../inpatient-procedure-dates.ts';
import { inpatientProceduresOnInpatientBills } from '../inpatient-procedures-on-inpatient-bills.ts';
import { institutionalFactsRequired } from '../institutional-facts-required.ts';
import { interimBillHasFirst } from '../interim-bill-has-first.ts';
import { interimBillsFollowOn } from '../interim-bills-follow-on.ts';
import { lateChargesAreOutpatient } from '../late-charges-are-outpatient.ts';
import { linesWithinStatement } from '../lines-within-statement.ts';
import { newbornAdmissionAge } from '../newborn-admission-age.ts';
import { newbornPrincipalDiagnosis } from '../newborn-principal-diagnosis.ts';
import { nonCoveredWithinCharge } from '../non-covered-within-charge.ts';
import { occurrenceCodesValid } from '../occurrence-codes-valid.ts';
import { occurrenceSpansValid } from '../occurrence-spans-valid.ts';
import { operatingProviderRequired } from '../operating-provider-required.ts';
import { patientStatusFitsFrequency } from '../patient-status-fits-frequency.ts';
import { patientStatusValid } from '../patient-status-valid.ts';
import { pointOfOriginValid } from '../point-of-origin-valid.ts';
import { presentOnAdmissionNotOnExempt } from '../present-on-admission-not-on-exempt.ts';
import { presentOnAdmissionRequired } from '../present-on-admission-required.ts';
import { revenueCodeNeedsProcedure } from '../revenue-code-needs-procedure.ts';
import { revenueCodeValid } from '../revenue-code-valid.ts';
import { roomAndBoardDaysAgree } from '../room-and-board-days-agree.ts';
import { roomAndBoardInDays } from '../room-and-board-in-days.ts';
import { roomAndBoardIsInpatient } from '../room-and-board-is-inpatient.ts';
import { statementDatesValid } from '../statement-dates-valid.ts';
import { stayTimesValid } from '../stay-times-valid.ts';
import { typeOfBillKnown } from '../type-of-bill-known.ts';
import { valueCodesValid } from '../value-codes-valid.ts';
import { visitReasonRequired } from '../visit-reason-required.ts';

/** Edits of the subject "Facility claims", in the order in which their findings are read. */
export const facilityClaims: readonly Edit[] = [
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
  interimBillHasFirst,
  interimBillsFollowOn,
  newbornAdmissionAge,
  newbornPrincipalDiagnosis,
  nonCoveredWithinCharge,
  homeHealthPeriodLine,
  homeHealthVisitsCoded,
  homeHealthLocation,
  homeHealthPeriodLength,
  dischargeHourOfWhoLeft,
];

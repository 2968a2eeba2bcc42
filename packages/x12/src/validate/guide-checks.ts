import { checkAttachment, checkDocumentNumber, checkLoinc } from './attachment.ts';
import {
  checkEntity,
  checkExchangeEntity,
  checkExchangePayment,
  checkPremium,
  checkRemittance,
} from './balance-820.ts';
import { checkClaimPayment, checkLinePayment, checkPayment } from './balance-835.ts';
import { claimBalance } from './balance-837.ts';
import { checkBatchTotals, checkPaidStatus, checkProviderTotals, countAcknowledged } from './claim-status.ts';
import { checkHealthCodes } from './institutional-codes.ts';
import { checkAttending, checkInstitutionalLines, checkPatientDue } from './institutional-lines.ts';
import { checkDays, checkStay } from './institutional-stay.ts';
import type { LoopCheck } from './loop-check.ts';
import { checkNothingPaid, checkRoutingNumbers, checkTrace } from './payment-order.ts';
import { checkMemberTotals, checkPayerOrder, checkQualifiersOnce, countMember, numbered } from './situational-834.ts';
import {
  checkAdjustments,
  checkClaimRemarks,
  checkPaymentSubject,
  checkProviderAdjustments,
  checkSummary,
  countClaim,
} from './situational-835.ts';
import { checkClaim837, checkSubscriber } from './situational-837.ts';
import {
  checkAttachments,
  checkDiagnoses,
  checkPatientPaid,
  checkUniqueNumbers,
  diagnosisPointers,
} from './situational-837-claim.ts';
import { checkBillingProvider, checkMedicareSecondary, nameChecks } from './situational-837-provider.ts';
import { checkDentition, checkTeeth } from './situational-837d.ts';
import { checkLine837p } from './situational-837p.ts';
import { checkAddresses } from './situational-common.ts';
import { checkTraceAssigner, pointersTo, repeatedOnce } from './situational-eligibility.ts';
import { checkRejections, checkTreatmentSeries } from './situational-review.ts';

/** Checks that data alone does not say: balances, and rules that compare values. */
export interface GuideChecks {
  /** By loop id. */
  loops?: Readonly<Record<string, readonly LoopCheck[]>>;
  /** For every loop that may have one of these segments; for every loop, where none are named. */
  every?: readonly EveryCheck[];
}

interface EveryCheck {
  of?: readonly string[];
  check: LoopCheck;
}

const addresses: EveryCheck = { of: ['N4'], check: checkAddresses };

/** Names and addresses of all loops; `nineDigitZip` are the loops whose ZIP code has all nine digits. */
function nameAndAddress(...nineDigitZip: string[]): EveryCheck[] {
  return [{ of: ['NM1', 'N4'], check: nameChecks(new Set(nineDigitZip)) }, addresses];
}

/** Checks of a claim that 837P and 837D share. */
const claimChecks: readonly LoopCheck[] = [checkDiagnoses, checkAttachments, checkPatientPaid, checkUniqueNumbers];

/** Checks of BPR and TRN that 835 and 820 share. */
const paymentOrderChecks: readonly LoopCheck[] = [checkNothingPaid, checkTrace, checkRoutingNumbers];

/** By guide name. */
export const GUIDE_CHECKS: Readonly<Record<string, GuideChecks>> = {
  '837P': {
    loops: {
      '2010AA': [checkBillingProvider],
      '2000B': [checkSubscriber, checkMedicareSecondary],
      '2300': [
        claimBalance({ id: 'SV1', charge: 2 }),
        checkClaim837,
        diagnosisPointers({ id: 'SV1', element: 7 }),
        ...claimChecks,
      ],
      '2400': [checkAttachments, checkLine837p],
    },
    every: nameAndAddress('2010AA', '2310C', '2420C'),
  },
  '837D': {
    loops: {
      '2010AA': [checkBillingProvider],
      '2000B': [checkSubscriber],
      '2300': [
        claimBalance({ id: 'SV3', charge: 2 }),
        checkClaim837,
        diagnosisPointers({ id: 'SV3', element: 11 }),
        ...claimChecks,
        checkDentition,
      ],
      '2400': [checkTeeth],
    },
    every: nameAndAddress('2010AA', '2310C', '2420D'),
  },
  '837I': {
    loops: {
      '2010AA': [checkBillingProvider],
      '2000B': [checkSubscriber],
      '2300': [
        claimBalance({ id: 'SV2', charge: 3 }),
        checkPatientDue,
        checkClaim837,
        checkStay,
        checkDays,
        checkHealthCodes,
        checkInstitutionalLines,
        checkAttending,
        checkAttachments,
        checkUniqueNumbers,
      ],
      '2400': [checkAttachments],
    },
    every: nameAndAddress('2010AA', '2310E'),
  },
  '834': {
    loops: {
      ST: [checkMemberTotals],
      '2000': [countMember, numbered('2700')],
      '2300': [checkPayerOrder, numbered('2310')],
    },
    every: [{ check: checkQualifiersOnce }, ...nameAndAddress()],
  },
  '277CA': {
    loops: { '2200D': [countAcknowledged], '2000C': [checkProviderTotals], '2000B': [checkBatchTotals] },
  },
  '277RFI': { loops: { '2200D': [checkLoinc], '2220D': [checkLoinc] }, every: [addresses] },
  '275': { loops: { '2000A': [checkLoinc, checkDocumentNumber], '2110B': [checkAttachment] } },
  '277': { loops: { '2200D': [checkPaidStatus], '2200E': [checkPaidStatus] } },
  '835': {
    loops: {
      ST: [checkPayment, checkPaymentSubject, checkProviderAdjustments, ...paymentOrderChecks],
      '2000': [checkSummary],
      '2100': [checkClaimPayment, checkAdjustments, checkClaimRemarks, countClaim],
      '2110': [checkLinePayment, checkAdjustments],
    },
    every: nameAndAddress(),
  },
  '820': {
    loops: {
      ST: [checkPremium, ...paymentOrderChecks],
      '2000A': [checkEntity('2200A')],
      '2000B': [checkEntity('2200B')],
      '2300A': [checkRemittance('2320A')],
      '2300B': [checkRemittance('2320B')],
    },
    every: nameAndAddress(),
  },
  '820X': {
    loops: { ST: [checkExchangePayment, ...paymentOrderChecks], '2000': [checkEntity(''), checkExchangeEntity] },
  },
  '270': {
    loops: {
      '2000C': [checkTraceAssigner],
      '2000D': [checkTraceAssigner],
      '2110C': [pointersTo('EQ', 5), repeatedOnce('EQ', 1)],
      '2110D': [pointersTo('EQ', 5), repeatedOnce('EQ', 1)],
    },
    every: nameAndAddress(),
  },
  '271': {
    loops: {
      '2000C': [checkTraceAssigner],
      '2000D': [checkTraceAssigner],
      '2110C': [pointersTo('EB', 14), repeatedOnce('EB', 3)],
      '2110D': [pointersTo('EB', 14), repeatedOnce('EB', 3)],
    },
    every: nameAndAddress(),
  },
  '278-request': {
    loops: {
      '2000E': [checkTraceAssigner, checkAttachments, checkTreatmentSeries],
      '2000F': [checkTraceAssigner, checkAttachments, pointersTo('SV1', 7)],
    },
    every: nameAndAddress(),
  },
  '278-response': {
    loops: {
      '2000E': [checkTraceAssigner, checkAttachments, checkTreatmentSeries],
      '2000F': [checkTraceAssigner, checkAttachments, pointersTo('SV1', 7)],
    },
    every: [{ check: checkRejections }, ...nameAndAddress()],
  },
};

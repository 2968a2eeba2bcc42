/**
 * Kinds of institutional bills by the first two digits of the type of bill (CLM05-1), and revenue codes by what they
 * stand for. Facts of the National Uniform Billing Committee as Medicare's manual (100-04, chapter 25) repeats them.
 */

const words = (text: string): string[] => text.split(' ');

/** Bills for a patient who is admitted. */
export const INPATIENT = words('11 18 21 28 41 65 66 84 86');
/** Bills of hospitals, clinics and other facilities for a patient who comes and goes. */
export const OUTPATIENT = words('13 14 23 43 71 72 73 74 75 76 77 78 79 83 85 87 89');
/** Every facility and kind of care that is assigned. */
export const BILL_TYPES = [...INPATIENT, ...OUTPATIENT, ...words('12 22 32 33 34 81 82')];
/** Frequencies that are assigned. */
export const FREQUENCIES = words('0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K M N O P Q X Y Z');

/** Room and board: revenue codes 0100 to 0219, as masks. */
export const ROOM_AND_BOARD = words('01## 020# 021#');
/** Revenue codes for which Medicare and most payers want a procedure code on outpatient bills, as masks. */
export const NEEDS_PROCEDURE = words(
  '030# 031# 032# 034# 035# 040# 042# 043# 044# 045# 046# 047# 048# 051# 054# 061# 073# 074# 0636',
);
/** Emergency room, urgent care and observation, as masks: an unscheduled visit. */
export const UNSCHEDULED = words('045# 0516 0526 0762');
/** Professional fees that a critical access hospital bills on one claim with its own: 0960 to 0989, as masks. */
export const PROFESSIONAL_FEES = words('096# 097# 098#');
/** Ambulance. */
export const AMBULANCE = words('0540 0541 0542 0543 0544 0545 0546 0547 0548 0549');
/** Lines whose procedure is a HIPPS code: skilled nursing, home health and rehabilitation payment groups. */
export const PAYMENT_GROUPS = words('0022 0023 0024');
/** Therapies and visits that a home health agency bills visit by visit, as masks. */
export const HOME_VISITS = words('042# 043# 044# 055# 056# 057#');

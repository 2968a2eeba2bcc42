import { type Cents, cents, fraction } from '../money.ts';

/** Dental fees in cents, invented; a code that is not listed is allowed a part of its charge. */
const dentalCents: Readonly<Record<string, number>> = {
  D0120: 38_00,
  D0140: 62_00,
  D0150: 71_00,
  D0210: 104_00,
  D0220: 22_00,
  D0272: 36_00,
  D0274: 52_00,
  D1110: 78_00,
  D1120: 56_00,
  D1206: 34_00,
  D1351: 42_00,
  D2140: 112_00,
  D2150: 138_00,
  D2330: 128_00,
  D2331: 152_00,
  D2391: 140_00,
  D2392: 176_00,
  D2740: 905_00,
  D2750: 880_00,
  D2950: 190_00,
  D3310: 610_00,
  D3330: 860_00,
  D4341: 182_00,
  D4910: 112_00,
  D5110: 1180_00,
  D6010: 1540_00,
  D7140: 134_00,
  D7210: 212_00,
  D8080: 4150_00,
  D8670: 165_00,
};

/** Ground ambulance: base rates, and the mile (A0425). Invented. */
const ambulanceCents: Readonly<Record<string, number>> = {
  A0425: 8_60,
  A0426: 268_00,
  A0427: 425_00,
  A0428: 224_00,
  A0429: 358_00,
  A0433: 615_00,
};

const ANESTHESIA_UNIT = cents(21_40);
/** Base units for anesthesia of the head, chest, upper and lower body: by the first three digits. */
const anesthesiaBaseUnits: Readonly<Record<string, number>> = { '005': 13, '006': 10, '007': 6, '008': 6, '012': 6 };
const OTHER_BASE_UNITS = 5;
const MINUTES_A_UNIT = 15;

/** True for anesthesia codes, whose minutes (MJ) are paid in units of a quarter of an hour above their base units. */
function isAnesthesia(procedure: string): boolean {
  return /^0[01]\d{3}$/.test(procedure) && procedure >= '00100' && procedure <= '01999';
}

/**
 * The whole allowed amount of a specialty's line before the payer's percentage: anesthesia by base and time units,
 * ambulance by mile, dental by schedule. Undefined for a line of none of these.
 * @param milliUnits thousandths of the units or minutes billed
 */
export function specialtyFee(procedure: string, unitMeasure: string, milliUnits: number): Cents | undefined {
  if (isAnesthesia(procedure) && unitMeasure === 'MJ') {
    const base = anesthesiaBaseUnits[procedure.slice(0, 3)] ?? OTHER_BASE_UNITS;
    return fraction(ANESTHESIA_UNIT, base * 1000 * MINUTES_A_UNIT + milliUnits, 1000 * MINUTES_A_UNIT);
  }
  const unit = dentalCents[procedure] ?? ambulanceCents[procedure];
  return unit === undefined ? undefined : fraction(cents(unit), milliUnits, 1000);
}

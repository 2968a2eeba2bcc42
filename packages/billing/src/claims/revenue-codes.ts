import { type CodeRange, inRanges } from './edits/support/code-ranges.ts';

/**
 * The usual revenue code of a service, by family of HCPCS code: our own reading of where hospitals book them. A charge
 * that names its revenue code keeps it; a hospital whose charge master books elsewhere names it there. First match wins.
 */
const FAMILIES: readonly { revenueCode: string; codes: readonly CodeRange[] }[] = [
  {
    revenueCode: '0450',
    codes: [
      ['99281', '99285'],
      ['99291', '99292'],
      ['G0380', 'G0384'],
    ],
  },
  {
    revenueCode: '0762',
    codes: [
      ['G0378', 'G0379'],
      ['99218', '99220'],
      ['99234', '99236'],
    ],
  },
  {
    revenueCode: '0510',
    codes: [
      ['99202', '99215'],
      ['99241', '99245'],
      ['G0463', 'G0463'],
    ],
  },
  { revenueCode: '0300', codes: [['36400', '36416']] },
  {
    revenueCode: '0301',
    codes: [
      ['80047', '80299'],
      ['82009', '84999'],
    ],
  },
  { revenueCode: '0307', codes: [['81000', '81099']] },
  { revenueCode: '0309', codes: [['81105', '81599']] },
  { revenueCode: '0305', codes: [['85002', '85999']] },
  { revenueCode: '0302', codes: [['86000', '86849']] },
  {
    revenueCode: '0390',
    codes: [
      ['86850', '86999'],
      ['P9010', 'P9073'],
    ],
  },
  { revenueCode: '0306', codes: [['87003', '87999']] },
  { revenueCode: '0311', codes: [['88104', '88199']] },
  { revenueCode: '0310', codes: [['88230', '88399']] },
  { revenueCode: '0351', codes: [['70450', '70498']] },
  { revenueCode: '0611', codes: [['70540', '70559']] },
  {
    revenueCode: '0352',
    codes: [
      ['71250', '71275'],
      ['72125', '72133'],
      ['72191', '72194'],
      ['73200', '73206'],
      ['73700', '73706'],
      ['74150', '74178'],
    ],
  },
  { revenueCode: '0612', codes: [['72141', '72158']] },
  {
    revenueCode: '0614',
    codes: [
      ['71550', '71555'],
      ['73218', '73225'],
      ['73718', '73725'],
      ['74181', '74185'],
    ],
  },
  {
    revenueCode: '0402',
    codes: [
      ['76506', '76999'],
      ['93880', '93998'],
    ],
  },
  { revenueCode: '0403', codes: [['77067', '77067']] },
  { revenueCode: '0401', codes: [['77065', '77066']] },
  { revenueCode: '0333', codes: [['77261', '77799']] },
  { revenueCode: '0341', codes: [['78012', '78999']] },
  { revenueCode: '0320', codes: [['70010', '77086']] },
  {
    revenueCode: '0771',
    codes: [
      ['90460', '90480'],
      ['G0008', 'G0010'],
    ],
  },
  {
    revenueCode: '0636',
    codes: [
      ['90281', '90399'],
      ['90476', '90759'],
      ['J0001', 'J9999'],
      ['Q0138', 'Q0139'],
      ['Q5101', 'Q5199'],
    ],
  },
  { revenueCode: '0900', codes: [['90785', '90899']] },
  { revenueCode: '0820', codes: [['90935', '90937']] },
  {
    revenueCode: '0750',
    codes: [
      ['43191', '43273'],
      ['45300', '45398'],
      ['91010', '91299'],
    ],
  },
  {
    revenueCode: '0440',
    codes: [
      ['92507', '92526'],
      ['92610', '92618'],
    ],
  },
  {
    revenueCode: '0481',
    codes: [
      ['92920', '92998'],
      ['93451', '93598'],
    ],
  },
  { revenueCode: '0730', codes: [['93000', '93278']] },
  { revenueCode: '0480', codes: [['93303', '93356']] },
  { revenueCode: '0460', codes: [['94002', '94799']] },
  { revenueCode: '0740', codes: [['95700', '95830']] },
  { revenueCode: '0260', codes: [['96360', '96379']] },
  { revenueCode: '0335', codes: [['96401', '96549']] },
  { revenueCode: '0430', codes: [['97165', '97168']] },
  {
    revenueCode: '0420',
    codes: [
      ['97010', '97164'],
      ['97530', '97546'],
      ['97750', '97763'],
    ],
  },
  { revenueCode: '0540', codes: [['A0021', 'A0999']] },
  {
    revenueCode: '0278',
    codes: [
      ['C1713', 'C2699'],
      ['L8600', 'L8699'],
    ],
  },
  { revenueCode: '0274', codes: [['L0112', 'L8515']] },
  {
    revenueCode: '0290',
    codes: [
      ['E0100', 'E8002'],
      ['K0001', 'K0899'],
    ],
  },
  { revenueCode: '0370', codes: [['00100', '01999']] },
  { revenueCode: '0360', codes: [['10004', '69990']] },
];

/** The usual revenue code of a HCPCS or CPT code (four digits); undefined for a family that the table does not know. */
export function usualRevenueCode(procedureCode: string): string | undefined {
  return FAMILIES.find(({ codes }) => inRanges(procedureCode, codes))?.revenueCode;
}

import type { FaultTable } from './types.ts';

export const faults820x: FaultTable[] = [
  {
    guide: '820X',
    story: 'credits-and-fees',
    faults: [
      ['N1*RM*STATE EXCHANGE*58*SEX01~\n', '', 'loop-required N1;segment-unexpected PER'],
      ['TRN*3*', 'TRN*2*', 'code-not-allowed TRN01'],
      ['TRN*3*EXCH20261028', 'TRN*3*EXCH20261028*1ABC567890', 'payer-identifier-shape TRN03'],
      ['REF*POL*4501~\n', '', 'segment-required REF'],
      ['REF*POL*4501~', 'REF*POL*4501~\nREF*POL*4511~', 'segment-repeat-exceeded REF'],
      ['RMR*ZZ*APTC**500', 'RMR*IK*APTC**500', 'code-not-allowed RMR01'],
      ['RMR*ZZ*APTC**500', 'RMR*ZZ*APTC', 'element-required RMR04;balance-premium BPR02'],
      [
        'RMR*ZZ*CSR**100~\nDTM*582****RD8*20261001-20261031',
        'RMR*ZZ*CSR**100~\nDTM*582****RD8*20261031-20261001',
        'date-range-reversed DTM06',
      ],
      [
        'RMR*ZZ*CSR**100~\nDTM*582****RD8*20261001-20261031',
        'RMR*ZZ*CSR**100~\nDTM*582****D8*20261001',
        'code-not-allowed DTM05',
      ],
      ['BPR*I*895', 'BPR*I*896', 'balance-premium BPR02'],
      ['APTCADJ**-60', 'APTCADJ**60', 'balance-premium BPR02'],
      ['ENT*3~', 'ENT*4~', 'loop-number ENT01'],
      ['*CCP*******01*021000021*DA*123456789*', '*CCP***********', 'payment-account-missing BPR12'],
      ['*ACH*CCP*', '*ACH**', 'payment-format-missing BPR05'],
      ['REF*38*12345NY0010001~\n', '', 'plan-missing REF'],
      ['NM1*IL*1*PETTIBONE*ALMA****C1*777501', 'NM1*IL*1', 'individual-unnamed NM103'],
      ['RMR*ZZ*CSR**100~\nDTM*582****RD8*20261001-20261031~', 'RMR*ZZ*CSR**100~', 'coverage-period-missing DTM'],
      ['RMR*ZZ*APTC**400', 'RMR*ZZ*APTC**-400', 'payment-sign RMR04;balance-premium BPR02'],
      ['RMR*ZZ*CSR**100', 'RMR*ZZ*CSR**-100', 'payment-sign RMR04;balance-premium BPR02'],
      ['RMR*ZZ*UF**-25', 'RMR*ZZ*UF**25', 'payment-sign RMR04;balance-premium BPR02'],
      ['RMR*ZZ*ADM**-15', 'RMR*ZZ*ADM**15', 'payment-sign RMR04;balance-premium BPR02'],
      ['RMR*ZZ*APTCADJ**-60', 'RMR*ZZ*APTCMADJ**-60', 'program-amount-at-individual RMR02'],
      ['RMR*ZZ*APTCADJ**-60', 'RMR*ZZ*REDUCED**-60', 'program-amount-at-individual RMR02'],
      ['RMR*ZZ*CSRMADJ**120', 'RMR*ZZ*CSRADJ**120', 'individual-missing RMR02'],
    ],
  },
  {
    guide: '820X',
    story: 'one-plan-in-header',
    faults: [
      ['REF*POL*4501~', 'REF*38*12345NY0010001~\nREF*POL*4501~', 'plan-given-twice REF'],
      ['REF*POL*4501~', 'REF*TV*NHPSILVER~\nREF*POL*4501~', 'plan-given-twice REF'],
      ['REF*POL*4501~', 'REF*18*EMPGRP1~\nREF*POL*4501~', 'plan-given-twice REF'],
      ['REF*POL*4501~', 'REF*1L*GRP77002~\nREF*POL*4501~', 'plan-given-twice REF'],
    ],
  },
  {
    guide: '820X',
    story: 'information-only',
    faults: [
      ['RMR*ZZ*INVOICE**40', 'RMR*ZZ*INVOICE**41', 'balance-premium BPR02'],
      ['BPR*I*0*', 'BPR*I*1*', 'balance-premium BPR02;payment-method-none BPR04'],
    ],
  },
];

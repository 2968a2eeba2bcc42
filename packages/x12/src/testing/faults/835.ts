import type { FaultTable } from './types.ts';

export const faults835: FaultTable[] = [
  {
    guide: '835',
    story: 'contractual-and-copay',
    faults: [
      ['BPR*I*95*', 'BPR*I*96*', 'balance-payment BPR02'],
      ['CAS*CO*45*50', 'CAS*CO*45*51', 'balance-claim CLP04;balance-line SVC03'],
      ['CLP*MSC-1001*1*185*95*25', 'CLP*MSC-1001*1*185*96*25', 'balance-payment BPR02;balance-claim CLP04'],
      ['CLP*MSC-1001*1*185*', 'CLP*MSC-1001*5*185*', 'code-not-allowed CLP02'],
      ['PER*BL*EDI HELP*TE*5558001200~\n', '', 'segment-required PER'],
      ['N1*PE*', 'N1*PX*', 'loop-required N1;segment-unexpected N1'],
      ['LX*1~\n', '', 'segment-required LX'],
      ['*20261102~\nTRN', '~\nTRN', 'element-required BPR16'],
      ['NM1*QC*1', 'NM1*QC*2', 'code-not-allowed NM102'],
      ['SVC*HC:99213:25*145', 'SVC*ZZ:99213:25*145', 'code-not-allowed SVC01-1'],
      ['TRN*1*EFT900100', 'TRN*2*EFT900100', 'code-not-allowed TRN01'],
    ],
  },
];

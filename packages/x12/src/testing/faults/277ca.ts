import type { FaultTable } from './types.ts';

export const faults277ca: FaultTable[] = [
  {
    guide: '277CA',
    story: 'accepted-and-rejected',
    faults: [
      ['DTP*009*D8*20261102~\n', '', 'segment-required DTP'],
      ['STC*A1:19:PR*20261102*WQ*281', 'STC*A1:19:PR*20261102*ZZ*281', 'code-not-allowed STC03'],
      ['HL*4*3*PT', 'HL*4*2*PT', 'hl-parent HL02'],
      ['NM1*QC*1*RIVERA*LUCIA****MI*NHP100200301~\n', '', 'loop-required NM1'],
      ['REF*FJ*1~\n', '', 'segment-required REF'],
      ['BHT*0085*08*', 'BHT*0085*00*', 'code-not-allowed BHT02'],
    ],
  },
];

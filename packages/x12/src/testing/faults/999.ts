import type { FaultTable } from './types.ts';

export const faults999: FaultTable[] = [
  {
    guide: '999',
    story: 'partly-rejected',
    faults: [
      ['IK5*R*I5', 'IK5*Q*I5', 'code-not-allowed IK501'],
      ['AK9*P*2*2*1~\n', '', 'segment-required AK9'],
      ['IK4*2*782*1', 'IK4*2*782*99', 'code-not-allowed IK403'],
      ['CTX*CLM01:MSC-1009', 'CTX*CLM01', 'element-required CTX01-2'],
    ],
  },
];

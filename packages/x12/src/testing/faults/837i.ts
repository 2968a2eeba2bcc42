import type { FaultTable } from './types.ts';

/** Faults in a stay with an operation: the guide itself, dates, diagnoses, providers, room and board. */
const surgery: FaultTable = {
  guide: '837I',
  story: 'inpatient-surgery',
  faults: [
    // SNIP 1 and 2: the guide
    ['GS*HC*', 'GS*HP*', 'gs-functional-id GS01'],
    ['ST*837*0001*005010X223A2', 'ST*837*0001*005010X223', 'st-guide ST03'],
    ['NM1*85*2*', 'NM1*85*1*', 'code-not-allowed NM102'],
    ['REF*EI*141234567~\n', '', 'segment-required REF'],
    ['REF*EI*141234567', 'REF*SY*141234567', 'code-not-allowed REF01'],
    ['PER*IC*DANA WEBB*TE*5552013344*EX*12', 'PER*IC*DANA WEBB*TE*5552013344*EX', 'syntax-note PER06'],
    ['SBR*P*18*GRP1001******CI', 'SBR*P*18*GRP1001**12****CI', 'element-not-used SBR05'],
    ['11:A:1*', '11:B:1*', 'code-not-allowed CLM05-2'],
    ['11:A:1*', '111:A:1*', 'element-too-long CLM05-1;bill-type-unknown CLM05-1'],
    ['**A*Y*Y~', '*Y*A*Y*Y~', 'element-not-used CLM06'],
    ['DTP*096*TM*1130', 'DTP*096*TM*2530', 'date-invalid DTP03'],
    ['DTP*434*RD8*20261012-20261015', 'DTP*434*D8*20261012', 'code-not-allowed DTP02'],
    ['DTP*434*RD8*20261012-20261015~\n', '', 'segment-required DTP'],
    ['CL1*1*1*01~\n', '', 'segment-required CL1'],
    ['CL1*1*1*01', 'CL1**1*01', 'element-required CL101'],
    ['HI*ABK:K3580:::::::Y~\n', '', 'segment-required HI'],
    ['ABF:I10:::::::Y', 'ABF:I10:::::::1', 'code-not-allowed HI01-9'],
    ['HI*DR:343', 'HI*DR:343*DR:344', 'element-not-used HI02'],
    ['BBR:0DTJ4ZZ:D8:20261012', 'BBR:0DTJ4ZZ', 'element-required HI01-3;element-required HI01-4'],
    ['NTE*ALG*PENICILLIN', 'NTE*DGN*PENICILLIN', ''],
    ['NTE*ALG*PENICILLIN', 'NTE*TPO*PENICILLIN', 'segment-unexpected NTE'],
    ['NM1*72*1*STONE', 'NM1*72*2*STONE', 'code-not-allowed NM102;organization-first-name NM104'],
    ['SV2*0120**9000*DA*3', 'SV2*0120**9000*F2*3', 'code-not-allowed SV204;room-days-unit SV204'],
    ['SV2*0250**2450*UN*12', 'SV2***2450*UN*12', 'element-required SV201'],
    ['REF*6R*2001-4', 'REF*ZZ*2001-4', 'segment-unexpected REF'],
    ['LX*4~', 'LX*5~', 'line-number LX01'],
    // SNIP 3: balance
    ['CLM*AH-2001*18450*', 'CLM*AH-2001*18449.99*', 'balance-claim-charge CLM02'],
    ['AMT*F3*500', 'AMT*F3*50000', 'patient-due-exceeds-charge AMT02'],
    // SNIP 4: bill and charges
    ['11:A:1*', '15:A:1*', 'bill-type-unknown CLM05-1'],
    ['11:A:1*', '11:A:L*', 'bill-frequency-unknown CLM05-3'],
    ['CLM*AH-2001*', 'CLM*AH-2001-1234567890123*', 'patient-account-long CLM01'],
    [
      'CLM*AH-2001*18450*',
      'CLM*AH-2001*-18450*',
      'charge-negative CLM02;balance-claim-charge CLM02;patient-due-exceeds-charge AMT02',
    ],
    ['**9000*DA', '**-9000*DA', 'charge-negative SV203;balance-claim-charge CLM02;noncovered-exceeds-charge SV207'],
    ['REF*6R*2001-4~\n', 'REF*6R*2001-4~\nLX*5~\nSV2*0001**0*UN*1~\n', 'total-line-sent SV201'],
    ['SV2*0360*', 'SV2*360*', 'revenue-code-shape SV201'],
    ['*3**150', '*3**15000', 'noncovered-exceeds-charge SV207'],
    ['REF*G1*AUTH2001~\n', 'REF*G1*AUTH2001~\nREF*F8*OLD1~\n', 'payer-claim-number-on-original REF'],
    ['11:A:1*', '11:A:7*', 'payer-claim-number-missing REF'],
    ['N3*40 OAK LANE~\n', '', 'subscriber-patient-data N3'],
    ['N4*ALBANY*NY*12203~\n', '', 'subscriber-patient-data N4'],
    ['DMG*D8*19790614*F~\n', '', 'subscriber-patient-data DMG'],
    // SNIP 4: dates
    ['DTP*435*DT*202610121430~\n', '', 'admission-date-missing DTP'],
    ['DTP*435*DT*202610121430', 'DTP*435*D8*20261012', 'admission-hour-missing DTP02'],
    ['DTP*435*DT*202610121430', 'DTP*435*DT*202610111430', 'statement-after-admission DTP03'],
    ['DTP*435*DT*202610121430', 'DTP*435*DT*202610161430', 'admission-after-statement DTP03'],
    ['DTP*435*DT*202610121430', 'DTP*435*DT*202610151430', 'discharge-before-admission DTP03'],
    ['DTP*435*DT*202610121430', 'DTP*435*DT*202610151030', ''],
    ['DTP*096*TM*1130~\n', '', 'discharge-hour-missing DTP'],
    ['*20261102*1405*CH', '*20261013*1405*CH', 'statement-after-submission DTP03'],
    ['DMG*D8*19790614', 'DMG*D8*20270101', 'birth-after-service DMG02'],
    ['DTP*472*D8*20261012', 'DTP*472*D8*20261016', 'line-date-outside-statement DTP03'],
    ['11:A:1*', '11:A:3*', 'interim-bill-status CL103;interim-bill-from-admission DTP03'],
    ['11:A:1*', '11:A:2*', 'interim-bill-status CL103'],
    ['CL1*1*1*01', 'CL1*1*1*30', 'final-bill-status CL103;discharge-hour-still-patient DTP'],
    ['CL1*1*1*01', 'CL1*1**01', 'point-of-origin-missing CL102'],
    ['CL1*1*1*01', 'CL1*1*1*41', 'hospice-death-status-elsewhere CL103'],
    // SNIP 4: diagnoses and procedures
    ['HI*ABJ:R1031~\n', '', 'admitting-diagnosis-missing HI'],
    ['HI*ABJ:R1031~\n', 'HI*ABJ:R1031~\nHI*APR:R1031~\n', 'visit-reason-inpatient HI'],
    ['ABF:I10:', 'BF:4019:', 'diagnosis-versions-mixed HI'],
    ['ABK:K3580:', 'ABK:K35.80:', 'diagnosis-decimal HI01-2'],
    ['ABF:I10:', 'ABF:K3580:', 'diagnosis-twice HI01-2'],
    ['HI*BBR:0DTJ4ZZ:D8:20261012~\n', '', 'principal-procedure-missing HI'],
    ['BBR:0DTJ4ZZ:D8:20261012', 'BBR:0DTJ4ZZ:D8:20261009', ''],
    ['BBR:0DTJ4ZZ:D8:20261012', 'BBR:0DTJ4ZZ:D8:20261008', 'procedure-outside-stay HI01-4'],
    ['BBQ:3E0T3BZ:D8:20261012', 'BBQ:3E0T3BZ:D8:20261016', 'procedure-outside-stay HI01-4'],
    ['BH:11:D8:20261011', 'BH:11:D8:20261041', 'date-invalid HI01-4'],
    // SNIP 4: providers and documents
    ['NM1*71*1*OKAFOR*GRACE****XX*1456789019~\nPRV*AT*PXC*208600000X~\nREF*0B*NY55501~\n', '', 'attending-missing NM1'],
    ['NM1*72*1*STONE*ADAM****XX*1678901236~\n', '', 'operating-physician-missing NM1;other-operating-alone NM1'],
    ['PWK*OB*BM***AC*DOC2001', 'PWK*OB*BM', 'attachment-number-missing PWK06'],
    ['PWK*OB*BM***AC*DOC2001', 'PWK*OB*AA', ''],
    // SNIP 6: the stay
    ['SV2*0120*', 'SV2*0760*', 'room-and-board-missing SV201'],
    ['**9000*DA*3', '**9000*UN*3', 'room-days-unit SV204'],
    ['SV2*0120**9000', 'SV2*0120*HC:99221*9000', 'room-with-procedure SV202-2'],
    ['**9000*DA*3', '**9000*DA*4', 'room-days-exceed-statement SV205;covered-days-differ HI01-5'],
    ['BE:80:::3*', 'BE:80:::2*', 'covered-days-differ HI01-5'],
    ['BE:80:::3*', 'BE:80:::2*BE:81:::1*', ''],
    ['BE:80:::3*', 'BE:80:::3.5*', 'days-not-whole HI01-5;covered-days-differ HI01-5'],
    ['BE:80:::3*', '', 'covered-days-missing HI'],
    ['HI*BG:39', 'HI*BG:44', 'condition-44-inpatient HI'],
  ],
};

/** Faults in an unscheduled visit of a dependent after a car accident. */
const emergency: FaultTable = {
  guide: '837I',
  story: 'car-accident-emergency',
  faults: [
    ['PAT*19', 'PAT*18', 'code-not-allowed PAT01'],
    ['NM1*77*2*ALBANY EMERGENCY CENTER', 'NM1*77*2*', 'element-required NM103'],
    ['N4*ALBANY*NY*122081112', 'N4*ALBANY*NY*12208', 'zip-nine-digits N403'],
    ['LIN**N4*00409379501', 'LIN**UP*00409379501', 'code-not-allowed LIN02'],
    ['CTP****2*ML~\n', '', 'segment-required CTP'],
    ['REF*G2*P99**2U:70099', 'REF*G2*P99**ZZ:70099', 'code-not-allowed REF04-1'],
    ['LIN**N4*00409379501', 'LIN**N4*0409379501', 'ndc-shape LIN03'],
    ['DMG*D8*20090302', 'DMG*D8*20270101', 'birth-after-service DMG02'],
    ['DTP*434*', 'DTP*096*TM*1200~\nDTP*434*', 'discharge-hour-outpatient DTP'],
    ['HI*APR:', 'HI*ABJ:M542~\nHI*APR:', 'admitting-diagnosis-outpatient HI'],
    ['HI*APR:M542*APR:R519~\n', '', 'visit-reason-missing HI'],
    ['HI*APR:M542*APR:R519', 'HI*APR:M542*APR:R519*APR:R110*APR:R112', 'element-not-used HI04'],
    ['HI*ABF:R519~', 'HI*ABF:R519:::::::Y~', 'poa-outpatient HI'],
    ['HI*ABK:S134XXA', 'HI*ABK:V4352XA', 'external-cause-principal HI01-2'],
    ['HI*BH:', 'HI*BBR:0DTJ4ZZ:D8:20261009~\nHI*BH:', 'inpatient-procedure-code-outpatient HI'],
    ['HI*ABF:', 'HI*DR:343~\nHI*ABF:', 'drg-outpatient HI'],
    ['PWK*RR*EL***AC*XR2002', 'PWK*RR*EL', 'attachment-number-missing PWK06'],
    ['SV2*0636*HC:J1885', 'SV2*0120*HC:J1885', 'room-on-outpatient-bill SV201;room-with-procedure SV202-2'],
    ['SV2*0450*HC:99284:25*700', 'SV2*0450**700', 'procedure-code-missing SV202-2'],
    ['DTP*472*D8*20261009~\nREF*6R', 'REF*6R', 'line-date-missing SV201'],
    ['HI*BH:01:D8:20261009~\n', '', 'accident-date-missing HI'],
    ['REF*LU*NY~\n', '', 'accident-state-missing REF'],
    [
      'NM1*DN*1*WARD*IRIS****XX*1678901236',
      'NM1*DN*1*OKAFOR*GRACE****XX*1456789019',
      'provider-same-as-attending NM109',
    ],
  ],
};

/** Faults in a bill that goes to Medicare after the payer of an employer, as last bill of a long stay. */
const secondary: FaultTable = {
  guide: '837I',
  story: 'medicare-secondary-last-bill',
  faults: [
    ['OI***Y***Y~\n', '', 'segment-required OI'],
    ['MIA*3***3400*MA01', 'MIA****3400*MA01', 'element-required MIA01'],
    ['REF*G2*A71~\n', '', 'segment-required REF'],
    ['SVD*70099*2000**0120*3', 'SVD*70099*2000***3', 'element-required SVD04'],
    [
      'SVD*70099*1500**0250*8~\nCAS*CO*45*500~\nDTP*573*D8*20261025~\n',
      'SVD*70099*1500**0250*8~\nCAS*CO*45*500~\n',
      'segment-required DTP',
    ],
    ['SVD*70099*2000', 'SVD*70099*1999', 'balance-other-payer AMT02;balance-other-payer-line SV203'],
    ['AMT*D*3400', 'AMT*D*3401', 'balance-other-payer AMT02'],
    ['CAS*PR*2*200', 'CAS*PR*2*201', 'balance-other-payer-line SV203'],
    ['AMT*EAF*300', 'AMT*A8*4999', 'noncovered-total AMT02'],
    ['AMT*EAF*300', 'AMT*A8*5000', ''],
    ['SBR*P*18*EMP1', 'SBR*S*18*EMP1', 'payer-sequence-twice SBR01'],
    ['SVD*70099*1500', 'SVD*99999*1500', 'balance-other-payer AMT02;adjudicating-payer-unknown SVD01'],
    ['AMT*D*3400~\n', '', 'other-payer-paid-missing AMT'],
    ['HI*BH:55:D8:20261012*BH:18', 'HI*BH:18', 'death-date-missing HI'],
    ['BE:12:::3500*', '', 'msp-value-code-missing HI'],
    ['HI*ABK:I5023:::::::Y', 'HI*ABK:I5023', 'poa-missing HI01-9'],
  ],
};

const medicareBills: FaultTable[] = [
  {
    guide: '837I',
    story: 'home-health-period',
    faults: [
      ['DTP*435*D8*20261001~\n', '', 'start-of-care-missing DTP'],
      ['SV2*0023*HP:2CB11', 'SV2*0270*HC:A4450', 'home-health-period-missing SV201'],
      ['BE:61:::10580*', '', 'home-health-place-missing HI'],
      ['*BE:85:::36001', '', 'home-health-place-missing HI'],
      ['HI*BH:50:D8:20260929~\n', '', 'home-health-assessment-missing HI'],
      ['*320*UN*3~\nDTP*472*D8*20261008~\n', '*320*UN*3~\n', 'visit-date-missing DTP'],
      [
        'NM1*DN*1*WARD*IRIS****XX*1234567893',
        'NM1*DN*1*OKAFOR*GRACE****XX*1456789019',
        'provider-same-as-attending NM109',
      ],
      ['32:A:9', '32:A:A', ''],
    ],
  },
  {
    guide: '837I',
    story: 'hospice-month',
    faults: [
      [
        'SV2*0651*HC:Q5001*5600*UN*28~\nDTP*472*D8*20261001~\nLX*2~\nSV2*0652*HC:Q5001*2000*UN*40~\nDTP*472*D8*20261029~\nLX*3~\nSV2*0655*HC:Q5003*1500*UN*2~\nDTP*472*D8*20261030~\n',
        'SV2*0571*HC:G0156*9100*UN*28~\nDTP*472*D8*20261001~\n',
        'hospice-level-missing SV201',
      ],
      ['BE:61:::10580*', '', 'hospice-place-missing HI'],
      ['*BE:G8:::10580', '', 'hospice-place-missing HI'],
      ['SV2*0651*HC:Q5001', 'SV2*0651*HC:G0299', 'hospice-site-missing SV202-2'],
      ['*2000*UN*40', '*2000*UN*20', 'hospice-continuous-hours SV205'],
      ['CL1*3*1*30', 'CL1*3*1*20', 'hospice-death-status CL103;death-date-missing HI'],
      ['CL1*3*1*30', 'CL1*3*1*40', 'death-date-missing HI'],
    ],
  },
  {
    guide: '837I',
    story: 'dialysis-month',
    faults: [
      ['BE:A8:::78.5*', '', 'dialysis-measure-missing HI'],
      ['BE:A9:::170*', '', 'dialysis-measure-missing HI'],
      ['BE:D5:::1.4*', '', 'dialysis-measure-missing HI'],
      ['*BE:48:::10.2', '', 'dialysis-blood-count-missing HI'],
      ['HI*BG:71~\n', '', 'dialysis-setting-missing HI'],
    ],
  },
  {
    guide: '837I',
    story: 'skilled-nursing-first-bill',
    faults: [
      ['HP:KAGB1', 'HC:99308', 'payment-group-code-missing SV202-1'],
      ['HP:KAGB1', 'HP:KAGB', 'payment-group-shape SV202-2'],
      ['SV2*0420*HC:97110', 'SV2*0420*HP:97110', 'payment-group-revenue SV201'],
      ['SV2*0022*HP:KAGB1*0', 'SV2*0250**0', 'snf-payment-group-missing SV201'],
      ['HI*BI:70:RD8:20260928-20261005~\n', '', 'qualifying-stay-missing HI'],
      ['RD8:20260928-20261005', 'RD8:20261005-20260928', 'date-range-reversed HI01-4'],
      ['DTP*434*', 'DTP*096*TM*1200~\nDTP*434*', 'discharge-hour-still-patient DTP'],
    ],
  },
  {
    guide: '837I',
    story: 'health-center-replacement',
    faults: [
      ['HC:G0467*', 'HC:99214*', 'clinic-payment-code-missing SV202-2'],
      ['HI*BG:D1~\n', '', 'claim-change-reason-missing HI'],
      ['77:A:7', '77:A:8', 'claim-change-reason-missing HI'],
      ['REF*F8*2026290000123~\n', '', 'payer-claim-number-missing REF'],
    ],
  },
  {
    guide: '837I',
    story: 'rural-clinic-visit',
    faults: [
      ['SV2*0521*', 'SV2*0300*', 'rural-clinic-visit-missing SV201'],
      ['HI*ABK:E119', 'HI*BK:25000', 'diagnosis-version HI01-1'],
    ],
  },
];

/** Faults in a trauma visit to a critical access hospital with therapies and a professional fee. */
const trauma: FaultTable = {
  guide: '837I',
  story: 'rural-hospital-trauma',
  faults: [
    ['CL1*5*1*01', 'CL1*1*1*01', 'trauma-admission-type CL101'],
    ['NM1*72*1*STONE*ADAM****XX*1678901236~\n', '', 'operating-physician-missing NM1'],
    ['NM1*82*1*WARD*IRIS****XX*1234567893~\n', '', 'professional-line-provider NM1'],
    [
      'NM1*82*1*WARD*IRIS****XX*1234567893',
      'NM1*82*1*OKAFOR*GRACE****XX*1456789019',
      'provider-same-as-attending NM109',
    ],
    ['HI*BE:A0:::12203~\n', '', 'ambulance-zip-missing HI'],
    ['BH:35:D8:20261020*', '', 'therapy-start-date-missing HI'],
    ['BH:29:D8:20261020*', '', 'therapy-plan-date-missing HI'],
    ['BH:44:D8:20261021*', '', 'therapy-start-date-missing HI'],
    ['BH:17:D8:20261021*', '', 'therapy-plan-date-missing HI'],
    ['BH:45:D8:20261022*', '', 'therapy-start-date-missing HI'],
    ['*BH:30:D8:20261022', '', 'therapy-plan-date-missing HI'],
  ],
};

const children: FaultTable[] = [
  {
    guide: '837I',
    story: 'medicaid-child-visit',
    faults: [
      ['CRC*ZZ*Y*ST', 'CRC*ZZ*N*ST', 'epsdt-referral CRC03'],
      ['CRC*ZZ*Y*ST', 'CRC*ZZ*Y*NU', 'epsdt-referral CRC03'],
      ['CRC*ZZ*Y*ST', 'CRC*ZZ*N*NU', ''],
      ['LIN**N4*00409733201~\nCTP****1*UN~\n', '', 'medicaid-ndc-missing LIN'],
      [
        'SV2*0510*HC:99392*210*UN*1~\n',
        'SV2*0510*HC:99392*210*UN*1~\nNM1*ZZ*1*WARD*IRIS****XX*1234567893~\n',
        'other-operating-alone NM1',
      ],
    ],
  },
  {
    guide: '837I',
    story: 'newborn-stay',
    faults: [
      ['CL1*4*5*01', 'CL1*4*1*01', 'newborn-origin CL102'],
      ['BE:54:::3420*', '', 'birth-weight-missing HI'],
      ['NM1*71*1*OKAFOR*GRACE****XX*1456789019', 'NM1*71*1*OKAFOR*GRACE', 'attending-number-missing NM109'],
    ],
  },
];

/** Single faults of the 837I. */
export const faults837i: FaultTable[] = [surgery, emergency, secondary, ...medicareBills, trauma, ...children];

/**
 * Families whose code a few words decide. Rules are asked in order on the words around the mention; the first that
 * matches gives the code, with `many` all that match do. `otherwise` is for a note that says no more.
 */
export interface ChoiceFamily {
  rules: readonly (readonly [RegExp, code: string, reason: string])[];
  otherwise: readonly [code: string, reason: string];
  many?: true;
  /** What the note lacks when no rule matched, for a gap: [what, message, question]. */
  gap?: readonly [what: string, message: string, query: string];
  /** Modifier class of the codes. */
  flags?: string;
}

const endoscopy: Record<string, ChoiceFamily> = {
  colonoscopy: {
    many: true,
    rules: [
      [/\bsnare/i, '45385', 'A growth was removed by snare.'],
      [/\bhot (?:biopsy )?forceps/i, '45384', 'A growth was removed by hot forceps.'],
      [/\b(?:biops|cold forceps)/i, '45380', 'Tissue was taken by forceps.'],
      [/\b(?:tattoo|saline lift|submucosal injection|india ink)/i, '45381', 'Something was injected under the mucosa.'],
      [/\b(?:balloon dilat|dilat(?:ed|ion) of (?:the )?strictur)/i, '45386', 'A narrowing was dilated.'],
      [/\b(?:hemostasis|control of bleeding|clips? (?:was|were) placed)/i, '45382', 'Bleeding was stopped.'],
      [/\b(?:endoscopic mucosal resection|EMR)\b/, '45390', 'Mucosa was resected.'],
    ],
    otherwise: ['45378', 'The colon was looked at; no biopsy or removal is documented.'],
  },
  egd: {
    many: true,
    rules: [
      [
        /\b(?:varic\w+ (?:were |was )?(?:band|ligat)|band(?:ing|ed|s)? (?:ligation )?(?:of )?(?:esophageal )?varic)/i,
        '43244',
        'Varices were banded.',
      ],
      [/\bsnare/i, '43251', 'A growth was removed by snare.'],
      [/\bballoon dilat/i, '43249', 'The gullet was dilated with a balloon.'],
      [
        /\b(?:savary|guide ?wire dilat|dilat\w+ over (?:a |the )?(?:guide ?)?wire)/i,
        '43248',
        'The gullet was dilated over a wire.',
      ],
      [/\b(?:foreign body|food bolus|food impaction)/i, '43247', 'A foreign body was taken out.'],
      [
        /\b(?:hemostasis|control of bleeding|epinephrine was injected|bicap|gold probe)/i,
        '43255',
        'Bleeding was stopped.',
      ],
      [/\b(?:PEG|percutaneous endoscopic gastrostomy)\b/i, '43246', 'A feeding tube was put in.'],
      [/\bbiops/i, '43239', 'Tissue was taken.'],
    ],
    otherwise: ['43235', 'The upper gut was looked at; nothing more is documented.'],
  },
  sigmoidoscopy: {
    rules: [
      [/\bsnare/i, '45338', 'A growth was removed by snare.'],
      [/\bbiops/i, '45331', 'Tissue was taken.'],
    ],
    otherwise: ['45330', 'The lower colon was looked at.'],
  },
  ercp: {
    many: true,
    rules: [
      [/\bstent/i, '43274', 'A stent was put in.'],
      [
        /\b(?:stones?|calcul|sludge)[^.]{0,40}(?:remov|extract|swept|sweep)|(?:remov|extract|sweep)[^.]{0,30}(?:stone|calcul)/i,
        '43264',
        'Stones were taken out.',
      ],
      [/\b(?:sphincterotomy|papillotomy)/i, '43262', 'The sphincter was cut.'],
    ],
    otherwise: ['43260', 'The ducts were looked at.'],
  },
  bronchoscopy: {
    many: true,
    rules: [
      [/\b(?:EBUS|endobronchial ultrasound)/i, '31652', 'Nodes were sampled under endobronchial ultrasound.'],
      [/\btransbronchial biops/i, '31628', 'Lung tissue was taken through the airway.'],
      [/\bendobronchial biops/i, '31625', 'Airway tissue was taken.'],
      [/\b(?:lavage|BAL)\b/i, '31624', 'The airway was washed for cells.'],
      [/\bbrush/i, '31623', 'The airway was brushed for cells.'],
      [/\bforeign body/i, '31635', 'A foreign body was taken out.'],
    ],
    otherwise: ['31622', 'The airway was looked at.'],
  },
  cystoscopy: {
    rules: [
      [/\bstent (?:placement|insert|was placed)|double[- ]j/i, '52332', 'A ureter stent was put in.'],
      [/\b(?:botox|botulinum)/i, '52287', 'Botulinum was injected into the bladder.'],
      [/\bbiops/i, '52204', 'Bladder tissue was taken.'],
      [/\b(?:urethral dilat|dilat\w+ of (?:the )?urethra)/i, '52281', 'The urethra was dilated.'],
      [/\bfulgurat/i, '52224', 'A small growth was burned.'],
      [/\bstent (?:removal|was removed)/i, '52310', 'A stent was taken out.'],
    ],
    otherwise: ['52000', 'The bladder was looked at.'],
  },
  laryngoscopy: {
    rules: [
      [
        /\bdirect laryngoscopy[^.]{0,60}biops|biops[^.]{0,60}direct laryngoscopy/i,
        '31535',
        'Tissue was taken under direct view.',
      ],
      [/\bdirect laryngoscopy/i, '31525', 'The voice box was looked at directly.'],
    ],
    otherwise: ['31575', 'The voice box was looked at by a flexible scope.'],
  },
};

const surgery: Record<string, ChoiceFamily> = {
  turbt: {
    rules: [
      [/\b(?:greater than 5|larger than 5|over 5|[6-9](?:\.\d)?) ?cm/i, '52240', 'The tumor is larger than 5 cm.'],
      [/\b(?:[2-5](?:\.\d)?) ?cm/i, '52235', 'The tumor is 2 to 5 cm.'],
      [/\b(?:0\.\d|1(?:\.\d)?) ?cm/i, '52234', 'The tumor is up to 2 cm.'],
    ],
    otherwise: ['52234', 'The size of the tumor is not documented: the smallest is taken.'],
    gap: [
      'size',
      'The size of the bladder tumor is not documented.',
      'Please document the size of the bladder tumor resected, in cm.',
    ],
  },
  chole: {
    rules: [
      [
        /\blaparoscop[\s\S]*cholangiogra|cholangiogra[\s\S]*laparoscop/i,
        '47563',
        'By scope, with an x-ray of the bile ducts.',
      ],
      [/\b(?:laparoscop|lap chole)/i, '47562', 'By scope.'],
      [/\bcholangiogra/i, '47605', 'Open, with an x-ray of the bile ducts.'],
      [/\bopen\b/i, '47600', 'Open.'],
    ],
    otherwise: ['47562', 'Neither open nor by scope is documented: by scope is usual.'],
    gap: [
      'approach',
      'Open or by scope is not documented.',
      'Please document how the gallbladder was removed (open or by scope).',
    ],
  },
  appendectomy: {
    rules: [
      [/\blaparoscop/i, '44970', 'By scope.'],
      [/\b(?:ruptur|perforat)/i, '44960', 'Open, of a ruptured appendix.'],
    ],
    otherwise: ['44950', 'Open.'],
  },
  inguinal: {
    rules: [
      [/\blaparoscop[\s\S]*recurrent|recurrent[\s\S]*laparoscop/i, '49651', 'By scope, of a hernia that came back.'],
      [/\b(?:laparoscop|robot)/i, '49650', 'By scope.'],
      [
        /\brecurrent[\s\S]*(?:incarcerat|strangulat)|(?:incarcerat|strangulat)[\s\S]*recurrent/i,
        '49521',
        'Open, came back and is stuck.',
      ],
      [/\brecurrent/i, '49520', 'Open, of a hernia that came back.'],
      [/\b(?:incarcerat|strangulat)/i, '49507', 'Open, of a stuck hernia.'],
    ],
    otherwise: ['49505', 'Open, first repair, reducible.'],
    flags: 'side',
  },
  hysterectomy: {
    rules: [
      [
        /\b(?:LAVH|laparoscopic[- ]assisted vaginal)[\s\S]*(?:salpingo|oophorectomy|salpingectomy)/i,
        '58552',
        'Through the vagina with a scope, with tubes or ovaries.',
      ],
      [/\b(?:LAVH|laparoscopic[- ]assisted vaginal)/i, '58550', 'Through the vagina with a scope.'],
      [
        /\b(?:laparoscop|robot)[\s\S]*(?:salpingo|oophorectomy|salpingectomy)/i,
        '58571',
        'By scope, with tubes or ovaries.',
      ],
      [/\b(?:laparoscop|robot)/i, '58570', 'By scope.'],
      [
        /\bvaginal hysterectomy[\s\S]*(?:salpingo|oophorectomy|salpingectomy)/i,
        '58262',
        'Through the vagina, with tubes or ovaries.',
      ],
      [/\bvaginal hysterectomy/i, '58260', 'Through the vagina.'],
    ],
    otherwise: ['58150', 'Through the belly.'],
  },
  delivery: {
    rules: [
      [/\b(?:VBAC|vaginal birth after)/i, '59612', 'A vaginal birth after a cesarean, delivery only.'],
      [
        /\b(?:global|prenatal care (?:was )?(?:provided|given) (?:here|by us|by our))/i,
        '59400',
        'With prenatal and postpartum care of this practice.',
      ],
      [/\bpostpartum care/i, '59410', 'With postpartum care.'],
    ],
    otherwise: ['59409', 'Delivery only: prenatal and postpartum care of this practice are not documented.'],
  },
  cesarean: {
    rules: [
      [
        /\b(?:global|prenatal care (?:was )?(?:provided|given) (?:here|by us|by our))/i,
        '59510',
        'With prenatal and postpartum care of this practice.',
      ],
      [/\bpostpartum care/i, '59515', 'With postpartum care.'],
    ],
    otherwise: ['59514', 'Delivery only: prenatal and postpartum care of this practice are not documented.'],
  },
  colposcopy: {
    rules: [
      [
        /\bbiops[\s\S]*(?:endocervical curettage|ECC)\b|(?:endocervical curettage|ECC)\b[\s\S]*biops/i,
        '57454',
        'With biopsy and scraping of the canal.',
      ],
      [/\b(?:endocervical curettage|ECC)\b/i, '57456', 'With scraping of the canal.'],
      [/\bbiops/i, '57455', 'With biopsy.'],
    ],
    otherwise: ['57452', 'The cervix was looked at.'],
  },
  meniscus: {
    rules: [
      [
        /\b(?:medial and lateral|both menisci|medial[\s\S]{0,80}lateral menis|lateral[\s\S]{0,80}medial menis)/i,
        '29880',
        'Both menisci.',
      ],
    ],
    otherwise: ['29881', 'One meniscus.'],
    flags: 'side',
  },
  cath: {
    rules: [
      [
        /\bright (?:and left )?heart cath[\s\S]*(?:left heart|coronary angio)|left (?:and right )?heart cath[\s\S]*right heart/i,
        '93460',
        'Right and left heart with coronaries.',
      ],
      [/\bright heart cath/i, '93451', 'Right heart only.'],
      [/\b(?:bypass graft|SVG|LIMA)[\s\S]{0,40}angiogra/i, '93459', 'Left heart, coronaries and grafts.'],
      [/\b(?:left heart cath|ventriculogra|LVEDP|left ventricular)/i, '93458', 'Left heart with coronaries.'],
    ],
    otherwise: ['93454', 'Coronaries only.'],
  },
  pci: {
    rules: [
      [/\batherectomy/i, '92924', 'With atherectomy.'],
      [/\bstent/i, '92928', 'With a stent.'],
    ],
    otherwise: ['92920', 'By balloon.'],
  },
  cataract: {
    rules: [
      [
        /\b(?:complex|malyugin|iris hooks?|trypan|capsular tension|small pupil|pupil expan)/i,
        '66982',
        'Complex: devices or dye that routine surgery does not need.',
      ],
    ],
    otherwise: ['66984', 'Routine, with lens.'],
    flags: 'side',
  },
  prostatebiopsy: { rules: [], otherwise: ['55700', 'Tissue of the prostate was taken.'] },
};

const office: Record<string, ChoiceFamily> = {
  urinalysis: {
    rules: [
      [/\bautomated[^.]{0,40}microscop|microscop[^.]{0,40}automated/i, '81001', 'By analyzer, with microscope.'],
      [/\b(?:microscop|per hpf|\/hpf)/i, '81001', 'With microscope.'],
      [/\b(?:automated|analyzer|clinitek)/i, '81003', 'By analyzer, no microscope.'],
    ],
    otherwise: ['81002', 'Dipstick by hand: neither analyzer nor microscope is documented.'],
    flags: 'ua',
  },
  abscess: {
    rules: [
      [/\bperitonsillar/i, '42700', 'Beside the tonsil.'],
      [/\b(?:perianal|perirectal)/i, '46050', 'At the anus.'],
      [/\bbartholin/i, '56420', 'Of the Bartholin gland.'],
      [/\bpilonidal/i, '10080', 'Pilonidal.'],
      [/\b(?:vulva|vulvar|labia)/i, '56405', 'Of the vulva.'],
      [/\bpulp|felon\b/i, '26011', 'Of the finger pulp.'],
      [/\bparonychia/i, '10060', 'Paronychia.'],
      [/\b(?:multiple|complicated|complex|loculat|packed|packing)/i, '10061', 'Several, loculated or packed.'],
    ],
    otherwise: ['10060', 'Simple, one.'],
  },
  nosebleed: {
    rules: [
      [/\bposterior/i, '30905', 'From the back of the nose.'],
      [/\b(?:extensive|complex)/i, '30903', 'Front of the nose, extensive.'],
    ],
    otherwise: ['30901', 'Front of the nose, simple.'],
    flags: 'side',
  },
  spirometry: {
    rules: [
      [
        /\b(?:pre[- ]?(?:and|\/|&) ?post|before and after|post[- ]?bronchodilator|bronchodilator response|reversibility)/i,
        '94060',
        'Before and after an inhaler.',
      ],
    ],
    otherwise: ['94010', 'Without a bronchodilator.'],
  },
  ecg: {
    rules: [
      [/\btracing only/i, '93005', 'Tracing only.'],
      [/\b(?:interpretation only|read only|reading only)/i, '93010', 'Reading only.'],
    ],
    otherwise: ['93000', 'Tracing with reading.'],
    flags: 'ecg',
  },
  echo: {
    rules: [
      [/\bcongenital/i, '93303', 'For congenital disease.'],
      [/\blimited/i, '93308', 'Limited.'],
      [/\bwithout doppler/i, '93307', 'Without Doppler.'],
    ],
    otherwise: ['93306', 'Complete, with Doppler.'],
    flags: 'split',
  },
  carotid: {
    rules: [[/\bunilateral|limited\b/i, '93882', 'One side or limited.']],
    otherwise: ['93880', 'Both sides.'],
    flags: 'split',
  },
  mammogram: {
    rules: [
      [/\bdiagnostic[^.]{0,40}(?:bilateral|both)|bilateral diagnostic/i, '77066', 'Diagnostic, both breasts.'],
      [/\b(?:diagnostic|unilateral)/i, '77065', 'Diagnostic, one breast.'],
      [/\bscreening/i, '77067', 'Screening.'],
    ],
    otherwise: ['77067', 'Neither screening nor diagnostic is documented: screening is taken.'],
    gap: [
      'type',
      'Screening or diagnostic is not documented.',
      'Please document whether the mammogram was for screening or diagnostic.',
    ],
    flags: 'split',
  },
  venous: {
    rules: [[/\bbilateral|both\b/i, '93970', 'Both sides.']],
    otherwise: ['93971', 'One side or limited.'],
    flags: 'split',
  },
};

/** All families that words decide, by name. */
export const choiceFamilies: Readonly<Record<string, ChoiceFamily>> = { ...endoscopy, ...surgery, ...office };

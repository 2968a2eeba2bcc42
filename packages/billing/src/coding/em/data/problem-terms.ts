/**
 * Classes of problems as the 2021/2023 E/M guidelines tell them apart. `symptom` counts only where no diagnosis
 * explains it; `sign` is a symptom or finding that needs a work-up: an undiagnosed new problem with uncertain prognosis.
 */
export type ProblemClass =
  | 'minor'
  | 'acute'
  | 'injury'
  | 'systemic'
  | 'complicated-injury'
  | 'chronic'
  | 'sign'
  | 'symptom'
  | 'threat';

/** Parts of the body that a diagnosis can explain symptoms of. */
export type BodySystem =
  | 'chest'
  | 'belly'
  | 'head'
  | 'urine'
  | 'limb'
  | 'skin'
  | 'mind'
  | 'throat'
  | 'whole'
  | 'pelvis';

/** Id, class, systems, and words: alternatives parted by `|`; a blank stands for blanks or a hyphen. */
export type ProblemTerm = readonly [
  id: string,
  problemClass: ProblemClass,
  systems: readonly BodySystem[],
  words: string,
];

const CHRONIC: readonly ProblemTerm[] = [
  [
    'hypertension',
    'chronic',
    ['chest', 'head'],
    'hypertension|htn|high blood pressure|hypertensive heart disease|essential htn',
  ],
  [
    'diabetes',
    'chronic',
    ['whole'],
    '(?:type (?:1|2|i|ii) )?diabetes(?: mellitus)?(?: type (?:1|2|i|ii))?|diabetic(?: patient)?|t2dm|t1dm|dm ?2|dm ?1|dmii|niddm|iddm|dm',
  ],
  [
    'lipids',
    'chronic',
    [],
    'hyperlipidemia|hld|hypercholesterolemia|dyslipidemia|high cholesterol|hypertriglyceridemia|mixed hyperlipidemia',
  ],
  [
    'heart-failure',
    'chronic',
    ['chest', 'whole'],
    '(?:acute on chronic |decompensated )?(?:congestive |systolic |diastolic )?(?:systolic |diastolic )?heart failure|(?:acute on chronic )?(?:systolic |diastolic )?hf|chf|hfref|hfpef|hfmref|adhf|cardiomyopathy',
  ],
  [
    'coronary',
    'chronic',
    ['chest'],
    'coronary artery disease|cad|ischemic heart disease|stable angina|coronary disease|chronic angina',
  ],
  ['atrial-fibrillation', 'chronic', ['chest'], 'atrial fibrillation|afib|a fib|atrial flutter|paf|af'],
  [
    'valve',
    'chronic',
    ['chest'],
    'aortic stenosis|mitral regurgitation|aortic regurgitation|mitral stenosis|valvular heart disease',
  ],
  [
    'peripheral-artery',
    'chronic',
    ['limb'],
    'peripheral (?:arterial|artery|vascular) disease|pad|claudication|carotid stenosis|abdominal aortic aneurysm|aaa|venous insufficiency|varicose veins|lymphedema',
  ],
  [
    'copd',
    'chronic',
    ['chest', 'whole'],
    'copd|chronic obstructive pulmonary disease|emphysema|chronic bronchitis|aecopd',
  ],
  [
    'asthma',
    'chronic',
    ['chest'],
    '(?:mild |moderate |severe )?(?:intermittent |persistent )?asthma|reactive airway disease',
  ],
  [
    'lung-chronic',
    'chronic',
    ['chest'],
    'interstitial lung disease|pulmonary fibrosis|bronchiectasis|pulmonary hypertension|cystic fibrosis|sarcoidosis|chronic respiratory failure',
  ],
  ['sleep-apnea', 'chronic', ['whole'], 'obstructive sleep apnea|sleep apnea|osa'],
  [
    'kidney-chronic',
    'chronic',
    ['urine', 'whole'],
    'chronic kidney disease(?: stage \\w+)?|ckd(?: (?:stage )?\\d[ab]?)?|esrd|end stage renal disease|diabetic nephropathy|diabetic kidney disease|chronic renal (?:insufficiency|disease)|nephrotic syndrome',
  ],
  [
    'thyroid',
    'chronic',
    ['whole'],
    'hypothyroidism|hyperthyroidism|hypothyroid|hyperthyroid|graves(?: disease)?|hashimoto(?: thyroiditis)?|goiter',
  ],
  [
    'reflux',
    'chronic',
    ['chest', 'belly'],
    'gerd|gastroesophageal reflux(?: disease)?|acid reflux|chronic gastritis|barrett(?: esophagus)?|peptic ulcer disease|pud',
  ],
  [
    'bowel-chronic',
    'chronic',
    ['belly'],
    'crohns?(?: disease)?|ulcerative colitis|inflammatory bowel disease|ibd|irritable bowel(?: syndrome)?|ibs|celiac(?: disease)?|chronic constipation|diverticulosis',
  ],
  [
    'liver-chronic',
    'chronic',
    ['belly', 'whole'],
    'cirrhosis|chronic hepatitis(?: [bc])?|hepatitis c|fatty liver(?: disease)?|nash|nafld|masld|mash|chronic pancreatitis',
  ],
  [
    'depression',
    'chronic',
    ['mind', 'whole'],
    '(?:major )?depressi(?:on|ve disorder)|mdd|dysthymia|postpartum depression',
  ],
  [
    'anxiety',
    'chronic',
    ['mind', 'chest'],
    '(?:generalized )?anxiety(?: disorder)?|gad|panic disorder|ptsd|post traumatic stress disorder|ocd|obsessive compulsive disorder',
  ],
  ['psychosis', 'chronic', ['mind'], 'bipolar(?: (?:i|ii))?(?: disorder)?|schizophrenia|schizoaffective disorder'],
  [
    'adhd',
    'chronic',
    ['mind'],
    'adhd|attention deficit(?: hyperactivity)?(?: disorder)?|autism(?: spectrum disorder)?',
  ],
  [
    'substance-use',
    'chronic',
    ['mind'],
    '(?:alcohol|opioid|substance|cocaine|stimulant|cannabis) (?:use disorder|dependence|abuse|addiction)|alcoholism|oud|aud',
  ],
  ['tobacco', 'chronic', [], 'tobacco (?:use disorder|dependence|use|abuse)|nicotine dependence|smoking'],
  [
    'dementia',
    'chronic',
    ['mind', 'head'],
    '(?:vascular |lewy body )?dementia|alzheimers?(?: disease| dementia)?|mild cognitive impairment',
  ],
  ['epilepsy', 'chronic', ['head'], 'epilepsy|seizure disorder'],
  ['migraine', 'chronic', ['head'], '(?:chronic )?migraines?(?: headaches?)?|chronic headaches?|cluster headaches?'],
  [
    'neuro-chronic',
    'chronic',
    ['head', 'limb'],
    'parkinsons?(?: disease)?|multiple sclerosis|ms relapse|essential tremor|peripheral neuropathy|diabetic neuropathy|neuropathy|restless legs?(?: syndrome)?|myasthenia gravis|als|amyotrophic lateral sclerosis|trigeminal neuralgia|postherpetic neuralgia',
  ],
  ['old-stroke', 'chronic', ['head'], 'history of stroke|prior stroke|chronic stroke'],
  [
    'osteoarthritis',
    'chronic',
    ['limb'],
    '(?:osteo|degenerative )arthritis|osteoarthrosis|oa|degenerative joint disease|djd|arthritis of the \\w+|arthritis',
  ],
  [
    'rheumatoid',
    'chronic',
    ['limb', 'whole'],
    'rheumatoid arthritis|ra|lupus|sle|psoriatic arthritis|ankylosing spondylitis|polymyalgia rheumatica|pmr|fibromyalgia|scleroderma|sjogrens?(?: syndrome)?|vasculitis|giant cell arteritis',
  ],
  ['gout', 'chronic', ['limb'], '(?:chronic )?gout|gouty arthritis'],
  ['bone', 'chronic', ['limb'], 'osteoporosis|osteopenia'],
  [
    'pain-chronic',
    'chronic',
    ['limb'],
    'chronic (?:low(?:er)? back|back|neck|knee|shoulder|hip|pelvic|joint|abdominal)? ?pain(?: syndrome)?|chronic lbp|lumbar radiculopathy|sciatica|spinal stenosis|degenerative disc disease|cervical radiculopathy|frozen shoulder|adhesive capsulitis|rotator cuff (?:tear|tendinopathy|syndrome|disease)|labral tear',
  ],
  ['obesity', 'chronic', [], '(?:morbid |severe |class \\w+ )?obesity|morbidly obese|overweight'],
  [
    'anemia',
    'chronic',
    ['whole'],
    '(?:iron deficiency |chronic |pernicious )?anemia|sickle cell (?:disease|anemia)|thalassemia|b12 deficiency|vitamin b ?12 deficiency',
  ],
  ['vitamin-d', 'chronic', [], 'vitamin d deficiency'],
  [
    'cancer',
    'chronic',
    ['whole'],
    '(?:metastatic |recurrent )?(?:breast|prostate|lung|colon|rectal|colorectal|bladder|renal cell|kidney|ovarian|uterine|endometrial|cervical|thyroid|pancreatic|gastric|esophageal|liver|hepatocellular|skin|brain|head and neck) (?:cancer|carcinoma|adenocarcinoma|malignancy)|(?:multiple )?myeloma|(?:non hodgkins? |hodgkins? |follicular )?lymphoma|cll|cml|chronic (?:lymphocytic|myeloid) leukemia|melanoma|nsclc|sclc|sarcoma|glioblastoma|mesothelioma',
  ],
  ['hiv', 'chronic', ['whole'], 'hiv(?: infection| disease)?'],
  [
    'prostate',
    'chronic',
    ['urine'],
    'bph|benign prostatic (?:hyperplasia|hypertrophy)|enlarged prostate|overactive bladder|oab|urinary incontinence|neurogenic bladder|interstitial cystitis|erectile dysfunction',
  ],
  [
    'women-chronic',
    'chronic',
    ['pelvis'],
    'endometriosis|pcos|polycystic ovar(?:y|ian) syndrome|uterine fibroids?|fibroids|menopaus(?:e|al symptoms)|vasomotor symptoms|irregular (?:periods|menses|cycles)|amenorrhea|menorrhagia|heavy menstrual bleeding|dysmenorrhea',
  ],
  [
    'skin-chronic',
    'chronic',
    ['skin'],
    'psoriasis|eczema|atopic dermatitis|rosacea|acne(?: vulgaris)?|hidradenitis(?: suppurativa)?|seborrheic dermatitis|vitiligo|alopecia|actinic keratos[ie]s|chronic urticaria|melasma',
  ],
  [
    'allergy-chronic',
    'chronic',
    ['throat'],
    '(?:seasonal |perennial )?allergic rhinitis|seasonal allergies|environmental allergies|hay fever|chronic sinusitis|chronic rhinitis',
  ],
  [
    'eye-chronic',
    'chronic',
    ['head'],
    'glaucoma|cataracts?|macular degeneration|diabetic retinopathy|dry eyes?(?: disease| syndrome)?',
  ],
  ['insomnia', 'chronic', ['mind'], '(?:chronic )?insomnia'],
  [
    'ulcer-chronic',
    'chronic',
    ['skin'],
    '(?:diabetic foot|venous(?: stasis)?|chronic leg|pressure|decubitus|sacral(?: decubitus)?) ulcers?|pressure injury|chronic wound',
  ],
  [
    'clot-chronic',
    'chronic',
    [],
    'history of (?:dvt|pe)|(?:anticoagulation|warfarin|coumadin) (?:management|monitoring|follow up|clinic|visit|check)|supratherapeutic(?: inr)?|subtherapeutic(?: inr)?|chronic (?:dvt|anticoagulation)|factor v leiden',
  ],
  ['transplant', 'chronic', ['whole'], '(?:kidney|renal|liver|heart|lung) transplant'],
  [
    'adrenal',
    'chronic',
    ['whole'],
    'adrenal insufficiency|addisons?(?: disease)?|cushings?(?: syndrome)?|hyperparathyroidism|hypogonadism|low testosterone|prediabetes|metabolic syndrome',
  ],
  ['dysphagia-chronic', 'chronic', [], 'chronic dysphagia|failure to thrive|cerebral palsy|down syndrome'],
];

const ACUTE: readonly ProblemTerm[] = [
  [
    'uri',
    'acute',
    ['throat', 'whole'],
    'uri|viral uri|upper respiratory (?:tract )?infection|viral upper respiratory (?:infection|illness)|viral (?:syndrome|illness|infection)',
  ],
  ['cold', 'minor', ['throat'], 'common cold|cold symptoms|simple cold|head cold|viral rhinitis'],
  [
    'pharyngitis',
    'acute',
    ['throat'],
    '(?:acute |viral |streptococcal |strep )?(?:pharyngitis|tonsillitis)|strep throat|laryngitis|croup|mononucleosis|mono|hand foot and mouth(?: disease)?',
  ],
  [
    'sinusitis',
    'acute',
    ['throat', 'head'],
    '(?:acute )?(?:bacterial |maxillary |frontal )?(?:rhino)?sinusitis|sinus infection',
  ],
  [
    'otitis',
    'acute',
    ['throat'],
    '(?:acute )?otitis (?:media|externa)|aom|ear infection|swimmers ear|eustachian tube dysfunction',
  ],
  ['cerumen', 'minor', ['throat'], 'cerumen impaction|impacted cerumen|ear wax'],
  ['bronchitis', 'acute', ['chest'], '(?:acute )?bronchitis|bronchiolitis'],
  [
    'influenza',
    'acute',
    ['chest', 'whole', 'throat'],
    'influenza(?: [ab])?|flu|covid(?: 19)?(?: infection)?|sars cov 2(?: infection)?',
  ],
  [
    'uti',
    'acute',
    ['urine', 'belly'],
    '(?:acute )?(?:uncomplicated )?(?:cystitis|utis?|urinary tract infections?|bladder infection)|urethritis',
  ],
  [
    'gastroenteritis',
    'acute',
    ['belly'],
    '(?:acute |viral )?gastroenteritis|food poisoning|stomach (?:flu|bug)|travelers diarrhea',
  ],
  [
    'vaginitis',
    'acute',
    ['pelvis', 'urine'],
    'vaginitis|bacterial vaginosis|vaginal candidiasis|yeast infection|vulvovaginitis|candidiasis|trichomonas|chlamydia(?: infection)?|gonorrhea',
  ],
  [
    'conjunctivitis',
    'acute',
    ['head'],
    '(?:bacterial |allergic |viral )?conjunctivitis|pink ?eye|stye|hordeolum|blepharitis|corneal abrasion|chalazion',
  ],
  [
    'skin-infection',
    'acute',
    ['skin', 'limb'],
    'cellulitis|impetigo|folliculitis|paronychia|erysipelas|(?:skin |cutaneous |simple )?abscess|boil|furuncle|infected (?:cyst|wound)|shingles|herpes zoster|zoster|genital herpes|cold sores?|herpes labialis|scabies|head lice|cellulitis of the \\w+',
  ],
  [
    'rash',
    'acute',
    ['skin'],
    'contact dermatitis|allergic dermatitis|poison ivy|urticaria|hives|tinea(?: \\w+)?|ringworm|pityriasis rosea|drug rash|heat rash|dermatitis|onychomycosis|athletes foot|intertrigo|molluscum(?: contagiosum)?|verruca(?: vulgaris)?|warts?|plantar warts?',
  ],
  [
    'minor-skin',
    'minor',
    ['skin'],
    'diaper rash|insect bites?|mosquito bites?|bug bites?|superficial abrasions?|minor abrasions?|mild sunburn|sunburn|splinter|skin tags?|seborrheic keratos[ie]s|tinea corporis|dry skin|chapped lips|cradle cap|callus|corns?|bee sting|tick bite|ingrown hair|minor (?:bruise|scrape|cut)|blister|hiccups|benign (?:nevus|mole|skin lesion)|simple bruise|canker sore|aphthous ulcer',
  ],
  [
    'reflux-acute',
    'acute',
    ['belly', 'chest'],
    '(?:acute )?gastritis|dyspepsia|indigestion|heartburn|esophagitis|acute constipation|constipation|hemorrhoids?|anal fissure|biliary colic|diverticulitis',
  ],
  [
    'chest-wall',
    'acute',
    ['chest'],
    'costochondritis|chest wall (?:pain|strain)|musculoskeletal chest pain|pleurisy|intercostal strain|panic attack',
  ],
  [
    'vertigo',
    'acute',
    ['head'],
    'bppv|benign (?:paroxysmal )?positional vertigo|labyrinthitis|vestibular neuritis|tension headaches?|tension type headaches?|bells palsy',
  ],
  [
    'sprain',
    'injury',
    ['limb', 'head'],
    '(?:sprain|strain)(?:ed (?:ankle|wrist|knee|back|finger))?|sprained (?:\\w+ )?\\w+|muscle (?:spasm|strain)|whiplash|contusion|bruised \\w+|lumbar strain|cervical strain|rotator cuff strain|mechanical (?:low )?back pain|nursemaids elbow',
  ],
  [
    'laceration',
    'injury',
    ['skin', 'limb', 'head'],
    '(?:simple |superficial )?lacerations?|puncture wound|abrasions?|dog bite|cat bite|animal bite|first degree burn|second degree burn|burn|foreign body|scalp laceration|skin tear|broken toe|fractured toe|subungual hematoma|nail avulsion',
  ],
  [
    'overuse',
    'acute',
    ['limb'],
    '(?:tendinitis|tendonitis|bursitis|epicondylitis|tenosynovitis)|tennis elbow|plantar fasciitis|carpal tunnel(?: syndrome)?|trigger finger|ganglion cyst|shin splints|de quervains?|impingement syndrome|patellofemoral (?:pain )?syndrome|acute (?:low )?back pain|acute gout|gout flare|acute gouty arthritis|ingrown (?:toe)?nail|torn meniscus|meniscal tear',
  ],
  ['grief', 'acute', ['mind'], 'grief|bereavement|adjustment disorder|acute stress'],
  [
    'pregnancy',
    'acute',
    ['pelvis'],
    'pregnancy|contraception|contraceptive (?:management|counsell?ing)|birth control|family planning|morning sickness|nausea of pregnancy|mastitis',
  ],
  [
    'dehydration',
    'acute',
    ['whole'],
    'mild dehydration|dehydration|hypokalemia|hyponatremia|hyperkalemia|hypomagnesemia|hypercalcemia',
  ],
  ['delirium', 'systemic', ['mind', 'head'], 'delirium'],
  [
    'pneumonia',
    'systemic',
    ['chest', 'whole'],
    '(?:community acquired |aspiration |lobar |bacterial |walking |hospital acquired )*pneumonia|cap|pneumonitis',
  ],
  [
    'pyelonephritis',
    'systemic',
    ['urine', 'belly', 'whole', 'limb'],
    '(?:acute )?pyelonephritis|kidney infection|complicated uti|urosepsis|prostatitis',
  ],
  [
    'colitis',
    'systemic',
    ['belly'],
    '(?:infectious |c diff |clostridium difficile |ischemic )?colitis|c diff(?:icile)?(?: infection)?|acute pancreatitis|pancreatitis|acute cholecystitis|cholecystitis|acute hepatitis|hepatitis a|small bowel obstruction|sbo|bowel obstruction|ileus|appendicitis|acute appendicitis|complicated diverticulitis|perforated diverticulitis|pelvic inflammatory disease|pid|tubo ovarian abscess|cholangitis|choledocholithiasis',
  ],
  [
    'systemic-infection',
    'systemic',
    ['whole', 'skin', 'head'],
    'osteomyelitis|septic arthritis|endocarditis|bacteremia|lyme disease|pelvic abscess|orbital cellulitis|preseptal cellulitis|peritonsillar abscess|deep neck infection|mastoiditis|viral meningitis|kawasaki(?: disease)?|malaria|febrile neutropenia|febrile infant|serum sickness|drug reaction with systemic symptoms',
  ],
  ['dvt', 'systemic', ['limb'], 'dvt|deep vein thrombosis|deep venous thrombosis|thrombophlebitis'],
  [
    'stone',
    'systemic',
    ['urine', 'belly'],
    'kidney stones?|nephrolithiasis|ureterolithiasis|renal colic|ureteral (?:stone|calculus)|renal calcul(?:us|i)|hydronephrosis|urinary retention',
  ],
  [
    'allergic-systemic',
    'systemic',
    ['skin', 'whole'],
    'allergic reaction with \\w+|angioedema|systemic allergic reaction',
  ],
];

const GRAVE: readonly ProblemTerm[] = [
  [
    'head-injury',
    'complicated-injury',
    ['head'],
    'concussion|head injury with (?:brief )?(?:loss of consciousness|loc)|closed head injury|head injury|minor head injury|head trauma|traumatic brain injury|tbi',
  ],
  [
    'fracture',
    'complicated-injury',
    ['limb', 'chest'],
    'fractures?|fractured \\w+|broken (?:arm|wrist|leg|ankle|hip|rib|ribs|collarbone|nose)|dislocation|dislocated \\w+|tendon (?:laceration|rupture)|achilles rupture|acl tear|(?:complex|deep) laceration|amputation|third degree burn|crush injury|rib fractures?|multiple trauma|polytrauma|open wound with tendon involvement',
  ],
  [
    'mi',
    'threat',
    ['chest'],
    '(?:acute )?(?:myocardial infarction|mi)|nstemi|stemi|acute coronary syndrome|acs|unstable angina|heart attack|st (?:segment )?elevations?(?: mi)?',
  ],
  ['pe', 'threat', ['chest'], '(?:acute )?(?:saddle |submassive )?pulmonary embol(?:ism|us|i)|pe'],
  [
    'sepsis',
    'threat',
    ['whole', 'chest', 'urine', 'belly'],
    '(?:severe )?sepsis|septic shock|septic|cardiogenic shock|hypovolemic shock|hemorrhagic shock|shock|toxic shock',
  ],
  [
    'respiratory-failure',
    'threat',
    ['chest'],
    '(?:acute )?(?:hypoxi[ca] |hypercapnic |hypoxemic )*respiratory failure|(?:severe |acute |in )respiratory distress|ards|impending respiratory failure|tension pneumothorax|pneumothorax|status asthmaticus|airway (?:compromise|obstruction)|epiglottitis|flash pulmonary edema|acute pulmonary edema',
  ],
  [
    'stroke',
    'threat',
    ['head', 'limb'],
    '(?:acute )?(?:ischemic |hemorrhagic |embolic )?stroke|cva|tia|transient ischemic attack|subarachnoid hemorrhage|sah|intracranial (?:hemorrhage|bleed)|subdural hematoma|epidural hematoma|ich|spinal cord compression|cord compression|cauda equina(?: syndrome)?|status epilepticus|acute encephalopathy|encephalopathy|(?:bacterial )?meningitis|encephalitis|abrupt (?:change in|neurologic(?:al)? )\\w*|acute (?:neurologic(?:al)? deficit|paralysis|vision loss)|sudden (?:vision loss|weakness)|facial droop|aphasia|guillain barre',
  ],
  ['aki', 'threat', ['urine'], 'acute (?:renal|kidney) (?:failure|injury)|aki|arf'],
  [
    'dka',
    'threat',
    ['whole'],
    '(?:severe )?dka|diabetic ketoacidosis|hyperosmolar (?:state|hyperglycemi[ac]\\w*)|hhs|thyroid storm|myxedema coma|adrenal crisis|severe hyperkalemia|severe hyponatremia|hypertensive (?:emergency|crisis)|severe hypoglycemia|lactic acidosis',
  ],
  [
    'suicidal',
    'threat',
    ['mind'],
    'suicidal(?: ideation)?(?: with (?:a )?plan)?|suicide attempt|suicidality|homicidal ideation|acute psychosis|potential threat to self|danger to (?:self|others)|si with plan|overdose|intentional ingestion|psychiatric illness with potential threat',
  ],
  ['anaphylaxis', 'threat', ['whole', 'skin', 'throat'], 'anaphyla(?:xis|ctic(?: shock| reaction)?)'],
  [
    'bleed',
    'threat',
    ['belly'],
    '(?:acute |upper |lower )*(?:gi|gastrointestinal) (?:bleed(?:ing)?|hemorrhage)|ugib|lgib|variceal bleed(?:ing)?|hemorrhage|ruptured (?:aneurysm|aaa|spleen|ectopic(?: pregnancy)?|appendix)|ectopic pregnancy|aortic dissection|aortic rupture|acute abdomen|peritonitis|mesenteric ischemia|bowel perforation|perforated (?:viscus|ulcer|appendix|bowel)|testicular torsion|ovarian torsion|necrotizing fasciitis|compartment syndrome|acute limb ischemia|acute liver failure|fulminant hepatic failure|preeclampsia(?: with severe features)?|eclampsia|placental abruption|hellp(?: syndrome)?',
  ],
  [
    'arrest',
    'threat',
    ['chest'],
    'cardiac arrest|ventricular (?:tachycardia|fibrillation)|vt|vfib|complete heart block|third degree (?:av|heart) block|cardiac tamponade|rapid ventricular response|afib with rvr|af with rvr|atrial fibrillation with (?:rapid ventricular response|rvr)',
  ],
  [
    'leukemia',
    'threat',
    ['whole'],
    'acute (?:myeloid |lymphoblastic |lymphocytic |promyelocytic )?leukemia|aml|tumor lysis(?: syndrome)?|superior vena cava syndrome|multi ?organ failure|multisystem organ failure|hemolytic uremic syndrome|ttp|dic',
  ],
];

const SIGNS: readonly ProblemTerm[] = [
  [
    'breast-mass',
    'sign',
    ['chest'],
    'breast (?:lump|mass|nodule)|lump in (?:the |her |his )?(?:\\w+ )?breast|abnormal mammogram|nipple discharge',
  ],
  [
    'chest-pain',
    'sign',
    ['chest'],
    '(?:atypical |exertional |substernal |pleuritic )?chest (?:pain|pressure|tightness|discomfort)',
  ],
  [
    'mass',
    'sign',
    ['whole'],
    '(?:neck|thyroid|lung|pulmonary|pelvic|adnexal|abdominal|renal|liver|adrenal|testicular|ovarian|scrotal|axillary|pancreatic|soft tissue|brain|kidney|parotid) (?:mass|nodules?|lump|lesion|cyst)|(?:testicular|axillary|neck) swelling|suspicious (?:mole|lesion|nevus|skin lesion|mass)|(?:changing|atypical|irregular|pigmented) (?:mole|nevus|skin lesion|pigmented lesion|lesion)|changing pigmented lesion|lymphadenopathy|enlarged lymph nodes?|suspicious (?:\\w+ ){0,2}(?:lesion|nodule|mass)|incidental (?:nodule|mass|finding)',
  ],
  [
    'bleeding-sign',
    'sign',
    ['belly', 'urine', 'pelvis', 'chest'],
    '(?:gross |microscopic |painless )*hematuria|rectal bleeding|hematochezia|melena|hemoptysis|post ?menopausal bleeding|abnormal uterine bleeding|blood in (?:the |his |her )?(?:stool|urine)|hematemesis|bloody stools?|vaginal bleeding|unexplained bruising|black stools?|occult blood',
  ],
  [
    'syncope',
    'sign',
    ['head', 'chest'],
    '(?:pre)?syncop(?:e|al episode)|near syncope|passed out|loss of consciousness|collapse|fainting(?: spell)?',
  ],
  [
    'weight-loss',
    'sign',
    ['whole'],
    '(?:unintentional |unexplained |involuntary )weight loss|unexplained fever|fever of unknown origin|night sweats|fuo',
  ],
  [
    'dyspnea',
    'sign',
    ['chest'],
    'dyspnea(?: on exertion)?|shortness of breath|sob|doe|difficulty breathing|breathlessness|hypoxia',
  ],
  [
    'abdominal-pain',
    'sign',
    ['belly', 'urine', 'pelvis'],
    '(?:acute |severe |lower |upper |diffuse |rlq |luq |llq |ruq |epigastric )*(?:abdominal|flank|epigastric|pelvic|rlq|ruq|llq|luq) (?:pain|tenderness)|jaundice|ascites',
  ],
  [
    'palpitations',
    'sign',
    ['chest'],
    'palpitations|new (?:heart )?murmur|new murmur|abnormal (?:ecg|ekg|stress test|echo)|bradycardia|tachycardia|prolonged qt',
  ],
  [
    'neuro-sign',
    'sign',
    ['head', 'limb'],
    '(?:new(?: onset)? )?seizures?(?! disorder)|first seizure|new onset headache|thunderclap headache|worst headache of (?:life|his life|her life)|(?:focal |unilateral |progressive )weakness|double vision|diplopia|vision (?:loss|changes?)|altered mental status|ams|confusion|memory (?:loss|problems|complaints|decline|concerns)|gait (?:instability|disturbance)|new tremor|tremor|unilateral numbness|progressive numbness|ataxia|recurrent falls|papilledema',
  ],
  ['swallowing', 'sign', ['throat', 'belly'], 'dysphagia|odynophagia|hoarseness|early satiety|persistent vomiting'],
  [
    'abnormal-lab',
    'sign',
    ['whole', 'urine'],
    'elevated (?:psa|liver enzymes|lfts|transaminases|creatinine|calcium|white (?:blood )?cell count|wbc|troponin|cea|ca ?125|d dimer)|abnormal (?:pap(?: smear)?|cbc|lfts|ct|mri|imaging|x ?ray|chest x ?ray|liver (?:function )?tests)|thrombocytopenia|leukocytosis|pancytopenia|neutropenia|proteinuria|positive (?:fit|cologuard|fecal occult blood(?: test)?)|pleural effusion|pericardial effusion',
  ],
  [
    'swelling',
    'sign',
    ['limb'],
    '(?:unilateral |left |right )(?:leg|calf) swelling|new leg swelling|bilateral leg swelling|leg edema|lower extremity edema|joint effusion|knee effusion|hot swollen joint',
  ],
  ['fever-infant', 'sign', ['whole'], 'fever without (?:a )?source|neonatal fever'],
];

const SYMPTOMS: readonly ProblemTerm[] = [
  ['cough', 'symptom', ['chest', 'throat'], '(?:dry |productive |persistent |chronic )*cough'],
  [
    'sore-throat',
    'symptom',
    ['throat'],
    'sore throat|nasal congestion|runny nose|rhinorrhea|ear pain|earache|otalgia|congestion|post ?nasal drip|nosebleed|epistaxis|sinus pressure',
  ],
  ['fever', 'symptom', ['whole', 'throat', 'chest'], 'fevers?|chills|febrile'],
  [
    'headache',
    'symptom',
    ['head'],
    'headaches?|dizziness|vertigo|lightheadedness|tinnitus|numbness|tingling|paresthesias?',
  ],
  [
    'fatigue',
    'symptom',
    ['whole', 'mind'],
    'fatigue|tired(?:ness)?|malaise|weakness|low energy|weight gain|hair loss|generalized weakness',
  ],
  ['gut', 'symptom', ['belly'], 'nausea|vomiting|diarrhea|bloating|stomach ?ache|loose stools'],
  ['urinary', 'symptom', ['urine'], 'dysuria|urinary (?:frequency|urgency)|burning with urination|nocturia'],
  [
    'pain',
    'symptom',
    ['limb'],
    '(?:low(?:er)? )?back pain|lbp|(?:knee|shoulder|hip|ankle|wrist|elbow|foot|heel|hand|neck|joint|arm|leg|toe|finger|muscle) pain|arthralgia|myalgias?|stiff neck|ankle swelling|knee swelling',
  ],
  ['skin-symptom', 'symptom', ['skin'], 'rash|itching|pruritus|skin lesion|mole'],
  ['mood', 'symptom', ['mind'], 'stress|difficulty sleeping|low mood|poor sleep'],
];

/** Words for problems, with the class each has when nothing more is said of it. Written for this project. */
// The first that fits at a place counts, so what is graver stands first.
export const PROBLEM_TERMS: readonly ProblemTerm[] = [...GRAVE, ...SIGNS, ...ACUTE, ...CHRONIC, ...SYMPTOMS];

/** Words that no other term names, by their ending; the last are known to be problems and nothing more. */
export const PROBLEMS_BY_FORM: readonly (readonly [id: string, problemClass: ProblemClass, form: RegExp])[] = [
  ['other-acute', 'acute', /^[a-z]{3,}itis$/],
  [
    'other-chronic',
    'chronic',
    /^(?!(?:dia|pro)gnosis|osmosis|academia|homeopathy|sympathy|empathy)[a-z]{3,}(?:pathy|osis|emia|plegia|paresis|algia)$/,
  ],
  ['other-vague', 'acute', /^(?:infection|injury|pain)$/],
];

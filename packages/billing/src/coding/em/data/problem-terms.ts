import { ACUTE_TERMS, CHRONIC_TERMS } from './illness-terms.ts';
import type { ProblemClass, ProblemTerm } from './problem-term.ts';

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
export const PROBLEM_TERMS: readonly ProblemTerm[] = [
  ...GRAVE,
  ...SIGNS,
  ...ACUTE_TERMS,
  ...CHRONIC_TERMS,
  ...SYMPTOMS,
];

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

/** Headings of all styles. Each mention names its section. */
export const SECTIONS: readonly string[] = [
  `CC: [[sore throat|@chief-complaint]]
HPI: 3 days of [[odynophagia|@present-illness]].
PMH: [[asthma|past @past-history]]
PSH: [[tonsillectomy|past @surgical-history]]
FH: [[diabetes|family @family-history]]
SH: [[smoker|@social-history]]
ROS: [[fatigue|@review-of-systems]]
PE: [[exudate|@exam]]
A/P: [[strep pharyngitis|@assessment]]
Rx: penicillin`,
  `S: Patient reports [[heartburn|@present-illness]].
O: Abdomen with [[tenderness|@exam]].
A: [[GERD|@assessment]]
P: Omeprazole. Recheck [[anemia|@plan]] labs.`,
  `Reason for Visit: [[Knee pain|@chief-complaint]]
History of Present Illness: The patient fell. ASSESSMENT AND PLAN: [[Knee sprain|@assessment]]. Rest.`,
  `1. CHIEF COMPLAINT
[[Rash|@chief-complaint]]
2. HISTORY OF PRESENT ILLNESS
[[Pruritus|@present-illness]] for a week.
3. PHYSICAL EXAMINATION
[[Urticaria|@exam]] on the trunk.
4. IMPRESSION
[[Allergic reaction|@assessment]]`,
  `# Progress Note

## Subjective
[[Insomnia|@present-illness]] continues.

## Objective
[[Tremor|@exam]] of the hands.

## Assessment & Plan
- [[Hyperthyroidism|@assessment]]: recheck TSH`,
  `**Chief Complaint:** [[Back pain|@chief-complaint]]

**Medications:** ibuprofen for [[pain|@medications]]

**Assessment:** [[Lumbar strain|@assessment]]`,
  `ADMISSION DIAGNOSIS: [[Cellulitis|@admission-diagnosis]].
DISCHARGE DIAGNOSES: [[Cellulitis|@discharge-diagnosis]], [[diabetes|@discharge-diagnosis]].
HOSPITAL COURSE: The [[cellulitis|@hospital-course]] was treated with cefazolin.
DIABETES: Her [[sugars|@hospital-course]] were high.
DISCHARGE MEDICATIONS: Metformin.
DISPOSITION: Home, [[stable|@plan]].
DISCHARGE INSTRUCTIONS: Call with [[fever|conditional @instructions]].`,
  `PREOPERATIVE DIAGNOSES:
1. [[Cholelithiasis|@preoperative-diagnosis]].
2. [[Obesity|@preoperative-diagnosis]].

POSTOPERATIVE DIAGNOSES:
1. [[Cholecystitis|@postoperative-diagnosis]].

OPERATION PERFORMED: Laparoscopic [[cholecystectomy|@procedure]].

ANESTHESIA: [[General endotracheal|@anesthesia]].

FINDINGS: [[Adhesions|@procedure]] around the gallbladder.

IMPLANTS: [[Mesh|@devices]].

SPECIMEN: [[Gallbladder|@procedure]].

DESCRIPTION OF OPERATION: The [[gallbladder|@procedure]] was removed.`,
  `REASON FOR EXAM: [[Cough|@indication]].
TECHNIQUE: PA and lateral.
COMPARISON: None.
FINDINGS: Hazy [[opacity|@imaging]] at the base.
IMPRESSION: [[Pneumonia|@assessment]].`,
  `REASON FOR CONSULTATION: [[Atrial fibrillation|@chief-complaint]].
HISTORY OF PRESENT ILLNESS: [[Palpitations|@present-illness]] since noon.
PAST MEDICAL HISTORY: Significant for [[gout|past @past-history]].
ALLERGIES: Penicillin causes [[hives|@allergies]].
FAMILY HISTORY: Notable for [[stroke|family @family-history]].
LABORATORY DATA: Potassium 3.1, [[hypokalemia|@results]].
RECOMMENDATIONS: Rate control for [[atrial fibrillation|@plan]].`,
  `VITAL SIGNS: [[Febrile|@vital-signs]] at 39.
GENERAL: [[Ill appearing|@exam]].
HEENT: [[Pharyngeal erythema|@exam]].
LUNGS: [[Rhonchi|@exam]].`,
  `REVIEW OF SYSTEMS:
CONSTITUTIONAL: [[Weight loss|@review-of-systems]].
CARDIOVASCULAR: No [[angina|negated @review-of-systems]].
PHYSICAL EXAM:
CARDIOVASCULAR: [[Murmur|@exam]].`,
  `Immunizations given: [[influenza vaccine|@immunizations]]
Orders: [[chest x-ray|@orders]]
Time spent: [[35 minutes|@time]]`,
  `CHIEF COMPLAINT:,  [[Ear pain|@chief-complaint]].,HISTORY OF PRESENT ILLNESS:,  Pulling at the ear with [[fussiness|@present-illness]].,PHYSICAL EXAMINATION:,  VITAL SIGNS:  Stable with [[fever|@vital-signs]].  HEENT:  [[Bulging membrane|@exam]].,ASSESSMENT:,  [[Otitis media|@assessment]].,PLAN:,  Amoxicillin for [[otitis|@plan]].`,
  `Emergency Department Course: Given fluids for [[dehydration|@hospital-course]].
Medical Decision Making: [[Gastroenteritis|@assessment]] is the diagnosis.
Diagnosis: [[Viral gastroenteritis|@assessment]]
Disposition: Home`,
  `Past Medical History - [[COPD|past @past-history]], [[CHF|past @past-history]]
Past Surgical History - [[hip replacement|past @surgical-history]]
Medications - furosemide
Assessment - [[CHF exacerbation|@assessment]]`,
  `CHIEF COMPLAINT

[[Fatigue|@chief-complaint]].

HISTORY OF PRESENT ILLNESS

She has had [[fatigue|@present-illness]] for a month.

REVIEW OF SYSTEMS

• Respiratory: Denies [[cough|negated @review-of-systems]].

ASSESSMENT

[[Anemia|@assessment]].

PLAN

[[Anemia|@plan]].
• Iron.`,
  `The patient comes in for [[hypertension|@other]] and has no [[complaints|negated @other]]. Blood pressure is [[high|@other]].`,
  `Indication: [[Screening|@indication]]
Procedure: [[Colonoscopy|@procedure]] with biopsy
Sedation: [[Propofol|@anesthesia]]
Complications: [[None|@procedure]]
Impression: Colon [[polyp|@assessment]]
Plan: [[Repeat|@plan]] in 5 years`,
  `PROBLEM LIST:
1. [[Hypothyroidism|@past-history]]
2. [[Osteoporosis|@past-history]]
INTERVAL HISTORY:
[[Hot flashes|@present-illness]].
SURGICAL HX: [[hysterectomy|past @surgical-history]]
SOCIAL HX: [[alcohol|@social-history]] socially
FAMILY HX: [[hypertension|family @family-history]]
CURRENT MEDS: levothyroxine for [[hypothyroidism|@medications]]`,
  `Impression and Plan:
1) [[Migraine|@assessment]] - sumatriptan
2) [[Hypertension|@assessment]] - lisinopril

Follow-up: 4 weeks for [[headache|@plan]].`,
  `HISTORY: 20-year-old with [[wrist pain|@present-illness]].
EXAM: [[Swelling|@exam]] of the wrist.
X-RAYS: Show a [[scaphoid fracture|@imaging]].
DIAGNOSIS: [[Scaphoid fracture|@assessment]].
TREATMENT: [[Cast|@plan]].`,
  `MSE: [[Flat affect|@exam]].
DDx: [[bipolar disorder|uncertain @assessment]]
Dx: [[Major depression|@assessment]]
Tx: [[Sertraline|@plan]]`,
  `The patient reports: [[nausea|@other]] and vomiting. Note: she takes two drugs: aspirin and metformin for [[diabetes|@other]].`,
  `Labs: WBC 15, [[leukocytosis|@results]]
EKG: [[sinus tachycardia|@results]]
CXR: [[infiltrate|@imaging]]
MRI brain: [[lacunar infarct|@imaging]]`,
  `SUBJECTIVE
pt has [[cough|@present-illness]]
OBJECTIVE
[[wheezes|@exam]]
ASSESSMENT
[[bronchitis|@assessment]]
PLAN
albuterol`,
  `POST-OP DX: [[Appendicitis|@postoperative-diagnosis]]
PRE-OP DX: [[Abdominal pain|@preoperative-diagnosis]]
PROCEDURE IN DETAIL: The [[appendix|@procedure]] was removed. ESTIMATED BLOOD LOSS: [[minimal|@procedure]].`,
  `PAST MEDICAL/SURGICAL HISTORY: [[Diabetes|past @past-history]], [[CABG|past @past-history]].
FAMILY/SOCIAL HISTORY: She drinks [[alcohol|@social-history]].
PERTINENT FAMILY HISTORY: [[Melanoma|family @family-history]].`,
];

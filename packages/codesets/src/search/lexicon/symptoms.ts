/** Complaints and findings: `terms|codes, the meant one first|words of labels`. */
export const symptoms = `
chest pain; cp|R07.9 R07|chest pain
chest tightness; tight chest; chest pressure|R07.89|other chest pain
chest wall pain|R07.89 R07.1|chest pain
pleuritic chest pain; chest pain on breathing|R07.1|chest pain on breathing
sob; shortness of breath; short of breath; dyspnea; dyspnoea; breathless; trouble breathing; difficulty breathing; cant breathe|R06.02 R06.00 R06.0|shortness of breath
doe; dyspnea on exertion; exertional dyspnea; winded|R06.09 R06.0|dyspnea
cannot lie flat|R06.01|orthopnea
wheeze; wheezing|R06.2|wheezing
hiccups; hiccup|R06.6|hiccough
snoring|R06.83|snoring
hyperventilating|R06.4|hyperventilation
hypoxia; low oxygen; low o2; hypoxemia; desaturation|R09.02|hypoxemia
cough; coughing|R05.9 R05|cough
chronic cough|R05.3|chronic cough
coughing up blood; coughing blood; blood in sputum|R04.2|hemoptysis
nosebleed; nose bleed; bloody nose|R04.0|epistaxis
fever; pyrexia; high temperature; febrile|R50.9 R50|fever
chills|R68.83|chills
night sweats; sweating; sweats|R61|generalized hyperhidrosis
fatigue; tired; tiredness; exhaustion; no energy; lethargy|R53.83 R53|fatigue
weakness; weak; generalized weakness|R53.1|weakness
malaise; feeling unwell; unwell|R53.81|malaise
failure to thrive adult; adult ftt|R62.7|adult failure to thrive
failure to thrive; ftt|R62.51|failure to thrive
weight loss; losing weight; unintentional weight loss|R63.4|abnormal weight loss
weight gain|R63.5|abnormal weight gain
loss of appetite; poor appetite; no appetite; anorexia symptom|R63.0|anorexia
always thirsty; excessive thirst; thirst|R63.1|polydipsia
overeating|R63.2|polyphagia
feeding problem; poor feeding|R63.30 R63.3 P92.9|feeding difficulties
belly pain; stomach pain; stomach ache; stomachache; abdominal pain; tummy ache; tummy pain; abd pain; bellyache; gut pain|R10.9 R10|abdominal pain
right upper quadrant pain; ruq pain|R10.11|right upper quadrant pain
left upper quadrant pain; luq pain|R10.12|left upper quadrant pain
right lower quadrant pain; rlq pain; abd pain rlq; rlq abd pain|R10.31|right lower quadrant pain
left lower quadrant pain; llq pain|R10.32|left lower quadrant pain
epigastric pain; pit of stomach pain|R10.13|epigastric pain
flank pain; side pain|R10.A0 R10.9|flank pain
pelvic pain|R10.20 R10.2|pelvic and perineal pain
acute abdomen|R10.0|acute abdomen
bloating; gas pain; gassy; abdominal distension; swollen belly|R14.0 R14|abdominal distension
nausea; queasy|R11.0|nausea
vomiting; throwing up; emesis|R11.10 R11.1|vomiting
nausea and vomiting; n v; nv; n and v|R11.2|nausea with vomiting
heartburn; pyrosis; acid stomach|R12|heartburn
trouble swallowing; difficulty swallowing; dysphagia; swallowing problem|R13.10 R13|dysphagia
jaundice; yellow skin; yellow eyes|R17|jaundice
ascites; belly fluid; fluid in abdomen|R18.8 R18|ascites
big liver; enlarged liver|R16.0|hepatomegaly
big spleen; enlarged spleen|R16.1|splenomegaly
diarrhea; diarrhoea; loose stools; the runs|R19.7|diarrhea
bowel incontinence; fecal incontinence; stool incontinence|R15.9|fecal incontinence
blood in stool; bloody stool; heme positive stool; positive fobt; occult blood|R19.5 K92.1|fecal abnormalities
bad breath|R19.6|halitosis
abdominal mass; belly lump|R19.00 R19.0|abdominal swelling mass
rash; skin rash|R21|rash
lump; skin lump|R22.9 R22|localized swelling mass lump
neck lump; neck mass; lump in neck|R22.1|localized swelling mass lump neck
numbness; numb|R20.0|anesthesia of skin
tingling; pins and needles; paresthesia; paraesthesia|R20.2|paresthesia of skin
pallor; pale|R23.1|pallor
bruising; easy bruising|R23.3 D69.9|spontaneous ecchymoses
blue lips; cyanosis|R23.0|cyanosis
tremor; shaking; shaky hands; shakes|R25.1|tremor
muscle cramps; leg cramps; charley horse; cramp|R25.2|cramp spasm
trouble walking; difficulty walking; gait problem; walking problem; abnormal gait; gait abnormality|R26.2 R26.9 R26|difficulty in walking
unsteady; unsteadiness; off balance; balance problem; loss of balance|R26.81 R26.89|unsteadiness on feet
ataxia; clumsy|R27.0 R27|ataxia
falls; recurrent falls; repeated falls; frequent falls; falling|R29.6|repeated falls
fall risk; history of falling; history of falls|Z91.81|history of falling
frailty; frail|R54|age-related physical debility
dysuria; painful urination; burning urination; burning with urination; pain when peeing; burning pee|R30.0|dysuria
blood in urine; hematuria; haematuria; bloody urine|R31.9 R31|hematuria
gross hematuria|R31.0|gross hematuria
microscopic hematuria; microhematuria|R31.29 R31.2|microscopic hematuria
urinary incontinence; leaking urine; bladder leakage; wetting|R32 N39.4|urinary incontinence
urinary retention; cant urinate; cant pee; cannot pee; retention of urine|R33.9 R33|retention of urine
frequent urination; urinary frequency; peeing a lot|R35.0 R35|frequency of micturition
nocturia; peeing at night|R35.1|nocturia
urgency; urinary urgency|R39.15|urgency of urination
weak stream; slow stream|R39.12|poor urinary stream
protein in urine; proteinuria|R80.9 R80|proteinuria
sugar in urine|R81|glycosuria
confusion; confused; disoriented|R41.0|disorientation
ams; altered mental status; mental status change|R41.82|altered mental status
memory loss; forgetful; forgetfulness; amnesia|R41.3|other amnesia
trouble concentrating; poor concentration|R41.840|attention and concentration deficit
sleepy; drowsy; somnolence|R40.0|somnolence
unresponsive; coma|R40.20 R40.2|coma
dizzy; dizziness; lightheaded; light headed; giddy; vertigo symptom|R42|dizziness and giddiness
loss of smell; cant smell|R43.0|anosmia
hallucinations|R44.3 R44|hallucinations
irritable; irritability; fussy|R45.4 R68.12|irritability
suicidal; suicidal thoughts; si; suicidal ideation; wants to die|R45.851|suicidal ideations
homicidal|R45.850|homicidal ideations
speech problem; slurred speech; slurring|R47.81 R47|slurred speech
aphasia|R47.01|aphasia
hoarse; hoarseness; raspy voice|R49.0|dysphonia
headache; head ache; head pain; ha; cephalgia|R51.9 R51 G44|headache
generalized pain; pain all over; body pain; pain|R52|pain
seizure; seizures; convulsion; convulsions; fit; fits|R56.9 R56 G40|convulsions
febrile seizure; fever seizure; febrile convulsion|R56.00 R56.0|febrile convulsions
faint; fainting; passed out; syncope; blackout; syncopal episode; vasovagal|R55|syncope and collapse
shock|R57.9 R57|shock
swollen glands; swollen lymph nodes; lymphadenopathy; enlarged lymph nodes; swollen nodes|R59.1 R59.9 R59|enlarged lymph nodes
swelling; edema; oedema; fluid retention; water retention; swollen legs; leg swelling; swollen ankles|R60.9 R60.0 R60|edema
dry mouth|R68.2|dry mouth
clubbing|R68.3|clubbing of fingers
low sex drive; low libido; decreased libido|R68.82|decreased libido
colic; crying baby; infant crying|R10.83 R68.11|colic
sids; alte; brue|R68.13|apparent life threatening event
delayed milestones; developmental delay; late walker|R62.50 R62.0 F88|lack of expected normal physiological development
short stature; short child|R62.52|short stature
high blood sugar; hyperglycemia; hyperglycaemia; elevated glucose; high glucose|R73.9|hyperglycemia
prediabetes; borderline diabetes; pre diabetes; prediabetic; borderline diabetic|R73.03|prediabetes
impaired fasting glucose; ifg|R73.01|impaired fasting glucose
impaired glucose tolerance; igt|R73.02|impaired glucose tolerance
abnormal liver tests; elevated lfts; high liver enzymes; elevated liver enzymes; transaminitis; abnormal lfts|R74.01 R79.89 R94.5|elevation of liver transaminase
elevated troponin; high troponin|R79.89 R77.8|
elevated psa; high psa|R97.20|elevated prostate specific antigen
elevated esr; high sed rate|R70.0|elevated erythrocyte sedimentation rate
elevated crp|R79.82|elevated c-reactive protein
positive ana|R76.8|
positive tb test; positive ppd; positive tb skin test|R76.11|tuberculin skin test without active tuberculosis
abnormal ekg; abnormal ecg; abnormal electrocardiogram|R94.31|abnormal electrocardiogram
abnormal eeg|R94.01|abnormal electroencephalogram
abnormal thyroid test; abnormal tsh|R94.6 R79.89|abnormal thyroid function
abnormal mammogram|R92.8|abnormal findings diagnostic imaging of breast
dense breasts; dense breast tissue|R92.30 R92.2 R92.3|mammographic density
breast calcifications|R92.1 R92.0|mammographic calcification
abnormal pap; abnormal pap smear|R87.619 R87.61|abnormal cytological findings cervix
ascus; asc us|R87.610|atypical squamous cells of undetermined significance cervix
lgsil; lsil|R87.612|low grade squamous intraepithelial lesion cervix
hgsil; hsil|R87.613|high grade squamous intraepithelial lesion cervix
abnormal labs; abnormal blood work; abnormal blood test|R79.9 R79|abnormal finding of blood chemistry
abnormal urine; abnormal urinalysis|R82.90 R82|abnormal findings in urine
bacteria in urine; bacteriuria|R82.71|bacteriuria
ketones in urine|R82.4|acetonuria
sepsis; septicemia; blood poisoning; septicaemia|A41.9 A41|sepsis
severe sepsis|R65.20|severe sepsis
septic shock|R65.21|septic shock
sirs|R65.10 R65.1|systemic inflammatory response syndrome
found dead; cause unknown death; death|R99|ill-defined cause of mortality
illness unspecified; sick|R69|illness unspecified
`;

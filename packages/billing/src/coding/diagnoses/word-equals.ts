/** Words that mean the same in a diagnosis, the canonical one first. A line per group, written after plural is taken off. */
const GROUPS = `
kidney renal nephric reno
liver hepatic hepato
lung pulmonary pulmonar
heart cardiac cardial cardio
stomach gastric
brain cerebral encephalic cerebrum
skin cutaneous dermal dermic
bladder vesical
bone osseous bony
uterus uterine
ovary ovarian ovaric
testis testicle testicular testes
prostate prostatic
pancreas pancreatic
colon colonic
rectum rectal
esophagus esophageal oesophagus
duodenum duodenal
jejunum jejunal
ileum ileal
cecum cecal
appendix appendiceal appendicular
gallbladder cholecystic
spleen splenic
thyroid thyroidal
adrenal suprarenal
pituitary hypophysis hypophyseal hypophysis
ureter ureteral ureteric
urethra urethral
urine urinary
penis penile
scrotum scrotal
vagina vaginal
vulva vulvar vulval
cervix
breast mammary
bronchus bronchial bronchi
trachea tracheal
larynx laryngeal
pharynx pharyngeal
nose nasal
mouth oral buccal
tongue lingual
lip
tooth teeth dental
jaw
mandible mandibular
maxilla maxillary
eye ocular
eyelid palpebral lid
cornea corneal
retina retinal
conjunctiva conjunctival
orbit orbital orbita
ear aural
muscle muscular
nerve
joint articular
vertebra vertebral vertebrae
spine spinal rachis
vein venous venosus
artery arterial
aorta aortic
valve valvular
mitral mitral
peritoneum peritoneal
pleura pleural
pericardium pericardial
mediastinum mediastinal
retroperitoneum retroperitoneal
thorax thoracic
chest chest
abdomen abdominal
pelvis pelvic
groin inguinal
neck cervical
hand hand
finger
femur femoral
tibia tibial
fibula fibular peroneal
humerus humeral
radius radial
ulna ulnar
clavicle clavicular collarbone
rib costal
sternum sternal
skull cranial cranium
face facial
scalp scalp
intestine intestinal bowel gut enteric
lymphnode adenic
calculus calculi stone lithiasis lith calculous
hemorrhage bleeding bleed hemorrhagic haemorrhage bled
tumor neoplasm neoplasia tumoral neoplastic tumoration tumorous
carcinoma carcinomatous
cancer cancerous
metastasis metastatic metastases metastasize metastasized
fever febrile feverish pyrexia
ulcer ulceration ulcerated ulcerous
cyst cystic
abscess abscessed
edema edematous oedema
swelling swollen
necrosis necrotic necrotizing necrosed
ischemia ischemic
thrombosis thrombotic thrombosed thrombi thrombus
embolism emboli embolus embolic
stenosis stenotic stenosed
fistula fistulous fistulae fistulization
hernia herniation herniated
diabetes diabetic
epilepsy epileptic
psychosis psychotic
cirrhosis cirrhotic
sclerosis sclerotic
fibrosis fibrotic
anemia anemic
leukemia leukemic
uremia uremic
sepsis septic
arthritis arthritic
arthrosis arthrotic osteoarthrosis
jaundice icterus icteric jaundiced icteria
hypertension hypertensive hta
hypotension hypotensive
obesity obese
asthma asthmatic
allergy allergic
tuberculosis tuberculous tb tuberculotic
syphilis syphilitic luetic lues
alcohol ethanol
alcoholic alcoholism enolic ethylic
smoking smoker smoke smoked
tobacco nicotine
pregnancy pregnant gestation gravid gestational
newborn neonate neonatal
congenital
malformation malformed
dysplasia dysplastic
hyperplasia hyperplastic
atrophy atrophic atrophied
hypertrophy hypertrophic hypertrophied
aneurysm aneurysmal aneurysmatic
rupture ruptured
fracture fractured
dislocation dislocated luxation luxated
pain painful ache aching
tender tenderness
seizure convulsion convulsive seizures
paralysis paralytic paralyzed paralysed palsy
paresis paretic
weakness weak
rash exanthem exanthema exanthematous
itching pruritus pruritic itch itchy pruriginous
redness erythema erythematous reddish reddened
vomiting emesis vomit vomited
nausea nauseous nauseas
diarrhea diarrheal diarrhoea diarrheic
constipation constipated
dyspnea dyspneic dyspnoea
cough coughing tussive
headache cephalea cephalgia cephalalgia
dizziness dizzy
syncope syncopal
fainting faint
hematuria hematuric
dysuria dysuric
cyanosis cyanotic
anorexia anorectic
dysphagia dysphagic
tachycardia tachycardic
bradycardia bradycardic
arrhythmia arrhythmic
effusion effused
infarction infarct infarcted
granuloma granulomatous granulomata
hematoma hematomas haematoma
adenopathy lymphadenopathy adenopathic lymphadenopathies adenomegaly
wound wounded
injury injured
burn burned burnt
inflammation inflamed inflammatory
blindness blind
deafness deaf
schizophrenia schizophrenic
depression depressive
aids
adhesion adhesions
anxiety anxious
suicide suicidal
melanoma melanomas
lymphoma lymphomatous
adenoma adenomatous
amyloidosis amyloid
psoriasis psoriatic
gangrene gangrenous
varix varices varicose
polyp polypoid polypi
nodule nodular nodulus
plaque plaques
diverticulum diverticula diverticular
fungus fungal fungi mycotic
bacterium bacterial bacteria
virus viral
streptococcus streptococcal streptococci
staphylococcus staphylococcal staphylococci
pneumococcus pneumococcal
meningococcus meningococcal
eosinophilia eosinophilic
lupus lupic
malnutrition malnourished undernutrition
dehydration dehydrated
sweating sweat sweats sweaty diaphoresis diaphoretic
loss lost
failure insufficiency insufficient
disease illness
disorder disturbance
abnormal abnormality anormal anomalous
pregnancy gravidity
hydrocele hydroceles
hypothyroidism hypothyroid
hyperthyroidism hyperthyroid
dementia demented
stroke ictus
`;

/** Word to its canonical word. */
export const WORD_EQUALS: ReadonlyMap<string, string> = readGroups(GROUPS);

function readGroups(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [canonical = '', ...others] = line.trim().split(/\s+/);
    if (!map.has(canonical)) map.set(canonical, canonical);
    for (const other of others) if (!map.has(other)) map.set(other, canonical);
  }
  return map;
}

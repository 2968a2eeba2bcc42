/** Words and short forms that mean words of labels, whatever stands around them. Rows as above, without codes. */
export const plainWords = `
broken; break; fx; fractured; cracked||fracture
sprained||sprain
strained; pulled||strain
torn; ripped||tear; rupture
dislocated||dislocation
bruised; bruise||contusion
laceration||laceration; cut
contusion||contusion; bruise
retinopathy||retinopathy; eye disease
nephropathy||nephropathy; kidney disease
malignant neoplasm||malignant neoplasm; cancer
neoplasm||neoplasm; tumor; growth
paroxysmal||paroxysmal; comes goes
swollen; swelling||edema; swelling
cut; gash||laceration
scrape; scratch; graze||abrasion
infected||infection
inflamed||inflammation
kidney; kidneys||renal; kidney
renal||kidney; renal
heart||cardiac; heart; myocardial
cardiac||heart; cardiac
lung; lungs||pulmonary; lung
pulmonary||lung; pulmonary
liver||hepatic; liver
hepatic||liver; hepatic
stomach; gastric||gastric; stomach
belly; tummy; abdomen||abdominal; abdomen
womb; uterine||uterus; uterine
uterus||uterus; uterine
bladder||bladder; urinary
bowel; gut; intestine||intestine; intestinal; bowel
bone; bones||bone; osseous
brain||cerebral; brain; intracranial
cerebral||cerebral; brain
blood clot; clot||thrombosis; embolism
clots||thrombosis; embolism
cancer; ca; carcinoma; malignancy; malignant tumor||malignant neoplasm; carcinoma
tumor; tumour; growth||neoplasm; tumor; growth
benign tumor||benign neoplasm
metastatic; mets||secondary malignant neoplasm
bleeding; bleed; hemorrhage||hemorrhage; bleeding
collarbone; collar bone||clavicle
shinbone; shin||tibia; lower leg
thighbone||femur
kneecap; knee cap||patella
jaw; jawbone||mandible; jaw
breastbone||sternum
shoulder blade||scapula
tailbone||coccyx; sacral
skull||skull
arm; arms||arm; upper limb; upper extremity; upper arm
leg; legs||leg; lower limb; lower extremity; lower leg
foot; feet||foot
toes||toe
teeth||teeth; tooth
eyelids||eyelid
big toe||great toe
pinky; little finger||little finger
eye; eyes||eye; ocular
eyesight||vision; visual
ear; ears||ear
nose||nasal; nose
mouth||oral; mouth
throat||throat; pharynx; pharyngeal
skin||skin; cutaneous
nerve; nerves||nerve
vein; veins||vein; venous
artery; arteries||artery; arterial
vagina||vagina; vaginal
vaginal||vagina; vaginal
butt; buttocks; bottom||buttock
privates; genitals||genital
neck||neck; cervical
cervical||cervical; cervix; neck
low back||low back; lumbar
back||back; spine; dorsal; trunk
spine; spinal||spine; spinal; vertebra
baby; infant||newborn; infant
newborn||newborn; neonatal
child; kid; pediatric||child; childhood; juvenile
old age; elderly; senile||age-related; senile
high||elevated; hyper; high
low||decreased; low
swallow; swallowing||dysphagia; swallowing
walking||gait; walking
breathing||breathing; respiratory; dyspnea
memory||memory; amnesia
drunk; etoh; drinking||alcohol
booze||alcohol
pills; meds; medicine; medication; medications||drug; drugs; medication
shot; vaccine||immunization
history of; hx; hx of; h o; history||personal history; history
family history of; fh; fhx; family hx||family history
screening; screen||screening
exposure; exposed||exposure; contact
s p; status post||status
w; with||with
w o; wo; without||without
unspec; nos; unsp||unspecified
b l; bilat; bil; both; bilateral||bilateral
l; lt; left||left
r; rt; right||right
acute; sudden||acute
chronic; longstanding; long term||chronic; long term
severe; bad||severe
moderate; mod||moderate
exac; flare; flareup; flare up||exacerbation
recurrent; recurring; repeated||recurrent; repeated
complication; complications; comp||complication; complications
uncomplicated; no complications||without complication; without complications
init; initial; first visit||initial
subs; subsequent; follow up visit||subsequent
seq; late effect; late effects||sequela; sequelae
open wound||open wound
fb||foreign body
ulcers||ulcer
sore; hurts; aching; ache||pain; ulcer
rlq||right lower quadrant
llq||left lower quadrant
ruq||right upper quadrant
luq||left upper quadrant
pee; peeing||urination; micturition; urine
postop; post op||postprocedural; procedure
spells; attacks||episode; attack
numb; numbness||anesthesia skin; numbness
burnt||burn
hyperplasia; hypertrophy; enlarged; enlargement||hyperplasia; hypertrophy; enlarged
stones; stone||calculus; stone
narrowing||stenosis; stricture
blocked; blockage; obstructed||obstruction; occlusion; blocked
failing||failure
lvl||level
stg; stage||stage
type i; type one||type 1
type ii; type two||type 2
dm; diabetic||diabetes; diabetic
ckd||chronic kidney disease
htn||hypertension; hypertensive
chf||heart failure
copd||chronic obstructive pulmonary disease
afib||atrial fibrillation
cva; stroke||cerebral infarction; stroke
mi||myocardial infarction
dvt||deep vein thrombosis; thrombosis deep veins
uti||urinary tract infection
uri||upper respiratory infection
urti||upper respiratory infection
tb||tuberculosis
hiv||human immunodeficiency virus
oa; djd||osteoarthritis
ra||rheumatoid arthritis
gi||gastrointestinal
gu||genitourinary
cns||central nervous system
ue; upper ext||upper limb; upper extremity
le; lower ext||lower limb; lower extremity
ptsd||post-traumatic stress disorder
adhd||attention-deficit hyperactivity
neuropathy||neuropathy; polyneuropathy
pna||pneumonia
psych||mental; psychiatric
abnl; abn||abnormal
dz; dis||disease
d o||disorder
synd||syndrome
preg||pregnancy
trimester 1; 1st trimester||first trimester
trimester 2; 2nd trimester||second trimester
trimester 3; 3rd trimester||third trimester
1st||first
2nd||second
3rd||third
mva; mvc||motor vehicle
sti; std||sexual; sexually transmitted
`;

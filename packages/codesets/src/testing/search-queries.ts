/** A search as people type it, with the codes that are meant: one of them must stand among the first. */
export interface SearchQuery {
  /** `mixed` were written after the search was, without a look at its lexicon. */
  kind: 'lay' | 'abbreviation' | 'typo' | 'words' | 'spelling' | 'mixed';
  text: string;
  codes: readonly string[];
}

/** `text|codes`, by kind. Of several codes any will do: releases name some conditions anew. */
const TABLES: Readonly<Record<SearchQuery['kind'], string>> = {
  lay: `
heart attack|I219
high blood pressure|I10
sugar diabetes|E119
stroke|I639
mini stroke|G459
pink eye|H109
kidney stones|N200
broken wrist|S62109A S62101A S62102A
left broken wrist|S62102A
shingles|B029
piles|K649
fallen womb|N814
belly pain|R109
whooping cough|A3790
high cholesterol|E785
underactive thyroid|E039
overactive thyroid|E0590
water on the knee|M25469 M2540
slipped disc|M5126 M519
frozen shoulder|M7500
tennis elbow right|M7711
hay fever|J302 J301 J309
chest cold|J40 J209
strep throat|J020
ear infection left|H6692
pink eye left|H1032 H1089 H109 H10022 H1012
ringing in ears|H9319
room spinning|H8110 R42
blood clot in leg|I82409 I82499 I82401
blood clot in lung|I2699
irregular heartbeat|I499
enlarged prostate|N400
leaking urine|R32
blood in urine|R319
burning urination|R300
bladder infection|N3090
yeast infection|B3731 B379
period pain|N946
heavy periods|N920
hot flashes|N951
missed period|N912 N926
morning sickness|O219 O210
miscarriage|O039
bed sore on the tailbone|L89159 L89150
ingrown toenail|L600
athletes foot|B353
cold sore|B001
chicken pox|B019
pinched nerve in neck|M5412
thin bones|M810
wear and tear arthritis of the knee|M179 M1710
gallstones|K8020
heartburn|R12
acid reflux|K219
stomach flu|A084
black stool|K921
trouble swallowing|R1310
lazy eye|H53009
cloudy lens|H269 H259
lockjaw|A35
mono|B2790
water pills|Z79899
flu shot|Z23
stitches out|Z4802
annual physical|Z0000
well baby check|Z00129
fell down stairs|W109XXA
dog bite|W540XXA
car crash|V892XXA V499XXA
bee sting|T63441A
swollen ankles|R600 R6000 R609
passed out|R55
nosebleed|R040
racing heart|R000
trouble sleeping|G4700
panic attack|F410
smoker|F17210
drinking problem|F1010
wants to die|R45851
memory loss|R413
shaky hands|R251
face drooping|G510 R29810
brain bleed|I619 I629
lung cancer|C3490
breast cancer left|C50912
cancer spread to liver|C787
low iron anemia|D509 E611
sickle cell|D571 D5700
tired all the time|R5383
black eye|S0010XA
sprained ankle left|S93402A
torn rotator cuff|M75100 M75101 M75102
broken collarbone|S42009A S42001A S42002A
broken hip right|S72001A
cut finger|S61219A
something in my eye|T1590XA T1500XA
poison ivy|L237
sunburn|L559
bed wetting|N3944 F980 R32
tongue tie|Q381
diaper rash|L22
`,
  abbreviation: `
htn|I10
copd|J449
copd exacerbation|J441
chf|I509
afib|I4891
cad|I2510
dm2|E119
t1dm|E109
dm2 with ckd|E1122
dm2 with neuropathy|E1140 E1142
ckd 3b|N1832
ckd stage 4|N184
esrd|N186
aki|N179
uti|N390
uri|J069
bph|N400
bph with luts|N401
gerd|K219
oa knee|M179 M1710
oa left knee|M1712
ra|M069
sle|M329
sob|R0602
lbp|M5450
dvt|I82409
pe|I2699
pna|J189
tia|G459
nstemi|I214
stemi|I213
osa|G4733
mdd|F32A F329 F339
gad|F411
adhd|F909
ptsd|F4310
ms|G35 G35D
hld|E785
pad|I739
pvd|I739
svt|I4710 I471
ibs|K589
uc|K5190
gib|K922
nafld|K760
hcv|B182 B1920
hiv|B20
tb|A159 A150
rsv|J121 J210
cts|G5600
cts right|G5601
ddd lumbar|M51369 M5136 M51379
tka|Z96659
cabg|Z951
avn|M879 M8700
itp|D693
aaa|I7140 I714
n/v|R112
etoh abuse|F1010
hx of cva|Z8673
fx left wrist|S62102A
bcc nose|C44311
pcos|E282
gdm|O24419
`,
  typo: `
hypertenshun|I10
hipertension|I10
diabetis|E119
diabeties type 2|E119
pnuemonia|J189
newmonia|J189
numonia|J189
astma|J45909
ashtma|J45909
rumatoid arthritis|M069
rheumatiod arthritis|M069
fibromyaligia|M797
siatica|M5430 M5431 M5432
alzhiemers|G309
parkinsens|G20A1 G20
epilepsey|G40909
migrane|G43909
depresion|F32A F329
anxeity|F419
insomia|G4700
diarhea|R197
diareah|R197
hemroids|K649
hemorroids|K649
gallstons|K8020
kidny stones|N200
apendicitis|K37 K3580
diverticulitus|K5792
psorisis|L409
exema|L309 L209
celulitis|L0390
shingels|B029
bronkitis|J40 J209
sinusitus|J329 J0190
conjuntivitis|H109
glacoma|H409
catarac|H269 H259
osteoperosis|M810
arthritus|M1990
tendonitus|M779 M6790
hart attack|I219
stroak|I639
anemea|D649
luekemia|C9590
thyroyd|E039 E079 E0590
obeisity|E669
cirrosis|K7460
hepatitus c|B182 B1920
pregnent|Z331 Z3490 O0990
vertago|R42 H8110
sezure|R569
`,
  words: `
type 2 diabetes with foot ulcer|E11621
diabetic polyneuropathy|E1142
diabetic retinopathy type 1|E10319
morbid obesity due to excess calories|E6601
acute systolic heart failure|I5021
chronic diastolic heart failure|I5032
hypertensive heart disease with heart failure|I110
paroxysmal atrial fibrillation|I480
acute bronchitis|J209
acute respiratory failure with hypoxia|J9601
pneumonia aspiration|J690
chronic kidney disease stage 3 unspecified|N1830
osteoarthritis right hip|M1611
fracture of neck of left femur|S72002A
fracture ribs multiple right|S2241XA
carpal tunnel bilateral|G5603
cervical radiculopathy|M5412
lumbar spinal stenosis|M48061 M4806
major depression recurrent moderate|F331
alcohol dependence in remission|F1021
opioid dependence|F1120
nicotine dependence cigarettes|F17210
vitamin d deficiency|E559
iron deficiency anemia|D509
abnormal mammogram|R928
lump in right breast|N6310 N631
screening colonoscopy|Z1211
screening mammogram|Z1231
family history of colon cancer|Z800
personal history of breast cancer|Z853
long term use of anticoagulants|Z7901
supervision of normal pregnancy|Z3490
gestational diabetes diet controlled|O24410
preeclampsia third trimester|O1493
single liveborn vaginal delivery|Z3800
newborn jaundice|P599
pressure ulcer sacral stage 3|L89153
cellulitis of right leg|L03115
basal cell carcinoma of nose|C44311
melanoma of back|C4359
malignant neoplasm upper outer quadrant left breast|C50412
secondary cancer of bone|C7951
concussion without loss of consciousness|S060X0A
laceration of left hand|S61412A
sprain right ankle|S93401A
fall from ladder|W11XXXA
sepsis e coli|A4151
urinary tract infection|N390
acute kidney failure|N179
alcoholic cirrhosis|K7030
cholecystitis acute|K810
umbilical hernia|K429
constipation|K5900
chest pain|R079
shortness of breath|R0602
headache|R519
fever|R509
syncope|R55
hypokalemia|E876
dehydration|E860
`,
  spelling: `
haemorrhoids|K649
anaemia|D649
oedema|R609
diarrhoea|R197
oesophagitis|K2090 K209
leukaemia|C9590
coeliac disease|K900
gonorrhoea|A549
tumour of brain|D496 C719
haematuria|R319
hyperlipidaemia|E785
paediatric overweight|E663
fractured tibia|S82209A S82201A S82202A
menorrhagia|N920
ischaemic heart disease|I259 I2510
`,
  mixed: `
sore back|M549 M5450
cant pee|R339
blood when wiping|K625
spot on lung|R911
hole in eardrum|H7290
baby wont eat|P929 R6330 R633
lump in neck|R221
broken tooth|S025XXA K0381
fluid on the lungs|J90 J810 J811
dizzy spells|R42
numb fingers|R200
chronic cough|R053 R05
low platelets|D696
protein in urine|R809
stiff neck|M542
burnt hand|T23009A T23001A T23002A
jammed finger|S63619A S63629A
foot drop|M21379 M21371 M21372
heel spur left|M7732
gout right foot|M10071 M10971
stage 4 kidney disease|N184
type 2 dm with retinopathy|E11319
a-fib|I4891
hx breast ca|Z853
s/p appendectomy|Z9049
r shoulder pain|M25511
l hip fx|S72002A
abd pain rlq|R1031
n+v|R112
pt with etoh withdrawal|F10939 F10239 F10230 F10930
postop infection|T8149XA T8140XA
osteomylitis|M869
fibrilation atrial|I4891
pancreatitus|K8590 K859
dementa|F0390
tonsilitis|J0390
laringitis|J040
hypothyriodism|E039
hyperlipedemia|E785
seborhea|L219
endometreosis|N809
acute kidney injury|N179
closed fracture distal radius right|S52501A S52591A S52571A S52531A
traumatic subdural hematoma|S065X0A S065XAA S065X9A
malignant neoplasm of prostate|C61
iron deficiency|E611 D509
non st elevation myocardial infarction|I214
encounter for immunization|Z23
exposure to covid|Z20822
chronic obstructive asthma|J449 J4489
mitral valve regurgitation|I340
ulcer right foot diabetic|E11621
left ear hearing loss|H9192
vitamin b12 deficiency|E538
dehydration|E860
rib fracture left|S2232XA
head injury|S0990XA
contact dermatitis|L259 L239
opioid use disorder|F1120
urinary retention|R339
`,
};

/** All queries. */
export function searchQueries(): SearchQuery[] {
  return (Object.keys(TABLES) as SearchQuery['kind'][]).flatMap((kind) =>
    TABLES[kind]
      .trim()
      .split('\n')
      .map((line): SearchQuery => {
        const [text = '', codes = ''] = line.split('|');
        return { kind, text, codes: codes.split(' ') };
      }),
  );
}

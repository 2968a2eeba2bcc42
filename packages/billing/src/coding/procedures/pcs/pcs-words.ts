/** Root operations said by a verb or noun that leaves the body part to the words around it: `phrases|operation|approach`. */
export const pcsOperations = `
biopsy;biopsied;biopsies;incisional biopsy;core biopsy;core needle biopsy;needle biopsy;excisional biopsy|BX|
fine needle aspiration;fna;fine needle puncture;fine needle aspiration puncture;faap;paaf;fnab|9X|3
excision;excised;exeresis;excisional surgery;tumor resection;partial resection;surgical excision;extirpation;extirpated;exercise of the lesion;enucleation;local excision;wide excision|B|
resection;resected;removal of the tumor|B|
total resection;complete resection;radical resection;complete removal|T|
drainage;drained;evacuation;evacuated;surgical drainage;percutaneous drainage;aspiration;aspirated|9d|
debridement;surgical debridement;debrided|B|
dilation;dilatation;dilated endoscopically;balloon dilation|7|
embolization;embolized;selective embolization;arterial embolization|L|3
ligation;ligated;clipping|L|0
repair;repaired;suture;sutured;closure of|Q|
reconstruction;reconstructed|R|
graft;grafting;skin graft|R|
osteosynthesis;internal fixation;open reduction;reduction and fixation|Sf|0
reduction;closed reduction|S|X
arthroplasty|R|0
amputation;amputated|6|0
removal of foreign body;foreign body removal;extraction of foreign body;removal of the foreign body|C|
thrombectomy;embolectomy;endarterectomy;thromboendarterectomy|C|
cauterization;cauterized;electrocoagulation;coagulation;ablation;radiofrequency;photocoagulation;fulguration;cryotherapy;cryoablation|5|
stent;stent placement;endoprosthesis;stenting|7d|
bypass;anastomosis;shunt|1|0
exploration;surgical exploration;explored|J|0
transplantation;transplant|Y|0
release;decompression;lysis of adhesions;adhesiolysis;liberation|N|0
`;

/** Imaging machines with the third character of section B. */
export const pcsModalities = `
0|x ray;xray;radiograph;radiography;radiographies;plain radiograph;plain film;plain radiography;plate;radiological examination;simple radiography;simple x ray;rx
1|fluoroscopy;arteriography;angiography;arteriogram;angiogram;venography;phlebography;cavography;aortography;cholangiography;urography;urogram;pyelography;cystography;cystogram;cystourethrography;urethrography;ascending pyelography;transit;barium enema;barium swallow;esophagogram;opaque enema;fistulography;cums;vcug;ivu;intravenous urography;dacryocystography;sialography
2|ct;ct scan;cat;cat scan;computed tomography;computerized tomography;computerized axial tomography;tac;scanner;tomography;computed axial tomography;axial tomography;angio ct;ct angiography;angioct;angiotac;cta
3|mri;nmr;magnetic resonance;magnetic resonance imaging;nuclear magnetic resonance;mr;mra;angio mri;rm;angioresonance;mri scan
4|ultrasound;ultrasonography;sonography;echography;sonogram;ultrasound scan;eco;ecography;doppler;echo doppler;doppler ultrasound;ultrasonographic
`;

/** Whole imaging studies of one name: `phrases|first four or seven characters`, `.` asks for the plain code of four. */
export const pcsStudies = `
echocardiogram;echocardiography;transthoracic echocardiogram;transthoracic echocardiography;echocardiographic study;tte;doppler echocardiography|B246ZZZ
transesophageal echocardiogram;transesophageal echocardiography;tee;transesophageal|B246ZZ4
orthopantomography;orthopantomogram;panoramic radiograph;panoramic x ray;opg;panoramic radiography|BN0JZZZ
mammography;mammogram;mammograms|BH02ZZZ
intravenous urography;ivu;intravenous urogram;excretory urography;urography;iv urography;uiv;intravenous pyelography;excretory urogram|BT14.
cystography;retrograde cystography;cystogram;cums;vcug;voiding cystourethrography;serial voiding cystourethrography;voiding cystourethrogram|BT10.
urethrography;retrograde urethrography;urethrogram|BT15.
cystourethrography|BT1B.
ascending pyelography;retrograde pyelography;antegrade pyelography;nephrostogram|BT14.
cholangiography;cholangiogram;ercp;endoscopic retrograde cholangiopancreatography;transparietohepatic cholangiography;retrograde cholangiography|BF11.
mr cholangiography;cholangio mri;mrcp;cholangioresonance;magnetic resonance cholangiopancreatography;magnetic resonance cholangiography;cholangiomri|BF37.
barium enema;opaque enema|BD14.
barium swallow;esophagogram;esophageal transit;oesophagogram|BD11.
intestinal transit;gastrointestinal transit;barium transit;esophagogastroduodenal transit;upper gastrointestinal transit;egd transit|BD15.
hysterosalpingography|BU18.
bone densitometry;densitometry|BR09ZZ1
fluorescein angiography;fluorescein angiogram;angiofluoresceingraphy;fluorescein angiofluoresceingraphy;fag;afg;retinal fluorescein|B81
optical coherence tomography;oct|B84
ocular ultrasound;ocular ultrasonography;eye ultrasound;ocular echography;mode b ultrasound;b mode ultrasound;b scan|B847ZZZ
endoscopic ultrasound;echoendoscopy;endoscopic ultrasonography;eus|BF4
transrectal ultrasound;transrectal ultrasonography;transrectal echography|BV49ZZZ
transvaginal ultrasound;vaginal ultrasound;transvaginal ultrasonography|BU4CZZZ
obstetric ultrasound;fetal ultrasound;prenatal ultrasound|BY4FZZZ
cerebral arteriography;cerebral angiography;cranial arteriography|B31R.
renal arteriography;renal angiography|B418.
aortography;aortogram|B410.
pulmonary arteriography;pulmonary angiography|B31T.
cavography|B519.
`;

/** Words for imaged parts with the name in the titles, by machine where it differs: `phrases|name|machine=name ...`. */
export const pcsImagedParts = `
chest;thorax;thoracic|chest|2=chest abdomen 3=lung apices,chest
pulmonary;lung|chest|2=lung 3=lung apices,chest
abdomen;abdominal;belly|abdomen
abdomen pelvis;abdominopelvic;abdominal pelvic;abdomino pelvic;abdominal and pelvic;abdomen and pelvis;pelvic abdominal|abdomen pelvis
chest abdomen;toracoabdominal;thoracoabdominal;thoraco abdominal;chest and abdomen;thoracic and abdominal;thorax and abdomen;thoracic abdominal|chest abdomen
chest abdomen pelvis;thoracoabdominopelvic;thoraco abdominal pelvic;thoraco abdomino pelvic;chest abdomen and pelvis;thoracic abdominal and pelvic;thoracoabdominal pelvic;thorax abdomen pelvis;thorax abdomen and pelvis;thoracic abdominal pelvic|chest abdomen pelvis
pelvis;pelvic|pelvic region|0=pelvis 2=pelvic region,pelvis
brain;cerebral;intracranial;encephalic;brain parenchyma|brain|0=skull 4=brain
cranial;skull;head;craniocerebral;cranium;cranioencephalic|skull|3=brain 2=skull
neck;cervical;laryngeal;larynx|neck|0=neck soft tissue,cervical spine
cervical spine;cervical column|cervical spine
thoracic spine;dorsal spine;dorsal column|thoracic spine
lumbar spine;lumbosacral spine;lumbar;lumbosacral|lumbar spine
spine;spinal column;vertebral column;spinal|whole spine|3=spinal cord,whole spine
spinal cord;medullary|spinal cord
kidney;renal;kidneys|kidney|4=kidney
kidney bladder;renal bladder;renovesical;reno vesical;urinary;urological;nephrourological;urinary tract;urinary system;renal and bladder;kidney and bladder;renal vesical;vesico renal;vesicorenal;genitourinary;urologic|kidney bladder|0=kidney ureter bladder 2=kidney bladder,kidney
bladder;vesical|bladder
prostate;prostatic|prostate|4=prostate seminal vesicle
scrotum;scrotal;testicular;testicle;testis;testicles|scrotum|3=testicle 2=testicle
penis;penile|penis
liver;hepatic|liver
gallbladder;biliary|gallbladder
biliary tract;bile duct|bile duct|1=biliary pancreatic duct
pancreas;pancreatic|pancreas
hepatobiliary;abdominal liver|hepatobiliary system all|4=liver
thyroid;cervical thyroid|thyroid gland
breast;mammary|breast
uterus;gynecological;gynecologic;uterine|uterus ovary
face;facial;maxillofacial;facial bone;facial mass|facial bone|2=facial bone 3=neck,face
sinus;paranasal sinus;paranasal;sinuses|paranasal sinus
orbit;orbital;orbits|orbit|3=eye 2=orbit
mandible;mandibular|mandible
eye;ocular|eye
temporomandibular joint;tmj;temporomandibular|temporomandibular joint
shoulder|shoulder
elbow|elbow
wrist|wrist
hand|hand
finger|finger
hip|hip
femur;thigh|femur|3=upper leg 2=upper extremity
knee|knee
leg;tibia|tibia fibula|3=lower leg
ankle|ankle
foot|foot
heart;cardiac|heart|3=heart 2=heart 4=heart
coronary|coronary artery multiple|1=coronary artery multiple 2=coronary artery multiple
aorta;aortic|abdominal aorta|2=abdominal aorta
carotid|common carotid artery
lower limb;lower extremity|lower extremity vein|4=lower extremity vein
abdominal wall|abdominal wall
soft tissue|soft tissue
`;

/** Words for parts of operations with names of the titles (first that the operation knows). */
export const pcsParts = `
bladder;vesical;bladder wall;bladder neck|bladder
kidney;renal|kidney
ureter;ureteral|ureter
urethra;urethral|urethra
prostate;prostatic|prostate
testis;testicle;testicular|testis
epididymis|epididymis
scrotum;scrotal|scrotum
penis;penile;glans|penis
liver;hepatic|liver
gallbladder|gallbladder
bile duct;common bile duct;choledochal;biliary|common bile duct
pancreas;pancreatic|pancreas
spleen;splenic|spleen
stomach;gastric|stomach
duodenum;duodenal|duodenum
jejunum;jejunal|jejunum
ileum;ileal|ileum
small intestine;small bowel;intestine;bowel|small intestine
cecum|cecum
colon;colonic;large intestine|large intestine
sigmoid|sigmoid colon
rectum;rectal|rectum
anus;anal|anus
esophagus;esophageal|esophagus
peritoneum;peritoneal|peritoneum,peritoneal cavity
omentum|omentum
mesentery|mesentery
retroperitoneum;retroperitoneal;retroperitoneal mass|retroperitoneum
abdominal wall|abdominal wall
lung;pulmonary|lung
bronchus;bronchial|main bronchus
trachea;tracheal|trachea
larynx;laryngeal;vocal cord|larynx,vocal cord
pharynx;pharyngeal;nasopharynx;cavum|pharynx,nasopharynx
pleura;pleural|pleura,pleural cavity
mediastinum;mediastinal;mediastinal mass|mediastinum
thymus|thymus
pericardium;pericardial|pericardium,pericardial cavity
heart;cardiac|heart
brain;cerebral;cerebellar|brain
meninges;dura|dura mater,cerebral meninges
pituitary;hypophysis;sellar|pituitary gland
spinal cord;medullary|spinal cord
skull;cranial|skull
scalp|scalp skin
skin;cutaneous;skin lesion|skin
subcutaneous|subcutaneous tissue fascia
face;facial|face skin
eyelid;palpebral|upper eyelid
cornea;corneal|cornea
conjunctiva;conjunctival|conjunctiva
iris|iris
retina;retinal|retina
orbit;orbital|orbit
lacrimal gland|lacrimal gland
ear;auricular|external ear
nose;nasal;nasal mass|nasal mucosa soft tissue
nostril;nasal fossa;turbinate|nasal turbinate,nasal mucosa soft tissue
sinus;maxillary sinus|maxillary sinus
mouth;oral;oral mucosa;buccal mucosa;jugal mucosa;oral cavity;intraoral|buccal mucosa
tongue;lingual|tongue
lip|lower lip
palate;hard palate|hard palate
gum;gingiva;gingival|lower gingiva
parotid|parotid gland
submaxillary;submandibular|submaxillary gland
tooth;molar;teeth|lower tooth
mandible;mandibular|mandible
maxilla;maxillary|maxilla
temporomandibular|temporomandibular joint
tonsil|tonsil
thyroid|thyroid gland
parathyroid|parathyroid gland
adrenal;suprarenal|adrenal gland
breast;mammary|breast
axilla;axillary|axilla,axillary lymphatic
lymph node;adenopathy;lymphadenopathy;ganglion|neck lymphatic
cervical lymph node;cervical node;cervical lymphadenopathy;cervical adenopathy;cervical;neck|neck lymphatic,neck
inguinal;groin|inguinal region,inguinal lymphatic
uterus;uterine|uterus
cervix|cervix
ovary;ovarian|ovary
fallopian tube|fallopian tube
vagina;vaginal|vagina
vulva;vulvar;labia|vulva
endometrium;endometrial|endometrium
rib;costal|rib
sternum;sternal|sternum
vertebra;vertebral|lumbar vertebra
hip|hip joint
knee|knee joint
shoulder|shoulder joint
ankle|ankle joint
elbow|elbow joint
wrist|wrist joint
femur;femoral|femoral shaft
tibia;tibial|tibia
fibula|fibula
humerus;humeral|humeral shaft
radius|radius
ulna|ulna
foot|foot,foot skin
hand|hand skin
arm;forearm|lower arm skin
leg|lower leg skin
thigh;psoas|hip muscle
back|back skin
buttock;gluteal|buttock skin
thorax;thoracic wall;chest wall|chest wall
aorta;aortic|abdominal aorta
renal artery|renal artery
femoral artery|femoral artery
carotid|common carotid artery
portal vein|portal vein
bone marrow|iliac bone marrow
muscle|hip muscle
`;

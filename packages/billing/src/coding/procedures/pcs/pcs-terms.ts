/**
 * Words of operations with what they mean in ICD-10-PCS. `phrases|operation|body part names|approach`: operation is the
 * third character, with `X` behind it for a diagnostic one; body parts are names of the titles, `,` between alternatives
 * and `+` between parts that are all meant; approach is the fifth character.
 */
export const pcsProcedures = `
nephrectomy;radical nephrectomy;total nephrectomy|T|kidney|0
partial nephrectomy;nephron sparing surgery;tumorectomy of kidney|B|kidney|0
nephroureterectomy|T|kidney+ureter|0
ureterectomy|T|ureter|0
cystectomy;radical cystectomy;cystoprostatectomy|T|bladder|0
partial cystectomy|B|bladder|0
prostatectomy;radical prostatectomy|T|prostate|0
transurethral resection of the prostate;turp;tur prostate;transurethral resection of prostate|B|prostate|8
transurethral resection;turb;turbt;tur;transurethral resection of bladder;tur of bladder;transurethral resection of the bladder|B|bladder|8
orchiectomy;radical orchiectomy;orchidectomy;inguinal orchiectomy|T|testis|0
epididymectomy|T|epididymis|0
orchidopexy;orchiopexy|S|testis|0
vasectomy|B|vas deferens|0
circumcision|T|prepuce|X
penectomy;amputation of penis|T|penis|0
partial penectomy|B|penis|0
seminal vesiculectomy|T|seminal vesicle|0
hysterectomy;total hysterectomy;abdominal hysterectomy|T|uterus|0
oophorectomy;ovariectomy|T|ovary|0
salpingectomy|T|fallopian tube|0
adnexectomy;salpingo oophorectomy;salpingoophorectomy;anexectomy|T|ovary+fallopian tube|0
double adnexectomy;bilateral adnexectomy;double anexectomy|T|ovary#bilateral+fallopian tube#bilateral|0
tubal ligation|L|fallopian tube#bilateral|0
myomectomy|B|uterus|0
conization|B|cervix|X
curettage;uterine curettage;endometrial curettage;legrado|D|endometrium|7
mastectomy;radical mastectomy|T|breast|0
lumpectomy;tumorectomy;breast tumorectomy|B|breast|0
thyroidectomy;total thyroidectomy|T|thyroid gland|0
hemithyroidectomy;thyroid lobectomy|T|thyroid gland lobe|0
parathyroidectomy|T|parathyroid gland|0
adrenalectomy;suprarenalectomy|T|adrenal gland|0
splenectomy|T|spleen|0
cholecystectomy;open cholecystectomy|T|gallbladder|0
laparoscopic cholecystectomy|T|gallbladder|4
appendectomy;appendicectomy|T|appendix|0
laparoscopic appendectomy|T|appendix|4
gastrectomy;total gastrectomy|T|stomach|0
subtotal gastrectomy;partial gastrectomy;antrectomy|B|stomach|0
esophagectomy|T|esophagus|0
duodenopancreatectomy;cephalic duodenopancreatectomy;whipple;pancreaticoduodenectomy|B|pancreas+duodenum|0
pancreatectomy;distal pancreatectomy;caudal pancreatectomy|B|pancreas|0
hepatectomy;right hepatectomy;left hepatectomy;hepatic resection;liver resection;segmentectomy of liver|B|liver|0
right hemicolectomy;right colectomy|T|large intestine#right|0
left hemicolectomy;left colectomy|T|large intestine#left|0
hemicolectomy;ileocolectomy|T|large intestine#right|0
total colectomy;colectomy|T|large intestine|0
sigmoidectomy;sigmoid resection;sigmoid colectomy|T|sigmoid colon|0
anterior resection;low anterior resection;abdominoperineal amputation;proctectomy;abdominoperineal resection|T|rectum|0
small bowel resection;intestinal resection;bowel resection;enterectomy;small intestine resection;ileal resection|B|small intestine|0
polypectomy;endoscopic polypectomy|B|large intestine|8
hemorrhoidectomy|B|hemorrhoidal plexus|X
colostomy|1|sigmoid colon|0
ileostomy|1|ileum|0
gastrostomy;percutaneous endoscopic gastrostomy;peg|H|stomach|3
jejunostomy|H|jejunum|0
tracheostomy;tracheotomy|1|trachea|0
orotracheal intubation;endotracheal intubation;intubation;intubated;tracheal intubation;oi|H|trachea|7
laryngectomy;total laryngectomy|T|larynx|0
tonsillectomy;amygdalectomy|T|tonsil|X
adenoidectomy|T|adenoid|X
parotidectomy;superficial parotidectomy|B|parotid gland|0
total parotidectomy|T|parotid gland|0
submaxillectomy;submandibular gland resection;submaxilectomy|T|submaxillary gland|0
glossectomy;hemiglossectomy;partial glossectomy|B|tongue|0
mandibulectomy;hemimandibulectomy|B|mandible|0
maxillectomy;hemimaxillectomy|B|maxilla|0
tooth extraction;dental extraction;exodontia;extraction of teeth;extraction of tooth|D|lower tooth|X
pneumonectomy|T|lung|0
lobectomy;pulmonary lobectomy|T|lung lobe|0
wedge resection;atypical resection;atypical lung resection|B|lung|0
decortication;pleural decortication|D|pleura|0
pleurodesis|5|pleura|3
thymectomy|T|thymus|0
thoracentesis;diagnostic thoracentesis;thoracocentesis;evacuating thoracentesis;pleural puncture|9|pleural cavity|3
chest tube;pleural drainage;thoracic drainage;pleural drain;thoracic tube;chest drain|9d|pleural cavity|3
paracentesis;diagnostic paracentesis;abdominal paracentesis|9|peritoneal cavity|3
pericardiocentesis|9|pericardial cavity|3
lumbar puncture;spinal tap;lp|9X|spinal canal|3
arthrocentesis|9|knee joint|3
amniocentesis|9X|products of conception|3
laparotomy;exploratory laparotomy;surgical exploration of the abdomen|J|peritoneal cavity|0
laparoscopy;exploratory laparoscopy;diagnostic laparoscopy|J|peritoneal cavity|4
thoracotomy;exploratory thoracotomy|J|pleural cavity|0
thoracoscopy;videothoracoscopy;vats|J|pleural cavity|4
mediastinoscopy|J|mediastinum|4
craniotomy|J|cranial cavity|0
arthroscopy;knee arthroscopy|J|knee joint|4
gastroscopy;esophagogastroduodenoscopy;upper gastrointestinal endoscopy;upper digestive endoscopy;oral endoscopy;upper endoscopy;egd;panendoscopy;digestive endoscopy;gastroduodenoscopy;oesophagogastroduodenoscopy;fibrogastroscopy;upper gi endoscopy;oral panendoscopy|J|stomach|8
colonoscopy;fibrocolonoscopy;ileocolonoscopy;rectocolonoscopy;complete colonoscopy|J|lower intestinal tract|8
rectosigmoidoscopy;sigmoidoscopy|J|lower intestinal tract|8
rectoscopy;anoscopy|J|lower intestinal tract|8
rectal examination;digital rectal examination;rectal touch;digital rectal exam;rectal exam|J|lower intestinal tract|X
bronchoscopy;fibrobronchoscopy;fiberoptic bronchoscopy;fiberbronchoscopy|J|tracheobronchial tree|8
laryngoscopy;fibrolaryngoscopy;indirect laryngoscopy;nasofibrolaryngoscopy;fiberoptic laryngoscopy;nasofibroscopy;direct laryngoscopy|J|larynx|8
cystoscopy;urethrocystoscopy;cystourethroscopy;urethroscopy|J|bladder|8
ureteroscopy;ureterorenoscopy|J|ureter|8
hysteroscopy|J|uterus cervix|8
otoscopy|J|ear#right+ear#left|X
rhinoscopy;anterior rhinoscopy;nasal endoscopy|J|nasal mucosa soft tissue|8
ophthalmoscopy;fundus examination;eye fundus;fundoscopy;funduscopy;ocular fundus;fundus;slit lamp;biomicroscopy;slit lamp examination;slit lamp biomicroscopy;anterior segment;anterior pole;ophthalmological examination;ophthalmologic examination;anterior biomicroscopy;posterior pole|J|eye|X
capsule endoscopy;endoscopic capsule|J|gastrointestinal|8
vitrectomy;pars plana vitrectomy|T|vitreous|3
phacoemulsification;cataract surgery;lensectomy;facoemulsification|R|lens|3
keratoplasty;penetrating keratoplasty;corneal transplant|R|cornea|X
trabeculectomy|1|anterior chamber|3
enucleation;enucleation of eye|T|eye|X
evisceration;evisceration of the eye|B|eye|X
amniotic membrane transplant;amniotic membrane|U|cornea|X
nephrostomy;percutaneous nephrostomy;nephrostomy tube|9d|kidney pelvis|3
double j;double j catheter;ureteral catheter;ureteral stent;jj catheter;dj catheter;double j stent;ureteral catheterization|7d|ureter|8
cystostomy;suprapubic cystostomy;cystotomy;suprapubic catheter|9d|bladder|3
bladder catheterization;urinary catheterization;bladder catheter;vesical catheterization;urethral catheter;foley catheter;urinary catheter;bladder catheterized;vesical catheter;bladder probe;bladder sounding|9d|bladder|7
urethrotomy;internal urethrotomy|7|urethra|8
urethroplasty|Q|urethra|0
pyeloplasty|Q|kidney pelvis|0
ureteroneocystostomy;ureteral reimplantation;ureteroneocystomy|S|ureter|0
lithotripsy;extracorporeal lithotripsy;shock wave lithotripsy;eswl|F|kidney pelvis|X
nephrolithotomy;percutaneous nephrolithotomy;nephrolithectomy|C|kidney pelvis|3
ureterolithotomy|C|ureter|0
cystolithotomy;cystolithotripsy|C|bladder|0
renal transplant;kidney transplant;kidney transplantation;renal transplantation|Y|kidney|0
liver transplant;liver transplantation;hepatic transplantation|Y|liver|0
lung transplant;lung transplantation;bipulmonary transplant|Y|lung|0
heart transplant;cardiac transplant|Y|heart|0
lymphadenectomy;pelvic lymphadenectomy|T|pelvis lymphatic|0
inguinal lymphadenectomy|T|inguinal lymphatic|0
axillary lymphadenectomy|T|axillary lymphatic|0
retroperitoneal lymphadenectomy|T|aortic lymphatic|0
cervical emptying;neck dissection;cervical lymph node dissection;cervical dissection;lymph node emptying|T|neck lymphatic|0
herniorrhaphy;inguinal herniorrhaphy;hernioplasty;inguinal hernia repair;herniorraphy|Q|inguinal region|0
eventroplasty;abdominal wall repair|Q|abdominal wall|0
angioplasty;coronary angioplasty;percutaneous coronary intervention;ptca|7|coronary artery one artery|3
coronary stent;drug eluting stent;stent implantation coronary|7d|coronary artery one artery|3
coronary artery bypass;aortocoronary bypass;cabg;coronary bypass|1|coronary artery one artery|0
mitral valve replacement;mitral replacement|R|mitral valve|0
aortic valve replacement;aortic replacement|R|aortic valve|0
endoprosthesis aorta;aortic endoprosthesis|V|abdominal aorta|3
pacemaker implantation;pacemaker implant;pacemaker placement;permanent pacemaker|H|chest subcutaneous tissue fascia|0
laminectomy;decompressive laminectomy;hemilaminectomy|B|lumbar vertebra|0
discectomy;microdiscectomy|B|lumbar vertebral disc|0
arthrodesis;spinal fusion|G|lumbar vertebral joint|0
hip arthroplasty;total hip arthroplasty;hip prosthesis;total hip prosthesis|R|hip joint|0
knee arthroplasty;total knee arthroplasty;knee prosthesis;total knee prosthesis|R|knee joint|0
synovectomy|B|knee joint|0
fasciotomy|8|lower leg muscle|0
ventriculoperitoneal shunt;vp shunt;ventriculo peritoneal shunt|1|cerebral ventricle|0
external ventricular drain;ventricular drainage;evd|9d|cerebral ventricle|3
vaginal delivery;eutocic delivery;normal delivery;spontaneous delivery|E|products of conception|X
amputation of the leg;infracondylar amputation;below knee amputation|6|lower leg|0
supracondylar amputation;above knee amputation|6|upper leg|0
muscle biopsy|BX|hip muscle|0
nerve biopsy;sural nerve biopsy|BX|peroneal nerve|0
skin biopsy;cutaneous biopsy;punch biopsy;biopsy of skin;biopsy of the skin|BX|skin|X
temporal artery biopsy|BX|temporal artery|0
bone marrow biopsy|DX|iliac bone marrow|3
bone marrow aspiration;bone marrow aspirate;marrow aspirate|DX|iliac bone marrow|3
lymph node biopsy;lymphadenopathy biopsy;adenopathy biopsy;biopsy of lymph node|BX|neck lymphatic|0
renal biopsy;kidney biopsy|BX|kidney|3
liver biopsy;hepatic biopsy|BX|liver|3
prostate biopsy;prostatic biopsy;transrectal biopsy|BX|prostate|7
lung biopsy;pulmonary biopsy|BX|lung|3
transbronchial biopsy|BX|lung|8
bronchial biopsy|BX|main bronchus|8
thyroid biopsy|BX|thyroid gland|3
breast biopsy|BX|breast|3
pleural biopsy|BX|pleura|3
peritoneal biopsy|BX|peritoneum|4
brain biopsy;stereotactic biopsy;cerebral biopsy|BX|brain|3
conjunctival biopsy|BX|conjunctiva|X
gastric biopsy;gastric biopsies;biopsy of the stomach|BX|stomach|8
duodenal biopsy;duodenal biopsies|BX|duodenum|8
esophageal biopsy;esophageal biopsies|BX|esophagus|8
colonic biopsy;colon biopsy;colon biopsies|BX|large intestine|8
rectal biopsy|BX|rectum|8
endometrial biopsy|DX|endometrium|7
cervical biopsy|BX|cervix|X
vulvar biopsy|BX|vulva|X
bone biopsy|BX|pelvic bone|0
bladder biopsy|BX|bladder|8
testicular biopsy|BX|testis|0
penile biopsy|BX|penis|X
bronchoalveolar lavage;bal;bronchial lavage|9X|lung|8
`;

/** Words that give a whole code, or its first four characters with `.`: `phrases|code`. */
export const pcsDirect = `
electrocardiogram;ecg;ekg;electrocardiography|4A02X4Z
holter;holter monitor;24 hour holter|4A12X45
stress test;ergometry;treadmill test;exercise test|4A02XM4
electroencephalogram;eeg;electroencephalography|4A00X4Z
video eeg|4A10X4G
electromyogram;electromyography;emg|4A0FX3Z
evoked potentials;visual evoked potentials;somatosensory evoked potentials;evoked potential|4A00X4Z
nerve conduction;nerve conduction study;electroneurogram;electroneurography;conduction velocity|4A01X2Z
visual acuity|4A07X0Z
intraocular pressure;tonometry|4A07XBZ
spirometry;pulmonary function tests;respiratory function tests|4A09X5Z
pulse oximetry;oximetry|4A03XR1
polysomnography;sleep study|4A1ZXQZ
manometry;esophageal manometry|4A0B7BZ
ph metry;phmetry|4A0B7BZ
urodynamic study;urodynamics;urodynamic;cystomanometry;cystometry|4A0D7BZ
flowmetry;uroflowmetry;flowmetric|4A0D73Z
cardiac catheterization;coronary angiography catheterization;catheterization of the heart|4A023N7
coronary angiography;coronariography;coronarography;coronary arteriography|B2111ZZ
hemodialysis;haemodialysis|5A1D70Z
continuous hemofiltration;hemofiltration;hemodiafiltration;venovenous hemodiafiltration;renal replacement therapy;extrarenal depuration;extrarenal clearance|5A1D90Z
peritoneal dialysis|3E1M39Z
mechanical ventilation;invasive mechanical ventilation;assisted ventilation;artificial ventilation;mechanically ventilated|5A1945Z
non invasive ventilation;noninvasive mechanical ventilation;non invasive mechanical ventilation;bipap;nimv;niv|5A09357
cpap|5A09357
cardiopulmonary resuscitation;cpr;cardiopulmonary resuscitation maneuvers;resuscitation maneuvers|5A12012
cardioversion;electrical cardioversion;defibrillation|5A2204Z
intra aortic balloon;balloon counterpulsation;aortic balloon counterpulsation|5A02210
extracorporeal circulation;cardiopulmonary bypass|5A1221Z
ecmo;extracorporeal membrane oxygenation|5A1522G
hyperbaric oxygen;hyperbaric chamber|6A150ZZ
plasmapheresis;plasma exchange|6A550Z3
leukapheresis|6A550Z1
phototherapy|6A600ZZ
transfusion of red blood cells;transfusion of packed red blood cells;red blood cell transfusion;blood transfusion;transfused;packed red blood cells;red cell concentrates;transfusion of red cell concentrates|30233N1
platelet transfusion;transfusion of platelets|30233R1
fresh frozen plasma;plasma transfusion|30233L1
bone marrow transplant;bone marrow transplantation|30233G0
stem cell transplant;hematopoietic stem cell transplantation|30233Y0
parenteral nutrition;total parenteral nutrition;tpn|3E0436Z
enteral nutrition;enteral feeding|3E0G76Z
nasogastric tube;nasogastric intubation|0DH67UZ
chemotherapy;systemic chemotherapy;cycles of chemotherapy|3E03305
intravesical chemotherapy;bcg instillation;bcg instillations;intravesical bcg;mitomycin instillation|3E0K705
intrathecal chemotherapy;intrathecal methotrexate|3E0R305
thrombolysis;fibrinolysis;systemic thrombolysis|3E03317
nerve block;regional block;anesthetic block|3E0T3BZ
epidural;epidural anesthesia;epidural catheter|3E0R3BZ
intravitreal injection;intravitreal injections|3E0C3GC
local infiltration;subconjunctival injection;subtenon|3E0C3BZ
nebulization;nebulizations;nebulized|3E0F7GC
enema;enemas;cleansing enema|3E1H78Z
external beam radiation;radiotherapy;external radiotherapy;radiation therapy|DW0.
brachytherapy|DW1.
bone scan;bone scintigraphy;bone gammagraphy;skeletal scintigraphy;bone scintigram|CP1Z1ZZ
renal scintigraphy;renogram;isotopic renogram;renal gammagraphy;dmsa;mag3|CT131ZZ
thyroid scintigraphy;thyroid scan;thyroid gammagraphy|CG121ZZ
parathyroid scintigraphy;sestamibi|CG111ZZ
lung scintigraphy;ventilation perfusion scintigraphy;pulmonary gammagraphy;ventilation perfusion scan;perfusion scintigraphy|CB121ZZ
myocardial perfusion;myocardial scintigraphy;cardiac spect|C22G1ZZ
hepatobiliary scintigraphy|CF141ZZ
octreoscan;octreotide scan;mibg scintigraphy|CW1DYZZ
pet;pet ct;positron emission tomography;pet scan|CW3NYZZ
gastric lavage|3E1G78Z
lavage of the bladder;bladder lavage;bladder irrigation|3E1K78Z
isolation;respiratory isolation;contact isolation|8E0ZXY6
gastric aspiration;nasogastric aspiration|0D9670Z
cesarean;cesarean section;caesarean section;c section|10D00Z1
forceps;forceps delivery|10D07Z3
vacuum delivery;vacuum extraction|10D07Z6
abortion;induced abortion;therapeutic abortion|10A07ZZ
fetal monitoring;cardiotocography;fetal heart monitoring|4A1HXCZ
psychotherapy;individual psychotherapy|GZ58ZZZ
group psychotherapy;group therapy|GZHZZZZ
electroconvulsive therapy|GZB4ZZZ
rehabilitation;physical therapy;physiotherapy|F07L6ZZ
central venous catheter;central line;central venous catheterization;subclavian catheter;jugular catheter|02HV33Z
arterial catheterization;arterial line;arterial catheter|02HW32Z
inferior vena cava filter;vena cava filter;cava filter|06H03DZ
tunneled catheter;permanent catheter|02HV33Z
drainage of abscess;incision and drainage|0H9BXZZ
`;

/**
 * Imaging. `modalityTerms`: words for the machine. `imagingParts`: a body part, its words, and the numbers by machine:
 * `ct:` and `mr:` without contrast, with, without and with (`-` where there is none); `cta:`, `mra:`; `xr:` numbers by the
 * least count of views, `1=`, `2=` ...; `us:` one number, or complete/limited. `side` marks paired parts.
 */
export const modalityTerms = `
ct|ct scan;ct;cat scan;computed tomography;computerized tomography;computerised tomography;cat scan;ct imaging;tomography
cta|ct angiogram;cta;ct angiography;computed tomography angiography
mr|mri;magnetic resonance imaging;mr imaging;magnetic resonance;mri scan;nuclear magnetic resonance
mra|mra;mr angiogram;mr angiography;magnetic resonance angiography
xr|x ray;xray;x rays;radiograph;plain film;radiography;plain radiograph;film;roentgenogram;plain x ray
us|ultrasound;sonogram;ultrasonography;sonography;ultrasonogram;echography;ultrasound scan
`;

export const imagingParts = `
head|head;brain;cranial;skull base;intracranial|ct:70450,70460,70470 mr:70551,70552,70553 cta:70496 mra:70544,70545,70546 us:76506
skull|skull|xr:1=70250,4=70260
orbits|orbit;orbits;orbital;sella;temporal bone;internal auditory canals|ct:70480,70481,70482 mr:70540,70542,70543
face|maxillofacial;sinus;sinuses;paranasal sinuses;facial bones;facial;face;mandible|ct:70486,70487,70488 xr:1=70140,3=70150
sinuses-film|sinus series;sinus films|xr:1=70210,3=70220
neck|neck;soft tissue neck;soft tissues of the neck;thyroid;parathyroid|ct:70490,70491,70492 mr:70540,70542,70543 cta:70498 mra:70547,70548,70549 us:76536 xr:1=70360
chest|chest;thorax;lungs;lung;thoracic|ct:71250,71260,71270 cta:71275 mr:71550,71551,71552 xr:1=71045,2=71046,3=71047,4=71048 us:76604
ribs|rib;ribs|xr:2=71100
sternum|sternum|xr:2=71120
cervical-spine|cervical spine;c spine;cspine|ct:72125,72126,72127 mr:72141,72142,72156 xr:1=72020,2=72040,4=72050,6=72052
thoracic-spine|thoracic spine;t spine;dorsal spine|ct:72128,72129,72130 mr:72146,72147,72157 xr:1=72020,2=72070,3=72072,4=72074
lumbar-spine|lumbar spine;l spine;ls spine;lumbosacral spine;low back;lumbar|ct:72131,72132,72133 mr:72148,72149,72158 xr:1=72020,2=72100,4=72110
pelvis|pelvis;pelvic|ct:72192,72193,72194 mr:72195,72196,72197 xr:1=72170,3=72190 us:76856/76857
sacrum|sacrum;coccyx|xr:2=72220
si-joints|sacroiliac joint;si joint|xr:1=72200,3=72202
clavicle|clavicle|xr:1=73000 side
scapula|scapula|xr:1=73010 side
shoulder|shoulder|xr:1=73020,2=73030 mr:73221,73222,73223 ct:73200,73201,73202 us:76881/76882 side
humerus|humerus;upper arm|xr:2=73060 mr:73218,73219,73220 ct:73200,73201,73202 side
elbow|elbow|xr:2=73070,3=73080 mr:73221,73222,73223 ct:73200,73201,73202 side
forearm|forearm|xr:2=73090 mr:73218,73219,73220 ct:73200,73201,73202 side
wrist|wrist|xr:2=73100,3=73110 mr:73221,73222,73223 ct:73200,73201,73202 side
hand|hand|xr:2=73120,3=73130 mr:73218,73219,73220 ct:73200,73201,73202 side
finger|finger;thumb|xr:2=73140 side
hip|hip|xr:1=73501,2=73502,4=73503 mr:73721,73722,73723 ct:73700,73701,73702 side
femur|femur;thigh|xr:1=73551,2=73552 mr:73718,73719,73720 ct:73700,73701,73702 side
knee|knee|xr:1=73560,3=73562,4=73564 mr:73721,73722,73723 ct:73700,73701,73702 side
lower-leg|tibia;fibula;tib fib;tibia and fibula;lower leg|xr:2=73590 mr:73718,73719,73720 ct:73700,73701,73702 side
ankle|ankle|xr:2=73600,3=73610 mr:73721,73722,73723 ct:73700,73701,73702 side
foot|foot;feet|xr:2=73620,3=73630 mr:73718,73719,73720 ct:73700,73701,73702 side
heel|heel;calcaneus|xr:2=73650 side
toe|toe|xr:2=73660 side
abdomen|abdomen;abdominal;kub;belly|ct:74150,74160,74170 mr:74181,74182,74183 cta:74175 xr:1=74018,2=74019,3=74021 us:76700/76705
upper-right-belly|right upper quadrant;ruq;gallbladder;liver;hepatic;hepatobiliary|ct:74150,74160,74170 mr:74181,74182,74183 us:76705
abdomen-pelvis|abdomen and pelvis;abdomen pelvis;abdominal and pelvic;abd pelvis;abdomen pelvic|ct:74176,74177,74178 cta:74174
kidneys|kidney;renal;kidneys;retroperitoneal;retroperitoneum;renal and bladder|ct:74150,74160,74170 us:76770/76775
heart|cardiac|mr:75557,75561,75561
breast|breast;breasts|us:76641/76642 side
scrotum|scrotum;scrotal;testicular;testicle|us:76870
prostate|prostate;transrectal|mr:72195,72196,72197 us:76872
transvaginal|transvaginal;endovaginal;vaginal|us:76830
extremity|soft tissue;extremity|us:76881/76882
`;

/** Imaging that one phrase decides. Format as in `labs.ts`. */
export const imagingServices = `
@chestfilm|Chest x-ray|cxr;portable chest;pa and lateral chest|
71275|Chest CT of the vessels|ct pulmonary angiogram;ctpa;ct angiogram of the chest;cta chest;ct pe protocol|
71271|Lung cancer screening CT|low dose ct lung cancer screening;ldct;low dose chest ct;lung cancer screening ct|
74022|Abdomen series with chest|acute abdominal series;obstruction series;acute abdomen series|
74018|Abdomen x-ray, 1 view|kub|
74220|Swallow x-ray|barium swallow;esophagram;esophagogram|
74230|Swallow study on video|modified barium swallow;videofluoroscopic swallow study;video swallow|
74240|Stomach x-ray with contrast|upper gi series;ugi series|
74250|Small bowel x-ray|small bowel follow through;small bowel series|
74270|Colon x-ray with contrast|barium enema|
74425|Urine tract x-ray with contrast|intravenous pyelogram;ivp;excretory urography|
75571|Heart calcium score|coronary calcium score;cardiac calcium score;calcium scoring|
75574|Heart vessels CT|coronary cta;coronary ct angiography|
74263|Screening colon CT|screening ct colonography;virtual colonoscopy|
76801|Pregnancy ultrasound, under 14 weeks|first trimester ultrasound;dating ultrasound;obstetric ultrasound first trimester|
76805|Pregnancy ultrasound, 14 weeks or more|second trimester ultrasound;obstetric ultrasound;fetal anatomy ultrasound;anatomy scan;fetal survey|
76811|Detailed fetal ultrasound|detailed fetal anatomy;level ii ultrasound|
76813|Neck fold measured|nuchal translucency|
76815|Pregnancy ultrasound, limited|limited obstetric ultrasound;limited ob ultrasound;bedside obstetric ultrasound|
76816|Pregnancy ultrasound, follow-up|growth ultrasound;follow up obstetric ultrasound;fetal growth scan|
76817|Pregnancy ultrasound through the vagina|transvaginal obstetric ultrasound;transvaginal ob ultrasound|
76818|Fetal profile with nonstress test|biophysical profile with nonstress test;bpp with nst|
76819|Fetal profile|biophysical profile;bpp|
76706|Aorta screening ultrasound|aaa screening ultrasound;abdominal aortic aneurysm screening ultrasound;aaa screen|
76830|Pelvic ultrasound through the vagina|transvaginal ultrasound;tvus;endovaginal ultrasound;transvaginal sonogram|
76857|Pelvic ultrasound, limited|bladder ultrasound|
76937|Ultrasound to reach a vessel|ultrasound guided vascular access;ultrasound guided venous access;ultrasound guidance for vascular access|
76942|Ultrasound to guide a needle|ultrasound guided needle placement;ultrasound guidance for needle|
77002|X-ray to guide a needle|fluoroscopic guidance for needle placement|
77063|Screening breast tomosynthesis, add-on|screening tomosynthesis;3d mammogram screening;screening mammogram with tomosynthesis;digital breast tomosynthesis|
@mammogram|Mammogram|mammogram;mammography|
77080|Bone density scan, hip and spine|dexa;dxa;bone density;bone densitometry;dexa scan;bone mineral density|
77072|Bone age|bone age study;bone age|
77075|Bone survey|skeletal survey;bone survey|
78306|Bone scan, whole body|bone scan;whole body bone scan;bone scintigraphy|
78315|Bone scan, three phases|three phase bone scan;triple phase bone scan|
78226|Bile flow scan|hida scan;hepatobiliary scan;hida|not:cck,ejection
78227|Bile flow scan with drug|hida scan with cck;hepatobiliary scan with cck;hida scan with ejection fraction|
78264|Stomach emptying|gastric emptying study;gastric emptying scan|
78452|Heart muscle scan, several|myocardial perfusion imaging;nuclear stress test;thallium stress;cardiolite stress;sestamibi stress;lexiscan stress;myoview;adenosine stress test;persantine stress|
78472|Heart pool scan|muga scan;muga|
78582|Lung air and blood flow scan|v q scan;ventilation perfusion scan;vq scan|
78014|Thyroid uptake and scan|thyroid uptake and scan;thyroid uptake scan|
78815|PET with CT, skull base to thigh|pet ct;pet scan;positron emission tomography|
78816|PET with CT, whole body|whole body pet|
@echo|Heart ultrasound|echocardiogram;echocardiography;2d echo;transthoracic echocardiogram;tte;2 d echocardiogram;echo doppler;cardiac ultrasound;echocardiographic|
93312|Heart ultrasound through the gullet|transesophageal echocardiogram;tee;transesophageal echo;transesophageal echocardiography|
93350|Stress heart ultrasound|stress echocardiogram;stress echo;dobutamine stress echocardiogram;dobutamine stress echo;exercise echocardiogram|
@carotid|Neck artery ultrasound|carotid ultrasound;carotid duplex;carotid doppler;carotid artery ultrasound|
@venous|Vein ultrasound|venous duplex;venous doppler;lower extremity venous ultrasound;dvt ultrasound;venous ultrasound;lower extremity doppler;upper extremity venous doppler|
93922|Leg artery pressures, one or two levels|ankle brachial index;abi;ankle brachial indices|
93925|Leg artery ultrasound, both|lower extremity arterial duplex;arterial doppler of lower extremities;lower extremity arterial doppler|
93978|Belly aorta ultrasound|aortic duplex;aortoiliac duplex|
93975|Belly vessels ultrasound|renal artery duplex;renal artery doppler;mesenteric duplex|
93886|Brain vessels ultrasound|transcranial doppler|
`;

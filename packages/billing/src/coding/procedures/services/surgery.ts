/** Operations, scopes and deliveries that one phrase decides. Format as in `labs.ts`. */
export const surgeryServices = `
@colonoscopy|Colonoscopy|colonoscopy;total colonoscopy;ileocolonoscopy;colonoscopic examination;colonoscopy to the cecum|
@egd|Upper endoscopy|esophagogastroduodenoscopy;egd;upper endoscopy;upper gi endoscopy;gastroscopy;esophagogastroscopy|
@sigmoidoscopy|Sigmoidoscopy|flexible sigmoidoscopy;sigmoidoscopy|
@ercp|Bile duct scope|ercp;endoscopic retrograde cholangiopancreatography|
@bronchoscopy|Airway scope|bronchoscopy;fiberoptic bronchoscopy;flexible bronchoscopy|
@cystoscopy|Bladder scope|cystoscopy;cystourethroscopy;cystopanendoscopy|
@laryngoscopy|Voice box scope|flexible laryngoscopy;fiberoptic laryngoscopy;nasopharyngolaryngoscopy;nasolaryngoscopy;direct laryngoscopy|
31231|Nose looked at by scope|nasal endoscopy;diagnostic nasal endoscopy|
31237|Nose scope with biopsy or cleaning|nasal endoscopy with debridement;sinus debridement;nasal endoscopy with biopsy|side
31267|Maxillary sinus opened and cleaned by scope|maxillary antrostomy with tissue removal|side
31256|Maxillary sinus opened by scope|maxillary antrostomy;endoscopic maxillary antrostomy|side
31255|Both ethmoid sinuses removed by scope|total ethmoidectomy|side
30140|Inferior turbinate cut back|turbinate reduction;submucous resection of turbinate;inferior turbinate reduction;turbinectomy|side
30520|Nasal septum straightened|septoplasty|
@tonsils|Tonsils or adenoids taken out|tonsillectomy;adenotonsillectomy;tonsillectomy and adenoidectomy;adenoidectomy;t a|
69436|Ear tube put in under general anesthesia|tympanostomy tube placement;pe tube placement;myringotomy with tube;ear tube placement;ventilation tube placement;tympanostomy tubes were placed;bilateral myringotomy and tube;myringotomy tube;pressure equalization tube placement;myringotomies with placement of tubes;bilateral myringotomies|side
69631|Eardrum repaired|tympanoplasty|side
31600|Tracheostomy, planned|tracheostomy placement;tracheostomy was performed;elective tracheostomy;tracheostomy tube placement|
19083|Breast biopsy with ultrasound|ultrasound guided breast biopsy;ultrasound guided core biopsy of breast|side
19081|Breast biopsy with stereotactic imaging|stereotactic breast biopsy;stereotactic core biopsy|side
19101|Breast biopsy, open|open breast biopsy;incisional breast biopsy|side
19120|Breast lump cut out|excision of breast mass;breast lumpectomy benign;excisional breast biopsy|side
19301|Part of breast removed|partial mastectomy;lumpectomy;segmental mastectomy|side not:axillary
19302|Part of breast and axillary nodes removed|partial mastectomy with axillary dissection;lumpectomy with axillary dissection|side
19303|Breast removed|simple mastectomy;total mastectomy;mastectomy|side not:radical,partial,segmental
19307|Breast and axillary nodes removed|modified radical mastectomy|side
38500|Surface lymph node taken out|superficial lymph node biopsy;excision of superficial lymph node|side
38525|Deep axillary node taken out|sentinel lymph node biopsy;sentinel node biopsy;axillary node biopsy;deep axillary lymph node excision|side
38221|Bone marrow biopsy|bone marrow biopsy|side not:aspirat,aspiration
38222|Bone marrow biopsy and aspiration|bone marrow biopsy and aspiration;bone marrow aspiration and biopsy;bone marrow aspirate and biopsy|side
38220|Bone marrow aspiration|bone marrow aspiration|side
32408|Lung biopsied by needle with imaging|ct guided lung biopsy;needle biopsy of lung;percutaneous lung biopsy|side
47000|Liver biopsied by needle|liver biopsy;needle biopsy of liver;percutaneous liver biopsy|
50200|Kidney biopsied by needle|renal biopsy;kidney biopsy;needle biopsy of kidney|side
60100|Thyroid core biopsy|thyroid core biopsy|
@chole|Gallbladder removed|laparoscopic cholecystectomy;cholecystectomy;lap chole|
@appendectomy|Appendix removed|appendectomy;laparoscopic appendectomy|
@inguinal|Groin hernia repaired|inguinal hernia repair;inguinal herniorrhaphy;repair of inguinal hernia;inguinal hernioplasty;laparoscopic inguinal hernia repair;inguinal herniorraphy|
@ventral|Abdominal wall hernia repaired|umbilical hernia repair;ventral hernia repair;incisional hernia repair;umbilical herniorrhaphy;repair of umbilical hernia;repair of ventral hernia;repair of incisional hernia;epigastric hernia repair|
44140|Part of colon removed|partial colectomy;hemicolectomy;right hemicolectomy;left hemicolectomy;sigmoid colectomy|not:laparoscopic
44204|Part of colon removed by scope|laparoscopic colectomy;laparoscopic hemicolectomy;laparoscopic sigmoid colectomy;laparoscopic partial colectomy;laparoscopic right hemicolectomy;laparoscopic assisted colectomy|
44120|Part of small bowel removed|small bowel resection|
44005|Bowel adhesions freed|lysis of adhesions;enterolysis|
44180|Bowel adhesions freed by scope|laparoscopic lysis of adhesions;laparoscopic enterolysis|
49000|Belly opened to look|exploratory laparotomy|
49320|Belly looked at by scope|diagnostic laparoscopy;exploratory laparoscopy|
43246|Stomach tube put in by scope|peg tube placement;peg placement;percutaneous endoscopic gastrostomy;peg tube insertion|
43644|Stomach bypass by scope|laparoscopic gastric bypass;roux en y gastric bypass;laparoscopic roux en y gastric bypass|
43775|Sleeve of stomach by scope|sleeve gastrectomy;laparoscopic sleeve gastrectomy|
43280|Stomach wrapped by scope|nissen fundoplication;laparoscopic nissen fundoplication;laparoscopic fundoplication|
46260|Inside and outside hemorrhoids removed|hemorrhoidectomy|
46270|Anal fistula opened, under the skin|anal fistulotomy;fistulotomy|
50590|Kidney stone broken by shock waves|lithotripsy;eswl;extracorporeal shock wave lithotripsy;shockwave lithotripsy|side not:laser,ureteroscop
52332|Ureter stent put in by scope|ureteral stent placement;double j stent placement;stent insertion ureter;jj stent placement;ureteral stent insertion|side
52310|Bladder foreign body or stent taken out, simple|ureteral stent removal;stent removal cystoscopic;removal of ureteral stent|
52353|Stone broken through a ureter scope|ureteroscopy with laser lithotripsy;ureteroscopic lithotripsy;laser lithotripsy of ureteral stone|side
52356|Stone broken through a ureter scope, and stent|ureteroscopy with laser lithotripsy and stent;ureteroscopy laser lithotripsy and stent placement|side
52601|Prostate cut back through the urethra|turp;transurethral resection of prostate;transurethral resection of the prostate|
@turbt|Bladder tumor cut out by scope|turbt;transurethral resection of bladder tumor|
55250|Vasectomy|vasectomy|
55866|Prostate removed by scope|robotic prostatectomy;laparoscopic prostatectomy;robot assisted prostatectomy;robotic assisted laparoscopic prostatectomy|
@prostatebiopsy|Prostate biopsy|prostate biopsy;transrectal prostate biopsy;prostate needle biopsy|
55040|Fluid sac of the testicle removed|hydrocelectomy|side
54640|Undescended testicle brought down|orchiopexy;orchidopexy|side
54520|Testicle removed|simple orchiectomy;orchiectomy|side not:radical
54530|Testicle removed through the groin|radical orchiectomy;inguinal orchiectomy|side
50230|Kidney removed, radical|radical nephrectomy|side not:laparoscopic
50545|Kidney removed by scope, radical|laparoscopic radical nephrectomy|side
57288|Sling for leaking urine|midurethral sling;pubovaginal sling;tvt sling;transobturator sling;tot sling|
@colposcopy|Colposcopy|colposcopy|
57460|Cervix loop excision with colposcope|leep;loop electrosurgical excision;loop excision of cervix|
57520|Cervix cone biopsy|cold knife conization;cone biopsy;conization of cervix|
56405|Vulva abscess drained|vulvar abscess drainage;incision and drainage of vulvar abscess|
56420|Bartholin abscess drained|bartholin abscess drainage;incision and drainage of bartholin;bartholin cyst drainage|
56605|Vulva biopsy, first|vulvar biopsy;biopsy of vulva|
57160|Pessary fitted|pessary fitting;pessary placement;pessary was fitted|
57170|Diaphragm or cap fitted|diaphragm fitting|
57500|Cervix biopsy|cervical biopsy;cervical polypectomy|not:colposcop
57505|Cervix canal scraped|endocervical curettage|not:colposcopy
58100|Uterine lining biopsy|endometrial biopsy;embx;endometrial sampling;pipelle biopsy|
58120|Uterus scraped, not for birth|dilation and curettage;d c|not:hysteroscop,missed,abortion,incomplete,suction
@hysterectomy|Uterus removed|hysterectomy;total abdominal hysterectomy;vaginal hysterectomy;laparoscopic hysterectomy;total laparoscopic hysterectomy;robotic hysterectomy;tah;lavh|
58300|IUD put in|iud insertion;iud placement;mirena insertion;iud was inserted;mirena iud insertion;paragard insertion;iud was placed|
58301|IUD taken out|iud removal;iud was removed;removal of iud;mirena removal|
58340|Saline put into the uterus for imaging|saline infusion sonohysterography;sonohysterogram;hysterosalpingogram|
58555|Uterus looked at by scope|diagnostic hysteroscopy|
58558|Hysteroscopy with biopsy or polyp removal|hysteroscopy with polypectomy;hysteroscopy d c;hysteroscopic polypectomy;hysteroscopy with biopsy;hysteroscopy dilation and curettage;hysteroscopy with dilation and curettage|
58661|Ovary or tube removed by scope|laparoscopic salpingectomy;laparoscopic oophorectomy;laparoscopic salpingo oophorectomy;laparoscopic bilateral salpingectomy|side
58662|Pelvic lesions removed by scope|fulguration of endometriosis;excision of endometriosis;laparoscopic ablation of endometriosis|
58670|Tubes burned by scope|laparoscopic tubal ligation;laparoscopic tubal sterilization;laparoscopic tubal fulguration|
58671|Tubes closed by clip or ring by scope|laparoscopic tubal ligation with clips;filshie clip|
58611|Tubes tied at a cesarean, add-on|tubal ligation at time of cesarean;cesarean with tubal ligation;bilateral tubal ligation at cesarean|
59000|Fluid taken from the womb|amniocentesis|
59025|Fetal nonstress test|nonstress test;non stress test;nst|
59400|Vaginal delivery with prenatal and postpartum care|global vaginal delivery|
@delivery|Birth|normal spontaneous vaginal delivery;spontaneous vaginal delivery;vaginal delivery;nsvd;svd;vacuum assisted vaginal delivery;forceps delivery|not:prior,previous,history
@cesarean|Cesarean delivery|cesarean section;cesarean delivery;c section;low transverse cesarean section;lower segment cesarean|not:prior,previous,history
59812|Incomplete miscarriage treated by surgery|suction curettage for incomplete abortion;suction dilation and curettage incomplete|
59820|Missed miscarriage treated by surgery|suction curettage for missed abortion;suction d c;suction dilation and curettage;suction curettage|
26055|Trigger finger released|trigger finger release;a1 pulley release|digit
64721|Carpal tunnel released|carpal tunnel release;open carpal tunnel release|side not:endoscopic
29848|Carpal tunnel released by scope|endoscopic carpal tunnel release|side
64718|Ulnar nerve freed at the elbow|cubital tunnel release;ulnar nerve transposition|side
25111|Wrist ganglion cut out|excision of ganglion wrist;ganglion cyst excision;excision of ganglion cyst|side
26123|Dupuytren tissue removed|dupuytren fasciectomy;palmar fasciectomy|side
27130|Hip replaced|total hip arthroplasty;total hip replacement|side
27125|Hip half replaced|hip hemiarthroplasty;bipolar hemiarthroplasty|side
27447|Knee replaced|total knee arthroplasty;total knee replacement|side
27446|Knee half replaced|unicompartmental knee arthroplasty;partial knee replacement|side
23472|Shoulder replaced|total shoulder arthroplasty;reverse shoulder arthroplasty;total shoulder replacement|side
27236|Hip neck fracture fixed, open|open treatment of femoral neck fracture;hip pinning open|side
27235|Hip neck fracture pinned through the skin|percutaneous pinning of femoral neck;percutaneous hip pinning|side
27245|Hip fracture nailed|intramedullary nailing of intertrochanteric fracture;cephalomedullary nail;gamma nail|side
27244|Hip fracture with plate|dynamic hip screw;compression hip screw|side
27792|Outer ankle fracture fixed|orif of lateral malleolus;open reduction internal fixation of distal fibula;orif distal fibula|side
27814|Both sides of ankle fixed|orif of bimalleolar ankle fracture;orif bimalleolar|side
25607|Wrist fracture fixed, outside the joint|orif of extra articular distal radius|side
25609|Wrist fracture fixed, in the joint, 3 or more pieces|orif of distal radius;open reduction internal fixation of distal radius;orif distal radius|side
@fracture|Fracture treated without opening|closed treatment of fracture;closed reduction;fracture was reduced;closed treatment;fracture reduction|
23650|Shoulder dislocation set|shoulder dislocation reduction;reduction of shoulder dislocation;shoulder was reduced;closed reduction of shoulder dislocation|side
24640|Nursemaid elbow set|nursemaid elbow reduction;reduction of nursemaid;radial head subluxation reduced;nursemaids elbow reduction;reduced nursemaid|side
26770|Finger joint dislocation set|finger dislocation reduction;reduction of finger dislocation;dislocated finger was reduced|digit
27250|Hip dislocation set|closed reduction of hip dislocation|side
29806|Shoulder capsule repaired by scope|arthroscopic bankart repair;arthroscopic capsulorrhaphy|side
29807|Shoulder labrum repaired by scope|arthroscopic slap repair|side
29823|Shoulder cleaned by scope, extensive|shoulder arthroscopy with extensive debridement|side
29824|Collarbone end removed by scope|arthroscopic distal clavicle excision;arthroscopic distal clavicle resection;mumford procedure arthroscopic|side
29826|Shoulder decompression by scope, add-on|arthroscopic subacromial decompression;subacromial decompression;arthroscopic acromioplasty|side
29827|Rotator cuff repaired by scope|arthroscopic rotator cuff repair|side
23412|Rotator cuff repaired, open, chronic|open rotator cuff repair|side
29870|Knee looked at by scope|diagnostic knee arthroscopy|side
29876|Knee lining removed by scope|arthroscopic synovectomy of knee|side
29877|Knee cartilage smoothed by scope|arthroscopic chondroplasty;knee arthroscopy with chondroplasty|side not:meniscectomy
@meniscus|Meniscus trimmed by scope|arthroscopic meniscectomy;partial medial meniscectomy;partial lateral meniscectomy;medial meniscectomy;lateral meniscectomy;knee arthroscopy with meniscectomy;arthroscopic partial medial meniscectomy|
29888|Front cruciate ligament rebuilt by scope|acl reconstruction;anterior cruciate ligament reconstruction|side
28285|Hammertoe corrected|hammertoe correction;hammer toe repair;correction of hammertoe|digit
28296|Bunion corrected, cut near the joint|bunionectomy with distal metatarsal osteotomy;austin bunionectomy;chevron bunionectomy;distal chevron osteotomy|side
28292|Bunion corrected|bunionectomy;keller bunionectomy|side not:osteotomy,austin,chevron
28119|Heel spur removed|heel spur removal;heel spur excision;excision of heel spur|side
28008|Foot fascia cut|plantar fasciotomy;plantar fascia release|side
28825|Toe cut off between joints|toe amputation;amputation of toe|digit
27880|Leg cut off below the knee|below knee amputation;bka performed|side
27590|Leg cut off above the knee|above knee amputation|side
20680|Deep hardware taken out|hardware removal;removal of hardware;removal of deep hardware|
22551|Neck discs removed and fused from the front|anterior cervical discectomy and fusion;acdf|
22612|Low back fused from behind|posterior lumbar fusion;posterolateral lumbar fusion|
22630|Low back fused between the bodies|posterior lumbar interbody fusion;plif|
63030|Low back disc taken out|lumbar microdiscectomy;lumbar discectomy;microdiscectomy;lumbar hemilaminectomy|side
63047|Low back nerve space opened|lumbar laminectomy;decompressive lumbar laminectomy|
62322|Low back epidural without imaging|lumbar epidural steroid injection without imaging|
62323|Low back epidural with imaging|lumbar epidural steroid injection;interlaminar epidural steroid injection;caudal epidural steroid injection;caudal epidural;lumbar interlaminar epidural|not:transforaminal,cervical
62321|Neck or chest epidural with imaging|cervical epidural steroid injection;thoracic epidural steroid injection;cervical interlaminar epidural|not:transforaminal
64483|Lumbar epidural through the foramen, first|transforaminal epidural steroid injection;lumbar transforaminal epidural;transforaminal epidural;selective nerve root block|side
64490|Neck facet joint injected, first|cervical facet injection;cervical medial branch block|side
64493|Lumbar facet joint injected, first|lumbar facet injection;lumbar medial branch block;facet joint injection;medial branch block|side not:cervical,thoracic
64635|Low back facet nerves burned, first|radiofrequency ablation lumbar;lumbar medial branch radiofrequency ablation;lumbar rhizotomy;lumbar facet radiofrequency|side
27096|Sacroiliac joint injected with imaging|sacroiliac joint injection;si joint injection|side
64615|Botulinum for chronic migraine|botox for chronic migraine;botulinum toxin for chronic migraine;botox injection for migraine;injected for chronic migraine;injections for chronic migraine|
64612|Botulinum for face spasm|botox for blepharospasm;botulinum toxin for hemifacial spasm|side
33208|Pacemaker put in, two chambers|dual chamber pacemaker implantation;dual chamber pacemaker insertion;dual chamber pacemaker placement;insertion of dual chamber pacemaker|
33207|Pacemaker put in, ventricle|single chamber pacemaker implantation;single chamber pacemaker insertion|
33249|Defibrillator put in|icd implantation;implantable cardioverter defibrillator placement;icd placement;aicd implantation;defibrillator implantation|
@cath|Heart catheterization|left heart catheterization;cardiac catheterization;heart catheterization;coronary angiography;left heart cath;coronary angiogram;selective coronary angiography|not:history,prior
@pci|Heart artery opened|percutaneous coronary intervention;coronary stenting;coronary angioplasty;drug eluting stent placement;ptca;stent placement coronary|not:history,prior
33533|One heart bypass with an artery|coronary artery bypass grafting;cabg|not:history,prior,status
33405|Aortic valve replaced|aortic valve replacement|not:history,prior,status
93503|Swan-Ganz catheter put in|swan ganz catheter placement;pulmonary artery catheter placement|
36561|Port put in, age 5 or older|port a cath placement;portacath placement;port placement;mediport placement;insertion of port a cath;mediport insertion|
36590|Port taken out|port a cath removal;portacath removal;port removal;mediport removal|
36558|Tunneled line put in, age 5 or older|tunneled catheter placement;hickman catheter placement;tunneled dialysis catheter placement;permcath placement|side
36821|Arm vein joined to artery for dialysis|arteriovenous fistula creation;av fistula creation;creation of arteriovenous fistula|side
36830|Graft for dialysis|av graft placement;arteriovenous graft placement;creation of av graft|side
37765|Varicose veins taken out by small cuts, 10 to 20|stab phlebectomy;microphlebectomy;ambulatory phlebectomy|side
36475|Leg vein closed by radio waves, first|radiofrequency ablation of saphenous;saphenous vein radiofrequency ablation|side
35301|Neck artery cleaned out|carotid endarterectomy|side
60240|Thyroid removed|total thyroidectomy|
60220|One thyroid lobe removed|thyroid lobectomy;hemithyroidectomy;thyroid lobectomy unilateral|side
60500|Parathyroid removed|parathyroidectomy|
61312|Blood clot removed from the brain surface|craniotomy for subdural hematoma;craniotomy for evacuation of hematoma;evacuation of subdural hematoma|side
62223|Shunt from brain to belly|ventriculoperitoneal shunt placement;vp shunt placement|side
@cataract|Cataract removed|cataract extraction;phacoemulsification;cataract surgery;phaco|
66821|Lens capsule opened by laser|yag capsulotomy;yag laser capsulotomy;posterior capsulotomy|side
65855|Eye drain laser|selective laser trabeculoplasty;slt;laser trabeculoplasty|side
66761|Iris opened by laser|laser iridotomy;peripheral iridotomy;laser peripheral iridotomy|side
66170|Glaucoma drain made|trabeculectomy|side
67028|Drug injected into the eye|intravitreal injection;intravitreal injection was performed;eylea injection;avastin injection eye;intravitreal lucentis|side
67036|Eye jelly removed|pars plana vitrectomy;vitrectomy|side
67210|Retina spots lasered|focal laser photocoagulation;focal laser|side
67228|Retina lasered all over|panretinal photocoagulation;prp laser;panretinal laser|side
67800|Eyelid lump cut out|chalazion excision;excision of chalazion;chalazion incision and drainage|lid
67840|Eyelid growth cut out|excision of eyelid lesion;eyelid lesion excision|lid
15823|Upper lid skin removed|upper lid blepharoplasty;upper eyelid blepharoplasty;upper blepharoplasty|lid
67904|Drooping lid lifted|ptosis repair;levator advancement|lid
68761|Tear duct plugged|punctal plug insertion;punctal plugs were placed;punctal plug placement;punctal plug|lid
68810|Tear duct probed|nasolacrimal duct probing;tear duct probing|side
67311|One straight eye muscle moved|strabismus surgery;medial rectus recession;lateral rectus recession|side
92004|Eye exam, new patient, full|comprehensive eye exam new patient|
92014|Eye exam, established patient, full|comprehensive eye exam established patient;dilated comprehensive eye exam|
92015|Glasses test|refraction|need:performed,exam,manifest,glasses
92020|Angle of the eye looked at|gonioscopy|test
92025|Cornea mapped|corneal topography|test
92083|Side vision tested, full|humphrey visual field;visual field testing;humphrey visual field test;24 2 visual field|test
92134|Retina scanned|oct macula;optical coherence tomography of macula;macular oct;retinal oct|test
92133|Optic nerve scanned|oct nerve;optical coherence tomography of optic nerve;oct of optic nerve;oct rnfl|test
92235|Eye vessels photographed with dye|fluorescein angiography|test
92250|Retina photographs|fundus photography;fundus photos;retinal photography|test
76514|Cornea thickness|pachymetry|test
76519|Eye length for lens, ultrasound|a scan biometry|side test
92136|Eye length for lens, light|iol master;optical biometry|side test
92551|Hearing screening, tones|hearing screen;pure tone hearing screening;hearing screening|test
92552|Hearing test, air|pure tone audiometry air|test
92557|Hearing test, full|comprehensive audiometry;audiogram;audiologic evaluation;comprehensive audiologic evaluation|test
92567|Eardrum movement test|tympanometry;tympanogram|test
92653|Hearing nerve test|auditory brainstem response|test
92526|Swallowing treated|dysphagia therapy;swallowing therapy|
92507|Speech therapy|speech therapy session;speech language therapy;individual speech therapy|
92523|Speech and language evaluated|speech and language evaluation|
92610|Swallowing evaluated|bedside swallow evaluation;clinical swallow evaluation|
95810|Sleep study|polysomnography;polysomnogram;overnight sleep study|not:cpap,titration test
95811|Sleep study with CPAP|cpap titration;titration polysomnography;split night sleep study;split night polysomnography|test
95806|Sleep study at home|home sleep study;home sleep apnea test;unattended sleep study|test
95816|Brain waves, awake and drowsy|eeg;electroencephalogram;routine eeg|test
95819|Brain waves, awake and asleep|sleep deprived eeg;eeg awake and asleep|test
@emg|Nerve and muscle tests|nerve conduction study;nerve conduction studies;emg;electromyography;ncs|not:monitoring,intraoperative,silent test
95990|Implanted pump refilled|intrathecal pump refill;baclofen pump refill|
91065|Breath test|hydrogen breath test|test
91110|Capsule scope|capsule endoscopy|test
90935|Hemodialysis with one evaluation|hemodialysis|need:performed,underwent,received,during,session,seen
90945|Dialysis other than blood, one evaluation|peritoneal dialysis session|
99152|Moderate sedation by the same clinician, first 15 minutes|moderate sedation;conscious sedation;procedural sedation|
`;

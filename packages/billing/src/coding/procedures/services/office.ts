/** Services of an office or emergency department that one phrase decides. Format as in `labs.ts`. */
export const officeServices = `
@abscess|Abscess drained|incision and drainage;i and d;i d;abscess drainage;drainage of abscess;abscess was drained;abscess was incised|
10080|Pilonidal cyst drained, simple|pilonidal cyst incision;pilonidal cyst was drained;drainage of pilonidal|
10120|Foreign body taken out of the skin, simple|foreign body removal from skin;removal of splinter;splinter removal;foreign body was removed from the skin;subcutaneous foreign body removal|
10140|Hematoma drained|drainage of hematoma;hematoma evacuation of skin;evacuation of subcutaneous hematoma|
10160|Abscess or cyst punctured|needle aspiration of abscess;abscess was aspirated;cyst was aspirated|
10021|Fine needle aspiration, first|fine needle aspiration;fna|not:ultrasound
10005|Fine needle aspiration with ultrasound, first|ultrasound guided fine needle aspiration;ultrasound guided fna;fna under ultrasound|
@debridement|Wound cleaned|wound debridement;debridement of wound;sharp debridement;excisional debridement;debridement of ulcer;ulcer was debrided;wound was debrided|
97602|Wound cleaned, not selective|wet to dry debridement;non selective debridement|
@corn|Corn or callus pared|paring of callus;callus was pared;pared callus;paring of corn;callus paring;calluses were pared;corn was pared|
@tagremoval|Skin tags removed|skin tag removal;removal of skin tags;skin tags were removed;skin tags were snipped;skin tag excision|
@nails|Nails debrided|nail debridement;debridement of nails;nails were debrided;debrided nails;mycotic nails were trimmed;debridement of mycotic nails|
11719|Nails trimmed|nails were trimmed;nail trimming;trimming of nails|
11730|Nail removed, first|nail avulsion;avulsion of nail;nail plate avulsion;nail was avulsed;toenail avulsion;partial nail avulsion|digit
11740|Blood under nail drained|nail trephination;subungual hematoma was drained;trephination of nail|digit
11750|Nail and root removed|matricectomy;matrixectomy;permanent nail removal;nail and matrix excision|digit
11900|Skin lesion injected, up to 7|intralesional injection;intralesional kenalog;keloid injection|
11976|Contraceptive implant taken out|norplant removal|
11981|Drug implant put in|nexplanon insertion;nexplanon was inserted;nexplanon placement;implanon insertion;contraceptive implant insertion|
11982|Drug implant taken out|nexplanon removal;nexplanon was removed;contraceptive implant removal;removal of nexplanon|
11983|Drug implant replaced|nexplanon removal and reinsertion;nexplanon removal with reinsertion|
@destroy|Skin lesion destroyed|cryotherapy;cryosurgery;liquid nitrogen;cryodestruction;lesion destruction;destruction of lesion;frozen with liquid nitrogen;cryoablation of lesion|
@skinbiopsy|Skin biopsy|punch biopsy;shave biopsy;tangential biopsy;incisional skin biopsy;skin biopsy;biopsy of skin|
@skinexcision|Skin growth cut out|excision of lesion;lesion excision;excision of skin lesion;elliptical excision;excision of mole;excision of cyst;sebaceous cyst excision;excision of epidermal inclusion cyst;excision of sebaceous cyst;excision of nevus;wide local excision;excision of basal cell carcinoma;excision of squamous cell carcinoma;excision of melanoma|
@repair|Wound closed|laceration repair;wound repair;repair of laceration;laceration was repaired;wound closure;laceration closure;sutured;suture repair;wound was closed;laceration was closed;closure of laceration;laceration was sutured|not:removal,removed
15851|Stitches removed under anesthesia|suture removal under general anesthesia|
16000|First-degree burn treated|first degree burn treatment;treatment of first degree burn|
16020|Small burn dressed|burn dressing;burn debridement;burn was dressed;dressing of burn;debridement of burn|
17250|Granulation tissue burned|silver nitrate cautery of granulation;silver nitrate to umbilical granuloma;cautery of granulation tissue|
@jointinjection|Joint injected|joint injection;knee injection;shoulder injection;hip injection;arthrocentesis;joint aspiration;intra articular injection;intraarticular injection;injection of knee;injection of shoulder;cortisone injection;steroid injection;corticosteroid injection;subacromial injection;bursa injection;knee aspiration;aspiration of knee;knee was injected;shoulder was injected;joint was injected;injected into knee;injected into shoulder;injected into hip;injected into joint;knee was aspirated|not:epidural,facet,nerve,trigger,sacroiliac,transforaminal,spine,lumbar,cervical
20526|Carpal tunnel injected|carpal tunnel injection;injection of carpal tunnel;carpal tunnel was injected|side
20550|Tendon sheath injected|trigger finger injection;tendon sheath injection;de quervain injection;plantar fascia injection;injection of tendon sheath|side
20551|Tendon origin injected|tendon origin injection;lateral epicondyle injection;tennis elbow injection;epicondyle was injected|side
@triggerpoint|Trigger points injected|trigger point injection;trigger points were injected;trigger point injected|
20612|Ganglion drained or injected|ganglion aspiration;ganglion cyst aspiration;ganglion was aspirated;aspiration of ganglion|side
29125|Short arm splint|volar splint;short arm splint;ulnar gutter splint;sugar tong splint;thumb spica splint;radial gutter splint;wrist splint applied|side alone
29105|Long arm splint|long arm splint;posterior arm splint|side alone
29130|Finger splint|finger splint;aluminum splint|digit
29505|Long leg splint|long leg splint|side
29515|Short leg splint|short leg splint;posterior leg splint;posterior splint;stirrup splint|side alone
29075|Short arm cast|short arm cast|side
29065|Long arm cast|long arm cast|side
29085|Gauntlet cast|thumb spica cast;gauntlet cast|side
29345|Long leg cast|long leg cast|side
29405|Short leg cast|short leg cast|side
29425|Walking short leg cast|short leg walking cast;walking cast|side
29240|Shoulder strapped|shoulder strapping;shoulder taping|side
29530|Knee strapped|knee strapping;knee taping|side
29540|Ankle strapped|ankle strapping;ankle taping;low dye taping;ankle was strapped;ankle was taped|side
29550|Toes strapped|buddy taping of toe;toe strapping;toes were buddy taped|side
29580|Unna boot|unna boot|side
30300|Foreign body taken out of the nose|nasal foreign body removal;foreign body was removed from the nose;removal of nasal foreign body;foreign body removed from nostril|
@nosebleed|Nosebleed stopped|nasal packing;epistaxis control;nasal cautery;cautery of nosebleed;epistaxis was cauterized;anterior nasal packing;silver nitrate cautery of nose;control of nasal hemorrhage;rhino rocket;posterior nasal packing|
31500|Breathing tube put in, emergency|endotracheal intubation;rapid sequence intubation;was intubated;intubation was performed;orotracheal intubation|alone
32551|Chest tube put in|chest tube placement;tube thoracostomy;chest tube insertion;chest tube was placed;thoracostomy tube|side
32554|Chest fluid drained by needle|thoracentesis|not:ultrasound,guided
32555|Chest fluid drained by needle with imaging|ultrasound guided thoracentesis;thoracentesis under ultrasound guidance;image guided thoracentesis|
36556|Central line, not tunneled, age 5 or older|central line placement;central venous catheter placement;central line insertion;central line was placed;central venous line placement;triple lumen catheter;cvc placement;femoral line placement;subclavian line placement;internal jugular line|alone
36569|PICC put in, age 5 or older|picc placement;picc line placement;picc insertion;picc line was placed|
36600|Artery punctured for blood|arterial puncture;radial artery puncture|
36620|Artery line put in|arterial line placement;arterial line insertion;arterial line was placed;radial arterial line;a line placement|alone
36680|Needle into bone for fluids|intraosseous line;intraosseous access;intraosseous needle|
36430|Blood transfused|blood transfusion;transfusion of packed red blood cells;prbc transfusion;units of packed red blood cells were transfused;transfused|not:history,prior,if
43752|Stomach tube put in with imaging|nasogastric tube placement by fluoroscopy;feeding tube placement by fluoroscopy|
43753|Stomach pumped|gastric lavage;stomach lavage|
43762|Feeding tube changed, simple|gastrostomy tube replacement;g tube replacement;peg tube replacement;g tube change;peg tube exchange|
46083|Outside hemorrhoid clot cut|thrombosed hemorrhoid excision;thrombosed external hemorrhoid was incised;incision of thrombosed hemorrhoid;thrombosed hemorrhoid was incised|
46221|Hemorrhoid banded|hemorrhoid banding;rubber band ligation of hemorrhoid;hemorrhoidal banding;rubber band ligation|not:varices,esophageal
46600|Anus looked at by scope|anoscopy|
49082|Belly fluid drained|paracentesis|not:anterior,cornea,chamber,eye,viscoat,clock,temporal,blade,ultrasound,guided
49083|Belly fluid drained with imaging|ultrasound guided paracentesis;paracentesis under ultrasound;image guided paracentesis|
51701|Bladder catheter, in and out|straight catheterization;in and out catheterization;straight cath;in and out cath;catheterized urine specimen|
51702|Bladder catheter left in|foley catheter placement;foley catheter insertion;foley was placed;foley catheter was placed;foley placement;foley catheter was inserted|alone
51798|Urine left in the bladder by ultrasound|post void residual;bladder scan;pvr by ultrasound;postvoid residual|test
54150|Circumcision with clamp|circumcision with gomco;gomco circumcision;plastibell circumcision;mogen circumcision;newborn circumcision;circumcision clamp|
54161|Circumcision, older than a newborn|circumcision|not:clamp,gomco,newborn,plastibell,mogen,infant
62270|Spinal fluid taken|lumbar puncture;spinal tap;diagnostic lumbar puncture|not:fluoroscopy
64400|Nerve block, face|trigeminal nerve block|
64405|Greater occipital nerve injected|occipital nerve block;greater occipital nerve injection|side
64450|Nerve block, other peripheral|digital nerve block for pain;peripheral nerve block;ankle block|
64418|Nerve block, shoulder blade|suprascapular nerve block|side
64447|Nerve block, femoral|femoral nerve block|side
64415|Nerve block, arm plexus|interscalene block;brachial plexus block;supraclavicular block|side
65205|Foreign body taken off the eye surface|conjunctival foreign body removal;foreign body was removed from the conjunctiva|side
65220|Foreign body taken off the cornea|corneal foreign body removal;foreign body was removed from the cornea;removal of corneal foreign body|side not:slit
65222|Foreign body taken off the cornea at the slit lamp|corneal foreign body removed with slit lamp;corneal foreign body removal under slit lamp;foreign body removed from cornea at slit lamp|side
69200|Foreign body taken out of the ear|ear foreign body removal;foreign body was removed from the ear;removal of foreign body from ear canal|side
69209|Ear wax rinsed out|ear irrigation;ear lavage;cerumen was irrigated;ears were irrigated;ear was irrigated;cerumen irrigation;cerumen lavage|side
69210|Ear wax taken out with instruments|cerumen removal;cerumen was removed;removal of cerumen;cerumen removed with curette;impacted cerumen removal;cerumen disimpaction;earwax was removed with curette|side
92950|Heart and lung resuscitation|cpr was performed;cardiopulmonary resuscitation;cpr|
92960|Heart shocked to rhythm, planned|cardioversion;electrical cardioversion;dc cardioversion;synchronized cardioversion|
93000|ECG, complete|ekg;ecg;electrocardiogram;12 lead ekg;twelve lead ekg;12 lead ecg|ecg test
93041|Rhythm strip, tracing only|rhythm strip|test
93015|Exercise stress test, complete|treadmill stress test;exercise stress test;exercise treadmill test;stress ekg;cardiac stress test|test
93224|Holter monitor, complete|holter monitor;24 hour holter;48 hour holter|test
93241|Patch monitor, 2 to 7 days, complete|zio patch up to 7 days;patch monitor 7 day|test
93245|Patch monitor, 8 to 15 days, complete|zio patch;ziopatch;14 day patch monitor|test
93270|Event heart recorder, hookup|event monitor;event recorder|test
93288|Pacemaker checked, in person|pacemaker interrogation;pacemaker check;pacemaker was interrogated|test
93289|Defibrillator checked, in person|icd interrogation;defibrillator interrogation;aicd interrogation|test
93701|Bioimpedance of the chest|thoracic bioimpedance|test
93784|Blood pressure over 24 hours|ambulatory blood pressure monitoring;24 hour blood pressure monitor|test
@spirometry|Breathing test|spirometry;pulmonary function test;pfts;pft;spirogram|test
94150|Vital capacity|vital capacity measurement|test
94375|Flow volume loop|flow volume loop|test
94640|Inhaled treatment|nebulizer treatment;nebulized albuterol;albuterol nebulizer;duoneb;neb treatment;nebulizer was given;albuterol neb;breathing treatment;nebulized treatment;albuterol and ipratropium nebulizer;nebulizer given|times not:home,prescribed,prescription
94644|Inhaled treatment, continuous, first hour|continuous nebulizer;continuous albuterol|
94664|Inhaler teaching|inhaler teaching;inhaler technique was demonstrated;inhaler instruction;spacer teaching;nebulizer teaching|
94726|Lung volumes|lung volumes by plethysmography;plethysmography|test
94729|Diffusing capacity|dlco;diffusing capacity|test
94760|Oxygen level, once|pulse oximetry spot check;spot pulse oximetry|test
94761|Oxygen level, several|ambulatory pulse oximetry;walking oximetry;oximetry with exercise|test
94762|Oxygen level overnight|overnight oximetry;overnight pulse oximetry|test
95004|Allergy skin pricks|skin prick testing;allergy skin test;prick test;percutaneous allergy test;skin prick test|count:allergens,extracts,tests,pricks
95024|Allergy tests in the skin|intradermal allergy test;intradermal skin test|count:allergens,extracts,tests
95044|Patch tests|patch testing;allergy patch test|count:allergens,patches,tests
95115|Allergy shot, one|allergy shot;allergy injection;allergen immunotherapy injection;immunotherapy injection|
95117|Allergy shots, two or more|allergy shots;two allergy injections;allergy injections;multiple allergy injections|
95165|Allergy serum prepared|allergy serum preparation;allergen extract preparation|
95249|Own glucose sensor, start and teaching|personal cgm training;cgm startup|
95250|Clinic glucose sensor placed|professional cgm placement;continuous glucose monitor placement|test
95251|Glucose sensor read|cgm interpretation;continuous glucose monitor interpretation;cgm download reviewed and interpreted;cgm data interpretation|test
96110|Child development screening|asq;ages and stages;developmental screening;m chat;mchat;developmental screen|test
96127|Brief emotional or behavior screening|phq 9;phq9;gad 7;gad7;depression screening with phq 9;vanderbilt;edinburgh depression scale;epds|not:reviewed test
96160|Patient health risk questionnaire|health risk assessment questionnaire;health risk assessment;crafft|test
96161|Caregiver health risk questionnaire|caregiver depression screening;maternal depression screening|test
97597|Open wound cleaned, first 20 sq cm|selective debridement;selective wound debridement|
97605|Wound vacuum, powered, up to 50 sq cm|wound vac change;wound vac placement;negative pressure wound therapy|
97802|Nutrition therapy, first, 15 minutes|initial medical nutrition therapy;medical nutrition therapy initial|timed
97803|Nutrition therapy, later, 15 minutes|medical nutrition therapy reassessment;medical nutrition therapy follow up|timed
99050|Visit when the office is closed|seen when office was closed|
99051|Visit in scheduled evening, weekend or holiday hours|seen during scheduled evening hours;scheduled weekend hours|
99173|Vision chart screening|snellen chart;vision screening;vision screen;visual acuity screening|test
99177|Vision screening by device with reading|spot vision screener;photoscreener;welch allyn spot|test
99188|Fluoride varnish|fluoride varnish|
99195|Blood let for treatment|therapeutic phlebotomy|
@tobacco|Tobacco counseling|smoking cessation counseling;tobacco cessation counseling;tobacco use counseling;counseled on smoking cessation;smoking cessation was discussed|minutes
99408|Alcohol screening and counseling, 15 to 30 minutes|sbirt|
99497|Advance care planning, first 30 minutes|advance care planning;advance directive discussion;advance directives were discussed|minutes
`;

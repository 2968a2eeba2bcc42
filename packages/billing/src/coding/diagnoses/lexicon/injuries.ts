/** Injuries, poisonings, complications of care and external causes. The seventh character is chosen at the mention. */
export const INJURY_TERMS = `
S0003! scalp contusion; contusion of scalp; scalp hematoma
S0083! contusion of head; head contusion; facial contusion; contusion of face; facial hematoma; forehead hematoma
S001! black eye; eyelid contusion; periorbital ecchymosis; periorbital hematoma; contusion of eyelid; eyelid hematoma; palpebral hematoma; raccoon eyes
S0101! scalp laceration; laceration of scalp; scalp wound
S0181! head laceration; facial laceration; laceration of face; face wound; chin laceration; forehead laceration; facial wound; laceration forehead
S0151! lip laceration; laceration of lip; oral laceration; tongue laceration; laceration of tongue
S0121! nose laceration; laceration of nose
S020! skull vault fracture; frontal bone fracture; parietal bone fracture; fracture of vault of skull; frontal fracture; parietal fracture
S0210! skull base fracture; basilar skull fracture; fracture of base of skull
S0219! temporal bone fracture; ethmoid fracture; sphenoid fracture
S022! nasal bone fracture; nasal fracture; broken nose; fractured nose; fracture of nasal bones
S023! orbital floor fracture; blowout fracture; orbital blowout; fracture of orbital floor
S0240! zygomatic fracture; malar fracture; maxillary fracture; zygoma fracture; le fort fracture; fracture of maxilla; fracture of zygoma; malar bone fracture
S025! tooth fracture; fracture of tooth; broken tooth; dental fracture; fractured tooth; crown fracture tooth; coronal fracture
S0260! mandible fracture; mandibular fracture; jaw fracture; fracture of mandible; broken jaw; fracture of jaw
S0261! condylar fracture; mandibular condyle fracture; condyle fracture
S0285! orbital fracture; fracture of orbit; orbital wall fracture
S0292! facial fracture; facial bone fracture; fracture of facial bones; midface fracture; facial fractures
S0291! skull fracture; fracture of skull; cranial fracture; skull fractures
S030! jaw dislocation; dislocation of jaw; temporomandibular dislocation; mandibular dislocation; luxation of temporomandibular joint
S032! tooth dislocation; avulsed tooth; tooth avulsion; dental luxation; dental avulsion; luxation of tooth; tooth luxation
S0512! contusion of eyeball; eye contusion; ocular trauma blunt; ocular contusion
S050! corneal abrasion; abrasion of cornea; corneal erosion; conjunctival abrasion
S053! ocular laceration; laceration of eyeball; globe rupture; ruptured globe; corneal laceration
S055! penetrating wound of eyeball with foreign body; intraocular foreign body
S056 penetrating eye wound; penetrating ocular wound; ocular perforation; perforating eye injury
S059! eye injury; ocular trauma; eye trauma; ocular injury; injury of eye
S060X0! concussion without loss of consciousness
S060X9! concussion; cerebral concussion; commotio cerebri
S061! traumatic cerebral edema
S062X! diffuse traumatic brain injury; diffuse axonal injury
S0630 focal brain injury; brain contusion; cerebral contusion; contusion of brain; cortical contusion
S063! brain contusion; cerebral contusion; contusion of brain
S064! traumatic epidural hematoma; epidural hemorrhage traumatic
S065! traumatic subdural hematoma; traumatic subdural hemorrhage
S066! traumatic subarachnoid hemorrhage
S069! traumatic brain injury; tbi; intracranial injury; craniocerebral trauma; intracranial trauma
S0990! head injury; head trauma; injury of head; traumatic brain injury head; cranial trauma; cranioencephalic trauma; traumatism head; tce; craniofacial trauma; cranioencephalic traumatism
S0993! facial injury; facial trauma; injury of face; trauma to face; maxillofacial trauma
S0992! injury of nose; nasal trauma; nose injury
S097! multiple head injuries
S0190 open wound of head
S098 amputation of ear; ear injury
S1093! neck contusion; contusion of neck
S1191! neck laceration; neck wound; open wound of neck; cervical wound
S129! neck fracture; cervical spine fracture; cervical vertebra fracture; cervical fracture; fracture of cervical vertebra
S1210! odontoid fracture; axis fracture; fracture of axis
S1200! atlas fracture
S1310 cervical vertebra dislocation; cervical dislocation; atlantoaxial subluxation
S134! whiplash; cervical sprain; neck sprain; neck strain sprain; cervical whiplash; cervical strain; whiplash injury
S161! neck strain; neck muscle strain
S14109! cervical spinal cord injury; cervical cord injury
S199! neck injury; injury of neck; neck trauma
S2020! chest contusion; contusion of thorax; thoracic contusion; contusion of chest; chest wall contusion
S2190! chest wound; open wound of thorax; stab wound of chest; thoracic wound; stab wound chest
S220! thoracic vertebra fracture; dorsal vertebra fracture; thoracic spine fracture; dorsal fracture; thoracic compression fracture
S22009! thoracic vertebra fracture; dorsal vertebra fracture; thoracic spine fracture
S222! sternal fracture; fracture of sternum; sternum fracture
S223! rib fracture; fracture of rib; broken rib; fractured rib; costal fracture
S2239! rib fracture; broken rib; costal fracture; fractured rib
S2249! multiple rib fractures; rib fractures; fractures of ribs; broken ribs; fractured ribs; costal fractures; ribs fracture
S225! flail chest
S270! traumatic pneumothorax
S271! traumatic hemothorax
S272! traumatic hemopneumothorax
S2732! lung contusion; pulmonary contusion; contusion of lung
S2733! lung laceration
S278~ diaphragm injury; diaphragmatic rupture; traumatic diaphragmatic hernia; esophageal injury; rupture of diaphragm
S269! heart injury; cardiac injury; cardiac trauma; cardiac contusion
S250! thoracic aorta injury; aortic rupture traumatic; injury of thoracic aorta
S299! thoracic trauma; chest injury; chest trauma; thoracic injury; injury of thorax
S300! lower back contusion; contusion of lower back; lumbar contusion; buttock contusion
S301! abdominal wall contusion; contusion of abdominal wall; abdominal wall hematoma
S3021 penile contusion; contusion of penis; penis contusion
S3022! scrotal contusion; testicular contusion; contusion of scrotum; contusion of testis; testicular trauma contusion
S302! contusion of external genital organs; genital contusion
S3120 open wound of penis; penile wound; penile laceration
S3121 penile laceration; laceration of penis
S3130 open wound of scrotum; scrotal wound; scrotal laceration
S3100 open wound of lower back
S3110 abdominal wall open wound; stab wound of abdomen; abdominal wound; abdominal stab wound; wound abdominal wall
S3140 vaginal laceration; open wound of vagina
S3181 buttock wound; anal wound
S320! lumbar vertebra fracture; lumbar fracture; lumbar spine fracture; fracture of lumbar vertebra; lumbar compression fracture
S32009! lumbar vertebra fracture; lumbar spine fracture; lumbar compression fracture
S3210 sacral fracture; sacrum fracture; fracture of sacrum
S322! coccyx fracture
S3240 acetabular fracture; acetabulum fracture; fracture of acetabulum
S3250 pubic fracture; fracture of pubis; pubic ramus fracture; pubic rami fracture
S3260 ischium fracture
S3230 iliac fracture; fracture of ilium
S329! pelvic fracture; fracture of pelvis; pelvis fracture
S3994! genital injury; external genital trauma; genital trauma; testicular trauma; scrotal trauma; penile trauma; trauma to scrotum; trauma testis; testicular injury
S3700! kidney injury; renal trauma; kidney trauma; renal injury; traumatism of kidney
S3701! minor kidney contusion; contusion of kidney; renal contusion
S3706 major kidney laceration; renal rupture; kidney rupture; rupture of kidney; shattered kidney
S3705 kidney laceration; renal laceration; laceration of kidney
S3710 ureteral injury; injury of ureter
S3712 ureter laceration
S3720 bladder injury; bladder trauma; injury of bladder
S3722 bladder contusion
S3723 bladder laceration; bladder rupture; rupture of bladder; traumatic bladder rupture
S3730! urethral injury; urethral trauma; urethral rupture; urethra rupture; injury of urethra; rupture of urethra; rupture urethra
S3769 uterine injury; uterus perforation
S3760 uterine injury
S3600 spleen injury; splenic trauma; splenic injury
S3609 splenic rupture; rupture of spleen; splenic laceration traumatic; traumatic splenic rupture
S3603 splenic laceration; laceration of spleen
S3602 splenic contusion; splenic hematoma
S3611 liver injury; hepatic trauma; liver trauma
S36113 liver laceration; hepatic laceration; laceration of liver
S36112 liver contusion; hepatic contusion
S3630 stomach injury
S3640 small intestine injury
S3650 colon injury
S3660 rectal injury; rectum injury
S3690! intraabdominal injury; abdominal organ injury
S398! penile fracture; fracture of penis; rupture of corpus cavernosum; fracture of corpus cavernosum; rupture of tunica albuginea; penis fracture; rupture of the corpora cavernosa
S3991! abdominal trauma; abdominal injury; injury of abdomen; trauma to abdomen; blunt abdominal trauma
S3992! lower back injury; back injury; lumbar trauma; back trauma
S3993! pelvic injury; pelvic trauma
S4000! shoulder contusion; contusion of shoulder
S4200! clavicle fracture; fracture of clavicle; broken collarbone; fractured clavicle
S4210! scapula fracture; scapular fracture; fracture of scapula
S4220! proximal humerus fracture; humeral neck fracture; fracture of upper end of humerus; fracture of proximal humerus; surgical neck fracture
S4230! humerus fracture; humeral shaft fracture; fracture of humerus; broken upper arm; humeral fracture; diaphyseal humerus fracture
S4240! distal humerus fracture; supracondylar fracture; fracture of distal humerus; supracondylar humerus fracture
S4290! shoulder fracture; shoulder girdle fracture
S4300! shoulder dislocation; dislocation of shoulder; shoulder luxation; glenohumeral dislocation; subluxation of shoulder
S4310! acromioclavicular dislocation; ac separation; acromioclavicular separation; dislocation of acromioclavicular joint
S4340! shoulder sprain; sprain of shoulder
S4601! rotator cuff strain; traumatic rotator cuff tear
S4610 biceps tendon rupture; long head of biceps rupture
S4990! shoulder injury; upper arm injury; injury of shoulder; shoulder trauma
S5000! elbow contusion
S5100! elbow laceration
S5180! forearm laceration; forearm wound; laceration of forearm
S5200! proximal ulna fracture; olecranon fracture; fracture of olecranon
S5202! olecranon fracture; fracture of olecranon
S5212! radial head fracture; fracture of radial head; fracture of head of radius
S5230! radial shaft fracture; radius fracture shaft
S5220! ulna shaft fracture; ulnar shaft fracture
S5250! distal radius fracture; wrist fracture distal radius; fracture of lower end of radius; distal radial fracture; fracture of distal radius
S5253! colles fracture; colles
S5290! forearm fracture; fracture of forearm; radius fracture; fracture of radius; radial fracture; ulna and radius fracture; broken arm
S5310! elbow dislocation; dislocation of elbow
S5340! elbow sprain
S5990! elbow injury; forearm injury
S6010! nail contusion; subungual hematoma
S6000! finger contusion
S6020! hand contusion; contusion of hand; wrist contusion
S6100! thumb laceration; thumb wound
S6120! finger laceration; laceration of finger; finger wound; cut finger; finger cut
S6140! hand laceration; laceration of hand; hand wound; cut hand; palm laceration
S6150! wrist laceration; wrist wound; laceration of wrist
S6200! scaphoid fracture; navicular fracture of wrist; fracture of scaphoid
S6210! carpal fracture; carpal bone fracture; wrist fracture
S6230! metacarpal fracture; boxer fracture; fracture of metacarpal; hand fracture
S6250! thumb fracture; fracture of thumb
S6260! finger fracture; phalanx fracture; fracture of finger; broken finger; fractured finger; phalangeal fracture
S6290! hand fracture; wrist and hand fracture; fracture of hand
S6320! finger dislocation; dislocation of finger; dislocated finger
S6350! wrist sprain; sprain of wrist; sprained wrist
S6360! thumb sprain; sprained thumb
S6361! finger sprain; sprained finger; jammed finger
S6690! wrist tendon injury; hand tendon injury; tendon laceration hand
S680? thumb amputation
S6990! hand injury; wrist injury; finger injury; injury of hand
S7000! hip contusion; contusion of hip
S7010! thigh contusion; contusion of thigh; thigh hematoma
S710! hip wound
S711! thigh wound; thigh laceration; open wound of thigh
S7200! hip fracture; femoral neck fracture; fracture of femoral neck; broken hip; fractured hip; subcapital fracture; fracture of hip; fracture of neck of femur
S7214! intertrochanteric fracture
S7210! pertrochanteric fracture; trochanteric fracture
S722! subtrochanteric fracture
S7230! femoral shaft fracture; femur shaft fracture; diaphyseal femur fracture
S7240! distal femur fracture; supracondylar femur fracture; fracture of lower end of femur
S7290! femur fracture; femoral fracture; fracture of femur; broken femur; broken thigh bone
S7300! hip dislocation; dislocation of hip; hip luxation
S7310! hip sprain
S7611? quadriceps tendon rupture
S7699? hamstring strain
S7990! hip injury; thigh injury
S8000! knee contusion; contusion of knee
S8010! leg contusion; shin contusion; lower leg contusion
S8100! knee laceration; knee wound
S8180! leg laceration; lower leg wound; leg wound; shin laceration; laceration of leg
S8200! patella fracture; patellar fracture; fracture of patella; broken kneecap
S8210! tibial plateau fracture; proximal tibia fracture; fracture of tibial plateau
S8214? bicondylar tibia
S8220! tibial shaft fracture; tibia fracture; fracture of tibia; fractured tibia; tibial fracture
S8240! fibula fracture; fibular fracture; fracture of fibula
S825! medial malleolus fracture
S826! lateral malleolus fracture
S8284! bimalleolar fracture
S8285! trimalleolar fracture
S8289! ankle fracture; malleolar fracture; fracture of ankle; broken ankle; fractured ankle
S8290! leg fracture; lower leg fracture; broken leg; tibia and fibula fracture; fracture of leg
S8300! patellar dislocation; dislocation of patella; dislocated kneecap
S8310! knee dislocation; dislocation of knee
S8320! meniscus tear; torn meniscus; meniscal tear; meniscal rupture; tear of meniscus
S8350! cruciate ligament injury; cruciate ligament sprain
S8351! acl tear; anterior cruciate ligament tear; acl rupture; anterior cruciate ligament rupture; torn acl
S8340! collateral ligament sprain; mcl sprain; mcl tear
S8390! knee sprain; sprain of knee; sprained knee
S8600! achilles tendon rupture; rupture of achilles tendon; achilles rupture
S8990! knee injury; leg injury; injury of knee; knee trauma; lower leg injury
S9000! ankle contusion
S9030! foot contusion; contusion of foot
S9010! toe contusion
S9130! foot laceration; foot wound; wound of foot; laceration of foot
S9110! toe laceration; toe wound
S9200! calcaneus fracture; heel fracture; calcaneal fracture; fracture of calcaneus
S9210! talus fracture
S9220! tarsal fracture; navicular fracture of foot
S9230! metatarsal fracture; fracture of metatarsal; fifth metatarsal fracture
S9250! toe fracture; fracture of toe; broken toe
S9290! foot fracture; fracture of foot; broken foot
S9330! foot dislocation
S9340! ankle sprain; sprain of ankle; sprained ankle; twisted ankle; ankle sprained
S9360! foot sprain; sprained foot
S9990! foot injury; ankle injury; injury of foot; ankle trauma
T07! multiple trauma; polytrauma; multiple injuries; polytraumatism; polytraumatized; multiple traumatic injuries
T148! wound?; contusion?; abrasion?; excoriation?; bruise?; hematoma?; laceration~; bruising?; hematomas?; open wound; contusions?; abrasions?; bruises?; skin abrasion; puncture wound; contused wound; incised wound; erosions wound; stab wound; excoriations?; erosive wound
T1490! injury?; trauma?; traumatism?; injuries?; traumatic injury?; traumas?; traumatic?; injured?
T1491! suicide attempt; attempted suicide; autolytic attempt; autolysis attempt; autolytic attempts; suicidal attempt; suicide attempts
T150 foreign body in cornea; corneal foreign body
T1590 foreign body in eye; foreign body eye; ocular foreign body
T169! foreign body in ear; foreign body ear
T171! foreign body in nose; nasal foreign body
T172 foreign body in pharynx
T1790 foreign body in respiratory tract; foreign body aspiration; airway foreign body; aspirated foreign body
T175 foreign body in bronchus; bronchial foreign body
T181 foreign body in esophagus; esophageal foreign body; food impaction
T182 foreign body in stomach; gastric foreign body; gastric bezoar; bezoar; trichobezoar; phytobezoar
T185 foreign body in rectum; rectal foreign body
T184 foreign body in colon
T183 foreign body in small intestine
T189! swallowed foreign body; foreign body ingestion; foreign body in alimentary tract; ingestion of foreign body; foreign body digestive
T190 foreign body in urethra; urethral foreign body
T191 foreign body in bladder; bladder foreign body; intravesical foreign body
T192 foreign body in vagina; vaginal foreign body
T300! burn; burns; thermal burn; burned; burn injury; scald
T2000 facial burn; burn of face; burn of head
T2300 hand burn; burn of hand
T2500 foot burn; burn of foot
T2400 leg burn; burn of leg
T2200 arm burn; burn of arm
T2100 trunk burn; burn of trunk
T2650 chemical burn of eye; caustic burn of eye
T269 corrosion of eye
T2610 burn of cornea; corneal burn
T286 esophageal corrosion; caustic esophagitis; esophageal burn; caustic ingestion esophagus; corrosion of esophagus
T281 burn of esophagus
T3390 frostbite superficial
T3490 frostbite
T360~ penicillin poisoning
T391X1 acetaminophen overdose; paracetamol intoxication; acetaminophen poisoning; acetaminophen toxicity; paracetamol overdose
T39011? aspirin overdose
T424X1 benzodiazepine overdose; benzodiazepine intoxication
T40601? opioid overdose
T405X1 cocaine poisoning; cocaine intoxication; cocaine overdose
T460X1 digoxin toxicity; digitalis intoxication; digoxin intoxication; digitalis toxicity
T500 corticosteroid poisoning
T509~ drug intoxication; drug overdose; overdose; medication overdose; drug poisoning; voluntary intoxication; medication intoxication
T510 alcohol poisoning ethanol
T511 methanol poisoning; methanol intoxication
T540~ caustic ingestion; bleach ingestion; ingestion of caustic
T5491? corrosive substance
T549 caustic ingestion; corrosive ingestion; ingestion of caustics
T560 lead poisoning; plumbism; saturnism; lead intoxication
T561 mercury poisoning; mercury intoxication
T58 carbon monoxide poisoning; carbon monoxide intoxication
T620 mushroom poisoning
T6300 snake bite venomous; snake venom; viper bite
T634 bee sting; wasp sting; arthropod venom; hymenoptera sting
T6331? spider bite
T6700! heat stroke; heatstroke
T670 heat stroke; heatstroke
T675 heat exhaustion
T68! accidental hypothermia; hypothermia exposure
T7020? mountain sickness
T7401? neglect
T740 neglect or abandonment
T7411 physical abuse adult
T7412 child physical abuse; child abuse; battered child; shaken baby
T742 sexual abuse; rape; sexual assault; sexual aggression
T751 drowning; near drowning; submersion
T754 electrocution; electric shock; electrical burn
T750 lightning
T753 motion sickness
T780 food anaphylaxis; anaphylactic reaction to food
T781! food intolerance reaction; adverse food reaction
T782! anaphylaxis; anaphylactic shock; anaphylactic reaction
T783! angioedema; angioneurotic edema; quincke edema; angioneurotic oedema
T7840! allergic reaction; allergy?; hypersensitivity reaction; allergic?; allergic disease; allergies?; hypersensitivity
T7849 allergy other
T790 air embolism
T791 fat embolism; fat embolism syndrome
T794 traumatic shock
T796 traumatic ischemia of muscle; crush syndrome
T797 traumatic subcutaneous emphysema; subcutaneous emphysema
T79A compartment syndrome; compartmental syndrome; traumatic compartment syndrome
T79A0! compartment syndrome; compartmental syndrome
T800 air embolism following infusion
T801 vascular complication of infusion
T802~ infusion site infection
T80211 central line infection; catheter related bacteremia; clabsi; catheter sepsis; catheter bloodstream infection
T80219 catheter infection; central venous catheter infection; catheter related infection
T8089 transfusion reaction
T810 postprocedural hemorrhage
T8130 wound dehiscence; dehiscence of wound; wound disruption; dehiscence; suture dehiscence
T8131 surgical wound dehiscence; dehiscence of surgical wound; dehiscence of the surgical wound; disruption of surgical wound
T8132 evisceration; disruption of internal wound
T814! postoperative infection; surgical wound infection; surgical site infection; wound infection; infection of surgical wound; infected surgical wound; postprocedural infection; surgical infection
T8149XA? postprocedural infection
T815 foreign body left during procedure; gossypiboma; retained gauze; textiloma
T817 vascular complication of procedure
T8189 postoperative complication; nonhealing surgical wound; postoperative complications; persistent postoperative fistula
T819 complication of procedure?; surgical complication?; procedural complication?
T820 heart valve prosthesis complication; prosthetic valve dysfunction
T821 pacemaker complication; lead displacement; pacemaker malfunction
T8249 dialysis catheter complication; dialysis fistula complication
T826 prosthetic valve endocarditis; infection of heart valve prosthesis
T827 infection of pacemaker; vascular graft infection; vascular catheter infection; pacemaker infection; infection of vascular graft; prosthetic graft infection
T828 vascular graft thrombosis; stent thrombosis; thrombosis of graft; fistula thrombosis dialysis; vascular prosthesis thrombosis; av fistula thrombosis; thrombosis of stent
T8385! urinary stent complication?
T830 urinary catheter mechanical complication; catheter obstruction urinary; double j catheter migration
T835 catheter associated urinary tract infection; cauti; infection due to urinary catheter
T838 urinary prosthesis complication; encrusted stent; calcified double j; calcified catheter
T8401? prosthesis loosening
T8403? loosening of hip prosthesis
T840 mechanical loosening of prosthesis; prosthetic loosening; prosthesis dislocation
T8450 prosthetic joint infection; infection of prosthesis; infected prosthesis; periprosthetic infection
T8460 infection of internal fixation
T850 shunt malfunction; ventriculoperitoneal shunt malfunction; vp shunt obstruction
T8571 peritoneal dialysis catheter infection; peritonitis peritoneal dialysis; peritoneal dialysis peritonitis; peritonitis dialysis
T8579 device infection; implant infection
T859 device complication
T8600 bone marrow transplant complication
T8609 bone marrow transplant complication other; graft failure bone marrow
T8610! kidney transplant complication
T8611! kidney transplant rejection; renal transplant rejection; acute rejection of kidney; graft rejection kidney; kidney graft rejection; renal graft rejection; acute cellular rejection renal
T8612! kidney transplant failure; renal graft failure; graft loss kidney; kidney graft loss; renal graft dysfunction; chronic graft nephropathy; graft dysfunction kidney; chronic allograft nephropathy
T8613 kidney transplant infection
T8619 kidney transplant complication other; renal graft rupture; graft artery stenosis
T8620 heart transplant complication
T8621 heart transplant rejection
T8640 liver transplant complication
T8641 liver transplant rejection
T8642 liver transplant failure
T86810 lung transplant rejection
T8690 transplant complication
T8691 transplant rejection; graft rejection; acute rejection; rejection of graft; acute cellular rejection
T8692 transplant failure
T8741? stump infection
T880 infection following immunization
T883 malignant hyperthermia; malignant hyperthermia anesthesia
T884 difficult intubation; difficult airway; failed intubation
T885 anesthesia complication
T886 anaphylactic reaction to drug; drug anaphylaxis
T887 adverse drug reaction; drug reaction; adverse effect of drug; drug allergy; drug hypersensitivity; adverse effect of medication; adverse drug effect; drug toxicity
T8879 adverse drug reaction; adverse drug effect
T887XXA? adverse drug reaction
T50905A? adverse effect of drug
T451X5 adverse effect of chemotherapy; chemotherapy toxicity; chemotherapy adverse effect
T380X5 adverse effect of steroids; steroid side effects; corticosteroid adverse effect
T380 adverse effect corticosteroid
W19! fall; fell; falling; accidental fall; fallen; falls accidental; casual fall; fall to the ground
W1830! fall on same level; ground level fall; fall from standing height; tripped and fell; fall from own height; fall from his own height
W010 slipped and fell; tripping fall; slipping fall
W10 fall on stairs; fell down stairs; fall down stairs; fall from stairs
W06 fall from bed; fell out of bed
W11 fall from ladder; fell off ladder; fall from a ladder
W13 fall from building; fall from roof; precipitation; precipitated from
W179 fall from height; fell from height; fall from another level; precipitation from height
V899! traffic accident; car accident; mva; motor vehicle accident; road traffic accident; motor vehicle collision; mvc; automobile accident; car crash
V8992! traffic accident; car accident; mva; motor vehicle accident; road traffic accident; vehicle accident; automobile accident
V299 motorcycle accident; motorcyclist injured; motorbike accident; moped accident
V199 bicycle accident; cyclist; fall from bicycle; fell off bicycle; bike accident
V099 pedestrian hit by car; run over; pedestrian accident; run over by a vehicle
W50 hit by another person; kicked
W228? struck by object
W20 struck by falling object; hit by falling object
W21 struck by ball; hit by ball; sports equipment
W25 sharp glass; cut by glass
W26 knife cut; cut with knife
W31~ machinery accident; caught in machinery
W3400 gunshot; firearm
W54 dog bite; bitten by dog; dog contact
W540! dog bite; bitten by dog; bitten by a dog
W55~ cat bite; cat scratch; animal contact; bitten by cat; contact with animals; cattle contact
W5501 cat bite; bitten by cat
W5503 cat scratch
W57! insect bite; mosquito bite; tick bite; flea bites; bite insect; bitten by tick; arthropod bite; insect bites; tick bites; bitten by a tick
W60 plant thorn; thorn
Y04 assault by bodily force; aggression physical; physical assault; beaten up
Y09 aggression by third party
X99 stabbing?; assault by knife?; stab assault?; white weapon?; stabbed?
X959 assault by gunshot; gunshot wound
X58! accident?; exposure to factors unspecified?; casual accident?
X838 self harm by means
X789 self harm by sharp object; self cutting; cut wrists
X810 jumped in front of train
X80 jumped from height; self precipitation
Y831? transplant operation
Y839~ surgical procedure as cause
Y842 radiotherapy as cause
Y92 place of occurrence
Y9301 walking activity
Y9241? street
`;

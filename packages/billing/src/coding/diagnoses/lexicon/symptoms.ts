/** Symptoms, signs and abnormal findings (chapter 18 and what reads like it). `CODE terms`, see `readSynonyms`. */
export const SYMPTOM_TERMS = `
R000! tachycardia; rapid heart rate; fast heart beat; sinus tachycardia; heart racing
R001! bradycardia; slow heart rate; sinus bradycardia
R002! palpitations; palpitation; heart fluttering
R008~ irregular pulse; irregular heart beat; skipped beats
R011! heart murmur; cardiac murmur; systolic murmur; diastolic murmur; murmur
R030! elevated blood pressure without hypertension; elevated blood pressure reading; high blood pressure reading
R031 low blood pressure reading
R040! epistaxis; nosebleed; nose bleed; bleeding from nose; nasal bleeding
R041! bleeding from throat; throat hemorrhage; pharyngeal hemorrhage
R042! hemoptysis; coughing up blood; bloody sputum; hemoptoic sputum; hemoptoic expectoration; blood in sputum
R0489~ pulmonary hemorrhage; alveolar hemorrhage; lung hemorrhage; bronchial hemorrhage
R05! cough; dry cough; productive cough; chronic cough; persistent cough
R0600! dyspnea; difficulty breathing; breathing difficulty; respiratory difficulty; labored breathing; trouble breathing
R0601! orthopnea; paroxysmal nocturnal dyspnea; pnd
R0602! shortness of breath; short of breath; sob; breathlessness
R0603! respiratory distress; acute respiratory distress; tirage; intercostal retractions; increased work of breathing
R0609 exertional dyspnea; dyspnea on exertion; dyspnea with exertion
R061! stridor; laryngeal stridor; inspiratory stridor
R062! wheezing; wheeze; wheezes; sibilance; sibilants
R063! periodic breathing; cheyne stokes respiration
R064! hyperventilation
R065! mouth breathing; mouth breather
R066! hiccup; hiccough
R067! sneezing
R0681! apnea; apneic episode; respiratory pauses
R0682! tachypnea; rapid breathing; polypnea; increased respiratory rate
R0683! snoring; snores
R0689~ bradypnea; gasping; air hunger
R071! pain on breathing; painful respiration; chest pain on breathing
R070! sore throat; throat pain; odynophagia; pharyngeal pain; pharyngodynia
R072! precordial pain; retrosternal pain; substernal pain
R0781! pleurodynia; pleuritic pain; pleuritic chest pain; rib pain; pleural pain
R0789 chest wall pain; chest discomfort; chest tightness; atypical chest pain; musculoskeletal chest pain; oppressive chest pain; chest pressure; non cardiac chest pain
R079! chest pain; thoracic pain; chest ache; cp
R0901! asphyxia
R0902! hypoxemia; hypoxia; desaturation; low oxygen saturation; oxygen desaturation; anoxia
R091! pleurisy
R092! respiratory arrest; cardiorespiratory failure; respiratory arrest; cardiorespiratory arrest~
R093! abnormal sputum; purulent sputum; sputum production; expectoration; purulent expectoration; hemoptoic
R0981! nasal congestion; stuffy nose; nasal obstruction; blocked nose; congested nose
R0982! postnasal drip; post nasal drip
R0989~ rales; crackles; rhonchi; chest congestion; carotid bruit; abnormal chest sound; weak pulse
R100! acute abdomen; surgical abdomen
R1010! upper abdominal pain; pain upper abdomen
R1011! right upper quadrant pain; right upper quadrant abdominal pain; ruq pain; right hypochondrium pain; right hypochondriac pain; pain in right hypochondrium
R1012! left upper quadrant pain; luq pain; left hypochondrium pain; left upper quadrant abdominal pain; left hypochondriac pain
R1013! epigastric pain; epigastralgia; dyspepsia; epigastric discomfort; pain in epigastrium; stomach pain; gastric pain; indigestion~; epigastrium pain
R102! pelvic pain; perineal pain; hypogastric pain; hypogastrium pain; suprapubic pain; pain pelvis; pelvic discomfort; perineum pain
R1030! lower abdominal pain; pain lower abdomen; lower abdomen pain
R1031! right lower quadrant pain; rlq pain; right iliac fossa pain; right lower quadrant abdominal pain; rif pain; right inguinal pain; right groin pain
R1032! left lower quadrant pain; llq pain; left iliac fossa pain; left lower quadrant abdominal pain; left inguinal pain; left groin pain; lif pain
R1030~ groin pain; inguinal pain; iliac fossa pain
R1033! periumbilical pain; umbilical pain; mesogastric pain; mesogastrium pain; navel pain
R1084! generalized abdominal pain; diffuse abdominal pain; widespread abdominal pain
R1083! colic; colicky pain; abdominal colic; infantile colic; cramping pain~; colicky
R109! abdominal pain; stomach ache; stomachache; belly pain; abdominalgia; pain abdomen; abdominal discomfort; tummy ache; abd pain; abdominal cramps; abdominal cramping
R10819! abdominal tenderness; tender abdomen; tender on palpation of the abdomen; pain on abdominal palpation
R10829! rebound tenderness; rebound pain; blumberg; peritoneal irritation; peritonism; peritoneal signs
R110! nausea; nauseous; queasiness
R112! nausea and vomiting; nausea vomiting; nauseous vomiting; n v
R1110! vomiting; emesis; throwing up
R1112! projectile vomiting
R1114! bilious vomiting; bile vomiting; biliary vomiting
R1113! fecal vomiting; fecaloid vomiting
R12! heartburn; pyrosis; acid indigestion
R1310! dysphagia; difficulty swallowing; trouble swallowing; swallowing difficulty; swallowing disorder; aphagia; difficulty in swallowing
R1312 oropharyngeal dysphagia
R140! abdominal distension; abdominal distention; bloating; bloated; distended abdomen; abdominal bloating; tympanic abdomen; globular abdomen; abdomen distended; abdominal swelling~
R141! gas pain
R142! eructation; belching
R143! flatulence
R150! incomplete defecation
R152! fecal urgency; rectal urgency
R159! fecal incontinence; bowel incontinence; anal incontinence; stool incontinence; sphincter incontinence~
R160! hepatomegaly; enlarged liver; liver enlargement; hepatic enlargement
R161! splenomegaly; enlarged spleen; spleen enlargement; palpable spleen
R162! hepatosplenomegaly; hepatomegaly with splenomegaly; hepatomegaly splenomegaly
R17! jaundice; icterus; yellow skin; scleral icterus; conjunctival jaundice; icteric sclera
R180! malignant ascites; carcinomatous ascites
R188! ascites; free fluid in abdomen; free abdominal fluid; free intraperitoneal fluid; peritoneal fluid; free liquid in the abdomen
R1900! abdominal mass; pelvic mass; abdominal lump; abdominal tumor?; palpable abdominal mass; intra abdominal mass; abdominopelvic mass; abdominal swelling mass
R1901 right upper quadrant mass; right flank mass; right hypochondrium mass; mass in right hypochondrium
R1902 left upper quadrant mass; left flank mass; left hypochondrium mass
R1903 right lower quadrant mass; right iliac fossa mass; mass in right iliac fossa
R1904 left lower quadrant mass; left iliac fossa mass; mass in left iliac fossa
R1905 periumbilical mass; umbilical mass
R1906 epigastric mass; epigastrium mass
R1909~ inguinal mass; groin mass; inguinal swelling; inguinal lump
R1930! abdominal rigidity; abdominal guarding; rigid abdomen; board like abdomen; abdominal defense; involuntary guarding
R194! change in bowel habits; altered bowel habits; bowel habit change; change in intestinal rhythm; bowel rhythm alteration; change bowel rhythm; alteration intestinal transit; alterations in intestinal rhythm
R195~ occult blood in stool; positive fecal occult blood; abnormal stool; mucus in stool; acholia; acholic stools; hypocholia; pale stools; clay colored stools; fecal occult blood
R196! halitosis; bad breath
R197! diarrhea; loose stools; watery stools; liquid stools; diarrheic stools; loose bowel movements
R198~ abdominal bruit; tenesmus?
R198 rectal tenesmus; tenesmus
R200! anesthesia of skin; loss of sensation; sensory loss; loss of sensitivity
R201! hypoesthesia; decreased sensation; hypesthesia; hypoaesthesia; decreased sensitivity; reduced sensation; diminished sensation; sensory deficit~
R202! paresthesia; paresthesias; tingling; numbness and tingling; pins and needles; formication; prickling; dysesthesia~
R200~ numbness; numb
R203! hyperesthesia; hyperalgesia; allodynia
R208~ skin sensation disturbance; sensory disturbance; burning sensation; sensory impairment; sensory alteration; sensitivity disorder
R21! rash; skin rash; skin eruption; eruption; exanthema; maculopapular rash; exanthematous lesions; cutaneous eruption; skin lesions rash
R220! localized swelling of head; scalp mass; lump on head; facial mass; head swelling; swelling of the face; facial swelling mass; facial tumor; lump scalp
R221! neck mass; neck swelling; cervical mass; lump in neck; cervical tumor; neck lump; cervical swelling; laterocervical mass; swelling of neck; submandibular mass; submandibular swelling; swelling submandibular
R222! trunk mass; chest wall mass; lump on back; back mass; axillary mass; lump axilla; buttock mass; thoracic wall mass; mass chest wall; presacral mass; sacral mass
R2230~ arm mass; arm swelling mass; mass upper limb; forearm mass; hand mass; wrist mass; lump hand; finger mass; tumor finger
R2240~ leg mass; mass lower limb; thigh mass; knee mass; foot mass; calf mass; popliteal mass; mass thigh
R229 lump; swelling lump; localized swelling
R230! cyanosis; bluish skin; blue lips; acrocyanosis~; cyanotic lips
R231! pallor; paleness; pale; pale skin; skin pallor; mucocutaneous pallor; clammy skin; mucosal pallor; pale mucosa
R232! flushing~; hot flashes; blushing~; facial flushing; hot flash
R233! ecchymosis; petechiae; spontaneous ecchymosis; bruising easily; easy bruising; petechial lesions; petechial rash; petechia; ecchymotic
R234! desquamation; peeling skin; scaling skin; induration skin; skin thickening; scaly skin; scaling; skin induration; crusts?
R238~ skin changes; skin discoloration; blister~; vesicles~; vesicle; crusts?; crusting?; exudate skin
R251! tremor; shaking; tremors; trembling
R250! abnormal head movements
R252! muscle cramp; cramps; muscle spasm~; leg cramps; spasm
R253! fasciculation; muscle twitching; twitching; fasciculations
R258~ involuntary movements; abnormal movements; abnormal involuntary movements; dyskinesia; clonus~
R260! ataxic gait; staggering gait; gait ataxia; unsteady gait~; gait instability~
R261! paralytic gait; spastic gait; hemiparetic gait
R262! difficulty walking; walking difficulty; unable to walk; inability to walk; difficulty ambulating; trouble walking; difficulty in walking
R2681! unsteadiness on feet; unsteady on feet; gait instability; instability gait; unsteady gait; postural instability
R2689~ limping; limp; claudication gait; lameness
R269! gait disturbance; abnormal gait; gait abnormality; gait disorder; gait problem; gait alteration; altered gait; impaired gait
R270! ataxia; cerebellar ataxia~; incoordination~; truncal ataxia
R278~ dysmetria; dysdiadochokinesia; dysdiadochokinesis; lack of coordination; incoordination; adiadochokinesia
R290! tetany
R291! meningismus; meningism; meningeal signs; nuchal rigidity; neck stiffness meningeal; stiff neck meningeal; meningeal irritation; neck rigidity
R292! abnormal reflex; hyperreflexia; areflexia; absent reflexes; hyporeflexia; brisk reflexes; increased reflexes; babinski; extensor plantar; deep tendon reflexes absent; diminished reflexes; exalted reflexes; plantar extensor response; abolished reflexes; decreased reflexes; reflexes abolished; reflex abolition; cutaneous plantar reflex extensor
R293! abnormal posture
R294 clicking hip
R296! repeated falls; frequent falls; recurrent falls; tendency to fall; multiple falls
R29810! facial weakness; facial droop; facial paresis; deviation of the mouth; mouth deviation; deviation of labial commissure; facial asymmetry paresis; deviated commissure
R29818~ neurological deficit; focal neurological deficit; neurologic focal signs; neurological focality; focal neurologic signs; neurological deficits
R300! dysuria; painful urination; burning with urination; pain on urination; burning micturition; voiding burning; voiding syndrome?; urinary burning; burning on urination
R301! vesical tenesmus; bladder tenesmus
R309 painful micturition
R310! gross hematuria; macroscopic hematuria; macrohematuria; visible hematuria; frank hematuria; monosymptomatic hematuria~
R3129! microhematuria; microscopic hematuria; microscopic haematuria
R319! hematuria; bloody urine
R32! urinary incontinence; incontinence of urine; urine leakage; urinary leakage; urine incontinence; bladder incontinence; incontinence~
R338~ urinary retention due to obstruction; obstructive urinary retention
R339! urinary retention; retention of urine; acute urinary retention; unable to urinate; inability to void; bladder globe; bladder balloon; urine retention; aur
R34! anuria; oliguria; oligoanuria; decreased urine output; oliguric; anuric; reduced diuresis; low urine output; decreased diuresis; oligoanuric; no urine output
R350! urinary frequency; frequency of urination; pollakiuria; frequent urination; increased urinary frequency; polaquiuria; frequency of micturition; pollakisuria; urination frequency
R351! nocturia; nighttime urination; nycturia; urinating at night
R358! polyuria; excessive urination; polyuric; increased diuresis
R360 urethral discharge without blood
R361! hematospermia; hemospermia; blood in semen
R369! urethral discharge; penile discharge; urethral secretion; urethral suppuration; urethral exudate
R3911! urinary hesitancy; hesitancy; difficulty starting urination; voiding difficulty~
R3912! weak urinary stream; poor urinary stream; weak stream; decreased stream; weak urinary jet; decreased urinary stream; slow stream; decreased voiding stream
R3914! incomplete bladder emptying; incomplete emptying; feeling of incomplete emptying; post voiding residual; post void residual; incomplete voiding; postvoid residual; sensation of incomplete emptying
R3913 splitting of urinary stream; split stream
R3915! urinary urgency; urgency of urination; urge to urinate; voiding urgency; urgency
R3916! straining to void; straining to urinate
R3989~ voiding symptoms; lower urinary tract symptoms; voiding syndrome; urinary symptoms; luts; irritative voiding; irritative symptoms; voiding disorder; obstructive urinary symptoms; urinary discomfort; micturition syndrome; voiding discomfort
R400! somnolence; drowsiness; drowsy; sleepiness; sleepy; lethargy~; somnolent; lethargic~; obnubilation~
R401! stupor; stuporous; obtunded~; semicoma; catatonic stupor
R4020! coma; comatose; unconscious; unconsciousness; loss of consciousness prolonged; comatose state
R402430? glasgow coma scale
R404! transient alteration of awareness; transient loss of awareness; transient alteration of consciousness
R410! confusion; disorientation; disoriented; confused; mental confusion; confusional state; delirium unspecified; confusional syndrome; confusional episode; temporospatial disorientation; temporal disorientation
R411! anterograde amnesia
R412! retrograde amnesia
R413! amnesia; memory loss; loss of memory; memory impairment; memory disturbance; forgetfulness; memory deficit; memory problems; memory disorders; memory failure
R414! neglect; hemineglect; visuospatial neglect; unilateral neglect
R4182! altered mental status; mental status changes; ams; change in mental status; altered level of consciousness; decreased level of consciousness; decreased consciousness; impaired consciousness; level of consciousness alteration; low level of consciousness; decreased alertness; depressed level of consciousness; altered consciousness; deterioration of consciousness; impairment of consciousness; consciousness impairment
R4183 borderline intellectual functioning
R4184~ attention deficit symptom; executive dysfunction; bradypsychia; frontal lobe deficit; attention deficit cognitive; concentration deficit
R41840 difficulty concentrating; attention and concentration deficit; poor concentration; lack of concentration; impaired attention
R41841 cognitive communication deficit
R4189~ cognitive impairment; cognitive decline; anosognosia; cognitive deterioration; bradypsychia; cognitive deficit; cognitive dysfunction; bradyphrenia; cognitive alteration
R42! dizziness; vertigo; giddiness; lightheadedness; light headed; dizzy; vertiginous; dizzy spell; lightheaded; rotatory vertigo; rotational vertigo; feeling dizzy; dizziness and giddiness
R430! anosmia; loss of smell; loss of sense of smell
R431 parosmia
R432! parageusia; dysgeusia; metallic taste; taste alteration; altered taste; ageusia; loss of taste; abnormal taste; bad taste
R440! auditory hallucinations; hearing voices; auditory hallucination
R441! visual hallucinations; visual hallucination
R442 olfactory hallucinations; tactile hallucinations; gustatory hallucinations
R443! hallucinations; hallucination; hallucinating
R450! nervousness; nervous tension
R451! agitation; restlessness; agitated; restless; psychomotor agitation
R452 unhappiness; sadness; sad mood; low mood; sad; crying spells~
R453! apathy; demoralization; apathetic; listless
R454! irritability; irritable; anger; irritable mood
R455 hostility
R456! violent behavior; aggressive behavior; aggressiveness; physical violence; heteroaggressive
R457 emotional shock?; emotional stress state?; stressed?
R4581 low self esteem
R4585~ homicidal ideation
R45851! suicidal ideation; suicidal thoughts; thoughts of suicide; suicidal ideas; si; autolytic ideation; autolytic ideas; ideas of death
R4586! emotional lability; mood swings; labile mood; affective lability; mood lability
R4587 impulsivity; impulsiveness; impulsive
R4588 nonsuicidal self harm; self harm; self injurious behavior; self injury
R460 poor hygiene; very low level of personal hygiene
R462! strange behavior; bizarre behavior; odd behavior; inexplicable behavior; disorganized behavior
R463 overactivity; hyperactive; hyperactivity
R464! slowness and poor responsiveness; psychomotor retardation; psychomotor slowing; bradypsychia; psychomotor slowness
R465 suspiciousness; evasiveness
R4689~ behavioral changes; behavior alteration; behavioral disorder; behavior changes; behavioral disturbance; behavioural alterations
R471! dysarthria~; slurred speech; dysarthric speech; thick speech
R4701! aphasia; unable to speak; motor aphasia; mixed aphasia; global aphasia; sensory aphasia; broca aphasia; wernicke aphasia
R4702! dysphasia
R4781! slurred speech; slurring of speech
R471! dysarthria; anarthria; dysarthric
R4789~ speech disturbance; speech difficulty; speech impairment; difficulty speaking; language disorder; speech alteration; impaired speech; language impairment; incoherent speech; speech disorder; language alteration
R480! alexia; dyslexia acquired
R481! agnosia; prosopagnosia; visual agnosia
R482! apraxia; ideomotor apraxia
R488~ acalculia; agraphia
R490! dysphonia; hoarseness; hoarse; hoarse voice; voice changes~; husky voice
R491! aphonia; loss of voice
R4921 hypernasality; hypernasal voice; nasal voice; rhinolalia; nasal speech
R498~ voice alteration; change in voice; voice disorder; voice change
R502! drug fever; drug induced fever
R5081! fever presenting with conditions classified elsewhere
R5082! postprocedural fever; postoperative fever; post op fever
R5083! postvaccination fever; fever after vaccination
R5084 febrile transfusion reaction
R509! fever; febrile; pyrexia; fever of unknown origin; fuo; high temperature; febrile syndrome; fever with chills; febricula; feverish; febrile peak; temperature elevation~; hyperthermia~; low grade fever; febrile episode; thermometric; afebrile?; apyretic?
R51! headache; head pain; ha; cephalalgia; frontal headache; occipital headache; holocranial headache; hemicranial headache; head ache; cephalea; headaches; hemicrania
R52! pain; generalized pain; diffuse pain; acute pain nos; aching all over; body aches; body pain; painful
R530 neoplastic fatigue; cancer related fatigue
R531! weakness; asthenia; generalized weakness; weak; adynamia; general weakness; asthenic; loss of strength; muscle weakness generalized~
R5381! malaise; debility; general malaise; feeling unwell; general discomfort; declining general condition?; poor general condition?; deterioration of general condition?; deteriorated general condition?; feeling ill; general deterioration?; generalized malaise; impaired general condition?; constitutional syndrome?; affected general condition?; unwell
R5382! chronic fatigue
R5383! fatigue; tiredness; tired; lack of energy; exhaustion?; lethargy; fatigability; easy fatigability; loss of energy; fatigued; lassitude; lethargic
R54! age related debility; frailty; frail elderly; senility
R55! syncope; fainting; passed out; blackout; fainted; collapse~; near syncope; presyncope; vasovagal syncope; lipothymia; loss of consciousness; syncopal episode; faint; transient loss of consciousness; fainting spell; vasovagal; lipothymic; loc
R5600! febrile convulsions; febrile seizure; simple febrile seizure
R5601 complex febrile convulsions
R561! post traumatic seizures
R569! convulsions; seizure; seizures; convulsive crisis; convulsive episode; generalized seizure; convulsing; seizure episode; comitial crisis; tonic clonic seizure; seizure disorder~; tonic clonic crisis; generalized tonic clonic seizures; epileptic seizure~; epileptic crisis~; critical episode?
R570! cardiogenic shock
R571! hypovolemic shock; hemorrhagic shock
R578~ distributive shock; endotoxic shock
R579! shock; circulatory failure; hemodynamic shock; circulatory shock; hemodynamic collapse; circulatory collapse
R58! hemorrhage; bleeding; bleed; hemorrhagic; blood loss?; active bleeding; profuse bleeding
R590! localized enlarged lymph nodes; cervical lymphadenopathy; axillary lymphadenopathy; inguinal lymphadenopathy; mediastinal lymphadenopathy; retroperitoneal lymphadenopathy; cervical adenopathy; axillary adenopathy; inguinal adenopathy; mediastinal adenopathy; retroperitoneal adenopathy; hilar adenopathy; abdominal adenopathy; supraclavicular adenopathy; laterocervical adenopathy; submandibular adenopathy; regional adenopathy; mesenteric adenopathy; preauricular adenopathy; iliac adenopathy; pelvic adenopathy; enlarged cervical lymph nodes; swollen glands neck; localized adenopathy; paratracheal adenopathy; hilar lymphadenopathy; bilateral hilar adenopathy; enlarged axillary nodes; enlarged inguinal nodes; occipital adenopathy; parotid adenopathy; locoregional adenopathy; satellite adenopathy; thoracic adenopathy; celiac adenopathy; paraaortic adenopathy; mediastinal lymph node enlargement
R591! generalized lymphadenopathy; generalized enlarged lymph nodes; diffuse lymphadenopathy; generalized adenopathies
R599! multiple lymphadenopathies; multiple adenopathies; lymphadenopathy; enlarged lymph nodes; adenopathies; swollen lymph nodes; swollen glands; adenopathy; palpable nodes; lymph node enlargement; palpable lymph nodes; adenomegalies; enlarged nodes; enlarged lymph node; enlarged glands; enlarged ganglia
R600! localized edema; pedal edema; ankle edema; leg edema; edema of lower limb; leg swelling; lower extremity edema; ankle swelling; facial edema; malleolar edema; edema lower extremities; edema of legs; foot edema; upper limb edema; edema lower limb; hand edema; arm edema; pitting edema; edema feet; pretibial edema; swollen legs; limb edema; soft tissue edema; edema face; scrotal edema~; perilesional edema; edema hand; labial edema; lip edema; edema of the lip; swelling of the legs; tibial edema
R601! anasarca; generalized edema; edematous anasarca
R609! edema; fluid retention; peripheral edema; edematous; edemas; oedema; swelling edema; dropsy
R61! hyperhidrosis; excessive sweating; night sweats; diaphoresis; sweating; sweaty; profuse sweating; cold sweats; diaphoretic; nocturnal sweating; profuse perspiration; sweats
R6250! lack of expected development; delayed development; developmental delay nos; failure in development; psychomotor retardation development; growth and development delay
R620! delayed milestone; delayed walking; delayed talking; psychomotor delay; delayed psychomotor development; psychomotor developmental delay; motor delay; maturational delay
R6251! failure to thrive child; failure to thrive; failure to gain weight; poor weight gain; weight stagnation; poor weight progress
R6252! short stature; growth retardation; short for age; growth retarded; growth delay; physical retardation; low height; stature delay; stunted growth; growth failure
R627 adult failure to thrive
R630! anorexia; loss of appetite; poor appetite; decreased appetite; lack of appetite; hyporexia; inappetence; loss appetite; appetite decreased; appetite loss; inapetence
R631! polydipsia; excessive thirst; increased thirst
R632! polyphagia; excessive eating; hyperphagia; increased appetite
R633! feeding difficulties; feeding problem; poor feeding; refusal to feed; food refusal; feeding refusal; rejection of food; refuses food
R634! weight loss; abnormal weight loss; loss of weight; lost weight; losing weight; unintentional weight loss; slimming; emaciation~; constitutional syndrome?; loss of kg; weight reduction; loss kg weight; kilograms weight loss; kg lost; loss of kilos; loss kilograms; toxic syndrome~; kg loss; weight loss kg; thinning weight
R635! abnormal weight gain; weight gain; increased weight; gained weight; gain weight
R636! underweight; low weight
R64! cachexia; wasting syndrome; cachectic; wasting; wasted; cachetic; emaciated
R6510! sirs?; systemic inflammatory response syndrome?
R6511! sirs with organ dysfunction
R6520! severe sepsis
R6521! septic shock; severe sepsis with septic shock
R680! hypothermia not associated with low temperature; hypothermia; low body temperature
R6811 excessive crying of infant; inconsolable crying; crying baby
R6812 fussy infant; fussy baby; irritable infant; irritable baby
R6813 apparent life threatening event; alte; brue
R682! dry mouth; xerostomia; mouth dryness; oral dryness; buccal dryness
R683! clubbing of fingers; digital clubbing; finger clubbing; acropachy; acropachia; nail clubbing; drumstick fingers
R6881! early satiety; postprandial fullness; early fullness
R6882! decreased libido; loss of libido; lack of libido; low libido
R6883! chills; shivering; chill; shivers; rigors; shaking chills; tremors chills; chills without fever; rigor
R6884! jaw pain; mandibular pain; maxillary pain; pain in mandible; pain mandible; jaw ache; pain in maxilla; jaw discomfort
R6889~ general symptoms; foreign body sensation; feeling cold; cold intolerance; heat intolerance; sensation of foreign body; feeling of cold; multi organ; intolerance exercise
R69? illness; disease; diseases; pathology; process?; infirmity
R69 unknown cause of morbidity; undiagnosed disease
R700! elevated erythrocyte sedimentation rate; elevated esr; increased esr; high sedimentation rate; increased sedimentation rate; elevated esr rate; esr elevated; esr elevation; raised esr; high esr; accelerated sedimentation rate
R7301! impaired fasting glucose; elevated fasting glucose
R7302! impaired glucose tolerance; elevated glucose tolerance; glucose intolerance; carbohydrate intolerance; hydrocarbon intolerance
R7303! prediabetes; pre diabetes; borderline diabetes; latent diabetes
R7309~ abnormal glucose; elevated hba1c; abnormal blood glucose
R739! hyperglycemia; high blood sugar; elevated blood sugar; elevated glucose; hyperglycemic; increased blood glucose; elevated blood glucose; sugar high~
R740! elevated transaminases; hypertransaminasemia; elevated ldh; elevated alt; elevated ast; increased transaminases; raised transaminases; transaminase elevation; elevated lactate dehydrogenase; high transaminases; elevation of ldh; increase in transaminases; increased ldh; alteration of transaminases; got gpt elevated; hypertransaminasaemia; transaminitis; transaminases elevation; increased lactate dehydrogenase; high ldh; elevated lactic dehydrogenase
R748~ elevated alkaline phosphatase; elevated ggt; elevated amylase; elevated lipase; hyperamylasemia; abnormal serum enzymes; increased alkaline phosphatase; elevated cpk; elevated ck; increased cpk; elevated creatine kinase; high alkaline phosphatase; enzymes elevation; increased amylase; raised amylase; cholestasis enzymes; amylase elevation; elevated gamma glutamyl; increased ggt
R7611! positive ppd; positive tuberculin skin test; positive mantoux; positive tuberculin test; mantoux positive; tuberculin positive
R7612 positive quantiferon; positive igra; positive interferon gamma release assay
R768~ positive ana; raised antibody titer; elevated immunoglobulin; positive antinuclear antibodies; elevated ige; raised immunoglobulin; positive rheumatoid factor; autoantibodies positive; antibodies positive titer; hypocomplementemia~
R769 abnormal immunological finding
R778~ abnormal plasma protein; elevated alpha fetoprotein; elevated ferritin~; abnormality of alphafetoprotein; paraproteinemia~; alpha fetoprotein elevated; increased fetoprotein
R7881! bacteremia; bacteraemia; positive blood cultures; positive blood culture
R7889~ elevated troponin~; abnormal blood chemistry; hyperferritinemia; ketonemia; elevated creatinine?
R7889 abnormal level of drug
R7989~ elevated creatinine?; abnormal blood chemistry; elevated tsh~; elevated ferritin; azotemia~; elevated bun; increased creatinine?; d dimer elevated; elevated liver function tests; abnormal lfts; hyperferritinemia; elevated bilirubin~; elevated urea; hypertriglyceridemia?; elevated d dimer
R7981 abnormal blood gas
R7982! elevated c reactive protein; elevated crp; increased crp; high crp; raised crp; crp elevated; c reactive protein elevated; increased c reactive protein; crp elevation
R799 abnormal blood chemistry finding; abnormal laboratory tests
R801~ persistent proteinuria
R809! proteinuria; albuminuria; protein in urine; proteinuric; microalbuminuria~; nephrotic range proteinuria; protein in the urine
R808 bence jones proteinuria
R81! glycosuria; glucosuria; sugar in urine; glucose in urine
R820 chyluria
R821! myoglobinuria
R822! biliuria; choluria; dark urine; coluria; coca cola colored urine; dark colored urine
R823! hemoglobinuria
R824! ketonuria; acetonuria; ketones in urine; urine ketones
R8271! bacteriuria; asymptomatic bacteriuria
R8281! pyuria; leukocyturia; sterile pyuria; pyuric; leucocyturia
R8281~ white cells in urine
R8289~ abnormal urine sediment; abnormal urinalysis; cylindruria; crystalluria; urine crystals
R830? abnormal cerebrospinal fluid enzymes
R838~ csf pleocytosis; pleocytosis; abnormal csf; elevated csf protein; hyperproteinorrhachia; abnormal cerebrospinal fluid
R900! intracranial space occupying lesion; space occupying lesion brain; brain space occupying lesion; intracranial mass; cerebral space occupying lesion; brain mass; brain lesion~
R9082! white matter disease; leukoaraiosis; white matter lesions; leukoencephalopathy~
R9089~ abnormal brain imaging; brain imaging lesions
R911! solitary pulmonary nodule; lung nodule; pulmonary nodule; coin lesion; single pulmonary nodule; solitary lung nodule
R918! lung mass; pulmonary mass; pulmonary infiltrate; lung infiltrate; lung nodules multiple; multiple pulmonary nodules; abnormal finding of lung; lung opacity; infiltrates lung; pulmonary lesion; lung lesion; lung shadow; bilateral infiltrates; lung opacities; interstitial infiltrate; alveolar infiltrate; pulmonary nodules; lung nodules; pulmonary infiltrates; pulmonary consolidation~; consolidation lung; parahilar mass; hilar mass; ground glass; pulmonary opacities
R922 inconclusive mammogram; dense breasts
R928 abnormal mammogram; mammographic abnormality
R931~ abnormal heart imaging; abnormal echocardiogram
R932~ abnormal liver imaging; liver imaging abnormality; biliary tract imaging abnormal
R933~ abnormal digestive tract imaging
R935~ abnormal abdominal imaging; retroperitoneal mass imaging
R9431! abnormal ecg; abnormal ekg; abnormal electrocardiogram; st depression; t wave inversion; ecg changes; ecg abnormalities; st segment depression; long qt~; electrocardiographic changes; negative t waves; st elevation~; st segment elevation~; prolonged qt; qt prolongation; inverted t waves; repolarization abnormality; repolarization alterations; low voltage ecg
R9401! abnormal eeg; abnormal electroencephalogram; eeg abnormality; eeg alteration; slow waves eeg
R9439 abnormal stress test; abnormal cardiovascular function study
R942 abnormal pulmonary function; abnormal spirometry; restrictive pattern spirometry; abnormal pfts
R944 abnormal renal function; abnormal kidney function; impaired renal function; altered renal function; renal function deterioration; deterioration of renal function; renal function impairment; worsening renal function?; renal function alteration; decreased renal function
R945! abnormal liver function; abnormal liver function tests; liver function abnormality; altered liver function; impaired liver function; liver enzymes elevated; elevated liver enzymes; abnormal hepatic profile; altered hepatic profile; liver profile alteration; hepatic enzyme elevation; liver enzyme elevation; abnormal liver enzymes
R946 abnormal thyroid function; abnormal thyroid function tests
R948~ abnormal bladder function study; abnormal bone scan
R960? sudden death
R99! ill defined cause of mortality; death of unknown cause; unexplained death; exitus~; fatal outcome?; death?; died?; exitus letalis
R970! elevated cea; elevated carcinoembryonic antigen; cea elevated
R971! elevated ca 125; ca 125 elevated; elevated ca125
R9720! elevated psa; elevated prostate specific antigen; psa elevated; high psa; raised psa; psa elevation; increased psa
R978~ elevated tumor markers; elevated ca 19 9; abnormal tumor markers; tumor marker elevation; ca 19 9 elevated; elevated tumor marker
M545! low back pain; lumbar pain; lumbago; backache lower; lumbalgia; lower back pain; low backache; lbp; lumbar ache; lumbosacral pain; loin pain
M542! neck pain; cervicalgia; cervical pain; posterior neck pain; nuchalgia; pain neck; stiff neck~
M546! thoracic spine pain; mid back pain; dorsalgia~; pain thoracic spine; dorsal pain
M549! back pain; backache; dorsalgia; rachialgia; spinal pain; back ache
M7910! myalgia; muscle pain; muscle aches; myalgias; muscular pain; muscle soreness; myofascial pain
M791! myalgia; muscle pain
M2550! arthralgia; joint pain; arthralgias; joint ache; pain in joints; polyarthralgia; painful joints; joint pains
R292~ rot abolished
G8918 postoperative pain?; acute postprocedural pain?; post op pain?; postsurgical pain?
G8928 chronic postprocedural pain
G8929~ chronic pain!
G893! cancer related pain; neoplasm related pain; oncologic pain
G894! chronic pain syndrome
`;

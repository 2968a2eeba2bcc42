/** Diseases of the heart and vessels. `CODE terms`, see `readSynonyms`. */
export const CIRCULATORY_TERMS = `
I00 acute rheumatic fever; rheumatic fever
I050! rheumatic mitral stenosis; mitral stenosis
I051 rheumatic mitral insufficiency
I060 rheumatic aortic stenosis
I071 rheumatic tricuspid insufficiency
I079~ tricuspid valve disease
I10! hypertension; arterial hypertension; high blood pressure; essential hypertension; systemic hypertension; hypertensive; hypertensive patient; primary hypertension; systemic arterial hypertension; elevated blood pressure history; blood pressure high
I110! hypertensive heart failure; hypertensive heart disease with heart failure
I119! hypertensive heart disease; hypertensive cardiomyopathy; hypertensive cardiopathy
I129! hypertensive nephropathy; hypertensive kidney disease; nephroangiosclerosis; hypertensive chronic kidney disease; hypertensive nephrosclerosis; nephrosclerosis
I150! renovascular hypertension; renal artery hypertension
I151 hypertension secondary to renal disease
I152 hypertension secondary to endocrine disorders
I159! secondary hypertension
I160! hypertensive urgency
I161! hypertensive emergency; malignant hypertension~
I169! hypertensive crisis
I200! unstable angina; crescendo angina; worsening angina; intermediate coronary syndrome; preinfarction angina
I201! prinzmetal angina; variant angina; vasospastic angina; coronary spasm
I208 stable angina; exertional angina; angina on exertion; effort angina
I209! angina pectoris; angina; anginal pain; angor; anginal chest pain
I213! stemi; st elevation myocardial infarction; acute transmural myocardial infarction; st elevation acute coronary syndrome
I2109 anterior wall stemi; anterior myocardial infarction; anterior stemi; anterior acute myocardial infarction
I2119 inferior wall stemi; inferior myocardial infarction; inferior stemi; inferior acute myocardial infarction
I214! nstemi; non st elevation myocardial infarction; non q wave infarction; subendocardial infarction; non transmural infarction
I219! myocardial infarction; heart attack; acute myocardial infarction; ami; coronary thrombosis; infarction heart
I240 coronary thrombosis without infarction
I241 dressler syndrome; postmyocardial infarction syndrome
I248~ demand ischemia
I249! acute coronary syndrome; acute ischemic heart disease
I2510! coronary artery disease; coronary heart disease; coronary atherosclerosis; atherosclerotic heart disease; coronary disease; coronary arteriosclerosis; three vessel disease; coronary stenosis; coronary lesions; multivessel disease; triple vessel disease; coronary arteries disease
I25119 coronary artery disease with angina
I252! old myocardial infarction; previous myocardial infarction; history of myocardial infarction; prior myocardial infarction; past heart attack; remote myocardial infarction; old mi; history of mi; history of heart attack; infarction years ago; prior mi
I253! aneurysm of heart; ventricular aneurysm; left ventricular aneurysm
I2541! coronary artery aneurysm; coronary aneurysm
I2542 coronary artery dissection; coronary dissection
I255! ischemic cardiomyopathy
I256 silent myocardial ischemia
I259! chronic ischemic heart disease; ischemic heart disease; ischemic cardiopathy; ischemic cardiomyopathy~; myocardial ischemia; cardiac ischemia
I2699! pulmonary embolism; pulmonary thromboembolism; pulmonary embolus; pulmonary thrombosis; lung clot; blood clot in lung; pulmonary infarction; pte; lung embolism; pulmonary emboli; lung thromboembolism; tep
I2692 saddle embolus
I2609 pulmonary embolism with acute cor pulmonale
I270! primary pulmonary hypertension; idiopathic pulmonary arterial hypertension
I2720! pulmonary hypertension; pulmonary arterial hypertension; elevated pulmonary pressure
I2781! cor pulmonale
I279 pulmonary heart disease
I280 pulmonary arteriovenous fistula; pulmonary arteriovenous malformation
I281 pulmonary artery aneurysm
I301 infective pericarditis; bacterial pericarditis; purulent pericarditis
I309! acute pericarditis
I310 chronic adhesive pericarditis
I311! constrictive pericarditis; pericardial constriction
I313! pericardial effusion
I314! cardiac tamponade; pericardial tamponade; tamponade
I319! pericarditis; pericardial disease
I330! infective endocarditis; bacterial endocarditis; subacute endocarditis; endocarditis infectious; acute endocarditis
I38! endocarditis; valvular heart disease; valve disease; valvulopathy; valvular disease; heart valve disease; endocarditis valve unspecified
I340! mitral regurgitation; mitral insufficiency; mitral valve regurgitation; mitral valve insufficiency; mitral incompetence; mr mitral
I341! mitral valve prolapse; mvp; mitral prolapse
I342 nonrheumatic mitral stenosis
I348 mitral annular calcification; mitral calcification
I350! aortic stenosis; aortic valve stenosis; calcific aortic stenosis
I351! aortic regurgitation; aortic insufficiency; aortic valve insufficiency; aortic valve regurgitation; aortic incompetence
I352 aortic stenosis with insufficiency; double aortic lesion; aortic stenosis with regurgitation
I358 aortic valve sclerosis; aortic valve calcification
I359 aortic valve disease; aortic valvulopathy
I361! tricuspid regurgitation; tricuspid insufficiency; tricuspid valve insufficiency
I371 pulmonary valve insufficiency; pulmonary regurgitation
I370 pulmonary valve stenosis; pulmonary stenosis
I400 infective myocarditis; viral myocarditis
I409! acute myocarditis
I514! myocarditis
I420! dilated cardiomyopathy; congestive cardiomyopathy; dilated myocardiopathy
I421! obstructive hypertrophic cardiomyopathy; hypertrophic obstructive cardiomyopathy; hocm
I422! hypertrophic cardiomyopathy; hypertrophic myocardiopathy
I423 endomyocardial disease; loffler endocarditis; endomyocardial fibrosis
I425! restrictive cardiomyopathy
I426! alcoholic cardiomyopathy
I427 cardiomyopathy due to drug; chemotherapy induced cardiomyopathy
I428 arrhythmogenic right ventricular dysplasia; noncompaction cardiomyopathy; noncompaction
I429! cardiomyopathy; myocardiopathy
I440! first degree av block; first degree atrioventricular block; prolonged pr
I441! second degree av block; second degree atrioventricular block; mobitz; wenckebach
I442! complete heart block; third degree heart block; complete av block; complete atrioventricular block; third degree av block; third degree atrioventricular block
I4430 av block; heart block; atrioventricular block
I444 left anterior fascicular block; left anterior hemiblock
I445 left posterior fascicular block
I447! left bundle branch block; lbbb
I4510! right bundle branch block; rbbb
I4519 incomplete right bundle branch block
I452 bifascicular block
I454 bundle branch block; intraventricular block
I456! wolff parkinson white; preexcitation syndrome; wpw; accessory pathway
I4581! long qt syndrome
I459~ conduction disorder; conduction abnormality; stokes adams
I462 cardiac arrest due to cardiac condition
I469! cardiac arrest; cardiorespiratory arrest; cardiopulmonary arrest; asystole; cpr~; cardio respiratory arrest; pulseless; cardiac standstill
I471! supraventricular tachycardia; svt; psvt; paroxysmal supraventricular tachycardia; atrial tachycardia; nodal tachycardia
I472! ventricular tachycardia; vt; v tach; sustained ventricular tachycardia
I479 paroxysmal tachycardia
I480! paroxysmal atrial fibrillation; paroxysmal afib
I4819! persistent atrial fibrillation
I4820! chronic atrial fibrillation; permanent atrial fibrillation
I4821 permanent atrial fibrillation
I4891! atrial fibrillation; atrial fibrillation with rapid ventricular response; afib; a fib; auricular fibrillation; af with rvr; atrial fib; complete arrhythmia due to atrial fibrillation
I4892! atrial flutter; auricular flutter
I4901! ventricular fibrillation; vfib; v fib
I491! premature atrial contractions; atrial extrasystoles; pacs; supraventricular extrasystoles; atrial premature beats
I493! premature ventricular contractions; ventricular extrasystoles; pvcs; pvc; ventricular premature beats; ventricular extrasystole
I4940 premature beats; extrasystole; ectopic beats; extrasystoles; extrasystolia
I495! sick sinus syndrome; tachycardia bradycardia syndrome; sinus node dysfunction; sinus disease
I498 brugada syndrome; nodal rhythm; junctional rhythm; bigeminy; idioventricular rhythm
I499! arrhythmia; cardiac arrhythmia; dysrhythmia; irregular heart rhythm; heart arrhythmia; arrhythmic; complete arrhythmia
I501! left heart failure; left ventricular failure; acute pulmonary edema cardiac; left ventricle failure
I5020! systolic heart failure; hfref; heart failure with reduced ejection fraction; systolic dysfunction heart failure
I5021 acute systolic heart failure
I5022 chronic systolic heart failure
I5023 acute on chronic systolic heart failure
I5030! diastolic heart failure; hfpef; heart failure with preserved ejection fraction
I5031 acute diastolic heart failure
I5032 chronic diastolic heart failure
I5033 acute on chronic diastolic heart failure
I50810 right heart failure; right ventricular failure
I509! heart failure; congestive heart failure; chf; cardiac failure; cardiac insufficiency; hf; cardiac decompensation; biventricular failure
I5181 takotsubo; stress cardiomyopathy; takotsubo cardiomyopathy; tako tsubo
I517! cardiomegaly; enlarged heart; left ventricular hypertrophy; lvh; cardiac enlargement; ventricular dilatation; ventricular hypertrophy; dilatation of ventricle heart; enlarged cardiac silhouette; cardiac hypertrophy; increased cardiothoracic index; atrial dilatation; left atrial enlargement; right ventricular dilatation; cardiac silhouette enlarged; atrial enlargement
I5189~ ventricular dysfunction; hypokinesia ventricular; cardiac dysfunction; diastolic dysfunction; carditis; pancarditis; ventricular thrombus~; intracardiac mass~; left ventricular dysfunction; systolic dysfunction; akinesia
I519! heart disease; cardiac disease; cardiopathy; heart condition; cardiovascular heart disease; heart problem; cardiac pathology; heart trouble
I513 intracardiac thrombosis; left ventricular thrombus; atrial thrombus; ventricular thrombus; intracardiac thrombus; left atrial thrombus; cardiac thrombus
I515 myocardial degeneration
I609! subarachnoid hemorrhage; subarachnoid bleeding; sah
I607 ruptured cerebral aneurysm; ruptured berry aneurysm
I614 cerebellar hemorrhage; intracerebellar hemorrhage; cerebellar hematoma
I613 brain stem hemorrhage; pontine hemorrhage; brainstem hemorrhage
I615! intraventricular hemorrhage; ventricular hemorrhage brain
I619! intracerebral hemorrhage; brain hemorrhage; cerebral hemorrhage; cerebral bleed; intracerebral hematoma; hemorrhagic stroke; parenchymal hematoma; ich; intraparenchymal hemorrhage; brain bleed; cerebral hematoma; intraparenchymal hematoma; hemorrhagic cva; brain hematoma
I6200! subdural hemorrhage; subdural hematoma; sdh
I6203 chronic subdural hematoma
I6201 acute subdural hematoma
I621 extradural hemorrhage nontraumatic; epidural hematoma
I629! intracranial hemorrhage; intracranial bleeding; intracranial hematoma; intracranial bleed
I639! stroke; cerebrovascular accident; cva; cerebral infarction; ischemic stroke; ictus; cerebral infarct; brain infarction; brain attack; brain infarct; cerebral ischemic infarct; cerebral ischemia acute; infarct brain; acute ischemic stroke; apoplexy
I6340 embolic stroke; cardioembolic stroke; embolic cerebral infarction
I6330 thrombotic stroke
I6350~ cerebral artery occlusion with infarction
I6381 lacunar infarct; lacunar stroke; lacunar infarction
I636! cerebral venous thrombosis with infarction
I6529! carotid stenosis; carotid artery stenosis; carotid occlusion; carotid artery occlusion
I652! carotid stenosis; carotid artery stenosis; internal carotid stenosis; carotid obstruction
I6509 vertebral artery stenosis
I651 basilar artery stenosis
I661? middle cerebral artery stenosis
I669 cerebral artery stenosis; cerebral artery occlusion
I671! cerebral aneurysm; intracranial aneurysm; brain aneurysm; berry aneurysm; aneurysm of cerebral artery; carotid intracranial aneurysm; communicating artery aneurysm
I672! cerebral atherosclerosis
I674! hypertensive encephalopathy
I675! moyamoya disease; moyamoya
I676! cerebral venous thrombosis; venous sinus thrombosis; cerebral venous sinus thrombosis; sagittal sinus thrombosis; transverse sinus thrombosis; cavernous sinus thrombosis; intracranial venous sinus thrombosis; lateral sinus thrombosis; dural sinus thrombosis
I677! cerebral vasculitis; cerebral arteritis; cns vasculitis
I6789~ chronic cerebral ischemia; cerebral ischemia; cerebral vasospasm; acute cerebrovascular insufficiency; cerebral hypoperfusion
I6783 posterior reversible encephalopathy syndrome; pres syndrome; reversible vasoconstriction
I679! cerebrovascular disease; small vessel disease brain
I6930~ sequelae of stroke; stroke sequelae; residual from stroke; late effect of stroke
I69351~ hemiplegia after stroke; residual hemiparesis stroke
I69354? left hemiparesis after stroke
I700 aortic atherosclerosis; atherosclerosis of aorta; aortic calcification; calcified aorta; aortic atheromatosis; atheromatosis of the aorta
I701! renal artery stenosis; renal artery atherosclerosis; stenosis of the renal artery
I7090! atherosclerosis; arteriosclerosis; atheromatosis; atheromatous plaques; atheroma plaque
I7100! aortic dissection; dissection of aorta; dissecting aneurysm
I7101! dissection of thoracic aorta; type a aortic dissection; ascending aortic dissection; thoracic aortic dissection; type b aortic dissection
I7102! dissection of abdominal aorta; abdominal aortic dissection
I711! ruptured thoracic aortic aneurysm
I712! thoracic aortic aneurysm; ascending aortic aneurysm; aortic arch aneurysm; aneurysm ascending aorta; aneurysm of thoracic aorta; aortic root aneurysm; descending aortic aneurysm
I713! ruptured abdominal aortic aneurysm
I714! abdominal aortic aneurysm; aaa; aneurysm abdominal aorta; infrarenal aortic aneurysm; infrarenal aneurysm
I716 thoracoabdominal aortic aneurysm
I719! aortic aneurysm; aneurysm of aorta; aortic dilatation~
I720 carotid aneurysm; aneurysm of carotid artery
I721 aneurysm of upper extremity artery; radial artery aneurysm; brachial artery aneurysm
I722! renal artery aneurysm; aneurysm of renal artery
I723! iliac aneurysm; iliac artery aneurysm
I724 popliteal aneurysm; femoral artery aneurysm; popliteal artery aneurysm
I728! splenic artery aneurysm; hepatic artery aneurysm; visceral aneurysm; mesenteric aneurysm; aneurysm splenic artery
I729! aneurysm; pseudoaneurysm; false aneurysm; aneurysmal dilatation; aneurysms
I7300! raynaud syndrome; raynaud; raynaud phenomenon; raynaud disease
I731! buerger disease; thromboangiitis obliterans
I7389 erythromelalgia; acrocyanosis; erythrocyanosis
I739! peripheral vascular disease; peripheral arterial disease; pad; pvd; intermittent claudication; claudication; peripheral arteriopathy; arteriopathy; arterial insufficiency; chronic ischemia of lower limbs; limb ischemia~; obliterating arteriopathy; peripheral artery disease; vascular claudication
I7401 saddle embolus of aorta
I7410 aortic thrombosis; aortic thrombus; thrombus aorta
I742 upper limb artery thrombosis; embolism upper extremity arteries; brachial artery thrombosis
I743 lower limb arterial thrombosis; arterial embolism leg; acute limb ischemia; femoral artery thrombosis; popliteal artery thrombosis; acute ischemia lower limb; femoral artery occlusion; arterial thrombosis lower limb
I745 iliac artery thrombosis; iliac artery embolism; iliac occlusion
I748 splenic artery thrombosis; hepatic artery thrombosis; arterial thrombosis of other sites
I749! arterial embolism; arterial thrombosis; arterial thromboembolism; artery thrombosis; thromboembolism arterial; embolism of artery; systemic embolism; embolism
I7589 atheroembolism; cholesterol emboli
I76 septic arterial embolism; septic emboli; septic embolism
I770! arteriovenous fistula acquired; av fistula acquired; arteriovenous fistula
I771! stricture of artery; arterial stenosis; artery stenosis; arterial stricture; subclavian stenosis; iliac artery stenosis; subclavian artery stenosis
I772 rupture of artery; artery rupture; arterial erosion; arterial rupture
I773 fibromuscular dysplasia
I774 celiac artery compression; median arcuate ligament syndrome
I776! vasculitis; arteritis; aortitis; systemic vasculitis; vasculitic
I7789~ arterial dilatation?; arterial calcification?; vascular calcification?; arterial occlusion?
I781 spider angioma; telangiectasia; spider nevus; spider veins; telangiectasias; telangiectases
I780! hereditary hemorrhagic telangiectasia; rendu osler weber; osler weber rendu; rendu osler
I788~ capillary leak syndrome; capillaritis
I8000! superficial phlebitis of leg; superficial thrombophlebitis leg; superficial venous thrombosis~
I809! phlebitis; thrombophlebitis; periphlebitis
I808 thrombophlebitis of arm; superficial phlebitis arm
I81! portal vein thrombosis; portal thrombosis; thrombosis of the portal vein; portal venous thrombosis
I820! budd chiari syndrome; hepatic vein thrombosis; suprahepatic vein thrombosis
I821 trousseau syndrome; thrombophlebitis migrans; migratory thrombophlebitis
I82220 inferior vena cava thrombosis; vena cava thrombosis; thrombosis of vena cava; ivc thrombus; cava thrombus; vena cava thrombus
I82210 superior vena cava thrombosis
I823! renal vein thrombosis; thrombosis of renal vein; renal vein thrombus
I82409! deep vein thrombosis; deep venous thrombosis; dvt; thrombosis deep vein leg; lower limb deep vein thrombosis
I8240! deep vein thrombosis; dvt; deep venous thrombosis; deep vein thrombosis leg; dvt leg
I8241 femoral vein thrombosis; femoral thrombosis
I8243 popliteal vein thrombosis
I8242 iliac vein thrombosis
I82C1 jugular vein thrombosis; internal jugular vein thrombosis; jugular thrombosis
I82A1 axillary vein thrombosis
I82B1 subclavian vein thrombosis
I8262 deep vein thrombosis of upper extremity; upper extremity dvt
I82890 thrombosis of other vein; splenic vein thrombosis; ovarian vein thrombosis; gonadal vein thrombosis; spermatic vein thrombosis
I8290! venous thrombosis; thrombosis; thrombus; venous thromboembolism; blood clot; vein thrombosis; thromboembolism venous; vte; vein thrombus; thromboses
I8390! varicose veins; varices; varicose veins leg; varicosities; lower limb varices; varix; varicose syndrome
I8501 bleeding esophageal varices; variceal bleeding; esophageal varices with bleeding; ruptured esophageal varices; variceal hemorrhage
I8500! esophageal varices; oesophageal varices; esophageal varix
I861! varicocele; scrotal varices; left varicocele
I862 pelvic varices; pelvic congestion varices
I863 vulval varices
I864! gastric varices; fundal varices; fundic varices
I868 varices of other sites; orbital varix; venous ectasia
I871! superior vena cava syndrome; compression of vein; stricture of vein; nutcracker syndrome; vena cava obstruction; inferior vena cava syndrome; vena cava syndrome; nutcracker
I872! venous insufficiency; chronic venous insufficiency; venous stasis; stasis dermatitis
I8700 postthrombotic syndrome; postphlebitic syndrome
I878~ venous fibrosis; phlebosclerosis
I880 mesenteric adenitis; mesenteric lymphadenitis
I881! chronic lymphadenitis
I889! lymphadenitis; adenitis; nonspecific lymphadenitis; granulomatous lymphadenitis
I890! lymphedema; elephantiasis; lymphangiectasia; lymphoedema
I891! lymphangitis
I898! lymphocele; chylous cyst; lymphorrhea; chylocele; lipomelanotic reticulosis; lymphorrhagia
I950! idiopathic hypotension
I951! orthostatic hypotension; postural hypotension
I952! hypotension due to drugs
I953 hypotension of hemodialysis
I9581 postprocedural hypotension
I959! hypotension; arterial hypotension; low blood pressure; hypotensive; hypotensive episode
I96! gangrene; necrosis~; gangrenous; gangrene of toe; necrotic~; dry gangrene; gangrenous cellulitis; necrosis of tissue; skin necrosis; cutaneous necrosis; necrotic areas; necrotic tissue; tissue necrosis; caseous necrosis; foci of necrosis; necrotic area; areas of necrosis
I9789~ postoperative cardiac complication
I970 postcardiotomy syndrome; postpericardiotomy syndrome
`;

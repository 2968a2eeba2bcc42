/** Heart, vessels and lungs: `terms|codes, the meant one first|words of labels`. Terms and word choices part at `;`. */
export const heartAndLungs = `
heart attack; mi; ami; coronary thrombosis; cardiac infarction|I21.9 I21|myocardial infarction
stemi|I21.3 I21.0 I21.1 I21.2|st elevation myocardial infarction
nstemi; non st elevation mi; non st elevation myocardial infarction; non stemi|I21.4|non-st elevation myocardial infarction
old mi; old heart attack; history of heart attack; history of mi; prior mi; previous heart attack|I25.2|old myocardial infarction
type 2 mi; demand ischemia mi|I21.A1|myocardial infarction type 2
demand ischemia|I24.89 I24.8|
htn; hbp; high blood pressure; high bp; hypertension; elevated bp diagnosis; essential hypertension; benign hypertension; bp|I10 I11 I12|hypertension
htn urgency; hypertensive urgency|I16.0|hypertensive urgency
htn emergency; hypertensive emergency|I16.1|hypertensive emergency
malignant hypertension; accelerated hypertension|I10|
elevated blood pressure; high blood pressure reading; white coat hypertension; elevated bp reading; elevated bp|R03.0|elevated blood-pressure reading
low blood pressure; low bp; hypotension|I95.9 I95|hypotension
orthostatic; postural hypotension; orthostatic hypotension; dizzy on standing|I95.1|orthostatic hypotension
chf; congestive heart failure; heart failure; cardiac failure; weak heart; hf|I50.9 I50|heart failure
hfref; systolic heart failure; systolic chf; reduced ejection fraction|I50.20 I50.2|systolic heart failure
hfpef; diastolic heart failure; diastolic chf; preserved ejection fraction|I50.30 I50.3|diastolic heart failure
hypertensive heart failure|I11.0|hypertensive heart disease heart failure
hypertensive heart disease; hhd|I11.9 I11|hypertensive heart disease
hypertensive ckd; hypertensive kidney disease|I12.9 I12|hypertensive chronic kidney disease
cad; ashd; coronary artery disease; coronary heart disease; chd; ischemic heart disease; ihd; clogged heart arteries; coronary disease|I25.10 I25|atherosclerotic heart disease
angina; chest pain angina|I20.9 I20|angina pectoris
unstable angina; crescendo angina; acs; acute coronary syndrome|I20.0 I24.9|unstable angina
afib; af; a fib; atrial fib; auricular fibrillation; atrial fibrillation|I48.91 I48|atrial fibrillation
paroxysmal afib; pafib; paroxysmal atrial fibrillation|I48.0|paroxysmal atrial fibrillation
persistent afib; persistent atrial fibrillation|I48.19 I48.1|persistent atrial fibrillation
permanent afib; permanent atrial fibrillation|I48.21|permanent atrial fibrillation
chronic afib; chronic atrial fibrillation|I48.20|chronic atrial fibrillation
aflutter; a flutter; atrial flutter|I48.92|atrial flutter
svt; psvt; paroxysmal tachycardia; supraventricular tachycardia|I47.10 I47.1 I47.19|supraventricular tachycardia
vt; vtach; v tach|I47.20 I47.2|ventricular tachycardia
vf; vfib; v fib|I49.01|ventricular fibrillation
pvc; pvcs; ventricular ectopics; skipped beats|I49.3|ventricular premature depolarization
pac; pacs|I49.1|atrial premature depolarization
irregular heartbeat; irregular heart beat; arrhythmia; dysrhythmia; heart rhythm problem|I49.9 I49|cardiac arrhythmia
sss; sick sinus|I49.5|sick sinus syndrome
heart block; av block|I44.30 I44.2 I44|atrioventricular block
first degree heart block; 1st degree av block|I44.0|atrioventricular block first degree
complete heart block; third degree heart block; 3rd degree av block|I44.2|atrioventricular block complete
lbbb|I44.7|left bundle-branch block
rbbb|I45.10 I45.1|right bundle-branch block
wpw; wolff parkinson white|I45.6|pre-excitation syndrome
long qt|I45.81|long qt syndrome
fast heartbeat; racing heart; rapid heart rate; fast heart rate; tachy; tachycardia|R00.0|tachycardia
slow heartbeat; slow heart rate; brady; bradycardia|R00.1|bradycardia
palpitations; heart pounding; heart fluttering; pounding heart|R00.2|palpitations
murmur; heart murmur|R01.1|cardiac murmur
cardiac arrest; heart stopped|I46.9 I46|cardiac arrest
cardiomyopathy; cmp; enlarged weak heart|I42.9 I42|cardiomyopathy
dilated cardiomyopathy; dcm|I42.0|dilated cardiomyopathy
hocm; hcm; hypertrophic cardiomyopathy|I42.1 I42.2|hypertrophic cardiomyopathy
ischemic cardiomyopathy; icm|I25.5|ischemic cardiomyopathy
enlarged heart; big heart|I51.7|cardiomegaly
takotsubo; broken heart syndrome; stress cardiomyopathy|I51.81|takotsubo syndrome
aortic stenosis|I35.0 I06.0|nonrheumatic aortic stenosis
mvp; mitral valve prolapse; floppy valve|I34.1|mitral valve prolapse
mr; mitral regurg; mitral regurgitation; leaky mitral valve; mitral insufficiency|I34.0|mitral insufficiency
ai; aortic regurg; aortic regurgitation; leaky aortic valve|I35.1|aortic insufficiency
tr; tricuspid regurg; tricuspid regurgitation|I36.1 I07.1|tricuspid insufficiency
valve disease; leaky valve; leaky heart valve|I38 I34 I35|endocarditis valve
pericarditis|I31.9 I30.9|pericarditis
pericardial effusion; fluid around heart|I31.39 I31.3|pericardial effusion
endocarditis; infected heart valve|I33.0 I38|endocarditis
myocarditis|I51.4 I40|myocarditis
aaa; abdominal aortic aneurysm|I71.40 I71.4|abdominal aortic aneurysm
taa; thoracic aneurysm; thoracic aortic aneurysm|I71.20 I71.2|thoracic aortic aneurysm
aortic dissection|I71.00 I71.0|dissection aorta
pvd; pad; peripheral vascular disease; peripheral artery disease; peripheral arterial disease; poor circulation; bad circulation|I73.9 I70.2|peripheral vascular disease
claudication|I73.9 I70.21|intermittent claudication
carotid stenosis; blocked carotid; carotid artery disease|I65.29 I65.2|stenosis carotid artery
raynauds; raynaud; white fingers|I73.00 I73.0|raynaud's syndrome
dvt; deep vein thrombosis; leg clot; blood clot leg; blood clot in leg; deep venous thrombosis|I82.409 I82.4|embolism thrombosis deep veins lower extremity
blood clot; clot; vte|I82.90 I82.9 I82|thrombosis
pe; pulmonary embolism; pulmonary embolus; lung clot; blood clot lung; blood clot in lung|I26.99 I26|pulmonary embolism
phlebitis; thrombophlebitis; superficial clot|I80.9 I80|phlebitis thrombophlebitis
varicose veins; varicosities; spider veins|I83.90 I83 I86|varicose veins
venous insufficiency; chronic venous insufficiency; cvi|I87.2|venous insufficiency
venous stasis ulcer; stasis ulcer|I83.009 I87.2 I83.0|varicose veins ulcer
hemorrhoids; piles; haemorrhoids|K64.9 K64|hemorrhoids
lymphedema; lymphoedema; swollen lymph arm|I89.0|lymphedema
pulmonary htn; ph; pulmonary hypertension; pah|I27.20 I27.2 I27.0|pulmonary hypertension
cor pulmonale|I27.81|cor pulmonale
stroke; cva; cerebrovascular accident; brain attack; ischemic stroke; cerebral infarct|I63.9 I63|cerebral infarction
hemorrhagic stroke; brain bleed; brain hemorrhage; ich; intracerebral hemorrhage; bleed in brain|I61.9 I61|intracerebral hemorrhage
subarachnoid; sah|I60.9 I60|subarachnoid hemorrhage
subdural; sdh|I62.00 I62.0 S06.5|subdural hemorrhage
tia; mini stroke; ministroke; transient ischemic attack|G45.9|transient cerebral ischemic attack
old stroke; history of stroke; hx cva; history of tia; prior stroke; previous stroke; history of cva|Z86.73|personal history transient ischemic attack cerebral infarction
stroke residual; late effect of stroke; stroke sequela; stroke sequelae; post stroke|I69.30 I69.3|sequelae cerebral infarction
hemiplegia after stroke; hemiparesis after stroke|I69.359 I69.35|hemiplegia following cerebral infarction
aphasia after stroke|I69.320|aphasia following cerebral infarction
brain aneurysm; cerebral aneurysm|I67.1|cerebral aneurysm nonruptured
pacemaker; ppm|Z95.0|cardiac pacemaker
icd device; aicd; defibrillator|Z95.810|automatic implantable cardiac defibrillator
stent; coronary stent; heart stent|Z95.5|coronary angioplasty implant
cabg; bypass; heart bypass; bypass surgery|Z95.1|aortocoronary bypass graft
heart valve replacement; prosthetic heart valve; mechanical valve|Z95.2|prosthetic heart valve
copd; chronic obstructive pulmonary disease; chronic obstructive lung disease; coad; smokers lung|J44.9 J44|chronic obstructive pulmonary disease
copd exacerbation; aecopd; copd flare; copd with exacerbation; acute exacerbation of copd|J44.1|chronic obstructive pulmonary disease exacerbation
copd with pneumonia; copd with bronchitis; copd with acute bronchitis|J44.0|chronic obstructive pulmonary disease lower respiratory infection
emphysema|J43.9 J43|emphysema
chronic bronchitis; smokers cough|J42 J41|chronic bronchitis
bronchitis; chest cold|J40 J20.9|bronchitis
acute bronchitis|J20.9 J20|acute bronchitis
bronchiolitis|J21.9 J21|acute bronchiolitis
rsv|J12.1 J21.0 B97.4|respiratory syncytial virus
asthma; reactive airway disease; rad; bronchial asthma|J45.909 J45|asthma
chronic obstructive asthma; asthma with copd; copd with asthma|J44.89 J44.9|chronic obstructive pulmonary disease
asthma attack; asthma exacerbation; asthma flare; acute asthma|J45.901|asthma acute exacerbation
exercise induced asthma; eib; exercise asthma|J45.990|exercise induced bronchospasm
bronchospasm|J98.01|acute bronchospasm
pneumonia; pna; lung infection; cap; community acquired pneumonia|J18.9 J18 J15|pneumonia
bacterial pneumonia|J15.9 J15|bacterial pneumonia
viral pneumonia|J12.9 J12|viral pneumonia
walking pneumonia; mycoplasma pneumonia|J15.7|pneumonia mycoplasma
aspiration pneumonia|J69.0|pneumonitis inhalation food vomit
hap; hospital acquired pneumonia|J18.9 Y95|
pleural effusion; fluid on lung; fluid around lung|J90 J91.8|pleural effusion
pleurisy|R09.1|pleurisy
collapsed lung; pneumothorax; ptx|J93.9 J93|pneumothorax
atelectasis|J98.11|atelectasis
pulmonary fibrosis; lung fibrosis; scarred lungs; ipf|J84.10 J84.112 J84.1|pulmonary fibrosis
ild; interstitial lung disease|J84.9 J84|interstitial pulmonary disease
bronchiectasis|J47.9 J47|bronchiectasis
pulmonary edema; pulmonary oedema; fluid in lungs; flash pulmonary edema|J81.0 J81|pulmonary edema
respiratory failure; arf respiratory|J96.90 J96|respiratory failure
acute respiratory failure|J96.00 J96.0|acute respiratory failure
chronic respiratory failure|J96.10 J96.1|chronic respiratory failure
ards|J80|acute respiratory distress syndrome
lung nodule; spn; pulmonary nodule; spot on lung; solitary lung nodule|R91.1|solitary pulmonary nodule
abnormal chest xray; abnormal cxr|R91.8|abnormal finding lung field
sleep apnea; osa; obstructive sleep apnea; sleep apnoea|G47.33 G47.30 G47.3|sleep apnea
cold; common cold; head cold; nasopharyngitis|J00|acute nasopharyngitis
uri; upper respiratory infection; urti; upper respiratory tract infection|J06.9|acute upper respiratory infection
flu; influenza; grippe|J11.1 J10.1 J11 J10|influenza
flu a; influenza a; flu b; influenza b|J10.1|influenza identified
stomach flu|A08.4 K52.9|viral intestinal infection
sore throat; throat pain|J02.9 R07.0|acute pharyngitis
strep; strep throat; streptococcal throat; strep pharyngitis|J02.0|streptococcal pharyngitis
tonsillitis|J03.90 J03 J35.01|tonsillitis
tonsil stones; big tonsils; enlarged tonsils|J35.1 J35.8|tonsils
laryngitis; lost voice|J04.0|acute laryngitis
croup|J05.0|croup
sinus infection; sinusitis; sinus|J32.9 J01.90 J01 J32|sinusitis
acute sinusitis; acute sinus infection|J01.90 J01|acute sinusitis
hay fever; seasonal allergies; allergies; allergic rhinitis; pollen allergy; nasal allergies|J30.2 J30.9 J30.1 J30|allergic rhinitis
stuffy nose; nasal congestion; congestion; blocked nose|R09.81|nasal congestion
runny nose; rhinorrhea; rhinorrhoea|R09.89 J34.89|rhinorrhea
post nasal drip; postnasal drip; pnd|R09.82|postnasal drip
deviated septum|J34.2|deviated nasal septum
nasal polyps; nose polyps|J33.9 J33|nasal polyp
`;

/** Pregnancy, newborns, reasons for a visit, causes: `terms|codes, the meant one first|words of labels`. */
export const pregnancyAndEncounters = `
pregnant; pregnancy; expecting|Z33.1 Z34.90 O09.90 Z34|pregnant state; pregnancy
prenatal visit; prenatal care; ob visit; prenatal; antenatal visit|Z34.90 Z34|supervision of normal pregnancy
first pregnancy; first baby|Z34.00 Z34.0|supervision of normal first pregnancy
high risk pregnancy|O09.90 O09|supervision of high risk pregnancy
pregnancy test|Z32.00 Z32.0|encounter for pregnancy test
positive pregnancy test|Z32.01|pregnancy test result positive
miscarriage; spontaneous abortion; sab; lost baby|O03.9 O03|spontaneous abortion
missed abortion; missed miscarriage|O02.1|missed abortion
threatened abortion; threatened miscarriage; bleeding in early pregnancy|O20.0|threatened abortion
ectopic; ectopic pregnancy; tubal pregnancy|O00.90 O00.10 O00|ectopic pregnancy; tubal pregnancy
abortion; termination of pregnancy; elective abortion|Z33.2|elective termination of pregnancy
morning sickness; hyperemesis; vomiting in pregnancy|O21.9 O21.0 O21|vomiting of pregnancy; hyperemesis
preeclampsia; pre eclampsia; toxemia|O14.90 O14|pre-eclampsia
gestational hypertension; pregnancy high blood pressure; high blood pressure in pregnancy; pih|O13.9 O13|gestational hypertension
eclampsia|O15.9 O15|eclampsia
uti in pregnancy|O23.40 O23.4|infection of urinary tract in pregnancy
twins; twin pregnancy|O30.009 O30.00|twin pregnancy
preterm labor; premature labor|O60.00 O60.0|preterm labor
water broke early; prom; premature rupture of membranes|O42.90 O42|premature rupture of membranes
placenta previa|O44.00 O44|placenta previa
abruption; placental abruption|O45.90 O45|premature separation of placenta
breech|O32.1XX0 O64.1XX0|breech presentation
normal delivery; vaginal delivery; nsvd; childbirth; gave birth|O80|full-term uncomplicated delivery
c section; cesarean; caesarean; c section delivery|O82 Z98.891|cesarean delivery
previous c section; prior cesarean; history of c section|O34.219 Z98.891 O34.21|scar previous cesarean
postpartum visit; postpartum check; postpartum follow up|Z39.2|routine postpartum follow-up
breastfeeding; lactation; nursing mother; lactating|Z39.1|care of lactating mother
postpartum hemorrhage; pph|O72.1 O72|postpartum hemorrhage
newborn; live birth; newborn baby; liveborn|Z38.00 Z38|single liveborn infant
newborn check; newborn exam; newborn visit|Z00.110 Z00.111|newborn health examination
premature baby; preemie; prematurity; preterm infant|P07.30 P07.3|preterm newborn
low birth weight|P07.10 P07.1|low birth weight newborn
newborn jaundice; neonatal jaundice; yellow baby; infant jaundice|P59.9 P59|neonatal jaundice
newborn rds; hyaline membrane disease|P22.0|respiratory distress syndrome of newborn
tongue tie; tongue tied|Q38.1|ankyloglossia
cleft lip|Q36.9 Q36|cleft lip
cleft palate|Q35.9 Q35|cleft palate
downs; down syndrome; downs syndrome; trisomy 21|Q90.9 Q90|down syndrome
spina bifida|Q05.9 Q05|spina bifida
club foot; clubfoot|Q66.89 Q66.00 Q66.0|clubfoot; congenital talipes equinovarus
undescended testicle; undescended testis|Q53.9 Q53|undescended testicle
hypospadias|Q54.9 Q54|hypospadias
hole in heart; vsd|Q21.0|ventricular septal defect
asd heart; atrial septal defect|Q21.10 Q21.1|atrial septal defect
pfo; patent foramen ovale|Q21.12 Q21.1|patent foramen ovale
bicuspid aortic valve|Q23.81 Q23.1|bicuspid aortic valve
heart defect; congenital heart disease|Q24.9 Q24|congenital malformation of heart
physical; annual physical; check up; checkup; annual exam; wellness visit; well adult; yearly physical; adult physical|Z00.00 Z00.01 Z00.0|general adult medical examination
abnormal physical; annual exam with abnormal findings|Z00.01|general adult medical examination abnormal findings
well child; well child check; well baby; wcc; child physical; well child visit|Z00.129 Z00.121 Z00.12|routine child health examination
well woman; annual gyn exam; gyn exam; pap smear; pelvic exam; well woman exam; annual gyn|Z01.419 Z01.411 Z12.4 Z01.41|gynecological examination
school physical; sports physical; camp physical; sports exam|Z02.5 Z02.0|examination participation in sport
work physical; pre employment physical; employment exam|Z02.1|pre-employment examination
dot physical; drivers license exam|Z02.4|examination for driving license
disability exam|Z02.71 Z02.7|disability determination
preop; pre op; preoperative clearance; surgical clearance; preop clearance; pre op exam|Z01.818 Z01.81|preprocedural examination
preop cardiac clearance; cardiac clearance|Z01.810|preprocedural cardiovascular examination
eye exam; vision exam; eye check|Z01.00 Z01.0|examination of eyes and vision
hearing test; hearing exam|Z01.10 Z01.1|examination of ears and hearing
dental exam; dental check; teeth cleaning|Z01.20 Z01.2|dental examination
bp check; blood pressure check|Z01.30 Z01.3|examination of blood pressure
lab work; blood work; lab test; blood test|Z01.812 Z00.00|laboratory examination
mammogram; screening mammogram; breast cancer screening|Z12.31|screening mammogram
colonoscopy; screening colonoscopy; colon cancer screening; colon screening|Z12.11|screening for malignant neoplasm of colon
prostate screening; psa screening; prostate cancer screening|Z12.5|screening for malignant neoplasm of prostate
lung cancer screening; ldct|Z12.2|screening malignant neoplasm of respiratory organs
skin cancer screening; skin check; full body skin exam|Z12.83|screening for malignant neoplasm of skin
cervical cancer screening|Z12.4|screening for malignant neoplasm of cervix
diabetes screening|Z13.1|screening for diabetes mellitus
cholesterol screening; lipid screening; lipid panel|Z13.220|screening for lipoid disorders
osteoporosis screening; dexa; bone density test; bone density scan|Z13.820|screening for osteoporosis
depression screening|Z13.31|screening for depression
hiv screening; hiv test|Z11.4|screening for human immunodeficiency virus
hep c screening; hepatitis c screening|Z11.59|screening for other viral diseases
tb test; tb screening; ppd; ppd test|Z11.1 Z11.7|screening tuberculosis
shots; vaccine; vaccination; immunization; immunizations; flu shot; flu vaccine; vaccines; jab|Z23|immunization
vaccine refused; refused vaccine; unvaccinated; not vaccinated|Z28.21 Z28.20 Z28.3 Z28|immunization not carried out; underimmunization
birth control; contraception; birth control pills; ocp; the pill|Z30.9 Z30.011 Z30.41 Z30|contraceptive
iud insertion; iud placement|Z30.430|insertion of intrauterine contraceptive device
iud removal; remove iud|Z30.432|removal of intrauterine contraceptive device
iud; iud check; has iud|Z97.5 Z30.431|intrauterine contraceptive device
depo; depo shot; birth control shot|Z30.42 Z30.013|injectable contraceptive
tubes tied; tubal ligation|Z98.51 Z30.2|tubal ligation status
suture removal; stitches out; remove stitches; staple removal; stitches removal|Z48.02|removal of sutures
dressing change; wound check; wound care; bandage change|Z48.00 Z48.0|surgical wound dressing
post op; postop visit; postop check; surgical aftercare; post op visit|Z48.89 Z09 Z48|surgical aftercare
follow up; followup; recheck; follow up exam|Z09 Z08|follow-up examination
med refill; medication refill; prescription refill; refill|Z76.0|repeat prescription
medication check; drug monitoring; med check; medication monitoring; drug level|Z51.81|therapeutic drug level monitoring
long term medication; long term drug therapy; high risk medication|Z79.899 Z79|long term drug therapy
blood thinner; blood thinners; warfarin; coumadin; anticoagulant; on coumadin; eliquis|Z79.01|long term use of anticoagulants
plavix; antiplatelet; clopidogrel|Z79.02|long term use of antithrombotics antiplatelets
aspirin; on aspirin; daily aspirin|Z79.82|long term use of aspirin
steroids; on steroids; long term steroids; prednisone|Z79.52|long term use of systemic steroids
opioids; on opioids; pain pills; long term opioid; narcotics|Z79.891|long term use of opiate analgesic
water pills; diuretic; diuretics; water pill|Z79.899|
methotrexate; biologics; immunosuppressant|Z79.60 Z79.6 Z79.899|long term use immunomodulators immunosuppressants
home oxygen; on oxygen; oxygen dependent; o2 dependent|Z99.81|dependence on supplemental oxygen
ventilator; on ventilator; vent dependent|Z99.11|dependence on respirator
wheelchair; wheelchair bound|Z99.3|dependence on wheelchair
walker; cane|Z99.89|dependence on enabling machines
cpap; on cpap|Z99.89 G47.33|
bedridden; bedbound; bed bound|Z74.01|bed confinement status
needs help; needs assistance; adl help|Z74.1|need for assistance with personal care
dnr; do not resuscitate|Z66|do not resuscitate
hospice; palliative; palliative care; comfort care; end of life|Z51.5|palliative care
physical therapy; rehab; rehabilitation|Z51.89|
homeless; no home|Z59.00 Z59.0|homelessness
food insecurity; hungry; no food|Z59.41|food insecurity
poverty; low income; no money|Z59.6|low income
unemployed; lost job; no job|Z56.0|unemployment
lives alone; living alone|Z60.2|living alone
marital problem; divorce; relationship problem|Z63.0 Z63.5|problems in relationship with spouse
caregiver stress|Z63.6 Z73.3|dependent relative needing care
noncompliance; not taking meds; noncompliant; nonadherence|Z91.148 Z91.14 Z91.19 Z91.1|noncompliance; underdosing
penicillin allergy; allergic to penicillin; pcn allergy|Z88.0|allergy status to penicillin
drug allergy; allergic to medication|Z88.9 Z88|allergy status drugs
sulfa allergy|Z88.2|allergy status to sulfonamides
latex allergy|Z91.040|latex allergy status
peanut allergy; nut allergy|Z91.010|allergy to peanuts
food allergy|Z91.018 Z91.01|allergy to foods
bee allergy|Z91.030|bee allergy status
bmi|Z68 Z68.1|body mass index
exposure to std; std exposure|Z20.2|exposure sexual mode of transmission
exposure to tb; tb exposure|Z20.1|exposure to tuberculosis
needle stick; needlestick|W46.0XXA W46.1XXA Z77.21|contact with hypodermic needle
organ donor|Z52.9 Z52|donor
hysterectomy; no uterus; womb removed; uterus removed|Z90.710 Z90.71|acquired absence of cervix and uterus
mastectomy; breast removed|Z90.10 Z90.1|acquired absence of breast
gallbladder removed; cholecystectomy; appendectomy; appendix removed|Z90.49|acquired absence of digestive tract
spleen removed; splenectomy; no spleen|Z90.81|acquired absence of spleen
car accident; mva; mvc; motor vehicle accident; auto accident; car crash; car wreck; motor vehicle collision|V89.2XXA V49.9XXA V43|motor-vehicle accident; car occupant injured
motorcycle accident; motorbike accident|V29.99XA V29.9XXA V29|motorcycle rider injured
bike accident; bicycle accident; fell off bike|V18.0XXA V19.9XXA V18|pedal cyclist injured
fall; fell; fell down; accidental fall|W19.XXXA W18 W19|fall
slip and fall; slipped; tripped; slipped and fell; slipped on ice|W01.0XXA W01 W00|slipping tripping stumbling fall
fell on stairs; fell down stairs; fall down stairs; stairs fall|W10.9XXA W10|fall stairs
fell from ladder; fall from ladder; ladder fall|W11.XXXA|fall from ladder
fell out of bed; fall from bed|W06.XXXA|fall from bed
assault; beaten up; attacked; punched|Y09 Y04.0XXA Y04|assault
gunshot; gsw; gun shot; shot by gun|W34.00XA X95.9XXA W34|firearm discharge
stabbed; stab wound; stabbing|X99.9XXA X99.1XXA|assault by sharp object; assault knife
hit by object; struck by object|W22.8XXA W20.8XXA W22|striking against struck by objects
`;

/** CPT and HCPCS modifiers, with our own labels; the AMA's descriptions of the numeric ones are not shipped. */
export const modifiers = `
22|More work than usual
23|Unusual anesthesia
24|Unrelated visit in the global period
25|Separate visit on the day of a procedure
26|Professional part only
27|Several hospital outpatient visits that day
32|Required service
33|Preventive service
47|Anesthesia by the surgeon
50|Both sides
51|Several procedures
52|Reduced service
53|Stopped procedure
54|Surgery only
55|After-surgery care only
56|Before-surgery care only
57|Visit that decided on surgery
58|Planned or staged procedure in the global period
59|Distinct procedure
62|Two surgeons
63|Infant under 4 kg
66|Surgical team
73|Facility: stopped before anesthesia
74|Facility: stopped after anesthesia
76|Repeated by the same clinician
77|Repeated by another clinician
78|Back to the operating room, related
79|Unrelated procedure in the global period
80|Assistant surgeon
81|Minimal assistant surgeon
82|Assistant surgeon, no resident available
90|Outside laboratory
91|Repeated lab test
92|Portable test kit
93|Audio-only telehealth|@2022-01-01
95|Video telehealth|@2017-01-01
96|Habilitative service|@2018-01-01
97|Rehabilitative service|@2018-01-01
99|Several modifiers
1P|Measure not done: medical reason
2P|Measure not done: patient's reason
3P|Measure not done: system reason
8P|Measure not done: no reason given
AA|Anesthesia personally by the anesthesiologist
AD|Supervision of over four anesthesia cases
AE|Dietitian
AF|Specialty physician
AG|Primary physician
AH|Clinical psychologist
AI|Admitting physician of record
AJ|Clinical social worker
AK|Nonparticipating physician
AM|Physician on a team
AQ|Physician in a shortage area
AR|Physician in a scarcity area
AS|Assistant at surgery, not a physician
AT|Acute chiropractic treatment
AU|With urology, ostomy or tracheostomy supplies
AV|With a prosthesis or orthosis
AW|With a surgical dressing
AX|With dialysis
AY|Not for kidney failure treatment
AZ|Physician in a dental shortage area
BL|Special acquisition of blood
BP|Told of options, chose to buy
BR|Told of options, chose to rent
BU|Told of options, not decided in 30 days
CA|Patient died before admission
CC|Procedure code changed by payer
CG|Policy criteria applied
CO|Occupational therapy assistant|@2020-01-01
CQ|Physical therapy assistant|@2020-01-01
CR|Disaster related
CS|Cost sharing waived|@2020-03-18
CT|Old CT equipment
DA|Oral health by another clinician
E1|Upper left eyelid
E2|Lower left eyelid
E3|Upper right eyelid
E4|Lower right eyelid
EA|ESA for anemia from chemotherapy
EB|ESA for anemia from radiation
EC|ESA for other anemia
EJ|Later dose of a series
EM|Emergency dialysis supply
EP|Medicaid child screening (EPSDT)
ET|Emergency service
EY|No order for the item
F1|Left second finger
F2|Left third finger
F3|Left fourth finger
F4|Left fifth finger
F5|Right thumb
F6|Right second finger
F7|Right third finger
F8|Right fourth finger
F9|Right fifth finger
FA|Left thumb
FB|Item got free or fully credited
FC|Item partly credited
FP|Family planning
FQ|Audio-only behavioral service|@2022-01-01
FR|Supervision by video|@2022-01-01
FS|Split or shared visit|@2022-01-01
FT|Unrelated critical care in a global period|@2022-01-01
FX|Film x-ray
FY|Computed radiography
G0|Telehealth for acute stroke|@2019-01-01
GA|Signed ABN on file
GC|Resident under a teaching physician
GE|Resident, primary care exception
GF|Nurse practitioner or similar in a critical access hospital
GG|Screening and diagnostic mammogram same day
GH|Screening mammogram turned diagnostic
GJ|Opted-out physician, emergency
GK|Necessary item with a GA or GZ item
GL|Free upgrade, no ABN
GM|Several patients in one ambulance
GN|Speech therapy plan
GO|Occupational therapy plan
GP|Physical therapy plan
GQ|Store-and-forward telehealth
GR|Veterans facility resident
GT|Interactive video
GV|Attending physician not of the hospice
GW|Unrelated to the hospice condition
GX|Voluntary ABN given
GY|Excluded by law
GZ|Expected denial, no ABN
H9|Court ordered
HA|Child or adolescent program
HB|Adult program
HC|Geriatric program
HD|Pregnant or parenting program
HE|Mental health program
HF|Substance use program
HG|Opioid treatment program
HH|Combined mental health and substance use
HI|Intellectual disability program
HJ|Employee assistance program
HK|High-risk specialized program
HL|Intern
HM|Below bachelor's degree
HN|Bachelor's degree
HO|Master's degree
HP|Doctoral degree
HQ|Group setting
HR|Family, patient present
HS|Family, patient absent
HT|Several disciplines
HW|State mental health funds
J1|Competitive drug program, no order number
JA|Given by vein
JB|Given under the skin
JE|Given in dialysis fluid
JG|Drug bought under 340B, reported|@2018-01-01
JW|Drug wasted
JZ|No drug wasted|@2023-01-01
K0|Prosthesis level 0
K1|Prosthesis level 1
K2|Prosthesis level 2
K3|Prosthesis level 3
K4|Prosthesis level 4
KA|Wheelchair add-on
KH|First month or purchase
KI|Second or third rental month
KJ|Fourth to fifteenth rental month
KP|First drug of a mix
KQ|Second drug of a mix
KS|Glucose supplies, no insulin
KX|Requirements met and documented
KZ|New coverage not by managed care
LC|Left circumflex artery
LD|Left anterior descending artery
LL|Lease applied to purchase
LM|Left main artery
LR|Lab round trip
LT|Left side
MS|Six-month maintenance
NB|Nebulizer outside system
NR|New when rented
NU|New equipment
P1|Anesthesia, healthy patient
P2|Anesthesia, mild disease
P3|Anesthesia, severe disease
P4|Anesthesia, threatening disease
P5|Anesthesia, not expected to live without surgery
P6|Anesthesia, organ donor
PA|Wrong body part
PB|Wrong patient
PC|Wrong surgery
PD|Within three days of admission
PI|PET for first treatment strategy
PN|Off-campus clinic, not excepted
PO|Off-campus clinic, excepted
PS|PET for later treatment strategy
PT|Colon screening turned diagnostic
Q0|Investigational service in a trial
Q1|Routine service in a trial
Q3|Live kidney donor
Q5|Substitute physician, exchange
Q6|Substitute physician, paid by time
Q7|One class A foot finding
Q8|Two class B foot findings
Q9|One class B and two class C foot findings
QJ|Prisoner in custody
QK|Directing two to four anesthesia cases
QM|Ambulance by arrangement
QN|Ambulance by the provider itself
QP|Panel order documented
QQ|Appropriate use consult reported
QS|Monitored anesthesia care
QW|CLIA-waived test
QX|Nurse anesthetist with direction
QY|One nurse anesthetist directed
QZ|Nurse anesthetist without direction
RA|Replacement item
RB|Replacement part
RC|Right coronary artery
RD|Drug given, not incident-to
RE|FDA risk program met
RI|Ramus artery
RR|Rental
RT|Right side
SA|Nurse practitioner with a physician
SB|Nurse midwife
SC|Necessary service or supply
SE|State or federal program
SG|Surgery center facility
SH|Second infusion therapy
SJ|Third infusion therapy
SK|High-risk population
SL|State-supplied vaccine
SN|Third surgical opinion
ST|Trauma related
SU|Office as facility
SW|Diabetes educator
SY|In contact with high-risk people
SZ|Habilitative services|!2017-12-31
T1|Left second toe
T2|Left third toe
T3|Left fourth toe
T4|Left fifth toe
T5|Right great toe
T6|Right second toe
T7|Right third toe
T8|Right fourth toe
T9|Right fifth toe
TA|Left great toe
TB|Drug under 340B, reported|@2018-01-01
TC|Technical part only
TD|Registered nurse
TE|Practical nurse
TF|Intermediate level of care
TG|Complex level of care
TH|Obstetric care
TJ|Child group program
TL|Early intervention
TM|Education plan
TN|Rural
TR|School service outside the district
TS|Follow-up service
TT|Several patients in one setting
TU|Overtime
TV|Holiday or weekend
TW|Backup equipment
U1|Medicaid level 1, by state
U2|Medicaid level 2, by state
U3|Medicaid level 3, by state
U4|Medicaid level 4, by state
U5|Medicaid level 5, by state
U6|Medicaid level 6, by state
U7|Medicaid level 7, by state
U8|Medicaid level 8, by state
U9|Medicaid level 9, by state
UA|Medicaid level 10, by state
UB|Medicaid level 11, by state
UC|Medicaid level 12, by state
UD|Medicaid level 13, by state
UE|Used equipment
UF|Morning service
UG|Afternoon service
UH|Evening service
UJ|Night service
UK|For someone other than the client
UN|Two patients
UP|Three patients
UQ|Four patients
UR|Five patients
US|Six or more patients
V1|Demonstration 1
V2|Demonstration 2
V3|Demonstration 3
V5|Dialysis vascular catheter
V6|Dialysis graft
V7|Dialysis fistula
VP|Patient without a lens
X1|Continuous broad care
X2|Continuous focused care
X3|Episodic broad care
X4|Episodic focused care
X5|On another clinician's order
XE|Separate visit|@2015-01-01
XP|Separate practitioner|@2015-01-01
XS|Separate body part|@2015-01-01
XU|Unusual service that does not overlap|@2015-01-01
`;

/** Words for codes of claims: how they are filed, conditions, services, teeth. Entries are `code words`. */
export const CLAIMS: Readonly<Record<string, string>> = {
  // Place in line of a payer.
  '1138': `
A fourth payer; B fifth payer; C sixth payer; D seventh payer; E eighth payer; F ninth payer; G tenth payer; H eleventh payer; N unconfirmed; P primary payer
S secondary payer; T tertiary payer; U unknown`,
  // Kind of insurance of a claim.
  '1032': `
11 other non-federal program; 12 PPO; 13 point of service plan; 14 EPO; 15 indemnity insurance; 16 Medicare HMO (risk); 17 dental maintenance organization; AM auto medical
BL Blue Cross Blue Shield; CH TRICARE (CHAMPUS); CI commercial insurance; DS disability; FI federal employees program; HM HMO; LM liability medical; MA Medicare Part A
MB Medicare Part B; MC Medicaid; ME Medicare Advantage; OF other federal program; TV Title V; UK unknown; VA veterans affairs; WC workers' compensation; ZZ agreed between the parties`,
  // Kind of insurance in detail (SBR05, EB04).
  '1336': `
12 Medicare secondary, working aged; 13 Medicare secondary, end-stage renal disease; 14 Medicare secondary, no-fault or auto; 15 Medicare secondary, workers' compensation
16 Medicare secondary, federal agency; 41 Medicare secondary, black lung; 42 Medicare secondary, veterans; 43 Medicare secondary, disabled under 65
47 Medicare secondary, other liability; AP auto policy; C1 commercial; CO COBRA; CP Medicare conditionally primary; D disability; DB disability benefits
EP EPO; FF family or friends; GP group policy; HM HMO; HN Medicare HMO (risk); HS low income Medicare beneficiary; IN indemnity; IP individual policy; LC long-term care
LD long-term policy; LI life insurance; LT litigation; MA Medicare Part A; MB Medicare Part B; MC Medicaid; MH Medigap Part A; MI Medigap Part B; MP Medicare primary
OT other; PE property insurance, personal; PL personal; PP no insurance, pays cash; PR PPO; PS point of service plan; QM qualified Medicare beneficiary
RP property insurance, real; SP supplemental policy; TF TEFRA; WC workers' compensation; WU wrap-up policy`,
  '1143': '1 coordination of benefits; 5 unknown; 6 no coordination of benefits',
  // Status of a claim in an 835.
  '1029': `
1 processed as primary; 2 processed as secondary; 3 processed as tertiary; 4 denied; 19 processed as primary, forwarded; 20 processed as secondary, forwarded
21 processed as tertiary, forwarded; 22 reversal of a previous payment; 23 not our claim, forwarded; 25 predetermination, no payment`,
  // Where the place of service comes from.
  '1332': 'A type of bill; B place of service',
  // Claim frequency.
  '1325': `
0 no payment; 1 original; 2 interim, first; 3 interim, continuing; 4 interim, last; 5 late charges; 6 adjustment; 7 replacement; 8 void; 9 final for home health`,
  '1359': 'A accepts assignment; B accepts assignment for laboratory only; C does not accept assignment',
  '1363':
    'I informed consent; Y signed release on file; A on file at the provider; M limited ability to release; N may not release; O on file at the payer or sponsor',
  '1351': 'P signed by the provider for the patient',
  '1362': 'AA auto accident; EM employment; OA other accident; AP another party responsible',
  '1366':
    "01 EPSDT; 02 physically handicapped children's program; 03 special federal funding; 05 disability; 09 second opinion or surgery",
  // Delay in filing.
  '1514': `
1 eligibility was unknown; 2 litigation; 3 authorization delayed; 4 provider certification delayed; 5 billing forms delayed; 6 custom appliance delayed
7 third party delayed; 8 eligibility decision delayed; 9 original rejected for another reason; 10 prior approval delayed; 11 other; 15 natural disaster
16 information was lacking; 17 no answer to the first request`,
  '1383': 'PB predetermination of dental benefits',
  '1342': `
A acute; C chronic; D not acute; E not life threatening; F routine; G symptomatic; M acute phase of a chronic condition`,
  // Ambulance.
  '1316': 'I first trip; R return trip; T transfer; X round trip',
  '1317': `
A to the nearest facility for the symptoms; B to a preferred physician; C to be near family; D to a specialist or special equipment; E to a rehabilitation facility`,
  // Group of conditions.
  '1136': `
07 ambulance certification; 08 chiropractic certification; 09 equipment certification; 11 oxygen therapy certification; 70 hospice; 75 functional limits; 76 activities allowed; 77 mental state; E1 spectacle lenses; E2 contact lenses; E3 spectacle frames; ZZ agreed between the parties
44 nature of injury`,
  // Condition.
  '1321': `
01 admitted to a hospital; 04 moved by stretcher; 05 unconscious or in shock; 06 emergency transport; 07 physically restrained; 08 visible bleeding; 09 medically necessary
10 can walk; 11 needs a walking aid; 12 confined to bed or chair; 14 needs a walking aid to move; 15 needs body positioning; 16 needs a trapeze bar; 17 breathing badly impaired
18 needs frequent changes of position; 19 can operate controls; 20 side rails for the own bed; 21 owns the equipment; 22 mattress or rails with a prescribed bed
23 needs a lift; 24 needs traction equipment; 25 prescribed for treatment at home; 27 instructed in the use of the equipment; 29 apnea shown by a night study
30 would need surgery without the equipment; 31 total knee replacement; 32 intractable lymphedema; 33 in a nursing home; 35 only form of nutrition
37 stationary oxygen equipment; 38 certificate on file at the supplier; 39 mobilizing secretions; 40 can use the equipment unsupervised; 41 cannot push a standard wheelchair
42 needs leg elevation; 43 needs a heavy wheelchair; 44 needs a reclining wheelchair; 45 cannot operate a manual wheelchair; 46 needs side transfer; 58 bought new
59 under warranty; 5A related to the terminal illness; 5P replacement; 60 nearest facility; 65 open; 68 severe; 69 moderate; 9D no suitable facility near; 9E sudden disorientation
9F sudden severe pain; 9H needs intensive IV therapy; 9J needs isolation; 9K needs frequent monitoring; AA amputation; AL limits to walking; ATR atrophy; AV offered, patient declined
BL bowel or bladder limits; BPD partly dependent; BR bed rest with bathroom privileges; BTD fully dependent; CA needs a cane; CB complete bed rest; CM comatose; CNJ cumulative injury
CO contracture; CR needs crutches; DX cannot respond; DY short of breath; EL limited endurance; EP exercises prescribed; F3 inactive; HL limited hearing; IH independent at home
L1 lens change standard met; L2 replacement, lost or stolen; L3 replacement, broken; L4 replacement, patient's wish; L5 replacement, medical reason; LB legally blind; LE lethargic
NR no restrictions; NU not used; OL other limit; PA paralysis; PAR paraplegia; PW partial weight bearing; S2 under treatment; S9 unusual condition; SL limited speech; ST new services requested
TNJ injury; TR transfer to bed or chair; UT up as tolerated; WA needs a walker; WR needs a wheelchair; ZV replacement item
02 confined to bed before transport; 03 confined to bed after transport; 13 confined to a room without bathroom; 26 prone to pressure ulcers`,
  // List that a product or procedure code comes from.
  '235': `
AD dental procedure (CDT); CJ procedure (CPT); DX diagnosis (ICD-9-CM); EN EAN-13; EO EAN-8; ER jurisdiction's procedure; HC procedure (CPT/HCPCS); HI health industry bar code; HP HIPPS rate; ID procedure (ICD-9-CM); IP procedure (ICD-10-PCS)
IV home infusion (HIEC); LB LOINC; N1 drug (NDC 4-4-2); N2 drug (NDC 5-3-2); N3 drug (NDC 5-4-1); N4 drug (NDC 5-4-2); N5 supply (NHRIC); N6 supply (NHRIC); NU revenue code; ON customer's order; RB revenue code; UI UPC; UK GTIN-14
UP UPC-12; WK procedure (ABC); ZZ agreed between the parties`,
  '1315': '1 emergency; 2 urgent; 3 elective; 4 newborn; 5 trauma; 9 not available',
  '1327': '0 exempt from copay',
  '1337': `
1 skilled nursing facility; 2 intermediate care facility; 3 intermediate care, developmental disabilities; 4 chronic disease hospital; 5 intermediate care, level II
6 special skilled nursing facility; 7 nursing facility; 8 hospice`,
  '1345': `
1 transferred to intermediate care; 2 newly admitted; 3 newly eligible; 4 no longer eligible; 5 still a resident; 6 temporary absence, hospital; 7 temporary absence, other
8 transferred to intermediate care level II; 9 other`,
  // Measurement.
  '737': 'OG starting dose; TR test result',
  '738': 'HT height; R1 hemoglobin; R2 hematocrit; R3 epoetin starting dose; R4 creatinine',
  // Chiropractic.
  '1367': `
C1 cervical 1; C2 cervical 2; C3 cervical 3; C4 cervical 4; C5 cervical 5; C6 cervical 6; C7 cervical 7; CO coccyx; IL ilium; L1 lumbar 1; L2 lumbar 2; L3 lumbar 3
L4 lumbar 4; L5 lumbar 5; OC occiput; SA sacrum; T1 thoracic 1; T2 thoracic 2; T3 thoracic 3; T4 thoracic 4; T5 thoracic 5; T6 thoracic 6; T7 thoracic 7; T8 thoracic 8; T9 thoracic 9
T10 thoracic 10; T11 thoracic 11; T12 thoracic 12`,
  // Teeth.
  '1368': 'E to be extracted; I impacted; M missing; X extracted',
  '1369': 'B buccal; D distal; F facial; I incisal; L lingual; M mesial; O occlusal',
  '1358': 'I first placement; R replacement',
  '1361': `
00 whole mouth; 01 upper jaw; 02 lower jaw; 09 other area; 10 upper right; 20 upper left; 30 lower left; 40 lower right; L left; R right
03 upper right sextant; 04 upper front sextant; 05 upper left sextant; 06 lower left sextant; 07 lower front sextant; 08 lower right sextant`,
  // Equipment and drugs.
  '1322':
    '1 appeal, immediate; 2 appeal, standard; 3 cancel; 4 extension; I initial; N reconsideration; R renewal; S revised',
  '1348': 'A concentrator; B liquid, stationary; C gas, stationary; D liquid, portable; E gas, portable; O other',
  '1382': `
A nasal cannula; B oxygen conserving device; C conserving device with pulse; D conserving device with reservoir; E transtracheal catheter`,
  // How oxygen was tested.
  '1349': `
E exercising; N no special conditions; O on oxygen; R at rest on room air; S sleeping; W walking; X other`,
  // What the oxygen test found.
  '1350': `
1 edema that suggests heart failure; 2 P pulmonale on EKG; 3 hematocrit above 56 percent`,
  // Where the patient is.
  '1384': `
A acute care facility; B boarding home; C hospice; D intermediate care facility; E long-term care facility; F not specified; G nursing home; H sub-acute care facility; L other
M rehabilitation facility; O outpatient facility; P private home; R residential treatment facility; S skilled nursing home; T rest home`,
};

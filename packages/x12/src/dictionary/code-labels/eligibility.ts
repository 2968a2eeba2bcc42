/** Words for codes of eligibility, authorization and enrollment. Entries are `code words`. */
export const ELIGIBILITY: Readonly<Record<string, string>> = {
  // Eligibility or benefit.
  '1390': `
1 active coverage; 2 active, full risk capitation; 3 active, services capitated; 4 active, capitated to the primary care provider; 5 active, under investigation
6 inactive; 7 inactive, update pending; 8 inactive, under investigation; A coinsurance; B copay; C deductible; CB coverage basis; D benefit description; E exclusions
F limits; G out-of-pocket maximum; H unlimited; I not covered; J cost containment; K reserve; L primary care provider; M pre-existing condition; MC managed care coordinator
N restricted to this provider; O not medically necessary; P benefit disclaimer; Q second surgical opinion required; R other payer; S prior years
T card lost or stolen; U contact this party; V cannot process; W other source of data; X health care facility; Y spend-down`,
  // Service type.
  '1365': `
1 medical care; 2 surgery; 3 consultation; 4 diagnostic X-ray; 5 diagnostic laboratory; 6 radiation therapy; 7 anesthesia; 8 surgical assistance; 9 other medical
10 blood; 11 used equipment; 12 equipment purchase; 13 ambulatory surgery center; 14 renal supplies at home; 15 alternate dialysis; 16 chronic renal disease equipment
17 pre-admission testing; 18 equipment rental; 19 pneumonia vaccine; 20 second surgical opinion; 21 third surgical opinion; 22 social work; 23 diagnostic dental
24 periodontics; 25 restorative dental; 26 endodontics; 27 maxillofacial prosthetics; 28 adjunctive dental; 30 health plan coverage; 32 waiting period; 33 chiropractic
34 chiropractic office visits; 35 dental care; 36 dental crowns; 37 dental accident; 38 orthodontics; 39 prosthodontics; 40 oral surgery; 41 preventive dental
42 home health care; 43 home health prescriptions; 44 home health visits; 45 hospice; 46 respite care; 47 hospital; 48 hospital inpatient; 49 hospital room and board
50 hospital outpatient; 51 hospital emergency, accident; 52 hospital emergency, medical; 53 hospital ambulatory surgery; 54 long-term care; 55 major medical
56 medical transportation; 57 air transportation; 58 cabulance; 59 ambulance; 60 general benefits; 61 in-vitro fertilization; 62 MRI or CT; 63 donor procedures
64 acupuncture; 65 newborn care; 66 pathology; 67 smoking cessation; 68 well baby care; 69 maternity; 70 transplants; 71 hearing exam; 72 inhalation therapy
73 diagnostic medical; 74 private duty nursing; 75 prosthetic device; 76 dialysis; 77 ear exam; 78 chemotherapy; 79 allergy testing; 80 immunizations
81 routine physical; 82 family planning; 83 infertility; 84 abortion; 85 AIDS; 86 emergency services; 87 cancer; 88 pharmacy; 89 freestanding prescription drugs
90 mail order drugs; 91 brand name drugs; 92 generic drugs; 93 podiatry; 94 podiatry office visits; 95 podiatry nursing home visits; 96 professional
97 anesthesiologist; 98 office visit; 99 inpatient visit; A0 outpatient visit; A1 nursing home visit; A2 skilled nursing visit; A3 home visit; A4 psychiatric
A5 psychiatric room and board; A6 psychotherapy; A7 psychiatric inpatient; A8 psychiatric outpatient; A9 rehabilitation; AA rehabilitation room and board
AB rehabilitation inpatient; AC rehabilitation outpatient; AD occupational therapy; AE physical medicine; AF speech therapy; AG skilled nursing
AH skilled nursing room and board; AI substance abuse; AJ alcoholism; AK drug addiction; AL vision; AM frames; AN routine exam; AO lenses
AQ physical that is not medically necessary; AR experimental drug therapy; B1 burn care; B2 brand name drugs on formulary; B3 brand name drugs not on formulary
BA independent medical evaluation; BB psychiatric partial hospitalization; BC psychiatric day care; BD cognitive therapy; BE massage therapy
BF pulmonary rehabilitation; BG cardiac rehabilitation; BH pediatric; BI nursery; BJ skin; BK orthopedic; BL cardiac; BM lymphatic; BN gastrointestinal; BP endocrine
BQ neurology; BR eye; BS invasive procedures; BT gynecological; BU obstetrical; BV obstetrical and gynecological; BW mail order, brand name; BX mail order, generic
BY sick visit; BZ well visit; C1 coronary care; CA private duty nursing, inpatient; CB private duty nursing, home; CC surgery, professional; CD surgery, facility
CE mental health provider, inpatient; CF mental health provider, outpatient; CG mental health facility, inpatient; CH mental health facility, outpatient
CI substance abuse facility, inpatient; CJ substance abuse facility, outpatient; CK screening X-ray; CL screening laboratory; CM mammogram, high risk; CN mammogram, low risk
CO flu vaccination; CP eyewear; CQ case management; DG dermatology; DM durable medical equipment; DS diabetic supplies; GF generic drugs on formulary
GN generic drugs not on formulary; GY allergy; IC intensive care; MH mental health; NI neonatal intensive care; ON oncology; PT physical therapy; PU pulmonary; RN renal
RT residential psychiatric treatment; SMH serious mental health; TC transitional care; TN transitional nursery care; UC urgent care`,
  // Whom a coverage is for.
  '1207': `
CHD children only; DEP dependents only; E1D employee and one dependent; E2D employee and two dependents; E3D employee and three dependents
E5D employee and one or more dependents; E6D employee and two or more dependents; E7D employee and three or more dependents; E8D employee and four or more dependents
E9D employee and five or more dependents; ECH employee and children; EMP employee only; ESP employee and spouse; FAM family; IND individual; SPC spouse and children
SPO spouse only; TWO two persons`,
  // Why a request was rejected (AAA03).
  '901': `
04 authorized quantity exceeded; 15 required data missing; 33 input errors; 35 out of network; 41 authorization or access restricted; 42 cannot answer now
43 provider number missing or wrong; 44 provider name missing or wrong; 45 provider specialty missing or wrong; 46 provider phone missing or wrong
47 provider state missing or wrong; 48 referring provider number missing or wrong; 49 not the primary care provider; 50 provider may not ask; 51 provider not on file
52 service dates outside of the provider's enrollment; 53 benefit does not fit the provider type; 54 procedure qualifier does not fit; 55 procedure does not fit; 56 date does not fit
57 service date missing or wrong; 58 birth date missing or wrong; 60 birth after service; 61 death before service; 62 date outside of the allowed period; 63 date in the future
64 patient number missing or wrong; 65 patient name missing or wrong; 66 patient sex missing or wrong; 67 patient not found; 68 patient number used twice; 69 does not fit the age
70 does not fit the sex; 71 birth date differs from the payer's; 72 member number missing or wrong; 73 subscriber name missing or wrong; 74 subscriber sex missing or wrong
75 subscriber not found; 76 member number used twice; 77 subscriber found, patient not; 78 subscriber not in this group or plan; 79 participant number wrong; 80 no answer, transaction ended
95 patient not eligible; 97 provider address missing or wrong; 98 experimental
AA authorization not found; AE needs authorization of the primary care provider; AF diagnosis missing or wrong; AG procedure missing or wrong; AO more on the condition needed
CI certification is of another patient; E8 needs medical review; IA authorization number badly formed; IP provider role does not fit; MA authorization number missing
NC no certification found; T1 provider not known to the repricer; T2 payer not known to the repricer; T3 insured not known to the repricer; T4 payer name or number missing
T5 certification missing; T6 too little data to reprice
36 testing not included; 37 forwarded to an external reviewer; 59 death date missing or wrong; 81 case number missing or wrong; 82 not medically necessary; 83 level of care does not fit
84 certification not required; 85 external reviewer certifies; 86 primary care service; 87 exceeds the plan maximum; 88 service not covered; 89 no prior approval
90 requested information not received; 91 duplicate request; 92 service does not fit the diagnosis; 96 pre-existing condition; AH onset date missing or wrong; AI accident date missing or wrong
AJ last menstrual period missing or wrong; AK expected birth date missing or wrong; AL surgery date missing or wrong; AM admission date missing or wrong; AN discharge date missing or wrong`,
  // What to do next (AAA04).
  '889': `
C correct and send again; N do not send again; P send the original again; R may send again; S do not send again, a third party is asked; W wait 30 days, send again
X wait 10 days, send again; Y do not send again, an answer follows`,
  // Enrollment: what is done and why.
  '875':
    '001 change; 002 delete; 021 addition; 024 cancellation; 025 reinstatement; 026 correction; 030 audit; 032 employee information does not apply',
  '1203': `
01 divorce; 02 birth; 03 death; 04 retirement; 05 adoption; 06 strike; 07 benefits end; 08 employment ends; 09 COBRA; 10 COBRA premium paid; 11 surviving spouse
14 voluntary withdrawal; 15 primary care provider changed; 16 quit; 17 fired; 18 suspended; 20 active; 21 disability; 22 plan change; 25 identifying data changed
26 declined coverage; 27 pre-enrollment; 28 initial enrollment; 29 benefit selection; 31 legal separation; 32 marriage; 33 personnel data; 37 leave with benefits
38 leave without benefits; 39 layoff with benefits; 40 layoff without benefits; 41 re-enrollment; 43 moved; 46 customer file in error; 59 not paid
AA unhappy with the staff; AB unhappy with the care; AC office too far; AD unhappy with office hours; AE no timely appointments; AF unhappy with referrals
AG less respect than others; AH patient moved; AI no reason; AJ appointments not on time; AL assigned by rule; EC member's selection; XN notice only; XT transfer`,
  '1205': `
AG preventive care; AH 24 hour care; AJ Medicare risk; AK mental health; DCP dental capitation; DEN dental; EPO EPO; FAC facility; HE hearing; HLT health; HMO HMO
LTC long-term care; LTD long-term disability; MM major medical; MOD mail order drug; PDG prescription drug; POS point of service; PPO PPO; PRA practitioners; STD short-term disability
UR utilization review; VIS vision`,
  '1216': 'A active; C COBRA; S surviving insured; T TEFRA',
  '1218': `
A Part A; B Part B; C Parts A and B; D Medicare; E no Medicare; F Part D; G Parts A and D; H Parts B and D; I Parts A, B and D`,
  '1701': '0 age; 1 disability; 2 end-stage renal disease',
  '1219': `
1 employment ended; 2 hours reduced; 3 Medicare; 4 death; 5 divorce; 6 separation; 7 ineligible child; 8 bankruptcy of the former employer; 9 layoff; 10 leave of absence; ZZ agreed between the parties`,
  '1165': 'R restricted access; U unrestricted access',
  '1212': 'N none; S substance abuse; T tobacco; U unknown; X tobacco and substance abuse',
  '1215': 'D dental card; H health card; P drug card',
  '1146': '1 short-term disability; 2 long-term disability; 3 permanent or total disability; 4 no disability',
  '1303': '5 reads; 6 writes; 7 speaks; 8 native language',
  '1176': `
01 union; 02 not union; 03 executive; 04 not executive; 05 management; 06 not management; 07 hourly; 08 salaried; 09 administrative; 10 not administrative; 11 exempt; 12 not exempt
17 highly compensated; 18 key employee; 19 bargaining; 20 not bargaining; 21 owner; 22 president; 23 vice president`,
  '1201': 'A partial; C current; L latest; O oldest; P prior; S second most current; T third most current',
  '1595': `
A Air Force; B Air Force Reserve; C Army; D Army Reserve; E Coast Guard; F Marine Corps; G Marine Corps Reserve; H National Guard; I Navy; J Navy Reserve; K other; L Peace Corps
M armed forces; N reserves; O Public Health Service; Q foreign military; R American Red Cross; S Department of Defense; U USO; W Military Sealift Command`,
  // Services review (278).
  '1525': 'AR admission review; HS health services review; IN initial; SC specialty care review',
  '306': `
1 add; 2 change; 4 verify; 51 complete; 71 term expired; A1 certified in full; A2 certified in part; A3 not certified; A4 pended; A6 modified; C canceled; CT contact the payer
NA no action needed; RX replace; U reject; WQ accept`,
  '923': '1 poor; 2 guarded; 3 fair; 4 good; 5 very good; 6 excellent; 7 less than 6 months to live; 8 terminal',
  '1338': '03 emergency; E elective; U urgent',
  // Military rank.
  '1596': `
A1 admiral; A2 airman; A3 airman first class; B1 basic airman; B2 brigadier general; C1 captain; C2 chief master sergeant; C3 chief petty officer; C4 chief warrant officer; C5 colonel
C6 commander; C7 commodore; C8 corporal; C9 corporal specialist 4; E1 ensign; F1 first lieutenant; F2 first sergeant; F3 first sergeant, master sergeant; F4 fleet admiral; G1 general
G4 gunnery sergeant; L1 lance corporal; L2 lieutenant; L3 lieutenant colonel; L4 lieutenant commander; L5 lieutenant general; L6 lieutenant junior grade; M1 major; M2 major general
M3 master chief petty officer; M4 master gunnery sergeant major; M5 master sergeant; M6 master sergeant specialist 8; P1 petty officer first class; P2 petty officer second class
P3 petty officer third class; P4 private; P5 private first class; R1 rear admiral; R2 recruit; S1 seaman; S2 seaman apprentice; S3 seaman recruit; S4 second lieutenant
S5 senior chief petty officer; S6 senior master sergeant; S7 sergeant; S8 sergeant first class specialist 7; S9 sergeant major specialist 9; SA sergeant specialist 5; SB staff sergeant
SC staff sergeant specialist 6; T1 technical sergeant; V1 vice admiral; W1 warrant officer`,
};

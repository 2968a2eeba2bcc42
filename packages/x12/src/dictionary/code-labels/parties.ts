/** Words for codes that tell who somebody is: roles, kinds of names, identifiers, contacts. Entries are `code words`. */
export const PARTIES: Readonly<Record<string, string>> = {
  // Entity identifier.
  '98': `
03 dependent; 13 contracted provider; 17 consultant's office; 1A subgroup; 1C group purchasing organization; 1E health maintenance organization
1G oncology center; 1H kidney dialysis unit; 1I preferred provider organization; 1M previous group; 1O acute care hospital; 1P provider
1Q military facility; 1R university, college or school; 1S outpatient surgery center; 1T physician, clinic or group practice
1U long-term care facility; 1V extended care facility; 1W psychiatric health facility; 1X laboratory; 1Y retail pharmacy; 1Z home health care
28 subcontractor; 2A government facility; 2B third party administrator; 2D other health care facility; 2E facility outside of health care
2I church facility; 2J individual; 2K partnership; 2P public health facility; 2Q veterans facility; 2S Indian health facility; 2T justice department facility
2Y general medical and surgical facility; 2Z hospital unit of another institution; 30 service supplier; 31 mailing address; 36 employer
3A hospital unit for the developmentally disabled; 3B psychiatric facility; 3C respiratory disease facility; 3D obstetric and gynecologic facility
3E eye, ear, nose and throat facility; 3F rehabilitation facility; 3G orthopedic facility; 3H chronic disease facility; 3I other specialty facility
3J children's general facility; 3K children's hospital unit; 3L children's psychiatric facility; 3M children's respiratory disease facility
3N children's eye, ear, nose and throat facility; 3O children's rehabilitation facility; 3P children's orthopedic facility
3Q children's chronic disease facility; 3R children's other specialty facility; 3S institution for the developmentally disabled
3T facility for alcohol and drug dependency; 3U inpatient AIDS facility; 3V AIDS unit; 3W outpatient AIDS program
3X inpatient unit for alcohol and drug dependency; 3Y outpatient services for alcohol and drug dependency; 3Z arthritis center
40 receiver; 41 submitter; 43 claimant's representative; 44 data processing service; 45 drop-off location; 4A birthing room; 4B burn unit
4C cardiac catheterization laboratory; 4D open heart surgery facility; 4E cardiac intensive care unit; 4F angioplasty facility
4G chronic lung disease facility; 4H emergency department; 4I trauma center; 4J shock wave lithotripsy unit; 4K fitness center
4L genetic counseling and screening; 4M adult day care; 4N Alzheimer's assessment; 4O geriatric assessment facility; 4P geriatric emergency response
4Q geriatric acute care unit; 4R geriatric clinic; 4S respite care facility; 4T senior membership program; 4U patient education unit; 4V community health promotion
4W worksite health promotion; 4X hemodialysis facility; 4Y home health services; 4Z hospice; 5A intensive care unit; 5B histopathology laboratory
5C blood bank; 5D neonatal intensive care unit; 5E obstetrics unit; 5F occupational health; 5G organized outpatient services
5H pediatric inpatient unit; 5I child and adolescent psychiatry; 5J psychiatric consultation; 5K psychiatric education; 5L psychiatric emergency services
5M geriatric psychiatry; 5N psychiatric inpatient unit; 5O psychiatric outpatient services; 5P psychiatric partial hospitalization
5Q megavoltage radiation therapy unit; 5R radioactive implants unit; 5S therapeutic radioisotope facility; 5T X-ray therapy unit; 5U CT unit
5V diagnostic radioisotope facility; 5W MRI facility; 5X ultrasound unit; 5Y rehabilitation inpatient unit; 5Z rehabilitation outpatient services
61 where it was performed; 62 applicant's employer; 6A reproductive health services; 6B skilled nursing unit; 6C SPECT imaging unit; 6D social work facility
6E outpatient social work; 6F emergency department social work; 6G sports medicine; 6H hospital auxiliary unit; 6I patient representative
6J volunteer services; 6K outpatient surgery; 6L organ and tissue transplant unit; 6M orthopedic surgery facility; 6N occupational therapy
6O physical therapy; 6P recreational therapy; 6Q respiratory therapy; 6R speech therapy; 6S women's health center; 6U cardiac rehabilitation
6V cardiac assessment without surgery; 6W emergency medical technician; 6X disciplinary contact; 6Y case manager; 70 prior incorrect insured
71 attending provider; 72 operating physician; 73 other physician; 74 corrected insured; 75 participant; 77 service location; 7C place of occurrence
7O federally chartered facility; 80 hospital; 82 rendering provider; 83 subscriber's school; 84 subscriber's employer; 85 billing provider; 87 pay-to address; 8W payment address
95 research institute; 9K key person; AAG ground ambulance service; AAH air ambulance service; AAI water ambulance service; AAJ admitting services; AAK primary surgeon; AAL medical nurse
AAM cardiac rehabilitation services; AAN skilled nursing services; AAO observation room; AAP employee; AAQ anesthesiology services; ACV information source
AG agent or agency; AY clearinghouse; BO broker or sales office; CK pharmacist; CX claim administrator; CZ admitting surgeon; D2 commercial insurer; DD assistant surgeon
DJ consulting physician; DK ordering provider; DN referring provider; DO dependent; DQ supervising provider; E1 legally responsible for a child
E2 lives with the child; E7 previous employer; E9 participating laboratory; EI executor of estate; EXS former spouse; EY employee; FA facility
FD physical address; FE mailing address; FS final destination; G0 dependent insured; G3 clinic; GB other insured; GD guardian; GI paramedic
GJ paramedical company; GK previous insured; GM insured spouse; GP gateway provider; GW group; GY treatment facility; HF shortage area facility
HH home health agency; HK subscriber; I3 independent physicians association; IJ injection point; IL insured or subscriber; IN insurer; J6 power of attorney
L5 contact; LI independent laboratory; LR legal representative; M5 migrant health clinic; M8 educational institution; MR medical insurer; MSC mammography center
ND next destination; O4 factor; OB ordered by; OC origin carrier; OD optometrist; OOP other operating physician; OX oxygen therapy facility; P0 patient facility
P2 primary insured; P3 primary care provider; P4 prior insurer; P5 plan sponsor; P6 reviewing PPO; P7 repricing PPO; PE payee; PR payer; PRP primary payer
PT party to receive the test report; PTP pay-to plan; PV certifier; PW pick-up location; QA pharmacy; QB purchased service provider; QC patient
QD responsible party; QE policyholder; QH physician; QK managed care; QL chiropractor; QM dialysis center; QN dentist; QO doctor of osteopathy; QS podiatrist
QV group practice; QY medical doctor; R3 next scheduled destination; RC receiving location; RM remitter; RW rural health clinic; S1 parent; S2 student; S3 custodial parent
S4 skilled nursing facility; SEP secondary payer; SJ service provider; SU supplier; T4 transfer point; TL testing laboratory; TP taxpayer
TQ reviewing organization; TT transferred to; TTP tertiary payer; TU repricing organization; TV third party administrator; TZ significant other; UH nursing home
VER verifier; VN vendor; VY organization that completes the change; X3 utilization management organization; X4 spouse; X5 equipment supplier; Y2 managed care organization
ZD party to receive reports; ZZ agreed between the parties
00 alternate insurer; 04 account holder; 0B interim funding organization; 2L corporation; AK party to be answered; BE beneficiary; BK bank; C1 in care of; C2 in care of, second
CA carrier; GG intermediary; IAT executes and verifies; MJ financial institution; NH association; RB receiving bank; RGA government agency; UN union; Z6 transferring party
ZB party to be credited; ZL passes the transaction on`,
  // Kind of identifier.
  '66': `
1 D-U-N-S number; 9 D-U-N-S number with suffix; 21 health industry number; 24 employer number; 34 social security number; 38 country code
46 electronic transmitter number; 94 code of the final receiver; AC attachment control number; AD Blue Cross Blue Shield plan; BD Blue Cross provider number
BS Blue Shield provider number; C insured's changed number; FA facility number; FI federal tax number; HN Medicare number (HIC); II unique health identifier
MI member number; MC Medicaid provider number; MR Medicaid recipient number; NI NAIC company number; PC commercial provider number; PI payer number
PP pharmacy processor number; SL state license; SV provider number of the payer; UP UPIN; XV national plan number; XX NPI; ZZ agreed between the parties
31 bank; 57 department; 75 number of the state; A3 number of a third party; A4 number of the clearinghouse; A6 financial number (FINS); C1 insured or subscriber
CF Canadian bank; EI employee number; EQ insurer's number; G payee number; LD language (NISO Z39.53); LE language (ISO 639); N insured's number; PA secondary agent`,
  '1065': '1 person; 2 organization',
  // Entity relationship.
  '706':
    '01 parent; 02 child; 27 domestic partner; 41 spouse; 48 employee; 65 other; 72 unknown; 25 established patient; 26 new patient',
  // Role in PRV.
  '1221': `
AD admitting; AS assistant surgeon; AT attending; BI billing; CO consulting; CV covering; H hospital; HH home health; LA laboratory; OP operating
OR ordering; OT other; P1 pharmacist; P2 pharmacy; PC primary care; PE performing; PT pay-to; R rural health clinic; RF referring; SB submitting
SK skilled nursing facility; SU supervising`,
  // Contact function.
  '366': `
1I local contact; AJ primary contact; AL alternate contact; BI billing questions; BL technical contact; CN general contact; CX claim office; EP employer contact
IC information contact; IP insured; PQ parent or guardian; RP responsible person; SK school clerk`,
  // Kind of phone number or address.
  '365': `
AP other telephone; BN pager; CP cell phone; ED EDI access number; EM e-mail; EX extension; FX fax; HP home telephone; TE telephone; UR web address; WP work telephone`,
  '1068': 'F female; M male; U unknown',
  '1067': `
A common law marriage; B domestic partner; C does not apply; D divorced; I single; K unknown; M married; R not told; S separated; U unmarried; W widowed; X legally separated`,
  // Relationship to the insured.
  '1069': `
01 spouse; 03 parent; 04 grandparent; 05 grandchild; 06 uncle or aunt; 07 nephew or niece; 08 cousin; 09 adopted child; 10 foster child; 11 child-in-law
12 sibling-in-law; 13 parent-in-law; 14 sibling; 15 ward; 16 stepparent; 17 stepchild; 18 self; 19 child; 20 employee; 21 unknown; 22 disabled dependent
23 sponsored dependent; 24 dependent of a minor dependent; 25 former spouse; 26 guardian; 29 significant other; 31 court appointed guardian; 32 mother; 33 father
34 other adult; 36 emancipated minor; 38 collateral dependent; 39 organ donor; 40 cadaver donor; 41 injured plaintiff; 43 child the insured does not pay for; 48 stepson
49 stepdaughter; 53 life partner; 60 annuitant; D2 trustee; G8 other; G9 other relative`,
  '1220': 'F full-time student; N no student; P part-time student',
  // Race or ethnicity.
  '1109': `
7 not provided; 8 does not apply; A Asian or Pacific Islander; B Black; C white; D South Asian; E other; F Asian or Pacific American; G Native American; H Hispanic
I American Indian or Alaska Native; J Native Hawaiian; N Black, not Hispanic; O white, not Hispanic; P Pacific Islander; Z agreed between the parties`,
  // Kind of location in N4.
  '309': '60 area; CY county; PQ postal code; PR region; PS city; RJ region',
  // Employment.
  '584': `
AC active; AO active military, overseas; AU active military, USA; DI deceased; FT full-time; L1 leave of absence; PT part-time; PV previous; RT retired; RU retired military
TE terminated
AE active reserve; AS academy student; AT presidential appointee; CC contractor; DD dishonorably discharged; HD honorably discharged; IR inactive reserve; LX military leave
PE plans to enlist; RE recommissioned; RM retired military, overseas; RR retired without recall`,
  // Citizenship.
  '1066': `
1 U.S. citizen; 2 not a resident; 3 resident; 4 without legal status; 5 foreign; 6 U.S. citizen who lives abroad; 7 U.S. citizen who lives there`,
};

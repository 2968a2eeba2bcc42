/** Words for kinds of reference numbers, notes and documents. Entries are `code words`. */
export const REFERENCES: Readonly<Record<string, string>> = {
  // What a reference number is.
  '128': `
00 contracting district; 01 bank routing number; 04 Canadian bank number; 0B state license; 0F subscriber number; 0K policy form or policy; 14 master account
17 reporting category; 18 plan number; 19 division; 1A Blue Cross provider number; 1B Blue Shield provider number; 1C Medicare provider number
1D Medicaid provider number; 1G UPIN; 1H CHAMPUS number; 1J facility number; 1K payer's claim number; 1L group or policy number
1S ambulatory patient group (APG); 1W member number; 23 client number; 26 union number; 28 employee number; 2F consolidated invoice; 2U payer number; 38 master policy
3H case number; 3L branch; 49 family unit number; 4A PIN; 4N service authorization exception; 60 account suffix; 6M application number; 6O cross reference; 6P group number
6R line control number; 82 data item; 9A repriced claim number; 9B repriced line number; 9C adjusted repriced claim number; 9D adjusted repriced line number
9F referral number; 9K servicer; 9V payment category; 9X account category; A6 employee number; ABB personal number; ABY employer's plan number; ACY treatment code
ALS alternative list; APC ambulatory payment classification (APC); AZ health insurance policy; BAF receipt; BB authorization number
BLT type of bill; BT batch number; CE class of contract; CLI coverage list; CPT procedure (CPT); CT contract number; D3 pharmacy number (NCPDP)
D9 clearinghouse claim number; DP department; DU dependents; DUN D-U-N-S number; DNS D-U-N-S number with suffix; DX agency number; E8 service contract; E9 attachment code
EA medical record number; EI employer identification number; EJ patient account number; EL device PIN; EO submitter number; EV receiver number
EW mammography certification; F2 local version; F4 facility certification; F5 Medicare crossover indicator; F6 Medicare number (HIC)
F8 payer's claim number; FJ line control number; FO drug formulary; FY claim office number; G1 prior authorization; G2 commercial provider number
G3 predetermination number; G4 peer review approval; G5 provider site; GE geographic number; GH identity card serial number; HI health industry number
HJ identity card number; HPI NPI; ICD diagnosis; IF issue number; IG insurance policy; IJ industry code (SIC); IK invoice number; JD user; LOI LOINC code; LU location number
LX investigational device (IDE) number; M7 medical assistance category; MRC eligibility category; MRN mother's medical record number; N5 provider's plan network
N6 plan network number; N7 facility network number; NF NAIC company number; NQ Medicaid recipient number; NT administrator's number; P4 demonstration project
P5 position; PID program number; POL policy number; PQ payee number; PSM credit card; PXC provider taxonomy; Q4 prior identifier; QQ unit number; RB rate code
SOJ state code; SY social security number; T4 claim adjustment indicator; TJ federal tax number; TN transaction number; TV line of business; VV voucher; VY compound drug link
WH master link number; X1 provider's claim number; X4 CLIA number; X9 internal control number; XM issuer; XV national plan number; XX1 special program; XX2 service area; XZ prescription number
Y4 property and casualty claim number; YY geographic key; ZH number assigned by the payer; ZX county; ZZ agreed between the parties
0N attached number; 11 account number; 72 schedule number; 9J pension contract; AP accounts receivable; B7 life insurance policy; CL seller's credit memo; CM buyer's credit memo
ID insurance certificate; IV seller's invoice; KW certification; LB lockbox; PO purchase order`,
  // What a note is about.
  '363': `
ADD more information; ALG allergies; CER certification narrative; DCP goals or discharge plans; DGN diagnosis description; DME equipment and supplies; MED medication
NTR nutrition; ODT orders and treatments; RHB limits, reason homebound; RLH reasons for leaving home; RNH times and reasons not at home; SET unusual home or surroundings
SFM safety measures; SPT supplementary plan of treatment; TPO note of a third party organization; UPI updated information`,
  // What an attachment is.
  '755': `
03 report for treatment beyond guidelines; 04 drugs administered; 05 treatment diagnosis; 06 initial assessment; 07 functional goals; 08 plan of treatment
09 progress report; 10 continued treatment; 11 chemical analysis; 13 certified test report; 15 justification for admission; 21 recovery plan
48 social security benefit letter; 55 rental agreement; 59 benefit letter; 77 supporting data for verification; A3 allergies; AE attachment; A4 autopsy report
AM ambulance certification; AS admission summary; B2 prescription; B3 physician order; B4 referral form; BR benchmark test results; BS baseline; BT blanket test results
CB chiropractic justification; CK consent form; CT certification; D2 drug profile; DA dental models; DB equipment prescription; DG diagnostic report
DJ discharge monitoring report; DS discharge summary; EB explanation of benefits; FM family medical history; HC health certificate; HR health clinic records
I5 immunization record; IR school immunization record; LA laboratory results; M1 medical record attachment; MT models; NN nursing notes; OB operative note
OC oxygen content report; OD orders and treatments; OE physical examination; OX oxygen therapy certification; OZ supporting data for the claim; P4 pathology report
P5 patient history; P6 periodontal charts; PE parenteral or enteral certification; PN physical therapy notes; PO prosthetic or orthotic certification
PQ paramedical results; PY physician's report; PZ physical therapy certification; RB radiology films; RR radiology reports; RT report of tests
RX renewable oxygen content report; SG symptoms; V5 death notification; XP photographs
AT purchase order attachment; P7 periodontal reports; QC cause and corrective action; QR quality report`,
  // How an attachment comes.
  '756': `
AA kept by the provider, on request; AB sent to the payer before; AD certificate is in this claim; AF narrative is in this claim; AG no documents needed; BM by mail
EL electronically; EM by e-mail; FT by file transfer; FX by fax; NS not specified; OL online; VO by voice
IA electronic image`,
  // What a trace number belongs to.
  '481': '1 number of this transaction; 2 number of the transaction that is answered; 3 payment number',
  // How binary data is written.
  '1570': `
ASC plain text; B64 Base 64`,
  // Lists that a code comes from.
  '1270': `
65 claim status; 68 provider taxonomy; AAA disability; AAU diagnosis (ICD-9-CM); AAW procedure (CPT); AAX diagnosis (ICD-9-CM); AAY dental procedure; ABF other diagnosis (ICD-10-CM)
ABJ admitting diagnosis (ICD-10-CM); ABK principal diagnosis (ICD-10-CM); ABN external cause (ICD-10-CM); ABU diagnosis (ICD-10-CM); ABV diagnosis (ICD-10-CM); ADD diagnosis (ICD-10-CM); APR reason for the visit (ICD-10-CM)
AS form type; ASD diagnosis (ICD-10-CM); ATD diagnosis (ICD-10-CM); BBQ other procedure (ICD-10-PCS); BBR principal procedure (ICD-10-PCS); BE value code; BF other diagnosis (ICD-9-CM)
BG condition code; BH occurrence code; BI occurrence span code; BJ admitting diagnosis (ICD-9-CM); BK principal diagnosis (ICD-9-CM); BN external cause (ICD-9-CM)
BO other procedure (HCPCS); BP principal procedure (HCPCS); BQ other procedure (ICD-9-CM); BR principal procedure (ICD-9-CM); BS procedure (CPT); CAH procedure (ABC)
DR diagnosis related group (DRG); HE remark code; HI health industry number; HO NPI; JO tooth (ISO system); JP tooth (universal system); LOI LOINC code; NDC drug (NDC); NUB uniform billing code
PR reason for the visit (ICD-9-CM); REC source of race or ethnicity; RET race or ethnicity; RX pharmacy reject or payment code; TC treatment code
TQ tooth surface; UT medical necessity form (CMS); ZZ agreed between the parties
GR nature of injury (NCCI); NI nature of injury`,
};

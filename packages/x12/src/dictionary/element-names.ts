/**
 * A short name, in this project's own words, for every element of a segment and every component of a composite. Names
 * are unique inside of their segment; keys of the typed view and rows of the reference pages come from them.
 *
 * One line each: names by position, parted by `;`. `6(Reason; Amount)` stands for `Reason 1; Amount 1; Reason 2` and so
 * on to 6.
 */
const COMPOSITES = `
C001: 5(Unit; Exponent; Multiplier)
C002: 5(Action)
C003: Code qualifier; Procedure code; Modifier 1; Modifier 2; Modifier 3; Modifier 4; Description; Last code of range
C004: 4(Pointer)
C005: 5(Surface)
C006: 5(Area)
C022: Qualifier; Code; Date format; Date; Amount; Quantity; Version; Last code of range; Present on admission
C023: Code; Code qualifier; Frequency
C024: Cause 1; Cause 2; Cause 3; State; Country
C030: Element; Component; Repetition
C035: Specialty; Agency; Certified
C040: 3(Qualifier; Number)
C042: Reason; Reference
C043: Category; Status; Entity; Code list
C052: Medicare plan; Eligibility reason 1; Eligibility reason 2; Eligibility reason 3
C056: Race or ethnicity; Code list; Code
C057: Loop
C058: Payer order; Number
C998: Name; Value
C999: Data element; Component data element
`;

const SEGMENTS = `
ISA: Authorization qualifier; Authorization; Security qualifier; Security; Sender qualifier; Sender; Receiver qualifier; Receiver; Date; Time; Repetition separator; Version; Control number; Acknowledgment requested; Usage; Component separator
IEA: Group count; Control number
TA1: Control number; Date; Time; Acknowledgment code; Note code
GS: Functional group; Sender; Receiver; Date; Time; Control number; Agency; Version
GE: Set count; Control number
ST: Transaction set; Control number; Guide
SE: Segment count; Control number
AAA: Valid; Agency; Reject reason; Follow-up
ACT: Account; Name; Identifier qualifier; Identifier; Account qualifier; Second account; Description; Payment method; Benefit status
ADX: Amount; Reason; Qualifier; Number
AK1: Functional group; Control number; Version
AK2: Transaction set; Control number; Guide
AK9: Acknowledgment code; Sets included; Sets received; Sets accepted; 5(Error)
AMT: Qualifier; Amount; Credit or debit
BDS: Filter; Length; Data
BGN: Purpose; Reference number; Date; Time; Time zone; Original reference number; Type; Action; Security level
BHT: Structure; Purpose; Reference number; Date; Time; Type
BIN: Length; Data
BPR: Handling; Total paid; Credit or debit; Payment method; Payment format; Sender bank qualifier; Sender bank; Sender account qualifier; Sender account; Originating company; Originating company supplement; Receiver bank qualifier; Receiver bank; Receiver account qualifier; Receiver account; Payment date; Business function; Return bank qualifier; Return bank; Return account qualifier; Return account
CAS: Group; 6(Reason; Amount; Quantity)
CAT: Report type; Transmission; Version; Code list; Code; Second code; Second version
CL1: Admission type; Admission source; Patient status; Nursing home status
CLM: Patient control number; Total charge; Filing indicator; Claim type; Facility; Provider signature on file; Accepts assignment; Assigns benefits; Release of information; Patient signature source; Related causes; Special program; Question 1; Level of service; Question 2; Provider agreement; Claim status; Question 3; Submission reason; Delay reason
CLP: Patient control number; Claim status; Total charge; Total paid; Patient responsibility; Filing indicator; Payer claim control number; Facility code; Frequency; Patient status; DRG; DRG weight; Discharge fraction; Question
CN1: Contract type; Amount; Percentage; Contract code; Discount percentage; Version
COB: Payer order; Policy number; Coordination of benefits; Service types
CR1: Weight unit; Patient weight; Transport type; Transport reason; Distance unit; Distance; Pick-up address; Drop-off address; Round trip purpose; Stretcher purpose
CR2: Treatment number; Treatment count; First subluxation level; Last subluxation level; Period unit; Treatment period; Monthly treatments; Patient condition; Complication; Description; Further description; X-rays available
CR3: Certification type; Duration unit; Duration; Insulin dependence; Description
CR5: Certification type; Treatment period; Equipment 1; Equipment 2; Equipment reason; Flow rate; Daily uses; Hours per use; Therapist order; Blood gas; Saturation; Test condition; Finding 1; Finding 2; Finding 3; Portable flow rate; Delivery system; Equipment 3
CR6: Prognosis; Start of care; Certification format; Certification period; Diagnosis date; Skilled nursing facility; Medicare covered; Certification type; Surgery date; Procedure qualifier; Procedure; Order date; Last visit; Physician contact; Admission format; Last admission; Discharged to; Onset 1; Onset 2; Onset 3; Onset 4
CRC: Category; Applies; 5(Condition)
CTP: Trade class; Price type; Unit price; Quantity; Unit; Price multiplier qualifier; Price multiplier; Amount; Price basis; Condition value; Price multiple
CTX: Context; Segment; Segment position; Loop; Position in segment; Data element
CUR: Entity; Currency; Exchange rate; Second entity; Second currency; Market; 5(Date qualifier; Date; Time)
DMG: Date format; Birth date; Sex; Marital status; Race or ethnicity; Citizenship; Country; Verification basis; Quantity; Code list; Code
DN1: Treatment months; Months remaining; Question; Description
DN2: Tooth; Status; Quantity; Date format; Date; Code list
DSB: Disability type; Quantity; Occupation; Work intensity; Product option; Amount; Diagnosis qualifier; Diagnosis
DTM: Qualifier; Date; Time; Time zone; Period format; Period
DTP: Qualifier; Format; Date
EB: Information; Coverage level; Service types; Insurance type; Plan; Period; Amount; Percentage; Quantity qualifier; Quantity; Authorization required; In network; Procedure; Diagnosis pointers
EC: Employment class 1; Employment class 2; Employment class 3; Percentage; Information status; Occupation
ENT: Number; Entity; Identifier qualifier; Identifier; Second entity; Second identifier qualifier; Second identifier; Reference qualifier; Reference number
EQ: Service types; Procedure; Coverage level; Insurance type; Diagnosis pointers
FRM: Question; Response; Text; Date; Percentage
HCP: Pricing method; Allowed amount; Savings; Repricing organization; Rate; Approved DRG; Approved amount; Approved revenue code; Procedure qualifier; Approved procedure; Unit; Approved quantity; Reject reason; Policy compliance; Exception
HCR: Action; Number; Decision reason; Second opinion
HD: Maintenance type; Maintenance reason; Insurance line; Plan; Coverage level; Dependents; Second count; Underwriting decision; Late enrollment; Drug house; Question
HI: 12(Code)
HL: Number; Parent number; Level; Has children
HLH: Health status; Height; Weight; Former weight; Description; Current condition; Further description
HSD: Quantity qualifier; Quantity; Unit; Every; Period; Period count; Days; Time of day
ICM: Frequency; Wage; Hours; Location; Salary grade; Currency
IDC: Plan; Card type; Count; Action
III: Code list; Code; Category; Text; Quantity; Unit; Surface 1; Surface 2; Surface 3
IK3: Segment; Segment position; Loop; Error
IK4: Position in segment; Data element; Error; Bad value
IK5: Acknowledgment code; 5(Error)
INS: Subscriber; Relationship; Maintenance type; Maintenance reason; Benefit status; Medicare; COBRA event; Employment status; Student status; Handicapped; Death date format; Death date; Confidentiality; City; State; Country; Birth order
IT1: Line number; Quantity; Unit; Unit price; Price basis; 10(Product qualifier; Product)
K3: Text; Record format; Unit
LE: Loop
LIN: Number; 15(Product qualifier; Product)
LQ: Code list; Code
LS: Loop
LUI: Code qualifier; Language; Description; Use; Proficiency
LX: Number
MEA: Reference; Qualifier; Value; Unit; Lowest value; Highest value; Significance; Attribute; Surface; Method; Code list; Code
MIA: Covered days; Operating outlier; Lifetime psychiatric days; Claim DRG amount; Remark 1; Disproportionate share; Pass-through; Capital; Capital federal portion; Capital hospital portion; Capital disproportionate share; Old capital; Capital teaching; Operating hospital portion; Cost report days; Operating federal portion; Capital outlier; Teaching; Nonpayable professional component; Remark 2; Remark 3; Remark 4; Remark 5; Capital exception
MOA: Reimbursement rate; Payable amount; Remark 1; Remark 2; Remark 3; Remark 4; Remark 5; ESRD payment; Nonpayable professional component
MPI: Information status; Employment status; Branch; Description; Rank; Service format; Service period
MSG: Text; Line control; Number
N1: Entity; Name; Identifier qualifier; Identifier; Relationship; Second entity
N2: 2(Name)
N3: 2(Line)
N4: City; State; ZIP; Country; Location qualifier; Location; Subdivision
NM1: Entity; Entity type; Last name or organization; First name; Middle name; Prefix; Suffix; Identifier qualifier; Identifier; Relationship; Second entity; Second name
NTE: Type; Text
OI: Filing indicator; Submission reason; Assigns benefits; Patient signature source; Provider agreement; Release of information
OOI: Group; Attribute; Value; Value qualifier
PAT: Relationship; Location; Employment status; Student status; Death date format; Death date; Weight unit; Weight; Pregnant
PER: Function; Name; 3(Communication qualifier; Communication number); Inquiry reference
PLA: Action; Entity; Date; Time; Reason
PLB: Provider; Fiscal period end; 6(Adjustment; Amount)
PRV: Role; Code qualifier; Taxonomy; State; Specialty; Organization type
PS1: Provider; Amount; State
PWK: Report type; Transmission; Copies; Entity; Identifier qualifier; Control number; Description; Actions; Request category
QTY: Qualifier; Quantity; Unit; Text
RAS: Amount; Group; First reason; Second reason
RDM: Transmission; Name; Communication number; First reference; Second reference
REF: Qualifier; Number; Description; Further number
RMR: Qualifier; Number; Payment action; Paid; Billed; Discount; Adjustment reason; Adjustment
SAC: Indicator; Service; Agency; Agency code; Amount; Percent basis; Percent; Rate; Unit; Quantity; Second quantity; Handling; Reference number; Option; Description; Language
SBR: Payer order; Relationship; Group number; Group name; Insurance type; Coordination of benefits; Question; Employment status; Filing indicator
SLN: Line number; Parent line; Indicator; Quantity; Unit; Unit price; Price basis; Relationship; 10(Product qualifier; Product)
STC: Status 1; Date; Action; Charge; Paid; Payment date; Payment method; Check date; Check number; Status 2; Status 3; Message
SV1: Procedure; Charge; Unit; Quantity; Place of service; Service type; Diagnosis pointers; Amount; Emergency; Multiple procedures; EPSDT; Family planning; Review code; Review value; Copay status; Shortage area; Reference; ZIP; Further amount; Level of care; Provider agreement
SV2: Revenue code; Procedure; Charge; Unit; Quantity; Unit rate; Noncovered charge; Question; Nursing home status; Level of care
SV3: Procedure; Charge; Place of service; Oral cavity areas; Prosthesis; Quantity; Description; Copay status; Provider agreement; Question; Diagnosis pointers
SV5: Procedure; Unit; Length of need; Rental price; Purchase price; Rental frequency
SVC: Procedure; Charge; Paid; Revenue code; Paid units; Submitted procedure; Submitted units
SVD: Payer; Paid; Procedure; Revenue code; Paid units; Bundled line
TOO: Code list; Tooth; Surfaces
TRN: Type; Number; Originating company; Further number
TS2: DRG amount; Federal portion; Hospital portion; Disproportionate share; Capital; Medical education; Outlier days; Day outlier; Cost outlier; Average length of stay; Discharges; Cost report days; Covered days; Noncovered days; Pass-through; Average DRG weight; Capital federal portion; Capital hospital portion; Capital disproportionate share
TS3: Provider; Facility code; Fiscal period end; Claim count; Total charge; Covered charge; Noncovered charge; Denied charge; Provider payment; Interest; Contractual adjustment; Budget reduction; Other payer amount; Blood deductible; Charge other than laboratory; Coinsurance; Reportable procedures; Payable procedures; Deductible; Professional component; Patient liability met; Patient reimbursement; Interim payment claims; Interim payment adjustment
UM: Request category; Certification type; Service type; Facility; Related causes; Level of service; Current condition; Prognosis; Release of information; Delay reason
`;

/** `6(Reason; Amount)` as `Reason 1; Amount 1; ... Reason 6; Amount 6`, anything else as it is. */
function expand(part: string): string[] {
  const group = /^(\d+)\((.*)\)$/.exec(part.trim());
  if (group === null) return [part.trim()];
  const names = (group[2] ?? '').split(';').map((name) => name.trim());
  return Array.from({ length: Number(group[1]) }, (_, i) => names.map((name) => `${name} ${i + 1}`)).flat();
}

function parse(list: string): Map<string, readonly string[]> {
  const parsed = new Map<string, readonly string[]>();
  for (const line of list.trim().split('\n')) {
    const at = line.indexOf(':');
    // A semicolon inside of brackets belongs to the group.
    const parts = line.slice(at + 1).match(/\s*\d+\([^)]*\)|[^;]+/g) ?? [];
    parsed.set(line.slice(0, at), parts.flatMap(expand));
  }
  return parsed;
}

const segmentNames = parse(SEGMENTS);
const compositeNames = parse(COMPOSITES);

/** Name of element `n` (1-based) of a segment, for example `Total charge` for CLM02. */
export function elementName(segment: string, n: number): string {
  return segmentNames.get(segment)?.[n - 1] ?? `Element ${n}`;
}

/** Name of component `m` (1-based) of a composite, for example `Modifier 1` for C003-3. */
export function componentName(composite: string, m: number): string {
  return compositeNames.get(composite)?.[m - 1] ?? `Component ${m}`;
}

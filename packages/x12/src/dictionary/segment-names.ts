/** A short name of our own for each segment of the standard, for places where no guide tells its use. */
const NAMES = `
AAA: Request not accepted
ACT: Account
ADX: Adjustment of the payment
AK1: Group that is answered
AK2: Transaction set that is answered
AK3: Segment in error
AK4: Element in error
AK5: Answer to the transaction set
AK9: Answer to the group
AMT: Amount
BDS: Binary data
BGN: Beginning
BHT: Beginning of the transaction
BIN: Binary data
BPR: Payment
CAS: Adjustment
CAT: Kind of attachment
CL1: Institutional claim
CLM: Claim
CLP: Claim payment
CN1: Contract
COB: Coordination of benefits
CR1: Ambulance transport
CR2: Chiropractic treatment
CR3: Equipment certification
CR5: Oxygen therapy
CR6: Home health care
CRC: Conditions
CTP: Price and quantity
CTX: Context
CUR: Currency
DMG: Demographics
DN1: Orthodontics
DN2: Tooth
DSB: Disability
DTM: Date
DTP: Date
EB: Eligibility or benefit
EC: Employment class
EFI: Electronic format
ENT: Entity
EQ: Question on eligibility
FRM: Answer on a form
GE: End of the group
GS: Functional group
HCP: Pricing
HCR: Decision on the review
HD: Coverage
HI: Codes
HL: Level
HLH: Health
HSD: Delivery of services
ICM: Income
IDC: Identification card
IEA: End of the interchange
III: Information
IK3: Segment in error
IK4: Element in error
IK5: Answer to the transaction set
INS: Member
ISA: Interchange
IT1: Line item
K3: File information
LE: End of a loop
LIN: Item
LQ: Code
LS: Start of a loop
LUI: Language
LX: Number
MEA: Measurement
MIA: Inpatient adjudication
MOA: Outpatient adjudication
MPI: Military service
MSG: Message
N1: Name
N2: More of the name
N3: Street address
N4: City, state, ZIP
NM1: Name
NTE: Note
OI: Other insurance
OOI: Related object
PAT: Patient
PER: Contact
PLA: Place or location
PLB: Provider adjustment
PRV: Provider
PS1: Purchased service
PWK: Attachment
QTY: Quantity
RAS: Reason of an adjustment
RDM: Delivery of the remittance
REF: Reference number
RMR: Remittance item
SAC: Charge or allowance
SBR: Subscriber
SE: End of the transaction set
SLN: Subline
ST: Transaction set
STC: Status
SV1: Professional service
SV2: Institutional service
SV3: Dental service
SV5: Equipment service
SVC: Service payment
SVD: Adjudicated line
TA1: Answer to the interchange
TOO: Tooth
TRN: Trace number
TS2: Provider summary, Medicare
TS3: Provider summary
UM: Services review
`;

const names = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
);

/** Name of a segment of the standard, for example `Street address` for N3; its identifier where it has none. */
export function segmentName(id: string): string {
  return names.get(id) ?? id;
}

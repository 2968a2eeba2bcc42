/** Injuries, poisoning and complications (S, T) with our own labels. */
export const icd10cmInjuries = `
=S00|Surface injury of the head
S00.01X:ADS|Scalp scrape
S00.03X:ADS|Scalp bruise
S00.1{0U1R2L}X:A|Bruise around % eye
S00.33X:AD|Nose bruise
S00.83X:AD|Bruise of another part of the head
S00.81X:AD|Scrape of another part of the head
=S01|Open wound of the head
S01.01X:ADS|Scalp cut, nothing left inside
S01.11{1R2L9U}:AD|Cut of % eyelid area, nothing left inside
S01.21X:A|Nose cut, nothing left inside
S01.31{1R2L9U}:A|Cut, % ear, nothing left inside
S01.411:A|Right cheek cut, nothing left inside
S01.412:A|Left cheek cut, nothing left inside
S01.511:AD|Lip cut, nothing left inside
S01.81X:ADS|Cut of another part of the head, nothing left inside
=S02|Skull and face fracture
S02.2XX:ABDGS|Nose fracture
S02.5XX:A|Tooth fracture
=S05|Eye injury
S05.0{0U1R2L}X:ADS|Scratched cornea, % eye
S05.1{0U1R2L}X:A|Eyeball bruise, % side
=S06|Brain injury
S06.0X0:ADS|Concussion, awake throughout
S06.0X1:AD|Concussion, passed out up to 30 minutes
S06.0X9:ADS|Concussion, passed out, time not named
S06.0XA:AD|Concussion, passing out not known|@2022-10-01
=S09|Other head injury
S09.90X:ADS|Head injury, not specified
=S10|Surface neck injury
S10.93X:A|Neck bruise, part not named
=S13|Neck joint injury
S13.4XX:ADS|Neck sprain
S13.9XX:A|Neck joint sprain, part not named
=S16|Neck muscle injury
S16.1XX:ADS|Neck muscle strain
=S20|Surface chest injury
S20.21{1R2L9U}:ADS|Bruise, front of the chest, % side
=S22|Chest bone fracture
S22.31X:ABDGS|One rib fracture, right side
S22.32X:ABDGS|One rib fracture, left side
S22.39X:A|One rib fracture, side not named
S22.41X:ADG|Several rib fractures, right side
S22.42X:ADG|Several rib fractures, left side
=S23|Chest joint injury
S23.3XX:ADS|Upper back sprain
=S29|Other chest injury
S29.011:A|Front chest muscle strain
S29.012:AD|Upper back muscle strain
=S30|Surface low body injury
S30.0XX:AD|Low back or pelvis bruise
=S32|Low back and pelvis fracture
S32.000:AD|Low back wedge fracture, level not named
=S33|Low back joint injury
S33.5XX:ADS|Low back sprain
S33.6XX:A|Sacroiliac sprain
=S39|Other low body injury
S39.012:ADS|Low back muscle strain
S39.92X:A|Low back injury, not specified
=S40|Surface shoulder and arm injury
S40.01{1R2L9U}:AD|Bruise of % shoulder
S40.02{1R2L9U}:A|Bruise of % upper arm
=S42|Shoulder and upper arm fracture
S42.00{1R2L9U}:ABDG|Collarbone fracture, part not named, % side
S42.02{1R2L}:A|Displaced shaft fracture, % collarbone
S42.20{1R2L9U}:ABDG|Upper end fracture of % upper arm
=S43|Shoulder joint injury
S43.00{4R5L6U}:A|Part shoulder dislocation, % side
S43.01{4R5L6U}:A|Front shoulder dislocation, % side
S43.40{1R2L9U}:ADS|Shoulder sprain, % side
S43.42{1R2L9U}:AD|Rotator cuff sprain, % side
=S46|Shoulder muscle injury
S46.01{1R2L9U}:ADS|Rotator cuff strain, % shoulder
S46.91{1R2L9U}:A|Strain of a muscle, not named, % upper arm
=S50|Surface elbow and forearm injury
S50.0{0U1R2L}X:A|Bruise of % elbow
S50.1{0U1R2L}X:A|Bruise of % forearm
=S51|Open forearm wound
S51.81{1R2L9U}:AD|Cut of % forearm, nothing left inside
S51.01{1R2L9U}:A|Cut of % elbow, nothing left inside
=S52|Forearm fracture
S52.50{1R2L9U}:ABDGKPS|Lower end radius fracture, % side
S52.53{1R2L9U}:AD|Colles fracture, % side
S52.52{1R2L9U}:ADG|Buckle fracture of the lower radius, % side
=S53|Elbow joint injury
S53.03{1R2L}:A|Nursemaid's elbow, % side
S53.40{1R2L9U}:A|Elbow sprain, % side
=S60|Surface wrist, hand and finger injury
S60.01{1R2L9U}:A|Bruise of % thumb, nail whole
S60.21{1R2L9U}:A|Bruise of % wrist
S60.22{1R2L9U}:AD|Bruise of % hand
=S61|Open wrist, hand and finger wound
S61.01{1R2L9U}:ADS|Cut of % thumb, nail whole, nothing left inside
S61.210:AD|Right second finger cut, nail whole, nothing left inside
S61.211:AD|Left second finger cut, nail whole, nothing left inside
S61.212:AD|Right middle finger cut, nail whole, nothing left inside
S61.213:AD|Left middle finger cut, nail whole, nothing left inside
S61.214:A|Right ring finger cut, nail whole, nothing left inside
S61.215:A|Left ring finger cut, nail whole, nothing left inside
S61.216:A|Right little finger cut, nail whole, nothing left inside
S61.217:A|Left little finger cut, nail whole, nothing left inside
S61.219:A|Finger cut, finger not named, nail whole, nothing left inside
S61.41{1R2L9U}:ADS|Cut of % hand, nothing left inside
S61.45{1R2L9U}:A|Bite wound of % hand
S61.51{1R2L9U}:A|Cut of % wrist, nothing left inside
S61.43{1R2L9U}:A|Puncture of % hand, nothing left inside
=S62|Wrist and hand fracture
S62.00{1R2L9U}:ADG|Scaphoid fracture, % wrist
S62.339:A|Neck fracture of a hand bone, not named, moved
S62.60{9U}:A|Finger fracture, finger not named, % side
=S63|Wrist and hand joint injury
S63.50{1R2L9U}:ADS|Wrist sprain, % side
S63.60{1R2L9U}:A|Thumb sprain, % side
S63.61{9U}:A|Finger sprain, finger not named, % side
=S70|Surface hip and thigh injury
S70.0{0U1R2L}X:AD|Bruise of % hip
S70.1{0U1R2L}X:A|Bruise of % thigh
=S72|Thigh bone fracture
S72.00{1R2L9U}:ADG|Hip neck fracture, % side
S72.14{1R2L}:AD|Displaced fracture between trochanters, % side
=S73|Hip joint injury
S73.10{1R2L9U}:A|Hip sprain, % side
=S76|Thigh muscle injury
S76.01{1R2L9U}:A|Hip muscle strain, % side
S76.31{1R2L9U}:A|Hamstring strain, % side
=S80|Surface knee and lower leg injury
S80.0{0U1R2L}X:AD|Bruise of % knee
S80.1{0U1R2L}X:A|Bruise of % lower leg
S80.21{1R2L9U}:A|Scrape of % knee
=S81|Open knee and lower leg wound
S81.01{1R2L9U}:A|Cut of % knee, nothing left inside
S81.81{1R2L9U}:AD|Cut of % lower leg, nothing left inside
=S82|Lower leg fracture
S82.6{1R2L}X:ADG|Displaced outer ankle bone fracture, % side
S82.89{1R2L9U}:ADG|Other lower leg fracture, % side
S82.84{1R2L}:AD|Displaced fracture of both ankle bones, % side
=S83|Knee joint injury
S83.20{6R7L9U}:AD|Fresh meniscus tear, not specified, % knee
S83.41{1R2L9U}:AD|Inner knee ligament sprain, % knee
S83.51{1R2L9U}:ADS|Front cross ligament sprain, % knee
S83.9{0U1R2L}X:ADS|Knee sprain, part not named, % knee
=S86|Lower leg muscle injury
S86.01{1R2L9U}:A|Achilles strain, % side
S86.81{1R2L9U}:A|Strain of another lower leg muscle, % side
S86.91{1R2L9U}:A|Strain of a lower leg muscle, not named, % side
=S90|Surface ankle and foot injury
S90.0{0U1R2L}X:A|Bruise of % ankle
S90.3{0U1R2L}X:AD|Bruise of % foot
=S91|Open ankle and foot wound
S91.31{1R2L9U}:AD|Cut of % foot, nothing left inside
S91.33{1R2L9U}:A|Puncture of % foot, nothing left inside
=S92|Foot fracture
S92.30{1R2L9U}:ADG|Fracture of a foot bone, not named, % foot
S92.35{1R2L}:ADG|Displaced fifth foot bone fracture, % foot
S92.91{1R2L9U}:A|Toe fracture, not specified, % side
=S93|Ankle and foot joint injury
S93.40{1R2L9U}:ADS|Ankle sprain, ligament not named, % ankle
S93.41{1R2L9U}:ADS|Ankle sprain, calcaneofibular ligament, % ankle
S93.42{1R2L9U}:AD|Ankle sprain, deltoid ligament, % ankle
S93.49{1R2L9U}:ADS|Ankle sprain, other ligament, % ankle
S93.60{1R2L9U}:AD|Foot sprain, % foot
=S99|Other ankle and foot injury
S99.91{1R2L9U}:A|Ankle injury, not specified, % side
S99.92{1R2L9U}:A|Foot injury, not specified, % side
=T07|Several injuries
T07|Several injuries, not specified|!2016-09-30
T07.XX:A|Several injuries, not specified|@2016-10-01
=T14|Injury, place not named
T14.8XX:A|Other injury, place not named|@2016-10-01
T14.90X:A|Injury, not specified|@2016-10-01
=T15|Foreign body on the eye
T15.0{0U1R2L}X:A|Foreign body on the cornea, % eye
=T16|Foreign body in the ear
T16.{1R2L9U}XX:A|Foreign body in % ear
=T17|Foreign body in the airway
T17.1XX:A|Foreign body in the nose
=T22|Arm burn
T22.20X:A|Second-degree arm burn, place not named
=T23|Hand burn
T23.20{1R2L9U}:AD|Second-degree burn of % hand, part not named
=T24|Leg burn
T24.20{1R2L9U}:A|Second-degree burn of % leg, part not named
=T30|Burn, place not named
T30.0|Burn, place and degree not named
=T36|Harm from antibiotics
T36.0X5:ADS|Bad effect of penicillin
T36.95X:A|Bad effect of an antibiotic, not named
=T38|Harm from hormones
T38.0X5:A|Bad effect of steroids
T38.3X5:A|Bad effect of insulin or diabetes pills
=T39|Harm from pain pills
T39.395:A|Bad effect of another anti-inflammatory
=T40|Harm from opioids and the like
T40.2X5:A|Bad effect of another opioid
=T45|Harm from blood and body drugs
T45.1X5:A|Bad effect of cancer or immune drugs
T45.515:A|Bad effect of a blood thinner
=T46|Harm from heart drugs
T46.4X5:A|Bad effect of an ACE inhibitor
T46.6X5:A|Bad effect of a cholesterol drug
=T50|Harm from other drugs
T50.905:A|Bad effect of a drug, not named
T50.B95:A|Bad effect of another viral vaccine
=T63|Harm from bites and stings
T63.441:AD|Bee sting, accident
T63.481:A|Sting of another insect, accident
=T67|Harm from heat
T67.5XX:A|Heat exhaustion, not specified
=T74|Abuse, confirmed
T74.11X:A|Adult physical abuse, confirmed
=T76|Abuse, suspected
T76.12X:A|Child physical abuse, suspected
=T78|Allergic and other reactions
T78.2XX:AD|Severe allergic shock, cause not named
T78.3XX:A|Deep allergic swelling
T78.40X:ADS|Allergy, not specified
T78.1XX:A|Other food reaction|!2025-09-30
T78.19X:A|Other food reaction, not elsewhere named|@2025-10-01
=T80|Infusion complications
T80.90X:A|Complication of an infusion, not specified
=T81|Procedure complications
T81.31X:A|Outer surgical wound came apart
T81.41X:A|Infection after a procedure, surface cut|@2018-10-01
T81.49X:A|Infection after a procedure, other place|@2018-10-01
=T83|Urinary and genital device complications
T83.511:A|Infection from a bladder catheter|@2016-10-01
T83.32X:A|IUD out of place|F
=T84|Bone device complications
T84.84X:A|Pain from a bone device
=T88|Other complications
T88.7XX:A|Bad effect of a drug, not specified
`;

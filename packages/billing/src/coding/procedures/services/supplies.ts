/** Devices and supplies by words: HCPCS number, our label, phrases. Billed by a supplier when dispensed. */
export const supplyServices = `
A4253|Glucose test strips, per 50|glucose test strips;blood glucose strips;test strips|
A4259|Lancets, per 100|lancets|
A4565|Sling|arm sling;sling|side alone
A4570|Splint supply|splint supplies|
A4615|Oxygen tube for the nose|nasal cannula supply|
A4627|Inhaler spacer|spacer;aerochamber;valved holding chamber|need:dispensed,provided,given
A6530|Compression stocking, below knee, 18 to 30|compression stockings;compression hose|
A7030|CPAP full face mask|cpap full face mask|
A7034|CPAP nasal mask|cpap nasal mask|
E0100|Cane|cane;single point cane|
E0105|Cane, three or four feet|quad cane|
E0114|Crutches, underarm, other than wood, pair|crutches;axillary crutches;pair of crutches|
E0110|Crutches, forearm, pair|forearm crutches;lofstrand crutches|
E0130|Walker, rigid|pick up walker;rigid walker|
E0135|Walker, folding|folding walker;standard walker|
E0143|Walker, folding, wheeled|rolling walker;front wheeled walker;wheeled walker;two wheeled walker|
E0149|Walker, heavy duty, wheeled|bariatric walker;heavy duty walker|
E0156|Walker seat|rollator seat|
E0163|Commode chair|bedside commode;commode chair|
E0240|Bath chair|shower chair;bath chair|
E0247|Tub transfer bench|tub transfer bench;transfer tub bench|
E0260|Hospital bed, half electric, with rails and mattress|semi electric hospital bed;hospital bed|
E0431|Oxygen, portable gas|portable oxygen|
E1390|Oxygen concentrator|oxygen concentrator;home oxygen concentrator|
E0470|Breathing pressure machine, two levels|bipap machine;bipap device;home bipap|
E0570|Nebulizer with compressor|nebulizer machine;home nebulizer;nebulizer compressor;nebulizer for home use|
E0601|CPAP machine|cpap machine;cpap device;cpap unit;home cpap|
E0607|Blood sugar meter|home glucose monitor;glucometer;blood glucose meter|need:dispensed,provided,given,ordered,prescribed
E0730|Nerve stimulator, TENS, four leads|tens unit|
E0784|Insulin pump|insulin pump|need:dispensed,ordered,new,provided
E2103|Glucose sensor receiver|cgm receiver;continuous glucose monitor receiver|
A4239|Glucose sensor supplies, month|cgm supplies;continuous glucose monitor sensors|
K0001|Wheelchair, standard|standard wheelchair;manual wheelchair|
K0003|Wheelchair, light|lightweight wheelchair|
K0823|Power wheelchair, group 2 standard|power wheelchair|
K0800|Scooter, group 1|power operated vehicle;mobility scooter|
L0120|Soft collar|soft cervical collar;soft collar|
L0172|Stiff collar, two parts|philadelphia collar;rigid cervical collar|
L0625|Back support, flexible|lumbar corset|
L0650|Back brace, sagittal and coronal, prefabricated|lso brace;lumbosacral orthosis|
L1810|Knee brace, elastic with joints|hinged knee sleeve|side
L1830|Knee immobilizer|knee immobilizer|side alone
L1833|Knee brace, rigid, adjustable joints|hinged knee brace|side
L1902|Ankle brace, gauntlet|ankle brace;lace up ankle brace;aircast ankle brace|side
L1930|Ankle foot brace, plastic|ankle foot orthosis;afo|side
L3260|Surgical boot|surgical boot|side
L3908|Wrist brace, cock-up|wrist brace;cock up splint;wrist splint dispensed;carpal tunnel splint;wrist cock up splint|side
L3809|Wrist hand finger brace|thumb spica brace;thumb spica orthosis|side
L3650|Shoulder brace, figure of eight|figure of eight brace;clavicle brace|alone
L3670|Shoulder brace, acromio-clavicular|shoulder immobilizer|side alone
L4350|Ankle control brace, stirrup|air stirrup ankle brace;stirrup brace|side
L4360|Walking boot, air|pneumatic walking boot;air walking boot|side
L4386|Walking boot, not air|cam boot;cam walker;walking boot;controlled ankle motion boot|side
L8000|Breast prosthesis bra|mastectomy bra|
V2632|Lens implant, back chamber|posterior chamber intraocular lens supply|side
`;

/** HCPCS Level II supplies, equipment, orthotics and prosthetics, with our own labels. */
export const hcpcsSupplies = `
A4206|Syringe with needle, 1 cc|@1985-01-01
A4207|Syringe with needle, 2 cc|@1985-01-01
A4209|Syringe with needle, 5 cc or more|@1985-01-01
A4215|Needle|@1985-01-01
A4216|Sterile water or saline, 10 ml|@2004-01-01
A4217|Sterile water or saline, 500 ml|@2004-01-01
A4221|Infusion catheter supplies, week|@1997-01-01
A4230|Insulin pump infusion set, plain|@1996-01-01
A4232|Insulin pump syringe, 3 cc|@1996-01-01
A4239|Continuous glucose monitor supplies, month|@2023-01-01
A4244|Alcohol or peroxide, pint|@1985-01-01
A4245|Alcohol wipes, box|@1985-01-01
A4250|Urine test strips, 100|@1990-01-01
A4253|Blood glucose strips, 50|@1986-01-01
A4256|Glucose control solution|@1985-01-01
A4258|Lancet device|@1996-01-01
A4259|Lancets, 100|@1985-01-01
A4261|Cervical cap|F @1999-01-01
A4267|Male condom|@2003-01-01
A4270|Endoscope sheath|@1994-01-01
A4310|Catheter insertion tray, no drain bag|@1990-01-01
A4314|Catheter tray with bag, two-way|@1990-01-01
A4320|Irrigation tray|@1990-01-01
A4322|Irrigation syringe|@1990-01-01
A4338|Foley catheter, two-way latex|@1990-01-01
A4344|Foley catheter, two-way silicone|@1983-01-01
A4351|Intermittent catheter, straight tip|@1990-01-01
A4352|Intermittent catheter, curved tip|@1990-01-01
A4353|Intermittent catheter with supplies|@1997-01-01
A4357|Bedside drainage bag|@1985-01-01
A4358|Leg drainage bag|@1985-01-01
A4364|Ostomy adhesive|@1985-01-01
A4367|Ostomy belt|@1985-01-01
A4450|Tape, not waterproof|@2003-01-01
A4452|Tape, waterproof|@2003-01-01
A4455|Adhesive remover|@1989-01-01
A4461|Surgical dressing holder, not reusable|@2007-01-01
A4490|Surgical stocking, above knee|@1986-01-01
A4500|Surgical stocking, below knee|@1986-01-01
A4550|Surgical tray|@1982-01-01
A4556|Electrodes, pair|@1984-01-01
A4557|Lead wires, pair|@1984-01-01
A4561|Pessary, rubber|F @2001-01-01
A4562|Pessary, not rubber|F @2001-01-01
A4565|Sling|@1983-01-01
A4570|Splint|@1982-01-01
A4580|Plaster cast supplies|@1982-01-01
A4590|Fiberglass cast material|@1984-01-01
A4595|TENS supplies, month|@1996-01-01
A4604|Heated tubing for CPAP|@2006-01-01
A4614|Peak flow meter|@1999-01-01
A4615|Nasal cannula|@1990-01-01
A4616|Oxygen tubing|@1990-01-01
A4627|Inhaler spacer|@1991-01-01
A4637|Cane or crutch tip|@1991-01-01
A4649|Surgical supply, other|@1982-01-01
A4670|Automatic blood pressure monitor|@1986-01-01
A4927|Gloves, 100|@1986-01-01
A5051|Ostomy pouch, one piece with barrier|@1990-01-01
A5056|Ostomy pouch, drainable with filter|@2012-01-01
A5061|Ostomy pouch, drainable, one piece|@1990-01-01
A5500|Diabetic shoe|@1995-01-01
A5512|Diabetic shoe insert, heat molded|@2006-01-01
A5513|Diabetic shoe insert, custom|@2006-01-01
A5514|Diabetic shoe insert, milled|@2019-01-01
A6010|Collagen wound filler, 1 g|@2002-01-01
A6021|Collagen dressing, 16 square inches or less|@2001-01-01
A6196|Alginate dressing, 16 square inches or less|@1997-01-01
A6197|Alginate dressing, 16 to 48 square inches|@1997-01-01
A6209|Foam dressing, no border, 16 square inches or less|@1997-01-01
A6212|Foam dressing with border, 16 square inches or less|@1997-01-01
A6216|Plain gauze, 16 square inches or less|@1997-01-01
A6219|Gauze with border, 16 square inches or less|@1997-01-01
A6222|Soaked gauze, 16 square inches or less|@1997-01-01
A6234|Hydrocolloid dressing, 16 square inches or less|@1997-01-01
A6245|Hydrogel dressing with border, 16 square inches or less|@1997-01-01
A6248|Hydrogel filler, ounce|@1997-01-01
A6257|Clear film, 16 square inches or less|@1997-01-01
A6402|Sterile gauze, 16 square inches or less|@1997-01-01
A6441|Padding bandage, yard|@2004-01-01
A6446|Conforming bandage, sterile, yard|@2004-01-01
A6448|Light compression bandage, under 3 inches, yard|@2004-01-01
A6449|Light compression bandage, 3 to 5 inches, yard|@2004-01-01
A6531|Compression stocking, below knee, 30-40|@2006-01-01
A7003|Nebulizer kit, disposable|@2000-01-01
A7005|Nebulizer kit, not disposable|@2000-01-01
A7015|Aerosol mask|@2000-01-01
A7030|CPAP full face mask|@2003-01-01
A7031|CPAP full face cushion|@2003-01-01
A7032|CPAP nasal cushion|@2003-01-01
A7033|CPAP nasal pillows|@2003-01-01
A7034|CPAP nasal mask|@2003-01-01
A7035|CPAP headgear|@2003-01-01
A7036|CPAP chin strap|@2003-01-01
A7037|CPAP tubing|@2003-01-01
A7038|CPAP filter, disposable|@2003-01-01
A7039|CPAP filter, reusable|@2003-01-01
A7046|CPAP water chamber|@2004-01-01
A9270|Item not covered|@1986-01-01
A9900|Supply part of another code|@2000-01-01
B4034|Tube feeding kit, syringe, day|@1986-01-01
B4035|Tube feeding kit, pump, day|@1986-01-01
B4150|Complete tube formula, 100 calories|@1986-01-01
B4152|Calorie-dense tube formula, 100 calories|@1984-01-01
E0100|Cane|@1986-01-01
E0105|Cane with three or four prongs|@1986-01-01
E0110|Forearm crutches, pair|@1986-01-01
E0114|Underarm crutches, pair, not wood|@1986-01-01
E0130|Walker, rigid|@1986-01-01
E0135|Walker, folding|@1986-01-01
E0143|Walker, folding with wheels|@1986-01-01
E0144|Walker with enclosed frame and seat|@2000-01-01
E0149|Walker, heavy duty with wheels|@2001-01-01
E0156|Walker seat|@1986-01-01
E0163|Commode chair, fixed arms|@1986-01-01
E0165|Commode chair, removable arms|@1986-01-01
E0181|Powered pressure pad for a mattress|@1986-01-01
E0185|Gel pressure pad for a mattress|@1986-01-01
E0190|Positioning cushion|@2004-01-01
E0240|Bath or shower chair|@2004-01-01
E0244|Raised toilet seat|@1986-01-01
E0247|Transfer bench|@2004-01-01
E0250|Hospital bed, fixed height, with mattress|@1986-01-01
E0255|Hospital bed, adjustable height, with mattress|@1986-01-01
E0260|Hospital bed, part electric, with mattress|@1986-01-01
E0277|Powered air mattress|@1992-01-01
E0310|Bed side rails, full|@1986-01-01
E0424|Stationary oxygen, gas, rental|@1993-01-01
E0431|Portable oxygen, gas, rental|@1993-01-01
E0434|Portable oxygen, liquid, rental|@1993-01-01
E0439|Stationary oxygen, liquid, rental|@1993-01-01
E0443|Portable oxygen contents, gas, month|@1993-01-01
E0465|Home ventilator, invasive|@2016-01-01
E0466|Home ventilator, noninvasive|@2016-01-01
E0470|Bilevel breathing device, no backup rate|@2004-01-01
E0471|Bilevel breathing device, backup rate|@2004-01-01
E0480|Chest percussor|@1986-01-01
E0562|Heated humidifier|@2004-01-01
E0570|Nebulizer with compressor|@1986-01-01
E0600|Home suction pump|@1986-01-01
E0601|CPAP device|@1988-01-01
E0607|Blood glucose meter|@1986-01-01
E0618|Apnea monitor|@2003-01-01
E0630|Patient lift|@1986-01-01
E0650|Compression pump|@1986-01-01
E0720|TENS, two leads|@1986-01-01
E0730|TENS, four or more leads|@1986-01-01
E0748|Bone growth stimulator, spine|@1996-01-01
E0747|Bone growth stimulator, not spine|@1986-01-01
E0776|IV pole|@1985-01-01
E0784|Insulin pump|@1996-01-01
E0940|Trapeze bar, free standing|@1986-01-01
E0950|Wheelchair tray|@1986-01-01
E0971|Wheelchair anti-tip device|@1986-01-01
E0973|Wheelchair adjustable arm|@1986-01-01
E0978|Wheelchair belt|@1986-01-01
E1130|Standard wheelchair, fixed arms|@1986-01-01
E1390|Oxygen concentrator, one port|@2000-01-01
E1392|Portable oxygen concentrator|@2006-01-01
E1399|Equipment, other|@1986-01-01
E2103|Continuous glucose monitor receiver|@2023-01-01
E2402|Negative pressure wound pump|@2004-01-01
E2601|Wheelchair seat cushion, under 22 inches|@2005-01-01
K0001|Standard wheelchair|@1994-01-01
K0002|Low-seat wheelchair|@1994-01-01
K0003|Lightweight wheelchair|@1994-01-01
K0004|High-strength light wheelchair|@1994-01-01
K0005|Ultralight wheelchair|@1994-01-01
K0006|Heavy duty wheelchair|@1994-01-01
K0007|Extra heavy duty wheelchair|@1994-01-01
K0108|Wheelchair part, other|@1994-01-01
K0195|Elevating leg rests, pair|@1993-01-01
K0738|Portable oxygen filling system|@2006-10-01
K0800|Power scooter, group 1 standard|@2006-10-01
K0823|Power wheelchair, group 2 standard|@2006-10-01
K0856|Power wheelchair, group 3 standard|@2006-10-01
K0553|Continuous glucose monitor supplies, month|@2017-07-01 !2022-12-31
K0554|Continuous glucose monitor receiver|@2017-07-01 !2022-12-31
L0120|Soft neck collar|@1982-01-01
L0172|Semi-rigid neck collar, two-piece|@1988-01-01
L0174|Neck collar with chest extension|@1988-01-01
L0450|Upper spine brace|@2003-01-01
L0625|Flexible lumbar brace|@2006-01-01
L0627|Lumbar brace with rigid panels|@2006-01-01
L0631|Lumbar and sacral brace, rigid panels|@2006-01-01
L0637|Lumbar and sacral brace, side control|@2006-01-01
L0642|Lumbar brace, rigid panels, off the shelf|@2014-01-01
L0648|Lumbar and sacral brace, off the shelf|@2014-01-01
L0650|Lumbar and sacral brace, side control, off the shelf|@2014-01-01
L1810|Elastic knee brace with joints|@1982-01-01
L1812|Elastic knee brace with joints, off the shelf|@2014-01-01
L1820|Elastic knee brace with condylar pads|@1986-01-01
L1830|Knee immobilizer|@1986-01-01
L1832|Adjustable knee brace|@1989-01-01
L1833|Adjustable knee brace, off the shelf|@2014-01-01
L1843|Knee brace, one upright|@1998-01-01
L1845|Knee brace, two uprights|@1988-01-01
L1851|Knee brace, one upright, off the shelf|@2017-01-01
L1852|Knee brace, two uprights, off the shelf|@2017-01-01
L1902|Ankle gauntlet, off the shelf|@1988-01-01
L1906|Ankle brace, multi-ligament, off the shelf|@1988-01-01
L1930|Ankle and foot brace, plastic|@1982-01-01
L1940|Ankle and foot brace, custom plastic|@1982-01-01
L1960|Ankle and foot brace, custom solid plastic|@1982-01-01
L1971|Ankle and foot brace with joint|@2004-01-01
L2397|Leg brace suspension sleeve|@1994-01-01
L3000|Foot insert, custom, UCB type|@1982-01-01
L3010|Foot insert, custom, arch support|@1982-01-01
L3020|Foot insert, custom, arch and metatarsal support|@1986-01-01
L3030|Foot insert, formed to the foot|@1986-01-01
L3260|Surgical boot or shoe|@1984-01-01
L3650|Shoulder brace, figure of eight|@1986-01-01
L3660|Shoulder brace, abduction restrainer|@1982-01-01
L3670|Shoulder brace, acromio-clavicular|@1982-01-01
L3710|Elastic elbow brace with joints|@1986-01-01
L3807|Hand and finger brace|@2000-01-01
L3809|Hand and finger brace, off the shelf|@2014-01-01
L3908|Wrist brace, cock-up|@1986-01-01
L3915|Wrist and hand brace with joints|@2007-01-01
L3923|Hand and finger brace without joints|@2001-01-01
L3924|Hand and finger brace without joints, off the shelf|@2014-01-01
L3925|Finger brace|@2008-01-01
L3980|Upper arm fracture brace|@1982-01-01
L3982|Forearm fracture brace|@1984-01-01
L3984|Wrist fracture brace|@1982-01-01
L4350|Ankle stirrup brace|@1989-01-01
L4360|Walking boot, air|@1989-01-01
L4361|Walking boot, air, off the shelf|@2014-01-01
L4386|Walking boot, no air|@2003-01-01
L4387|Walking boot, no air, off the shelf|@2014-01-01
L4396|Static ankle and foot brace|@1997-01-01
L4397|Static ankle and foot brace, off the shelf|@2014-01-01
L8000|Mastectomy bra|@1986-01-01
L8015|External breast prosthesis garment|@1999-01-01
L8020|Mastectomy form|@1986-01-01
L8030|Silicone breast prosthesis|@1989-01-01
L8420|Prosthetic sock, below knee|@1982-01-01
L8440|Prosthetic shrinker, below knee|@1982-01-01
L8600|Breast implant|@1992-01-01
L8614|Cochlear device|@1992-01-01
L8699|Prosthetic implant, other|@1998-01-01
`;

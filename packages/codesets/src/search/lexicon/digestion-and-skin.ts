/** Digestion and skin: `terms|codes, the meant one first|words of labels`. */
export const digestionAndSkin = `
gerd; acid reflux; reflux; gord; gastroesophageal reflux; gastro esophageal reflux|K21.9 K21|gastro-esophageal reflux
reflux esophagitis|K21.00 K21.0|gastro-esophageal reflux esophagitis
esophagitis|K20.90 K20|esophagitis
eosinophilic esophagitis; eoe|K20.0|eosinophilic esophagitis
barretts; barrett|K22.70 K22.7|barrett's esophagus
esophageal stricture; esophageal narrowing|K22.2|esophageal obstruction
achalasia|K22.0|achalasia
hiatal hernia; hh; hiatus hernia|K44.9 K44|diaphragmatic hernia
stomach ulcer; gastric ulcer|K25.9 K25|gastric ulcer
peptic ulcer; pud; ulcer disease|K27.9 K27|peptic ulcer
duodenal ulcer|K26.9 K26|duodenal ulcer
gastritis|K29.70 K29|gastritis
h pylori; helicobacter|B96.81|helicobacter pylori
indigestion; dyspepsia; upset stomach|K30|functional dyspepsia
gastroparesis; slow stomach|K31.84|gastroparesis
appendicitis|K37 K35.80 K35|appendicitis
acute appendicitis|K35.80 K35|acute appendicitis
inguinal hernia; groin hernia|K40.90 K40|inguinal hernia
umbilical hernia; belly button hernia|K42.9 K42|umbilical hernia
ventral hernia|K43.9 K43|ventral hernia
incisional hernia|K43.2|incisional hernia
hernia; rupture of groin|K46.9 K40.90 K46|abdominal hernia
crohns; crohn; regional enteritis|K50.90 K50|crohn's disease
ulcerative colitis; uc|K51.90 K51|ulcerative colitis
ibd; inflammatory bowel disease|K52.3 K50.90 K51.90|colitis
colitis|K52.9 K51|colitis
gastroenteritis; stomach bug; intestinal infection; tummy bug; gastro|A09 K52.9 A08.4|gastroenteritis
viral gastroenteritis|A08.4|viral intestinal infection
food poisoning|A05.9 A05|foodborne intoxication
c diff; cdiff; clostridium difficile; c difficile; clostridioides|A04.72 A04.7|clostridium difficile
ibs; irritable bowel; spastic colon|K58.9 K58|irritable bowel syndrome
ibs with diarrhea; ibs d|K58.0|irritable bowel diarrhea
ibs with constipation; ibs c|K58.1|irritable bowel constipation
constipation; constipated; cant poop; hard stools|K59.00 K59.0|constipation
diverticulosis; diverticula|K57.30 K57|diverticulosis of large intestine
diverticulitis|K57.92 K57.32 K57|diverticulitis
bowel obstruction; sbo; intestinal obstruction; small bowel obstruction; blocked bowel|K56.609 K56.60 K56|intestinal obstruction
ileus|K56.7|ileus
fecal impaction; impacted stool|K56.41|fecal impaction
colon polyps; polyp of colon; colon polyp; bowel polyp|K63.5 D12.6|polyp of colon
history of colon polyps; hx colon polyps|Z86.0100 Z86.010|personal history colonic polyps
anal fissure; tear in anus; fissure|K60.2 K60|anal fissure
anal fistula|K60.30 K60.3|anal fistula
perianal abscess; rectal abscess; perirectal abscess|K61.0 K61|abscess anal
rectal bleeding; brbpr; bleeding from rectum; bottom bleeding; blood when wiping; blood on toilet paper|K62.5|hemorrhage of anus and rectum
rectal pain; anal pain; bottom pain|K62.89|
rectal prolapse|K62.3|rectal prolapse
gi bleed; gib; gastrointestinal bleeding; stomach bleed; gi hemorrhage|K92.2|gastrointestinal hemorrhage
vomiting blood; hematemesis; haematemesis; throwing up blood|K92.0|hematemesis
black stool; melena; melaena; tarry stool; black stools|K92.1|melena
cirrhosis; liver cirrhosis; scarred liver|K74.60 K74.6 K74|cirrhosis of liver
alcoholic cirrhosis|K70.30 K70.3|alcoholic cirrhosis
fatty liver; nafld; hepatic steatosis; masld|K76.0|fatty liver
nash; steatohepatitis; mash|K75.81|nonalcoholic steatohepatitis
liver disease|K76.9 K76|liver disease
alcoholic liver disease|K70.9 K70|alcoholic liver disease
liver failure; hepatic failure|K72.90 K72|hepatic failure
hepatic encephalopathy|K76.82 K72.90|hepatic encephalopathy
portal hypertension|K76.6|portal hypertension
varices; esophageal varices|I85.00 I85|esophageal varices
gallstones; gallstone; cholelithiasis; stones in gallbladder|K80.20 K80|calculus of gallbladder
gallbladder infection; cholecystitis; gallbladder inflammation|K81.9 K81|cholecystitis
acute cholecystitis|K81.0|acute cholecystitis
gallbladder attack; biliary colic|K80.50 K80.20|calculus bile duct
cholangitis; bile duct infection|K83.09 K83.0|cholangitis
pancreatitis|K85.90 K85 K86.1|pancreatitis
acute pancreatitis|K85.90 K85|acute pancreatitis
chronic pancreatitis|K86.1|chronic pancreatitis
celiac; celiac disease; coeliac; gluten intolerance; sprue; celiac sprue|K90.0|celiac disease
malabsorption|K90.9 K90|intestinal malabsorption
tooth decay; cavity; cavities; dental caries; rotten tooth|K02.9 K02|dental caries
toothache; tooth pain|K08.89 K08.9|disorders of teeth
tooth abscess; dental abscess; abscessed tooth|K04.7|periapical abscess
gum disease; gingivitis; bleeding gums|K05.10 K05|gingivitis
mouth sores; canker sore; aphthous ulcer; mouth ulcer; canker sores|K12.0|oral aphthae
tmj; jaw pain; tmj pain; jaw clicking|M26.609 R68.84 M26.60 M26.62|temporomandibular joint
cracked lips; chapped lips|K13.0|diseases of lips
teething|K00.7|teething syndrome
colostomy|Z93.3 K94.0|colostomy
gastric bypass; bariatric surgery; lap band|Z98.84|bariatric surgery status
feeding tube; g tube; peg tube; gastrostomy|Z93.1|gastrostomy status
boil; boils; furuncle|L02.92 L02|furuncle
abscess; skin abscess; pus pocket|L02.91 L02|cutaneous abscess
cellulitis; skin infection|L03.90 L03|cellulitis
leg cellulitis; cellulitis of leg|L03.119 L03.115 L03.116 L03.11|cellulitis lower limb
impetigo|L01.00 L01|impetigo
infected nail; paronychia; infected finger|L03.019 L03.01|cellulitis of finger; cellulitis of toe
pilonidal cyst|L05.91 L05|pilonidal cyst
eczema; atopic dermatitis|L20.9 L30.9 L20|atopic dermatitis
dermatitis|L30.9 L30|dermatitis
contact dermatitis|L25.9 L23.9 L25|contact dermatitis
poison ivy; poison oak; poison sumac|L23.7|allergic contact dermatitis plants
diaper rash; nappy rash|L22|diaper dermatitis
dandruff; seborrheic dermatitis; cradle cap; seborrhea|L21.9 L21|seborrheic dermatitis
psoriasis|L40.9 L40|psoriasis
psoriatic arthritis|L40.50 L40.5|arthropathic psoriasis
lichen planus|L43.9|lichen planus
hives; urticaria; welts|L50.9 L50|urticaria
itching; itchy; itch; pruritus; itchy skin|L29.9 L29|pruritus
sunburn|L55.9 L55|sunburn
sun damage; actinic keratosis; ak; solar keratosis|L57.0|actinic keratosis
acne; pimples; zits|L70.0 L70.9 L70|acne
rosacea|L71.9 L71|rosacea
hidradenitis|L73.2|hidradenitis suppurativa
ingrown hair; folliculitis|L73.9 L73.1 L66.2|follicular disorder
ingrown toenail; ingrown nail; ingrowing nail|L60.0|ingrowing nail
toenail fungus; nail fungus; onychomycosis; fungal nail|B35.1|tinea unguium
hair loss; alopecia; balding; going bald|L65.9 L64.9 L63.9|hair loss; alopecia
excess hair; hirsutism|L68.0|hirsutism
vitiligo|L80|vitiligo
sk; seborrheic keratosis|L82.1 L82|seborrheic keratosis
age spots; liver spots; lentigo|L81.4|melanin hyperpigmentation
epidermal cyst; sebaceous cyst; epidermoid cyst; skin cyst|L72.0 L72.3 L72|epidermal cyst
lipoma; fatty lump; fatty tumor|D17.9 D17|lipomatous neoplasm
skin tag; skin tags; acrochordon|L91.8|hypertrophic disorders of skin
keloid; scar overgrowth|L91.0|hypertrophic scar
scar|L90.5|scar conditions and fibrosis of skin
callus; corn; corns; calluses|L84|corns and callosities
dry skin; xerosis|L85.3|xerosis cutis
mole; moles; nevus; birthmark|D22.9 D22|melanocytic nevi
bed sore; bedsore; pressure ulcer; decubitus; pressure sore; decubitus ulcer; pressure injury; bed sores|L89.90 L89|pressure ulcer
sacral decubitus; sacral pressure ulcer; sacral ulcer|L89.159 L89.15|pressure ulcer of sacral region
leg ulcer; skin ulcer leg|L97.909 L97|non-pressure chronic ulcer lower leg
foot ulcer|L97.509 L97.5|non-pressure chronic ulcer foot
skin lesion; skin spot; lesion|L98.9|disorder of the skin
granuloma; pyogenic granuloma|L98.0|pyogenic granuloma
sweaty; hyperhidrosis; sweaty palms|L74.519 L74.51 R61|hyperhidrosis
heat rash; prickly heat|L74.0|miliaria rubra
`;

/** Digestive conditions (K) with our own labels. */
export const icd10cmDigestive = `
=K02|Tooth decay
K02.9|Tooth decay, not specified
=K04|Tooth pulp disease
K04.7|Tooth abscess without a channel
=K05|Gum disease
K05.10|Chronic gum inflammation from plaque
=K08|Other tooth disorders
K08.89|Other tooth disorder|@2016-10-01
=K11|Salivary gland disease
K11.20|Salivary gland inflammation, not specified
=K12|Mouth inflammation
K12.0|Canker sores (aphthous ulcers)
K12.30|Mouth lining inflammation, not specified
=K13|Other lip and mouth disease
K13.0|Lip disease
K13.79|Other mouth lining lesion
=K14|Tongue disease
K14.6|Tongue pain
=K20|Esophagus inflammation
K20.0|Eosinophilic esophagus inflammation
K20.90|Esophagus inflammation, not specified, no bleeding|@2020-10-01
=K21|Acid reflux
K21.0|Acid reflux with esophagus inflammation|!2020-09-30
K21.00|Acid reflux with esophagus inflammation, no bleeding|@2020-10-01
K21.01|Acid reflux with esophagus inflammation and bleeding|@2020-10-01
K21.9|Acid reflux without esophagus inflammation (GERD)
=K22|Other esophagus disease
K22.0|Esophagus that will not relax
K22.2|Narrow esophagus
K22.70|Barrett's esophagus, no cell change
K22.9|Esophagus disease, not specified
=K25|Stomach ulcer
K25.4|Stomach ulcer, chronic, with bleeding
K25.9|Stomach ulcer, no bleeding or hole
=K26|Duodenal ulcer
K26.9|Duodenal ulcer, no bleeding or hole
=K27|Peptic ulcer
K27.9|Peptic ulcer, place not named, no bleeding or hole
=K29|Stomach inflammation
K29.00|Acute stomach inflammation, no bleeding
K29.20|Stomach inflammation from alcohol, no bleeding
K29.50|Chronic stomach inflammation, no bleeding
K29.60|Other stomach inflammation, no bleeding
K29.70|Stomach inflammation, not specified, no bleeding (gastritis)
K29.71|Stomach inflammation, not specified, with bleeding
K29.80|Duodenum inflammation, no bleeding
=K30|Indigestion
K30|Indigestion without a cause found (dyspepsia)
=K31|Other stomach disease
K31.84|Slow stomach (gastroparesis)
K31.89|Other stomach or duodenum disease
=K35|Acute appendicitis
K35.80|Acute appendicitis, not specified
K35.30|Acute appendicitis, local lining inflammation, no hole|@2018-10-01
=K40|Groin hernia
K40.20|Groin hernia, both sides, no blockage
K40.90|Groin hernia, one side, no blockage
K40.91|Groin hernia, one side, no blockage, come back
=K42|Navel hernia
K42.9|Navel hernia, no blockage
=K43|Belly wall hernia
K43.2|Hernia at a scar, no blockage
K43.9|Belly wall hernia, no blockage
=K44|Diaphragm hernia
K44.9|Hiatal hernia, no blockage
=K50|Crohn's disease
K50.00|Crohn's of the small bowel, no complications
K50.10|Crohn's of the large bowel, no complications
K50.90|Crohn's, not specified, no complications
=K51|Ulcerative colitis
K51.00|Ulcerative colitis of the whole colon, no complications
K51.90|Ulcerative colitis, not specified, no complications
=K52|Other bowel inflammation
K52.29|Other allergic bowel inflammation|@2016-10-01
K52.831|Collagenous colitis|@2016-10-01
K52.89|Other bowel inflammation, no germ
K52.9|Bowel inflammation, no germ, not specified (gastroenteritis)
=K56|Bowel blockage
K56.41|Stool stuck in the bowel
K56.7|Stopped bowel, not specified
K56.609|Bowel blockage, not specified, degree not named|@2017-10-01
=K57|Diverticular disease
K57.20|Colon diverticulitis with hole or abscess, no bleeding
K57.30|Colon diverticula, no bleeding
K57.31|Colon diverticula with bleeding
K57.32|Colon diverticulitis, no bleeding
K57.33|Colon diverticulitis with bleeding
K57.90|Diverticula, part not named, no bleeding
K57.92|Diverticulitis, part not named, no bleeding
=K58|Irritable bowel
K58.0|Irritable bowel with diarrhea
K58.1|Irritable bowel with constipation|@2016-10-01
K58.2|Irritable bowel, mixed|@2016-10-01
K58.9|Irritable bowel without diarrhea
=K59|Other bowel function
K59.00|Constipation, not specified
K59.01|Slow constipation
K59.03|Constipation from drugs|@2016-10-01
K59.04|Chronic constipation without cause found|@2016-10-01
K59.09|Other constipation
K59.1|Diarrhea from bowel function
K59.9|Bowel function disorder, not specified
=K60|Anal fissure and fistula
K60.0|Acute anal fissure
K60.2|Anal fissure, not specified
=K61|Anal and rectal abscess
K61.0|Anal abscess
=K62|Other anal and rectal disease
K62.1|Rectal polyp
K62.5|Bleeding from the anus or rectum
K62.89|Other anal or rectal disease
=K63|Other bowel disease
K63.5|Colon polyp
K63.89|Other bowel disease
=K64|Hemorrhoids
K64.0|Hemorrhoids, first degree
K64.1|Hemorrhoids, second degree
K64.2|Hemorrhoids, third degree
K64.4|Leftover hemorrhoid skin tags
K64.5|Clotted outer hemorrhoid
K64.8|Other hemorrhoids
K64.9|Hemorrhoids, not specified
=K70|Alcohol liver disease
K70.30|Alcohol cirrhosis, no belly fluid
K70.9|Alcohol liver disease, not specified
=K74|Liver scarring
K74.60|Cirrhosis, not specified
K74.00|Liver scarring, not specified|@2020-10-01
=K75|Other liver inflammation
K75.4|Autoimmune hepatitis
K75.81|Fatty liver with inflammation
K75.9|Liver inflammation, not specified
=K76|Other liver disease
K76.0|Fatty liver (hepatic steatosis)
K76.89|Other liver disease
K76.9|Liver disease, not specified
=K80|Gallstones
K80.00|Gallbladder stone, acute inflammation, no blockage
K80.10|Gallbladder stone, chronic inflammation, no blockage
K80.20|Gallbladder stone, no inflammation, no blockage (cholelithiasis)
K80.50|Bile duct stone, no inflammation, no blockage
=K81|Gallbladder inflammation
K81.0|Acute gallbladder inflammation
K81.1|Chronic gallbladder inflammation
K81.9|Gallbladder inflammation, not specified
=K82|Other gallbladder disease
K82.8|Other gallbladder disease
K82.9|Gallbladder disease, not specified
=K85|Acute pancreas inflammation
K85.90|Acute pancreas inflammation, not specified, no dead tissue|@2016-10-01
=K86|Other pancreas disease
K86.1|Other chronic pancreas inflammation
K86.2|Pancreas cyst
=K90|Poor absorption
K90.0|Celiac disease
K90.41|Gluten sensitivity, not celiac|@2016-10-01
=K92|Other digestive disease
K92.0|Vomiting blood (hematemesis)
K92.1|Black stool (melena)
K92.2|Digestive bleeding, not specified
K92.9|Digestive disease, not specified
`;

/** Diseases of the digestive system. `CODE terms`, see `readSynonyms`. */
export const DIGESTIVE_TERMS = `
K000 anodontia; oligodontia; dental agenesis; hypodontia; missing teeth congenital; agenesis of teeth
K001! supernumerary teeth; supernumerary tooth; mesiodens
K002 abnormal size of teeth; macrodontia; microdontia; tooth fusion; dens invaginatus; taurodontism; dens in dente; gemination; concrescence
K004 enamel hypoplasia; amelogenesis disturbance; dilaceration of tooth
K005 amelogenesis imperfecta; dentinogenesis imperfecta; hereditary tooth structure disorder
K006 teething; delayed tooth eruption; disturbances in tooth eruption; retained primary tooth; premature eruption; tooth eruption delay
K010! embedded teeth; included tooth; retained tooth; included third molar; embedded tooth; unerupted tooth; included canine; retained canine; included teeth; tooth inclusion
K011! impacted teeth; impacted third molar; impacted tooth; impacted wisdom tooth; impacted molar; impacted canine; impaction tooth
K029! dental caries; caries; tooth decay; cavities teeth; carious; decayed tooth; carious tooth; carious lesions
K030 excessive attrition of teeth; tooth wear; attrition teeth; bruxism wear
K031 abrasion of teeth
K032 erosion of teeth; dental erosion
K033 tooth resorption; root resorption; external resorption; pathological resorption of teeth; internal resorption
K035 ankylosis of teeth
K036 dental calculus; tartar; deposits on teeth
K037 tooth discoloration; dental staining; tooth color change; dental pigmentation
K0381 cracked tooth
K0401 reversible pulpitis
K0402 irreversible pulpitis
K040! pulpitis
K041! pulp necrosis; necrosis of pulp; pulpal necrosis; non vital tooth
K044 acute apical periodontitis
K045 chronic apical periodontitis; periapical granuloma; apical periodontitis; apical granuloma
K046 periapical abscess with sinus
K047! periapical abscess; dental abscess; tooth abscess; dental infection; odontogenic infection; dentoalveolar abscess; apical abscess
K048! radicular cyst; periapical cyst; residual cyst; apical cyst; periapical lesion~; radicular cysts
K0510! gingivitis; chronic gingivitis; inflamed gums; gingival inflammation
K0500 acute gingivitis
K0530 chronic periodontitis
K0520 aggressive periodontitis; periodontal abscess~
K056! periodontitis; periodontal disease; periodontal pathology; pyorrhea
K060! gingival recession; receding gums
K061! gingival enlargement; gingival hyperplasia; gum hypertrophy; gingival hypertrophy; gingival overgrowth; gingival fibromatosis
K062 gingival lesion trauma; edentulous ridge lesion
K068! epulis; gingival lesion; gingival tumor; giant cell epulis; peripheral giant cell granuloma; gingival mass; gingival ulcer; fibrous epulis; flabby ridge; gum lesion; gingival bleeding~; gum bleeding; gingivorrhagia; pyogenic granuloma of gingiva
K080 exfoliation of teeth; tooth exfoliation
K08109 complete loss of teeth~; edentulous~; edentulism~; totally edentulous~; total edentulism~
K08409 partial loss of teeth; partial edentulism; missing teeth; tooth loss; lost teeth; loss of teeth; partially edentulous; dental absence; absence of teeth
K0820 alveolar atrophy; atrophy of edentulous alveolar ridge; alveolar ridge resorption; bone resorption alveolar; atrophic mandible; atrophic maxilla; alveolar bone loss; bone atrophy maxilla; maxillary atrophy; mandibular atrophy
K083 retained dental root; root remains; root rests; retained root
K0889! toothache; odontalgia; tooth pain; dental pain; loose teeth~; tooth mobility~; dental mobility; pain tooth
K090! dentigerous cyst; odontogenic cyst; follicular cyst of jaw; keratocyst; odontogenic keratocyst; eruption cyst; primordial cyst; lateral periodontal cyst; follicular cyst~
K091! nasopalatine cyst; nasopalatine duct cyst; globulomaxillary cyst; fissural cyst; incisive canal cyst
K098! dermoid cyst of mouth; epidermoid cyst of mouth; lymphoepithelial cyst mouth; nasolabial cyst; cyst floor of mouth; oral cyst; nasoalveolar cyst
K099 cyst of oral region
M260? jaw size anomaly
M2600? jaw size anomalies
M2603 mandibular hyperplasia
M2604 mandibular hypoplasia; micrognathia; microretrognathia; retrognathia mandible; hypoplastic mandible
M2602 maxillary hypoplasia
M2619? prognathism
M26212 class ii malocclusion; angle class ii
M26213 class iii malocclusion; angle class iii; skeletal class iii
M264! malocclusion; dental malocclusion
M2630! crowding of teeth; dental crowding; tooth position anomaly; diastema; malposition tooth; rotated tooth; ectopic tooth
M2660! temporomandibular disorder; tmj disorder; temporomandibular joint disorder; tmd; temporomandibular dysfunction
M2662 tmj pain; temporomandibular joint pain; arthralgia of temporomandibular joint; temporomandibular pain
M2661 temporomandibular ankylosis; ankylosis of temporomandibular joint; tmj ankylosis
M2663 temporomandibular disc disorder; articular disc displacement
M270 torus mandibularis; torus palatinus; developmental disorders of jaws; latent bone cyst; stafne cyst
M271! giant cell granuloma of jaw; central giant cell granuloma; giant cell granuloma
M272! osteomyelitis of jaw; osteonecrosis of jaw; inflammatory conditions of jaws; osteitis of jaw; osteoradionecrosis; mandibular osteomyelitis; jaw osteonecrosis; bisphosphonate osteonecrosis; bisphosphonate related osteonecrosis; osteonecrosis mandible; osteonecrosis maxilla; osteoradionecrosis of mandible; sequestrum jaw; bronj; mandibular osteonecrosis; osteomyelitis of mandible
M273 alveolitis of jaw; dry socket; alveolitis
M2740 cyst of jaw; mandibular cyst; maxillary cyst; cystic lesion mandible; cyst of mandible; cyst of maxilla
M2749 aneurysmal cyst of jaw; traumatic bone cyst jaw; hemorrhagic cyst of jaw; simple bone cyst of jaw; solitary bone cyst mandible; aneurysmal bone cyst mandible
M278~ exostosis of jaw; condylar hyperplasia; fibrous dysplasia of jaw; cherubism; mandibular lesion; maxillary lesion; condyle hyperplasia; unilateral condylar hyperplasia; osteolytic lesion mandible; mandible lesion
M2769 dental implant failure; implant failure dental; osseointegration failure; peri implantitis
K112! sialadenitis; sialoadenitis
K1120! sialadenitis; parotitis; submaxillitis; sialoadenitis; parotid infection
K1121 acute sialadenitis; acute parotitis
K1123 chronic sialadenitis; chronic sclerosing sialadenitis
K110 atrophy of salivary gland
K111 hypertrophy of salivary gland; parotid hypertrophy; parotid swelling; parotid enlargement; salivary gland enlargement; parotid gland enlargement
K113 abscess of salivary gland; parotid abscess
K114 fistula of salivary gland; salivary fistula; parotid fistula
K115! sialolithiasis; salivary calculus; salivary stone; submandibular lithiasis; calculus salivary
K116! mucocele; ranula; mucocele of salivary gland; oral mucocele; mucous cyst lip; mucous retention cyst
K117! xerostomia; drooling; sialorrhea; ptyalism; hypersalivation; hyposalivation; excessive salivation; dry mouth salivary
K118 sialectasia; stenosis of salivary duct; sialometaplasia; benign lymphoepithelial lesion; necrotizing sialometaplasia; mikulicz; sialosis
K119! salivary gland disease; parotid mass; salivary gland lesion; parotid lesion; sialadenopathy; submandibular gland mass; parotid nodule; parotid tumor?; lesion of parotid
K120! aphthous ulcer; oral aphthae; canker sore; aphthous stomatitis; aphthae; aphtha; recurrent oral ulcers; oral aphthous ulcers; aphthosis; aphthous; recurrent aphthous stomatitis; oral aphthosis
K121! stomatitis; oral ulcer; mouth ulcer; oral ulcers; mouth ulcers; ulcer of palate; palate ulcer; oral ulceration; denture stomatitis; ulcerative lesions mouth; ulcer oral mucosa; ulceration of the oral mucosa; ulcerations in the oral mucosa
K122! cellulitis of mouth; ludwig angina; floor of mouth abscess; cellulitis floor of mouth; oral abscess; submandibular abscess; abscess floor mouth; cervicofacial cellulitis; facial abscess odontogenic; mouth abscess; buccal abscess
K1230! mucositis; oral mucositis
K130! cheilitis; angular cheilitis; disease of lips; lip lesion; lip ulcer; cheilosis; lip fissure; lip crust; lower lip lesion; chapped lips; cheilitis granulomatosa; swelling of lip; lip swelling; lip mass; lip nodule
K131 cheek biting; lip biting
K1321! leukoplakia of mouth; oral leukoplakia; leukoplakia; leukoplakia of tongue; white plaque oral
K133! hairy leukoplakia
K1329~ erythroplakia; oral erythroplasia; leukoedema
K134 oral pyogenic granuloma; granuloma of oral mucosa; eosinophilic granuloma of oral mucosa; pyogenic granuloma mouth; verrucous xanthoma
K135 oral submucous fibrosis
K136 irritative hyperplasia of oral mucosa; denture hyperplasia; epulis fissuratum
K1379! oral lesion; oral mucosa lesion; mouth lesion; oral mass; lesion of oral mucosa; palatal lesion; oral bleeding; buccal mucosa lesion; lesion palate; lesions in oral mucosa; oral pigmentation; palate mass; jugal mucosa lesion; oroantral communication; oroantral fistula; oronasal communication; oroantral; oral cavity lesion; vestibular lesion oral
K140! glossitis; tongue ulcer; abscess of tongue; lingual ulcer; ulcer of tongue; tongue inflammation; ulceration tongue
K141! geographic tongue; benign migratory glossitis
K143! hairy tongue; black hairy tongue; hypertrophy of tongue papillae; coated tongue
K144 atrophic tongue; atrophy of tongue papillae; smooth tongue; depapillated tongue
K145 plicated tongue; fissured tongue; scrotal tongue
K146! glossodynia; burning tongue; glossopyrosis; burning mouth syndrome; tongue pain; painful tongue; burning mouth
K148 macroglossia acquired; tongue atrophy; tongue hypertrophy; enlarged tongue; tongue swelling; crenated tongue
K149! tongue lesion; disease of tongue; lingual lesion; tongue mass; lesion on the tongue
K200! eosinophilic esophagitis
K209! esophagitis
K2080~ peptic esophagitis~
K210! reflux esophagitis; gerd with esophagitis; peptic esophagitis; erosive esophagitis
K219! gerd; gastroesophageal reflux; gastro esophageal reflux disease; acid reflux; reflux disease; gastroesophageal reflux disease; esophageal reflux; ger
K220! achalasia; cardiospasm; achalasia of cardia
K2210! esophageal ulcer; ulcer of esophagus; esophageal ulceration
K222! esophageal stricture; esophageal stenosis; esophageal obstruction; stenosis of esophagus; compression of esophagus; schatzki ring; esophageal ring; esophageal web
K223! esophageal perforation; perforation of esophagus; boerhaave; esophageal rupture; spontaneous esophageal rupture
K224! esophageal spasm; dyskinesia of esophagus; esophageal motility disorder; esophageal dysmotility; diffuse esophageal spasm; corkscrew esophagus
K225 esophageal diverticulum; zenker diverticulum; zenker; diverticulum of esophagus
K226! mallory weiss; mallory weiss tear
K2270! barrett esophagus; barrett
K228~ esophageal lesion; esophageal hemorrhage; dilatation of esophagus; esophageal dilatation; esophageal polyp; esophageal mass
K229 esophageal disease
K254 bleeding gastric ulcer; chronic gastric ulcer with hemorrhage
K255 perforated gastric ulcer
K259! gastric ulcer; stomach ulcer; ulcer of stomach; gastric ulceration; gastric ulcers; antral ulcer; ulcer gastric body
K260 acute duodenal ulcer with hemorrhage
K264 bleeding duodenal ulcer
K265 perforated duodenal ulcer
K269! duodenal ulcer; ulcer of duodenum; duodenal ulcers; bulbar ulcer; duodenal bulb ulcer
K279! peptic ulcer; peptic ulcer disease; pud; gastroduodenal ulcer; peptic ulcus; ulcus
K275 perforated peptic ulcer
K274 bleeding peptic ulcer
K289 gastrojejunal ulcer; anastomotic ulcer; marginal ulcer; jejunal ulcer
K2900 acute gastritis
K2930~ chronic superficial gastritis
K2940 chronic atrophic gastritis; atrophic gastritis
K2950! chronic gastritis; antral gastritis; h pylori gastritis
K2970! gastritis
K2971 hemorrhagic gastritis; gastritis with bleeding; erosive gastritis~
K2980! duodenitis
K2990! gastroduodenitis
K30! functional dyspepsia; dyspepsia; indigestion
K310! acute gastric dilatation; gastric dilatation
K311! pyloric stenosis; adult hypertrophic pyloric stenosis; gastric outlet obstruction
K314 gastric diverticulum
K315! duodenal obstruction; obstruction of duodenum; duodenal stenosis; superior mesenteric artery syndrome~
K316 gastric fistula; gastrocolic fistula; duodenal fistula; gastrojejunocolic fistula
K317! gastric polyp; polyp of stomach; duodenal polyp; polyp of duodenum; stomach polyp; hyperplastic polyp gastric
K31819 gastric angiodysplasia; gastric antral vascular ectasia; duodenal angiodysplasia
K3182 dieulafoy lesion
K3184! gastroparesis; delayed gastric emptying
K3189! gastric lesion; disease of stomach; gastric mass; gastric atrophy; gastric metaplasia; portal hypertensive gastropathy; gastropathy; gastric volvulus; duodenal lesion; achlorhydria; gastric intolerance; gastric disease; gastric erosion; gastric thickening; gastric perforation; thickening of gastric wall; duodenal mass; gastric necrosis; intestinal metaplasia; villous atrophy duodenum
K319 disease of stomach unspecified; duodenum disease; gastric disorder; digestive disorder stomach
K3580! acute appendicitis; appendicitis acute
K352 acute appendicitis with generalized peritonitis; perforated appendicitis; appendicitis with perforation; ruptured appendicitis; appendicular perforation
K3533 appendiceal abscess; appendicitis with abscess; periappendiceal abscess; appendicular abscess; appendicular plastron
K3589 gangrenous appendicitis
K37! appendicitis
K36 chronic appendicitis; recurrent appendicitis
K388~ mucocele of appendix; appendiceal mucocele; fecalith; appendicolith; intussusception of appendix
K389 disease of appendix
K4090! inguinal hernia; unilateral inguinal hernia; groin hernia; inguinoscrotal hernia; herniorrhaphy inguinal
K4020 bilateral inguinal hernia
K4030 incarcerated inguinal hernia; inguinal hernia with obstruction; strangulated inguinal hernia
K4190 femoral hernia; crural hernia
K429! umbilical hernia; paraumbilical hernia
K420 incarcerated umbilical hernia; umbilical hernia with obstruction
K432! incisional hernia; eventration; postoperative hernia; laparotomic eventration; eventroplasty; incisional eventration
K435 parastomal hernia
K439! ventral hernia; abdominal wall hernia; epigastric hernia; spigelian hernia
K430 incarcerated incisional hernia
K449! hiatal hernia; hiatus hernia; diaphragmatic hernia; paraesophageal hernia; sliding hernia
K440 diaphragmatic hernia with obstruction
K458 lumbar hernia; obturator hernia; internal hernia; perineal hernia; pelvic hernia; retroperitoneal hernia
K469! abdominal hernia; hernia?; enterocele; herniation intestinal; bowel hernia
K5000 crohn disease of small intestine; ileal crohn; terminal ileitis; regional ileitis; ileitis
K5010 crohn disease of large intestine; crohn colitis; granulomatous colitis
K5080 ileocolonic crohn; crohn ileocolitis
K5090! crohn disease; crohn; regional enteritis
K50913 crohn with fistula; fistulizing crohn
K5100! ulcerative pancolitis; pancolitis
K5120 ulcerative proctitis
K5190! ulcerative colitis; uc; inflammatory bowel disease~
K5230~ indeterminate colitis
K520! radiation colitis; radiation enteritis; gastroenteritis due to radiation; radiation enterocolitis; actinic enteritis
K521 toxic gastroenteritis; drug induced colitis
K5281 eosinophilic gastroenteritis; eosinophilic gastritis
K52831 collagenous colitis
K52832 lymphocytic colitis
K52839 microscopic colitis
K529! colitis; noninfective gastroenteritis; enteritis; enterocolitis; ileitis nos; jejunitis; gastroenteritis noninfectious; sigmoiditis; inflammatory bowel; chronic diarrhea; ileocolitis
K550~ mesenteric ischemia acute; intestinal infarction; bowel ischemia; intestinal necrosis; intestinal ischemia; mesenteric infarction; mesenteric thrombosis; bowel necrosis; mesenteric artery thrombosis; acute mesenteric ischemia; ischemic bowel; necrosis intestine; mesenteric venous thrombosis; superior mesenteric vein thrombosis; intestinal gangrene
K5503~ ischemic colitis acute
K551 chronic mesenteric ischemia; intestinal angina; chronic vascular disorder of intestine; mesenteric artery stenosis
K5520 angiodysplasia of colon; angiodysplasia; colonic angiodysplasia
K559! ischemic colitis; vascular disorder of intestine; ischemic enteritis
K5530 necrotizing enterocolitis
K560! paralytic ileus; ileus; adynamic ileus; intestinal paralysis
K561! intussusception; bowel intussusception; intestinal invagination; invagination intestinal; ileocolic intussusception
K562! volvulus; intestinal volvulus; sigmoid volvulus; intestinal torsion; cecal volvulus; torsion bowel; gastric volvulus~
K563 gallstone ileus; biliary ileus
K5641! fecal impaction; fecaloma; stool impaction
K5649 bezoar intestinal; enterolith
K5650 intestinal adhesions with obstruction; adhesive bowel obstruction; adhesions intestinal obstruction; intestinal bands
K56609! intestinal obstruction; bowel obstruction; small bowel obstruction; sbo; occlusion intestinal; intestinal occlusion; obstruction bowel; intestinal subocclusion; colon obstruction; subocclusion; colonic obstruction
K56699~ intestinal stenosis; stenosis of colon; bowel stenosis; colonic stenosis; stricture of intestine; stenosis sigmoid; ileal stenosis; intestinal stricture; sigmoid stenosis
K567! ileus unspecified; obstructive ileus
K5700 diverticulitis of small intestine with perforation
K5710 duodenal diverticulum; diverticulosis of small intestine; jejunal diverticulum; small bowel diverticula; jejunal diverticula; ileal diverticulum
K5720 perforated diverticulitis; diverticulitis with abscess; diverticulitis with perforation
K5730! diverticulosis; colonic diverticulosis; diverticulosis of colon; diverticula; colonic diverticula; sigmoid diverticulosis; diverticular disease; diverticulum of colon; sigmoid diverticula
K5731 diverticular bleeding; diverticular bleed; diverticulosis with bleeding
K5732! diverticulitis; sigmoid diverticulitis; diverticulitis of colon; colonic diverticulitis; acute diverticulitis
K5790 diverticulosis unspecified
K5792 diverticulitis unspecified
K580! irritable bowel with diarrhea; ibs d
K589! irritable bowel syndrome; ibs; irritable colon; spastic colon; irritable bowel
K5900! constipation; obstipation; constipated; infrequent bowel movements
K5904 chronic idiopathic constipation; functional constipation
K591 functional diarrhea
K592 neurogenic bowel
K5931 toxic megacolon
K5939 megacolon; megarectum; colonic dilatation
K594 anal spasm; proctalgia fugax
K598 colonic pseudo obstruction; ogilvie syndrome; intestinal pseudo obstruction; chronic intestinal pseudoobstruction; atony of colon; dysbiosis~; intestinal dysmotility; ogilvie
K600 acute anal fissure
K602! anal fissure; anal fissures; fissure anal; perianal fissure
K603! anal fistula; perianal fistula; fistula in ano; perianal fistulas; perianal fistulae
K604 rectal fistula
K605 anorectal fistula
K610! anal abscess; perianal abscess; perineal abscess~
K611! rectal abscess; perirectal abscess
K613 ischiorectal abscess; ischiorectal fossa abscess
K620 anal polyp
K621! rectal polyp; polyp of rectum
K622 anal prolapse
K623! rectal prolapse; prolapse of rectum
K624! anal stenosis; rectal stenosis; stenosis of rectum; stricture of anus; anal stricture
K625! rectal bleeding; rectorrhagia; hemorrhage of rectum; bleeding per rectum; brbpr; anal bleeding; bright red blood per rectum; hematochezia~; rectal hemorrhage; proctorrhagia; blood per rectum
K626! rectal ulcer; anal ulcer; ulcer of anus; ulcer of rectum; perianal ulcer
K627 radiation proctitis; actinic proctitis
K6281 anal sphincter tear
K6282 anal dysplasia
K6289! rectal mass; proctitis; rectal pain; anal pain; proctalgia; perianal lesion; rectal lesion; anal lesion; rectal perforation; pain rectum; perianal pain; anal discomfort; anal mass; rectal tenesmus; rectal wall thickening; anorectal pain
K630! abscess of intestine; intestinal abscess; pericolic abscess
K631! intestinal perforation; bowel perforation; perforation of intestine; colonic perforation; perforated bowel; perforation of colon; perforated viscus~; sigmoid perforation; perforation colon; cecal perforation; duodenal perforation; ileal perforation
K632! intestinal fistula; enterocutaneous fistula; fecal fistula; enterovesical fistula?; fistula intestine; colonic fistula; enteric fistula; enterocolic fistula
K633! intestinal ulcer; ulcer of intestine; colonic ulcer; ileal ulcer; ulcers colon; ulcer of colon; ulcers ileum; colon ulcers; ulceration of ileum
K634 enteroptosis
K635! colon polyp; polyp of colon; colonic polyp; sigmoid polyp; colorectal polyp; colonic polyps; polyp of sigmoid; cecal polyp
K6389~ intestinal lesion; intestinal mass; bowel wall thickening; pneumatosis intestinalis; colon mass; intestinal edema; lesion of colon; intestinal distension; bacterial overgrowth; pneumatosis; bowel dilatation; intestinal polyp; colonic lesion; melanosis coli; intestinal hemorrhage?
K639 disease of intestine; bowel disease; intestinal disease; intestinal pathology
K640 first degree hemorrhoids; grade i hemorrhoids
K641 second degree hemorrhoids
K642 third degree hemorrhoids
K644 anal skin tags; skin tag anal
K645 thrombosed hemorrhoid; perianal thrombosis; thrombosed external hemorrhoid
K648 internal hemorrhoids; external hemorrhoids~
K649! hemorrhoids; piles; haemorrhoids; hemorrhoid; hemorrhoidal
K650! generalized peritonitis; acute peritonitis; diffuse peritonitis; fecaloid peritonitis; purulent peritonitis; fecal peritonitis
K651! peritoneal abscess; abdominal abscess; intraabdominal abscess; intra abdominal abscess; subphrenic abscess; pelvic abscess~; retrocecal abscess; mesenteric abscess; subdiaphragmatic abscess
K652! spontaneous bacterial peritonitis; sbp
K653 choleperitoneum; bile peritonitis; biliary peritonitis; choleperitonitis
K654 sclerosing mesenteritis; mesenteric panniculitis; fat necrosis of peritoneum; epiploic appendagitis; retractile mesenteritis
K658 chronic proliferative peritonitis
K659! peritonitis; bacterial peritonitis
K660! peritoneal adhesions; abdominal adhesions; intestinal adhesions; adhesions; pelvic adhesions; adhesion syndrome; adhesions bowel; intra abdominal adhesions; adhesiolysis
K661! hemoperitoneum; intraperitoneal hemorrhage; intraabdominal bleeding; intraabdominal hemorrhage; hemoperitoneo; intra abdominal bleeding; abdominal bleeding
K668~ mesenteric cyst; omental cyst; peritoneal cyst; pneumoperitoneum; omental infarction; peritoneal lesion; peritoneal thickening; omental torsion; mesenteric mass; retroperitoneal cyst; free air abdomen; mesenteric thickening
K6812 psoas abscess; psoas muscle abscess; iliopsoas abscess
K6819 retroperitoneal abscess; abscess retroperitoneum
K689~ retroperitoneal fibrosis?
K700 alcoholic fatty liver
K7010! alcoholic hepatitis
K7030! alcoholic cirrhosis; alcoholic liver cirrhosis; cirrhosis alcoholic; ethanol cirrhosis; enolic cirrhosis
K7031 alcoholic cirrhosis with ascites
K709! alcoholic liver disease; alcoholic hepatopathy; enolic hepatopathy
K710 toxic liver disease with cholestasis
K716 toxic hepatitis; drug induced hepatitis
K719! toxic liver disease; drug induced liver disease; hepatotoxicity; drug induced liver injury; toxic hepatopathy; liver toxicity; hepatic toxicity
K7200! acute liver failure; fulminant hepatitis; acute hepatic failure; subacute liver failure; fulminant hepatic failure; fulminant liver failure
K7210! chronic liver failure; end stage liver disease
K7290! hepatic failure; liver failure; hepatic insufficiency; hepatic encephalopathy; liver insufficiency; hepatocellular failure; hepatocellular insufficiency; portosystemic encephalopathy
K7291 hepatic coma
K732 chronic active hepatitis
K739! chronic hepatitis
K740! hepatic fibrosis; liver fibrosis; fibrosis of liver
K743! primary biliary cirrhosis; primary biliary cholangitis
K745 biliary cirrhosis
K7460! cirrhosis; liver cirrhosis; hepatic cirrhosis; cirrhosis of liver; cryptogenic cirrhosis; cirrhotic; micronodular cirrhosis
K7469 postnecrotic cirrhosis; macronodular cirrhosis
K750! liver abscess; hepatic abscess; abscess of liver; liver abscesses
K751 phlebitis of portal vein; pylephlebitis
K752 nonspecific reactive hepatitis
K753 granulomatous hepatitis
K754! autoimmune hepatitis
K7581 nash; nonalcoholic steatohepatitis; steatohepatitis; non alcoholic steatohepatitis
K759! hepatitis; inflammatory liver disease; liver inflammation; acute hepatitis
K760! fatty liver; hepatic steatosis; steatosis; nonalcoholic fatty liver disease; nafld; liver steatosis; steatosis of liver
K761 chronic passive congestion of liver; congestive liver; hepatic congestion; cardiac cirrhosis
K762 hepatic necrosis; central hemorrhagic necrosis of liver; liver necrosis; hepatocellular necrosis
K763! liver infarction; hepatic infarction
K764 peliosis hepatis
K765! hepatic veno occlusive disease; venoocclusive disease; sinusoidal obstruction syndrome
K766! portal hypertension; portal hypertensive
K767! hepatorenal syndrome
K7681 hepatopulmonary syndrome
K7689! hepatic cyst; liver cyst; simple cyst of liver; liver lesion; focal nodular hyperplasia; liver lesions; hepatic lesion; space occupying lesion liver; hepatic mass; liver mass; cyst of liver; hepatic nodule; liver hematoma; hepatic hematoma; hepatic calcification; hepatic hemorrhage; focal hepatic lesion; biliary cyst; hepatic tumor?; liver nodules; hepatic granuloma
K769! liver disease; hepatopathy; chronic liver disease; hepatic disease; hepatic involvement; liver damage; liver involvement; chronic hepatopathy; hepatic disorder; hepatic dysfunction~; liver dysfunction; hepatic pathology
K8000 calculus of gallbladder with acute cholecystitis; acute calculous cholecystitis; acute lithiasic cholecystitis
K8010 calculus of gallbladder with cholecystitis; chronic calculous cholecystitis; lithiasic cholecystitis
K8020! gallstones; cholelithiasis; gallbladder stones; biliary lithiasis; gallbladder calculus; gallbladder lithiasis; vesicular lithiasis; biliary calculi; gallstone; biliary colic; calculus of gallbladder; hepatic colic; bile stones; vesicular calculi; lithiasis of gallbladder
K8030 choledocholithiasis with cholangitis
K8050! choledocholithiasis; common bile duct stone; bile duct stone; cbd stone; bile duct calculus; choledochal lithiasis; residual choledocholithiasis; common bile duct lithiasis
K8051 bile duct stone with obstruction
K810! acute cholecystitis; gangrenous cholecystitis; emphysematous cholecystitis; alithiasic cholecystitis; acalculous cholecystitis
K811! chronic cholecystitis
K819! cholecystitis; gallbladder inflammation
K820 obstruction of gallbladder; obstruction of cystic duct
K821! hydrops of gallbladder; mucocele of gallbladder; gallbladder hydrops; vesicular hydrops
K822! perforation of gallbladder; gallbladder perforation
K823 cholecystoduodenal fistula; fistula of gallbladder; cholecystocolic fistula; bilioenteric fistula; cholecystoenteric fistula
K824 cholesterolosis of gallbladder; gallbladder polyp~; strawberry gallbladder
K828~ biliary dyskinesia; thickened gallbladder; adenomyomatosis gallbladder; biliary sludge; gallbladder distension; gallbladder dilatation; gallbladder polyp; gallbladder wall thickening; biliary mud; distended gallbladder; porcelain gallbladder; adenomyomatosis; hydropic gallbladder; vesicular sludge
K830! cholangitis; sclerosing cholangitis; ascending cholangitis; acute cholangitis
K8301 primary sclerosing cholangitis
K831! biliary obstruction; obstruction of bile duct; bile duct obstruction; obstructive jaundice; biliary stenosis; bile duct stricture; cholestasis; obstructive cholestasis; bile duct stenosis; biliary stricture; cholestatic jaundice; extrahepatic cholestasis; intrahepatic cholestasis~; dilated bile duct~; cholestatic; choledochal stenosis; mirizzi
K832 perforation of bile duct; bile leak
K833 biliary fistula; fistula of bile duct
K835 biliary cyst
K838 dilatation of bile duct; bile duct dilatation; dilated biliary tract; biliary dilatation; hemobilia; dilated biliary tree; dilatation of biliary tract; intrahepatic bile duct dilatation; pneumobilia; aerobilia; dilated intrahepatic bile ducts; dilated common bile duct; choledochal dilatation; biliary tract dilatation; intrahepatic biliary dilatation
K850 idiopathic acute pancreatitis
K8510! biliary pancreatitis; gallstone pancreatitis; acute biliary pancreatitis; lithiasic pancreatitis
K8520 alcohol induced acute pancreatitis; acute alcoholic pancreatitis
K8530 drug induced pancreatitis
K8590! acute pancreatitis; pancreatitis; necrotizing pancreatitis~; pancreatic abscess; hemorrhagic pancreatitis; acute edematous pancreatitis
K8591 necrotizing pancreatitis; pancreatic necrosis; acute pancreatitis with necrosis
K860 alcohol induced chronic pancreatitis; chronic alcoholic pancreatitis
K861! chronic pancreatitis; recurrent pancreatitis; chronic calcifying pancreatitis; autoimmune pancreatitis
K862! pancreatic cyst; cyst of pancreas; pancreatic cystic lesion; cystic lesion of pancreas
K863! pancreatic pseudocyst; pseudocyst of pancreas; pancreas pseudocyst
K8681 exocrine pancreatic insufficiency; pancreatic insufficiency
K8689 pancreatic mass; pancreatic atrophy; pancreatic calcification; dilatation of pancreatic duct; pancreatic duct dilatation; pancreatic fistula; pancreatic lesion; pancreatic lithiasis; wirsung dilatation; dilated pancreatic duct; pancreatic hemorrhage; pancreatic fibrosis; mass in pancreas; pancreatic enlargement; dilated wirsung; pancreatic nodule; peripancreatic collection; enlarged pancreas
K869 pancreatic disease; disorder of pancreas
K900! celiac disease; coeliac disease; celiac sprue; gluten enteropathy; nontropical sprue; gluten sensitive enteropathy
K901 tropical sprue
K9041 gluten sensitivity
K9049~ lactose malabsorption; fat malabsorption; protein losing enteropathy~; carbohydrate malabsorption
K909! malabsorption; intestinal malabsorption; steatorrhea; malabsorption syndrome; malabsorptive
K910 vomiting following gastrointestinal surgery
K911! dumping syndrome; postgastrectomy syndrome
K912! short bowel syndrome; postsurgical malabsorption; short gut; short bowel
K9130 postprocedural intestinal obstruction
K915 postcholecystectomy syndrome
K9181? anastomotic leak; anastomosis dehiscence
K9189~ anastomotic leak; postoperative ileus; anastomotic dehiscence; suture dehiscence~; pouchitis; afferent loop syndrome; leak anastomosis; dehiscence anastomosis
K9420 gastrostomy complication
K9400 colostomy complication
K920! hematemesis; vomiting blood; coffee ground vomiting; coffee ground emesis; blood vomit; bloody vomiting; coffee ground vomit; hematic vomiting; vomiting of blood
K921! melena; tarry stools; black stools; melenic stools; hematochezia; bloody stools; blood in stool; melaena; bloody diarrhea~; blood in stools; bloody stool; enterorrhagia; melenic stool; black tarry stools; fresh blood in stool; melenas
K922! gi bleed; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gastrointestinal bleeding; digestive bleeding; digestive hemorrhage; gi hemorrhage; lower gastrointestinal bleeding; ugib; upper gi bleed; lower gi bleed; intestinal bleeding; gastric hemorrhage; upper digestive bleeding; upper digestive hemorrhage; intestinal hemorrhage; gastric bleeding; lower digestive hemorrhage; lower digestive bleeding
K9281 gastrointestinal mucositis
K929! digestive disease; gastrointestinal disorder; gastrointestinal symptoms; digestive symptoms; digestive pathology; digestive disorder; gastrointestinal disease; digestive system disease; digestive problems
`;

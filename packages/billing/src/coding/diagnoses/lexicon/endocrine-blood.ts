/** Endocrine, nutritional and metabolic diseases; blood and immunity. `CODE terms`, see `readSynonyms`. */
export const ENDOCRINE_BLOOD_TERMS = `
E010 iodine deficiency goiter
E02 subclinical hypothyroidism
E031 congenital hypothyroidism
E032 hypothyroidism due to medicaments; drug induced hypothyroidism
E890! postsurgical hypothyroidism; postprocedural hypothyroidism; hypothyroidism after thyroidectomy; postoperative hypothyroidism; iatrogenic hypothyroidism
E892! postsurgical hypoparathyroidism; postprocedural hypoparathyroidism
E035 myxedema coma
E039! hypothyroidism; underactive thyroid; hypothyroid; myxedema; primary hypothyroidism; low thyroid; hypothyroidism under treatment
E040 nontoxic diffuse goiter; diffuse goiter
E041! thyroid nodule; nontoxic single thyroid nodule; solitary thyroid nodule; nodule in thyroid; thyroid cyst; nodule thyroid lobe
E042! multinodular goiter; thyroid nodules; nontoxic multinodular goiter; multinodular goitre
E049! goiter; goitre; nontoxic goiter; enlarged thyroid; thyromegaly; nodular goiter; endothoracic goiter; thyroid enlargement; struma; thyroid gland enlargement
E0500! graves disease; basedow; toxic diffuse goiter; graves basedow; basedow disease; graves; graves ophthalmopathy~
E0510 toxic nodule; toxic adenoma thyroid; plummer
E0520! toxic multinodular goiter
E0590! hyperthyroidism; thyrotoxicosis; overactive thyroid
E0591 thyroid storm; thyrotoxic crisis
E061! subacute thyroiditis; de quervain thyroiditis
E063! hashimoto thyroiditis; autoimmune thyroiditis; hashimoto; chronic lymphocytic thyroiditis; lymphocytic thyroiditis
E065 riedel thyroiditis; chronic thyroiditis
E069! thyroiditis
E0789 euthyroid sick syndrome; thyroid hemorrhage; thyroid mass; thyroid lesion
E079! thyroid disease; thyroid disorder; thyroid problem; thyroid pathology; thyroid dysfunction; thyroid alteration
E109! type 1 diabetes; type 1 diabetes mellitus; t1dm; dm1; insulin dependent diabetes mellitus; juvenile diabetes; iddm; type i diabetes mellitus; type i diabetes; dm type 1; type i dm; type 1 dm; juvenile onset diabetes; insulin dependent diabetes~
E1010! diabetic ketoacidosis type 1; dka type 1; type 1 diabetes with ketoacidosis
E1040 type 1 diabetic neuropathy; type 1 diabetes with neuropathy
E10319 type 1 diabetic retinopathy; type 1 diabetes with retinopathy
E1021 type 1 diabetic nephropathy; type 1 diabetes with nephropathy
E10649 type 1 diabetes with hypoglycemia
E1065 type 1 diabetes with hyperglycemia
E119! diabetes; diabetes mellitus; type 2 diabetes; type 2 diabetes mellitus; t2dm; dm2; niddm; dm; dm ii; diabetic; adult onset diabetes; type ii diabetes; type ii diabetes mellitus; non insulin dependent diabetes; sugar diabetes; dm type 2; type 2 dm; type ii dm; non insulin dependent diabetes mellitus; diabetic patient; noninsulin dependent diabetes mellitus
E1110 diabetic ketoacidosis; dka; type 2 diabetes with ketoacidosis; ketoacidosis diabetic
E1100 hyperosmolar hyperglycemic state; hyperosmolar state; hhs; diabetic hyperosmolar; hyperosmolar nonketotic
E1121! diabetic nephropathy; diabetic kidney disease; diabetes with nephropathy; diabetic glomerulosclerosis; nephropathy diabetic
E1122! diabetic chronic kidney disease; diabetes with ckd; diabetes with chronic kidney disease; diabetic ckd
E11319! diabetic retinopathy; retinopathy diabetic; diabetes with retinopathy; background diabetic retinopathy
E11329 nonproliferative diabetic retinopathy mild
E113599? proliferative diabetic retinopathy
E11359! proliferative diabetic retinopathy
E11311 diabetic macular edema; diabetic retinopathy with macular edema
E1136 diabetic cataract
E1140! diabetic neuropathy; neuropathy diabetic; diabetes with neuropathy
E1142! diabetic polyneuropathy; diabetic peripheral neuropathy; diabetic peripheral polyneuropathy
E1143! diabetic gastroparesis; diabetic autonomic neuropathy
E1144 diabetic amyotrophy
E1151! diabetic peripheral angiopathy; diabetic peripheral vascular disease; diabetic macroangiopathy; diabetic angiopathy; diabetic vasculopathy
E1152 diabetic gangrene
E11610 charcot foot diabetic; diabetic charcot
E11620 diabetic dermatitis; necrobiosis lipoidica diabetic
E11621! diabetic foot ulcer; diabetic foot; diabetic ulcer
E11649! diabetic hypoglycemia; diabetes with hypoglycemia; hypoglycemia diabetic
E1165! diabetes with hyperglycemia; uncontrolled diabetes; poorly controlled diabetes; out of control diabetes; decompensated diabetes; diabetic decompensation; diabetes poorly controlled
E1169~ diabetes with complications other
E138? secondary diabetes with complication
E139 secondary diabetes; steroid diabetes; steroid induced diabetes
E0965~ steroid induced hyperglycemia
E099 drug induced diabetes; steroid induced diabetes
E089~ pancreatogenic diabetes
O24419! gestational diabetes; gestational diabetes mellitus; gdm
E15 hypoglycemic coma
E160 drug induced hypoglycemia
E161~ hyperinsulinism; hyperinsulinemia
E162! hypoglycemia; low blood sugar; hypoglycemic; low glucose
E164~ zollinger ellison syndrome; hypergastrinemia
E200! idiopathic hypoparathyroidism; hypoparathyroidism
E209! hypoparathyroidism
E210! primary hyperparathyroidism
E211 secondary hyperparathyroidism
E212 tertiary hyperparathyroidism
E213! hyperparathyroidism
E214 parathyroid hyperplasia
E215 parathyroid disorder
E220! acromegaly; gigantism; pituitary gigantism
E221! hyperprolactinemia; elevated prolactin; prolactin elevated
E222! siadh; syndrome of inappropriate antidiuretic hormone secretion; inappropriate antidiuretic hormone
E228 central precocious puberty
E230! hypopituitarism; panhypopituitarism; growth hormone deficiency; sheehan syndrome; hypogonadotropic hypogonadism; kallmann; pituitary insufficiency; panhypopituitary; hypogonadotrophic hypogonadism; gh deficiency
E232! diabetes insipidus; central diabetes insipidus
E236~ pituitary apoplexy; pituitary abscess; empty sella; empty sella syndrome; pituitary mass; pituitary lesion; adiposogenital dystrophy
E237 pituitary disorder
E240! cushing disease; pituitary dependent cushing
E242 drug induced cushing; iatrogenic cushing
E243 ectopic acth syndrome
E249! cushing syndrome; cushing; hypercortisolism; cushingoid
E250! congenital adrenal hyperplasia
E259 adrenogenital disorder; virilization~; adrenogenital syndrome
E2601! conn syndrome
E2609 primary hyperaldosteronism; primary aldosteronism
E269! hyperaldosteronism; aldosteronism
E271! addison disease; primary adrenal insufficiency; addison
E272! adrenal crisis; addisonian crisis
E2740! adrenal insufficiency; adrenocortical insufficiency; hypoadrenalism; suprarenal insufficiency
E2749~ adrenal hemorrhage; adrenal infarction; adrenal hematoma; secondary adrenal insufficiency
E275 adrenomedullary hyperfunction
E278! adrenal mass; adrenal cyst; adrenal hyperplasia; adrenal nodule; adrenal incidentaloma; adrenal lesion; incidentaloma; adrenal calcification
E279 adrenal disorder
E282! polycystic ovary syndrome; polycystic ovarian syndrome; pcos; polycystic ovaries; stein leventhal
E2839 primary ovarian failure; premature ovarian failure
E28310? premature menopause
E291! testicular hypofunction; hypogonadism; male hypogonadism; low testosterone; testosterone deficiency
E300 delayed puberty
E301! precocious puberty; precocious pseudopuberty~
E310 autoimmune polyglandular failure; polyglandular syndrome; schmidt syndrome
E3120 multiple endocrine neoplasia; men syndrome
E3121 men 1; multiple endocrine neoplasia type 1; men type 1
E3122 men 2a; multiple endocrine neoplasia type 2a; men iia
E3123 men 2b; multiple endocrine neoplasia type 2b
E320 thymic hyperplasia; hyperplasia of thymus
E328 thymic cyst; good syndrome
E340! carcinoid syndrome
E343! dwarfism; laron; short stature endocrine; achondroplasia?
E345 androgen insensitivity; testicular feminization; pseudohermaphroditism androgen
E348~ hypergonadism; pineal gland dysfunction
E349! endocrine disorder; hormonal disorder; hormone imbalance; hormonal imbalance
E40 kwashiorkor
E41 nutritional marasmus; marasmus
E43! severe malnutrition; severe protein calorie malnutrition
E440! moderate malnutrition; moderate protein calorie malnutrition
E441! mild malnutrition; mild protein calorie malnutrition
E46! malnutrition; protein calorie malnutrition; malnourished; protein energy malnutrition; undernourished; undernutrition
E500? vitamin a deficiency with conjunctival xerosis
E509! vitamin a deficiency
E512! wernicke encephalopathy
E519 thiamine deficiency; vitamin b1 deficiency
E531 pyridoxine deficiency; vitamin b6 deficiency
E538! vitamin b12 deficiency; folate deficiency; cobalamin deficiency; b12 deficiency; folic acid deficiency; vitamin b deficiency; deficit of vitamin b12
E539 vitamin b deficiency unspecified
E54 scurvy; vitamin c deficiency
E550! rickets
E559! vitamin d deficiency; hypovitaminosis d; low vitamin d; vitamin d insufficiency
E561 vitamin k deficiency
E569 vitamin deficiency
E60 zinc deficiency
E611! iron deficiency; low iron; ferropenia; sideropenia
E612 magnesium deficiency
E618 trace element deficiency
E638~ nutritional deficiency
E639 nutritional deficiency unspecified
E65 localized adiposity; lipohypertrophy
E6601! morbid obesity; severe obesity; morbidly obese; class iii obesity; class 3 obesity; extreme obesity
E662 obesity hypoventilation; pickwickian syndrome; obesity hypoventilation syndrome
E663! overweight
E669! obesity; obese; truncal obesity; grade obesity
E700 classical phenylketonuria; phenylketonuria
E7029 ocronosis; alkaptonuria; ochronosis
E7211 homocystinuria; hyperhomocysteinemia~
E7220 urea cycle disorder; hyperammonemia
E739! lactose intolerance; lactase deficiency
E7400? glycogen storage disease
E7421 galactosemia
E7402 pompe disease
E7521 fabry disease; fabry
E7522 gaucher disease; gaucher
E75240? niemann pick
E7525 metachromatic leukodystrophy
E754 neuronal ceroid lipofuscinosis; batten
E7602 hurler scheie; mucopolysaccharidosis type i
E761 hunter syndrome
E763 mucopolysaccharidosis
E7800! hypercholesterolemia; high cholesterol; elevated cholesterol; hypercholesterolaemia; pure hypercholesterolemia; cholesterol high
E7801 familial hypercholesterolemia
E781! hypertriglyceridemia; high triglycerides; elevated triglycerides
E782! mixed hyperlipidemia; combined hyperlipidemia; mixed dyslipidemia
E785! hyperlipidemia; dyslipidemia; dyslipemia; hld; hyperlipemia; high lipids; lipid disorder; dyslipidaemia
E786 low hdl; hypoalphalipoproteinemia; abetalipoproteinemia
E791 lesch nyhan
E790! hyperuricemia; elevated uric acid; high uric acid; hyperuricaemia
E800 erythropoietic porphyria
E801 porphyria cutanea tarda
E8021 acute intermittent porphyria
E8020 porphyria
E804! gilbert syndrome; gilbert
E805 crigler najjar
E806 dubin johnson; rotor
E807! hyperbilirubinemia; disorder of bilirubin metabolism; elevated bilirubin; increased bilirubin; bilirubin elevated; hyperbilirubinaemia; total bilirubin elevated; bilirubin increased; high bilirubin
E8301 wilson disease; wilson
E83110 hereditary hemochromatosis
E83119! hemochromatosis; iron overload; hemosiderosis
E8330 hypophosphatemia disorder; disorder of phosphorus metabolism
E8339! hypophosphatemia; hyperphosphatemia; low phosphate; hypophosphatasia; hyperphosphataemia
E8331 hypophosphatemic rickets; familial hypophosphatemia
E8341! hypermagnesemia
E8342! hypomagnesemia; low magnesium
E8351! hypocalcemia; low calcium; hypocalcaemia
E8352! hypercalcemia; high calcium; elevated calcium; hypercalcaemia
E8359 calcinosis; tumoral calcinosis; nephrocalcinosis~; idiopathic hypercalciuria; hypercalciuria; metastatic calcification; calcium metabolism disorder; dystrophic calcification~
E840 cystic fibrosis with pulmonary manifestations
E849! cystic fibrosis; mucoviscidosis
E853 secondary systemic amyloidosis; secondary amyloidosis; aa amyloidosis
E8581 al amyloidosis; light chain amyloidosis; primary amyloidosis~
E854 localized amyloidosis; organ limited amyloidosis; amyloid tumor; amyloidoma; primary localized amyloidosis
E850~ hereditary amyloidosis; familial amyloidosis
E859! amyloidosis; systemic amyloidosis; amyloid deposition
E860! dehydration; dehydrated; volume depletion dehydration
E861! hypovolemia; volume depletion; depletion of volume
E869 volume depletion
E870! hypernatremia; hyperosmolality; hypernatraemia
E871! hyponatremia; low sodium; hyposmolality; hyponatraemia
E872! acidosis; lactic acidosis; metabolic acidosis; respiratory acidosis; acidotic; acidemia
E873! alkalosis; metabolic alkalosis; respiratory alkalosis
E874 mixed acid base disorder
E875! hyperkalemia; high potassium; hyperpotassemia; hyperkalaemia
E876! hypokalemia; low potassium; hypopotassemia; hypokalaemia
E8770! fluid overload; volume overload; hypervolemia
E878~ electrolyte imbalance; hydroelectrolytic disorder; hyperchloremia; hypochloremia; electrolyte disorder; hydroelectrolyte imbalance; electrolyte disturbance
E8801 alpha 1 antitrypsin deficiency
E8809! hypoalbuminemia; hypoproteinemia; low albumin; dysproteinemia; bisalbuminemia; hypoproteinaemia; decreased albumin
E881 lipodystrophy
E882 lipomatosis; epidural lipomatosis; pelvic lipomatosis; dercum; madelung disease; lipomatosis multiple symmetric
E883! tumor lysis syndrome
E8840 mitochondrial disorder; mitochondrial disease; melas
E8841 melas syndrome
E8889 metabolic syndrome?; launois bensaude
E8881! metabolic syndrome; insulin resistance; syndrome x
E889! metabolic disorder; metabolic disease; metabolic alteration; inborn error of metabolism~
D500! iron deficiency anemia due to blood loss; chronic blood loss anemia; chronic posthemorrhagic anemia
D501 plummer vinson; sideropenic dysphagia
D509! iron deficiency anemia; ferropenic anemia; microcytic anemia; sideropenic anemia; hypochromic anemia; microcytic hypochromic anemia; iron deficiency anaemia
D510! pernicious anemia
D519! vitamin b12 deficiency anemia
D529! folate deficiency anemia
D531! megaloblastic anemia
D539 nutritional anemia; macrocytic anemia~
D550! g6pd deficiency; favism; g6pd anemia; glucose 6 phosphate dehydrogenase deficiency
D561! beta thalassemia; thalassemia major
D563! thalassemia minor; thalassemia trait; beta thalassemia minor
D569! thalassemia
D5700! sickle cell crisis; sickle cell pain crisis
D571! sickle cell disease; sickle cell anemia; drepanocytosis; falciform anemia
D573! sickle cell trait
D580! hereditary spherocytosis; spherocytosis
D582 hemoglobinopathy; abnormal hemoglobin; hemoglobin c disease
D589 hereditary hemolytic anemia
D590 drug induced hemolytic anemia
D591! autoimmune hemolytic anemia
D5910? autoimmune hemolytic anemia
D593! hemolytic uremic syndrome; hus; atypical hemolytic uremic syndrome
D594~ nonautoimmune hemolytic anemia; microangiopathic hemolytic anemia; mechanical hemolytic anemia; microangiopathy hemolytic
D595 paroxysmal nocturnal hemoglobinuria
D599! hemolytic anemia; hemolysis; intravascular hemolysis; hemolytic crisis
D600 chronic acquired pure red cell aplasia
D609! pure red cell aplasia; erythroblastopenia
D61818! pancytopenia; bicytopenia
D619! aplastic anemia; bone marrow aplasia; medullary aplasia; bone marrow failure; medullary hypoplasia; marrow hypoplasia; aplasia of bone marrow; hypoplastic marrow
D62! acute blood loss anemia; acute posthemorrhagic anemia; acute anemia; posthemorrhagic anemia
D630! anemia in neoplastic disease; anemia of malignancy
D631! anemia in chronic kidney disease; anemia of chronic kidney disease; renal anemia; anemia of renal origin; nephrogenic anemia; anemia of ckd
D638! anemia of chronic disease; anemia in chronic disease; anemia of chronic disorders; anemia of inflammation
D643 sideroblastic anemia
D649! anemization; anemia; low hemoglobin; anemic; normocytic anemia; normochromic anemia; normocytic normochromic anemia; decreased hemoglobin; anaemia; anemic syndrome; low hematocrit; anemias; hemoglobin drop; normochromic normocytic anemia
D65! disseminated intravascular coagulation; dic; defibrination syndrome; consumption coagulopathy
D66! hemophilia a; factor viii deficiency; hemophilia; haemophilia
D67 hemophilia b; factor ix deficiency; christmas disease
D680! von willebrand disease; von willebrand; vwd
D6832 anticoagulant hemorrhage; warfarin coagulopathy; hemorrhage due to anticoagulants
D684~ acquired coagulation factor deficiency; vitamin k deficiency coagulopathy
D6851! factor v leiden; activated protein c resistance; leiden mutation
D6852 prothrombin gene mutation; prothrombin mutation
D6859! protein s deficiency; protein c deficiency; antithrombin iii deficiency; thrombophilia; antithrombin deficiency; hypercoagulable state primary; antithrombin iii deficit; protein s deficit; protein c deficit
D6861 antiphospholipid syndrome; anticardiolipin antibodies?; antiphospholipid antibody syndrome; antiphospholipid antibodies
D6862 lupus anticoagulant
D6869 secondary hypercoagulable state; hypercoagulability; hypercoagulable state
D688 coagulation disorder other; prolonged aptt~; prolonged pt~
D689! coagulopathy; coagulation disorder; clotting disorder; bleeding disorder; coagulation defect; coagulation abnormality; coagulation alteration; altered coagulation; impaired coagulation; coagulation deficiency; hemostasis alteration
R791 abnormal coagulation profile; prolonged prothrombin time; elevated inr; prolonged ptt; supratherapeutic inr; prolonged bleeding time; prolonged coagulation times; prothrombin time prolonged; decreased prothrombin activity; prothrombin activity decreased; prolonged aptt
D690! henoch schonlein purpura; allergic purpura; schonlein henoch; allergic vasculitis; anaphylactoid purpura
D692! purpura; nonthrombocytopenic purpura; purpuric lesions; palpable purpura; purpuric rash
D693! immune thrombocytopenic purpura; itp; idiopathic thrombocytopenic purpura; immune thrombocytopenia; autoimmune thrombocytopenia
D6941 evans syndrome
D6959~ secondary thrombocytopenia
D696! thrombocytopenia; low platelets; plaquetopenia; low platelet count; thrombopenia; platelet decrease; thrombocytopenic; decreased platelets; thrombopaenia; plateletpenia; plaquetopaenia; thrombocytopaenia
D7582 heparin induced thrombocytopenia; hit heparin
D691 qualitative platelet defect; thrombocytopathy; glanzmann; bernard soulier; thromboasthenia; platelet dysfunction
D699 hemorrhagic condition; hemorrhagic diathesis; hemorrhagic syndrome; bleeding diathesis
D700 congenital agranulocytosis
D701 chemotherapy induced neutropenia; agranulocytosis secondary to chemotherapy
D709! neutropenia; agranulocytosis; neutropenic; febrile neutropenia; neutropenic fever; low neutrophils; granulocytopenia
D71 chronic granulomatous disease; functional disorder of neutrophils
D720 genetic anomalies of leukocytes; pelger huet; may hegglin
D721! eosinophilia; elevated eosinophils; hypereosinophilia; peripheral eosinophilia
D7210! eosinophilia; elevated eosinophils; hypereosinophilia
D72110 hypereosinophilic syndrome; idiopathic hypereosinophilic syndrome
D72810! lymphopenia; lymphocytopenia
D72819! leukopenia; low white count; low wbc; leucopenia; decreased white blood cells; decreased leukocytes
D72820! lymphocytosis
D72821 monocytosis
D72823 leukemoid reaction
D72825 bandemia; left shift
D72828 neutrophilia~
D72829! leukocytosis; elevated white blood cell count; elevated white count; elevated wbc; leucocytosis; high white count; leukocytosis with neutrophilia; elevated leukocytes; increased leukocytes; neutrophilia; increased white blood cells; wbc elevated; leukocyte elevation
D729 white blood cell disorder; leukocyte disorder
D730 hyposplenism; asplenia functional; functional asplenia
D731! hypersplenism
D733 abscess of spleen; splenic abscess
D734! splenic cyst; cyst of spleen
D735! splenic infarction; splenic infarct; infarction of spleen; splenic rupture nontraumatic; spontaneous splenic rupture; splenic torsion; splenic infarcts; torsion of spleen; rupture of spleen nontraumatic
D7389 splenic lesion; splenitis; splenic mass; splenic nodules; splenic calcification; spleen lesions
D739 disease of spleen
D740 congenital methemoglobinemia
D749! methemoglobinemia
D750 familial erythrocytosis
D751! polycythemia; secondary polycythemia; erythrocytosis; polyglobulia; acquired polycythemia
D759 blood disease; hematologic disease; hematological disorder; hematologic disorder; blood dyscrasia; hematological disease; hematologic alteration
D75839? thrombocytosis
D473 essential thrombocythemia; essential thrombocytosis
D7581 myelofibrosis
D7589 macrocytosis; bone marrow disease
R7989 thrombocytosis platelet elevated?
D7583? thrombocytosis
D75838? reactive thrombocytosis
D761! hemophagocytic lymphohistiocytosis; hlh; hemophagocytic syndrome infection?
D762 hemophagocytic syndrome; macrophage activation syndrome; hemophagocytosis
D763 rosai dorfman disease; histiocytosis; reticulohistiocytoma; xanthogranuloma; juvenile xanthogranuloma; sinus histiocytosis
D800 agammaglobulinemia; x linked agammaglobulinemia; bruton
D801~ hypogammaglobulinemia
D802 iga deficiency; selective iga deficiency
D839! common variable immunodeficiency; cvid
D849! immunodeficiency; immunosuppression; immunocompromised; immune deficiency; immunosuppressed; immunodepressed; immunodepression; immunocompromise
D821 digeorge syndrome; digeorge
D841 hereditary angioedema; c1 esterase inhibitor deficiency; c1 inhibitor deficiency
D860! pulmonary sarcoidosis; sarcoidosis of lung; sarcoidosis lung
D861 sarcoidosis of lymph nodes; lymph node sarcoidosis
D863 cutaneous sarcoidosis; sarcoidosis of skin
D869! sarcoidosis; sarcoid
D891! cryoglobulinemia; cryoglobulinemic vasculitis
D890 polyclonal hypergammaglobulinemia
D893 immune reconstitution syndrome; immune reconstitution inflammatory syndrome
D892 hypergammaglobulinemia
D89813! graft versus host disease; gvhd; graft versus host
D89810 acute graft versus host disease; acute gvhd
D89811 chronic graft versus host disease; chronic gvhd
D8989~ immune disorder
D899 autoimmune disorder; immune mechanism disorder
D472! monoclonal gammopathy; mgus; monoclonal gammopathy of undetermined significance
D469! myelodysplastic syndrome; mds; myelodysplasia
D471! chronic myeloproliferative disease; myeloproliferative disorder; myeloproliferative syndrome; myeloproliferative disease
D45! polycythemia vera
D474 primary myelofibrosis; osteomyelofibrosis; agnogenic myeloid metaplasia
D479 lymphoproliferative disorder; lymphoproliferative disease; lymphoproliferative syndrome; lymphoproliferative process
D47Z1 post transplant lymphoproliferative disorder; ptld
D47Z2 castleman disease; castleman
D470 mastocytosis; systemic mastocytosis; mast cell disease
`;

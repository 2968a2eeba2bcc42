/** Timed and untimed therapy, behavioral health and care management. Format as in `labs.ts`; `timed`: 15-minute units. */
export const therapyServices = `
97110|Exercise therapy, 15 minutes|therapeutic exercise;therex;ther ex;therapeutic exercises;strengthening and range of motion exercises|timed
97112|Movement retraining, 15 minutes|neuromuscular reeducation;neuromuscular re education;neuro re ed;nmr 97112;neuro reed|timed
97113|Water exercise, 15 minutes|aquatic therapy|timed
97116|Gait training, 15 minutes|gait training|timed
97124|Massage, 15 minutes|therapeutic massage;massage therapy|timed
97140|Hands-on therapy, 15 minutes|manual therapy;soft tissue mobilization;joint mobilization;myofascial release|timed
97530|Activity therapy, 15 minutes|therapeutic activities;therapeutic activity;ther act|timed
97535|Self-care training, 15 minutes|self care training;home management training;adl training;self care home management|timed
97032|Electrical stimulation, attended, 15 minutes|attended electrical stimulation;manual electrical stimulation|timed
97033|Drug through the skin by current, 15 minutes|iontophoresis|timed
97034|Contrast baths, 15 minutes|contrast bath|timed
97035|Ultrasound therapy, 15 minutes|therapeutic ultrasound;ultrasound therapy|timed
97542|Wheelchair training, 15 minutes|wheelchair training;wheelchair management training|timed
97750|Performance test, 15 minutes|physical performance test;functional capacity evaluation|timed
97760|Brace training, first, 15 minutes|orthotic training;orthotic fitting and training|timed
97129|Thinking training, first 15 minutes|cognitive skills training;cognitive rehabilitation therapy|timed
97810|Acupuncture, first 15 minutes|acupuncture|not:electro,electroacupuncture
97010|Hot or cold packs|hot pack;cold pack;moist heat pack;ice pack applied|need:applied,minutes,modalities,min
97012|Traction by machine|mechanical traction|
97014|Electrical stimulation, unattended|unattended electrical stimulation;e stim unattended;interferential current;ifc|
97016|Vasopneumatic device|vasopneumatic|
97018|Wax bath|paraffin bath|
97022|Whirlpool|whirlpool|
97150|Group therapy|group therapeutic exercise;group physical therapy|
97161|Physical therapy evaluation, low|physical therapy evaluation low complexity;pt evaluation low complexity|
97162|Physical therapy evaluation, moderate|physical therapy evaluation moderate complexity;pt evaluation moderate complexity|
97163|Physical therapy evaluation, high|physical therapy evaluation high complexity;pt evaluation high complexity|
97164|Physical therapy reevaluation|physical therapy reevaluation;physical therapy re evaluation|
97165|Occupational therapy evaluation, low|occupational therapy evaluation low complexity|
97166|Occupational therapy evaluation, moderate|occupational therapy evaluation moderate complexity|
97167|Occupational therapy evaluation, high|occupational therapy evaluation high complexity|
97168|Occupational therapy reevaluation|occupational therapy reevaluation|
@omt|Osteopathic manipulation|osteopathic manipulative treatment;omt;osteopathic manipulation|
@chiro|Chiropractic adjustment|chiropractic adjustment;chiropractic manipulative treatment;spinal manipulation;spinal adjustment;cmt was performed|
@psychotherapy|Psychotherapy|psychotherapy;individual therapy session;individual psychotherapy;cognitive behavioral therapy session;therapy session;supportive psychotherapy|not:group,family,couples
90839|Psychotherapy in crisis, first 60 minutes|crisis psychotherapy;psychotherapy for crisis|
90791|Psychiatric evaluation|psychiatric diagnostic evaluation;diagnostic assessment interview;psychological intake evaluation;biopsychosocial assessment|not:medical
90792|Psychiatric evaluation with medical services|psychiatric evaluation with medical services;psychiatric diagnostic evaluation with medical services;initial psychiatric evaluation|
90785|Interactive complexity, add-on|interactive complexity|
90846|Family psychotherapy, patient absent|family therapy without patient;family psychotherapy without the patient|
90847|Family psychotherapy, patient present|family therapy session;family psychotherapy;couples therapy session|not:without
90853|Group psychotherapy|group therapy session;group psychotherapy|
90870|Shock therapy|electroconvulsive therapy;ect treatment|
90867|Magnet brain stimulation, first planning|tms mapping;transcranial magnetic stimulation planning|
90868|Magnet brain stimulation, each session|transcranial magnetic stimulation treatment;tms treatment;tms session|
96130|Psychological test evaluation, first hour|psychological testing evaluation;psychological test evaluation|
96132|Neuropsychological test evaluation, first hour|neuropsychological testing evaluation;neuropsychological evaluation|
96136|Test given by professional, first 30 minutes|psychological test administration|
99490|Chronic care management, first 20 minutes|chronic care management|
99495|Care after discharge, moderate, within 14 days|transitional care management;tcm visit|
99453|Remote monitor set up|remote patient monitoring setup|
99457|Remote monitoring, first 20 minutes|remote patient monitoring management|
G0438|First annual wellness visit|initial annual wellness visit;initial awv;first annual wellness visit|
G0439|Later annual wellness visit|subsequent annual wellness visit;medicare annual wellness visit;annual wellness visit;awv;subsequent awv|not:initial,first
G0402|Welcome to Medicare visit|welcome to medicare;initial preventive physical examination;ippe|
G0444|Yearly depression screening, up to 15 minutes|annual depression screening;medicare depression screening|
G0442|Yearly alcohol screening, up to 15 minutes|annual alcohol misuse screening;annual alcohol screening|
G0443|Alcohol counseling, 15 minutes|alcohol misuse counseling;brief alcohol counseling|
G0446|Heart disease counseling, 15 minutes|intensive behavioral therapy for cardiovascular disease|
G0447|Obesity counseling, 15 minutes|intensive behavioral therapy for obesity;obesity counseling|
G0101|Pelvic and breast exam, screening|screening pelvic and breast exam;cervical or vaginal cancer screening exam;clinical breast and pelvic exam;pelvic and breast examination screening|
Q0091|Pap smear taken|pap smear;pap test;papanicolaou smear;pap collected;pap obtained;cervical cytology collected|not:history,last,normal,abnormal,previous,prior
G0102|Prostate exam by finger, screening|screening digital rectal exam;prostate cancer screening digital rectal|
G0103|PSA, screening|screening psa;psa screening|
G0108|Diabetes training, one person, 30 minutes|diabetes self management training individual;dsmt individual|
G0109|Diabetes training, group, 30 minutes|diabetes self management training group;dsmt group|
G0127|Nails trimmed, dystrophic|trimming of dystrophic nails|
G0168|Wound closed by glue only|wound closed with tissue adhesive medicare|
G0180|Home health plan certified|home health certification;certification of home health plan|
G0179|Home health plan recertified|home health recertification;recertification of home health plan|
G0270|Nutrition therapy reassessed, 15 minutes|medicare medical nutrition reassessment|timed
G0283|Electrical stimulation, unattended, Medicare|unattended electrical stimulation medicare|
G0328|Stool blood by immunoassay, screening|screening fecal immunochemical test;colorectal cancer screening fit|
G0296|Lung screening counseling|lung cancer screening counseling;shared decision making for lung cancer screening;ldct shared decision making|
G0506|Care plan for chronic care, add-on|comprehensive chronic care assessment and planning|
G2211|Visit complexity, add-on|visit complexity inherent to longitudinal care|
G2010|Picture from patient looked at|remote evaluation of recorded video or images|
G2012|Short check-in by phone or video|virtual check in|
`;

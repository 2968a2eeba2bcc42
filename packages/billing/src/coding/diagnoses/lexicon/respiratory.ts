/** Diseases of the airways and lungs. `CODE terms`, see `readSynonyms`. */
export const RESPIRATORY_TERMS = `
J00! common cold; acute nasopharyngitis; head cold; coryza; cold catarrhal; nasopharyngitis; catarrhal symptoms; cold symptoms; catarrhal process
J0190! acute sinusitis; sinus infection acute; acute rhinosinusitis
J0100 acute maxillary sinusitis
J0110 acute frontal sinusitis
J0120 acute ethmoidal sinusitis
J0130 acute sphenoidal sinusitis
J020! streptococcal pharyngitis; strep throat; strep pharyngitis
J029! acute pharyngitis; pharyngitis; sore throat acute
J0390! acute tonsillitis; tonsillitis; tonsillopharyngitis; amygdalitis; tonsillar infection
J0300 streptococcal tonsillitis
J040! acute laryngitis; laryngitis
J0410 acute tracheitis; tracheitis
J050! croup; acute obstructive laryngitis; laryngotracheitis
J0510 acute epiglottitis; epiglottitis
J060 acute laryngopharyngitis
J069! upper respiratory infection; acute upper respiratory infection; uri; upper respiratory tract infection; urti; viral upper respiratory infection; upper airway infection; upper airways infection; viral uri
J09X2 avian influenza
J1000? influenza a pneumonia
J101 influenza a; h1n1 influenza; influenza b; influenza a virus infection; h1n1
J111! influenza; flu; influenza like illness; flu like illness; grippe; flu like syndrome; pseudoflu; influenza like symptoms; flu symptoms; flu like symptoms; pseudo flu syndrome; influenza syndrome
J1100 influenza with pneumonia
J1282 covid 19 pneumonia; covid pneumonia
J129! viral pneumonia
J121 rsv pneumonia
J13! pneumococcal pneumonia; streptococcus pneumoniae pneumonia; pneumonia due to streptococcus pneumoniae
J14 haemophilus influenzae pneumonia
J150 klebsiella pneumonia
J151 pseudomonas pneumonia
J15211 mssa pneumonia; staphylococcus aureus pneumonia
J15212 mrsa pneumonia
J157! mycoplasma pneumonia; mycoplasma pneumoniae pneumonia
J159! bacterial pneumonia
J160 chlamydial pneumonia
J180! bronchopneumonia
J181! lobar pneumonia; pneumonia lobe; lobe pneumonia
J189! pneumonia; community acquired pneumonia; pna; lung infection; pneumonic; pneumonia unspecified organism; nosocomial pneumonia~; bilateral pneumonia; basal pneumonia; cap
J95851 ventilator associated pneumonia
J209! acute bronchitis; chest cold
J40! bronchitis; tracheobronchitis
J219! acute bronchiolitis; bronchiolitis
J210 rsv bronchiolitis
J22! lower respiratory infection; acute lower respiratory infection; chest infection; lower respiratory tract infection; lrti
J300 vasomotor rhinitis
J301 allergic rhinitis due to pollen; hay fever; pollen allergy; pollinosis; seasonal rhinitis
J302 seasonal allergic rhinitis; seasonal allergies
J3089 perennial allergic rhinitis; dust mite allergic rhinitis
J309! allergic rhinitis; nasal allergies; rhinoconjunctivitis; allergic rhinoconjunctivitis
J310! chronic rhinitis; rhinitis; atrophic rhinitis; ozena
J3489 rhinorrhea; runny nose; nasal discharge; nasal mucus; nasal septum perforation; nasal ulcer; aqueous rhinorrhea; nasal lesion; rhinorrhoea; nasal necrosis; sinus mass; nasal mass
J3489 lesion of nose; nasal crusting; rhinolith; nasal secretion; purulent rhinorrhea
J311 chronic nasopharyngitis
J312 chronic pharyngitis
J320 maxillary sinusitis; chronic maxillary sinusitis
J321 frontal sinusitis
J322 ethmoidal sinusitis; ethmoiditis
J323 sphenoidal sinusitis
J324 pansinusitis
J329! sinusitis; chronic sinusitis; rhinosinusitis; paranasal sinusitis; sinus infection
J330 polyp of nasal cavity; nasal polyp; choanal polyp
J339! nasal polyposis; nasal polyps
J341 cyst of nasal sinus; mucocele of sinus; mucocele maxillary sinus; frontal mucocele; sinus mucocele; sinus cyst; retention cyst maxillary sinus
J342! deviated septum; deviated nasal septum; septal deviation; nasal septum deviation; deviation of the nasal septum
J343! turbinate hypertrophy; hypertrophy of nasal turbinates; hypertrophic turbinates
J340 nasal abscess; furuncle of nose; nasal vestibulitis
J3501! chronic tonsillitis; recurrent tonsillitis
J351! tonsillar hypertrophy; hypertrophy of tonsils; enlarged tonsils; hypertrophic tonsils
J352! adenoid hypertrophy; hypertrophy of adenoids; enlarged adenoids
J353 adenotonsillar hypertrophy; tonsil and adenoid hypertrophy
J36! peritonsillar abscess; quinsy
J370 chronic laryngitis
J3800! vocal cord paralysis; laryngeal paralysis; recurrent nerve paralysis; vocal cord palsy; recurrent laryngeal nerve paralysis; paralysis of vocal cord; recurrent paralysis
J3801 unilateral vocal cord paralysis; paralysis of left vocal cord; paralysis of right vocal cord
J3802 bilateral vocal cord paralysis
J381! vocal cord polyp; laryngeal polyp
J382 vocal cord nodules; vocal nodules; nodules of vocal cords; singer nodules
J383~ vocal cord leukoplakia; vocal cord granuloma; abscess of vocal cord; vocal cord dysfunction
J384! laryngeal edema; edema of larynx; glottic edema; edema glottis; supraglottic edema
J385 laryngeal spasm; laryngospasm
J386! laryngeal stenosis; stenosis of larynx; subglottic stenosis
J387~ laryngeal lesion; laryngeal cyst; epiglottic cyst; laryngeal granuloma; laryngocele~; laryngeal mass
J390 retropharyngeal abscess; parapharyngeal abscess
J391 cellulitis of pharynx; nasopharyngeal abscess
J392 pharyngeal lesion; pharyngeal edema; nasopharyngeal mass; pharyngeal mass; pharyngeal cyst; oropharyngeal lesion; nasopharyngeal lesion; edema of pharynx; uvula edema~
J398~ tracheal lesion; tracheomalacia; tracheal compression~
J3989? upper respiratory disease
J410 simple chronic bronchitis
J42! chronic bronchitis
J439! emphysema; pulmonary emphysema; emphysematous; copd emphysema
J432 centrilobular emphysema
J440! copd with acute lower respiratory infection; copd with pneumonia
J441! copd exacerbation; acute exacerbation of copd; copd with acute exacerbation; exacerbated copd; decompensated copd; acute exacerbation of chronic obstructive pulmonary disease; aecopd
J449! copd; chronic obstructive pulmonary disease; chronic obstructive lung disease; chronic obstructive airway disease; chronic airflow limitation; chronic bronchopathy; cold disease; bronchopathy
J4520 mild intermittent asthma
J4530 mild persistent asthma
J4540 moderate persistent asthma
J4550 severe persistent asthma
J45901! asthma exacerbation; acute asthma; asthma attack; exacerbation of asthma; acute exacerbation of asthma; asthma with acute exacerbation
J45902 status asthmaticus; asthmatic status
J45909! asthma; bronchial asthma; asthmatic; allergic asthma; extrinsic asthma; asthmatic bronchitis; reactive airway disease; intrinsic asthma
J45990 exercise induced bronchospasm; exercise induced asthma
J479! bronchiectasis; bronchiectases; bronchiectasia
J60 coal worker pneumoconiosis
J61! asbestosis
J628 silicosis
J64 pneumoconiosis
J679! hypersensitivity pneumonitis; extrinsic allergic alveolitis
J684? chronic respiratory conditions due to chemicals
J690! aspiration pneumonia; pneumonia aspiration; inhalation pneumonia; pneumonitis due to aspiration; bronchoaspiration; bronchial aspiration; aspiration pneumonitis; aspirative pneumonia
J691 lipoid pneumonia
J700 radiation pneumonitis
J80! acute respiratory distress syndrome; ards; adult respiratory distress syndrome; respiratory distress syndrome adult; acute lung injury~
J810! acute pulmonary edema; flash pulmonary edema; acute lung edema
J811! pulmonary edema; lung edema; pulmonary congestion; fluid in lungs; chronic pulmonary edema; pulmonary oedema
J8289 eosinophilic pneumonia; loffler syndrome; pulmonary eosinophilia
J8401 alveolar proteinosis; pulmonary alveolar proteinosis
J8403 pulmonary hemosiderosis
J8410! pulmonary fibrosis; lung fibrosis; fibrosis of lung; interstitial fibrosis lung; fibrosis pulmonary
J84112! idiopathic pulmonary fibrosis
J84111 idiopathic interstitial pneumonia
J84116 cryptogenic organizing pneumonia; organizing pneumonia; boop; bronchiolitis obliterans organizing pneumonia
J8481 lymphangioleiomyomatosis
J8482 langerhans cell histiocytosis of lung
J849! interstitial lung disease; interstitial pneumonia; interstitial pneumonitis; ild; interstitial pneumopathy; diffuse interstitial lung disease; interstitial lung involvement
J850 gangrene of lung
J851 lung abscess with pneumonia; necrotizing pneumonia; cavitary pneumonia
J852! lung abscess; pulmonary abscess
J853 abscess of mediastinum; mediastinal abscess
J869! empyema; pyothorax; pleural empyema; thoracic empyema; empyema pleurae; pleural abscess
J860 bronchopleural fistula; pyothorax with fistula; bronchial fistula; pleural fistula
J90! pleural effusion; pleural fluid; effusion pleural; fluid in pleura; bilateral pleural effusion; parapneumonic effusion; pleural spillage; pleural effusions
J910 malignant pleural effusion
J920? pleural plaque with asbestos
J929! pleural plaque; pleural thickening; pleural plaques; pachypleuritis
J930 tension pneumothorax; spontaneous tension pneumothorax
J9311 primary spontaneous pneumothorax
J9383 spontaneous pneumothorax
J939! pneumothorax; collapsed lung; hydropneumothorax~
J940! chylothorax; chylous effusion
J941 fibrothorax
J942! hemothorax; haemothorax; hemopneumothorax
J948 hydrothorax; hydropneumothorax
J951~ acute pulmonary insufficiency following surgery
J955 subglottic stenosis postprocedural
J9500 tracheostomy complication
J95811 postprocedural pneumothorax; iatrogenic pneumothorax
J9600! acute respiratory failure; acute respiratory insufficiency
J9601! acute hypoxic respiratory failure; acute respiratory failure with hypoxia
J9602! acute hypercapnic respiratory failure; acute respiratory failure with hypercapnia
J9610! chronic respiratory failure; chronic respiratory insufficiency
J9611 chronic hypoxic respiratory failure; chronic respiratory failure with hypoxia
J9620 acute on chronic respiratory failure
J9690! respiratory failure; respiratory insufficiency; ventilatory failure; partial respiratory insufficiency; global respiratory insufficiency; partial respiratory failure
J9691 hypoxic respiratory failure; hypoxemic respiratory failure; respiratory failure with hypoxia
J9692 hypercapnic respiratory failure; respiratory failure with hypercapnia
J9801! bronchospasm
J9809! bronchial stenosis; broncholithiasis; bronchial ulcer; tracheobronchial lesion; bronchial obstruction; tracheal stenosis; bronchial lesion; bronchial compression
J9811! atelectasis; lung collapse; laminar atelectasis; lobar collapse; pulmonary collapse; basal atelectasis
J982! pneumomediastinum; interstitial emphysema; mediastinal emphysema
J984! lung disease; pulmonary disease; lung cavitation; lung cavity; pulmonary lesion~; pneumopathy; pulmonary involvement; calcification of lung; cystic lung disease; bullae lung; pulmonary cavitation; cavitary lesion lung; pneumonitis; lung bullae; pulmonary cyst; pulmonary disorder; lung cyst; pulmonary pathology; pulmonary calcification
J985! mediastinitis; disease of mediastinum; mediastinal mass; fibrosis of mediastinum; mediastinal widening; mediastinal disease; mediastinum widening; mediastinal cyst; mediastinal fibrosis; widened mediastinum
J986! diaphragm paralysis; diaphragmatic paralysis; diaphragmatic disorder; phrenic paralysis; elevated hemidiaphragm; diaphragmatic elevation
J988 respiratory infection; respiratory tract infection; respiratory disease; respiratory disorder; airway obstruction; respiratory symptoms; respiratory pathology; airway compromise; upper airway obstruction; respiratory tract disease
J989 respiratory disease unspecified; respiratory condition
`;

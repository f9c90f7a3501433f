/** Titles of our own for the instruments, in Dutch. By name. */
export const INSTRUMENT_TITLES = `
AI-Geletterdheid-self-assessment: Zelftest: wat uw mensen van AI moeten weten
AIIA: AIIA: vragenlijst over nut, kwaliteit en gevolgen van AI
ALTAI: ALTAI: Europese lijst om te toetsen of AI te vertrouwen is
BIO: BIO: basisregels om informatie bij de overheid te beveiligen
DEDA: DEDA: samen de ethische kanten van een dataproject bespreken
DPIA: DPIA: vooraf onderzoeken welk gevaar de privacy loopt
IAMA: IAMA: samen nagaan wat een algoritme met grondrechten doet
Impactanalyse-AI-verordening: Overzicht: wat de AI-verordening van uw organisatie vraagt
aanpak-begeleidingsethiek: Begeleidingsethiek: in gesprek over waarden bij nieuwe techniek
algoritmeregister: Algoritmeregister: hier vertelt de overheid over haar algoritmes
blauwdruk-template-AI-geletterdheidsprogramma: Voorbeeld voor een eigen leerprogramma over AI
factsheet-AI-geletterdheid-bestuurders: Kort voor bestuurders: wie wat van AI moet weten
factsheet-AI-geletterdheid-inkopers: Kort voor inkopers: wat zij van AI moeten weten
factsheet-AI-verordening-bestuurders: Kort voor bestuurders: het belangrijkste uit de AI-verordening
fairness-handbook: Fairness Handbook: zo maakt u een algoritme eerlijk
framework-meaningful-engagement: Stappenplan om belanghebbenden echt mee te laten praten
functioneringsgesprek-AI: Gesprek om na te gaan of AI nog doet wat de bedoeling was
genAI-compliance-FAQ: Vragen en antwoorden over de regels voor generatieve AI
governancekader-VNG: VNG-kader: hoe gemeenten sturen op AI en algoritmes
handreiking-identificatie-classificatie-AI-systemen: Uitleg om uw AI-systemen te vinden en in te delen naar risico
handreiking-non-discriminatie: Uitleg om discriminatie al bij het ontwerp te voorkomen
inkoopvoorwaarden: Modelteksten voor een contract bij het inkopen van algoritmes
onderzoekskader-adr: ADR: vragen waarmee de Auditdienst Rijk algoritmes onderzoekt
roadmap-inwerkingtreding-AI-verordening: Tijdlijn: wanneer welk deel van de AI-verordening ingaat
standaarden: Normen: afspraken over kwaliteit en veiligheid van AI
toetsingskader-algemene-rekenkamer: Rekenkamer: punten waarop een algoritme wordt getoetst
toetsingskader-risicoprofilering: Toets of een risicoprofiel niemand om afkomst benadeelt
wettelijke-vereisten-AI-geletterdheid: Wat de wet zegt over kennis van AI bij uw mensen
`;

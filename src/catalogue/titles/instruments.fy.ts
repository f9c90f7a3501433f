/** Titles of our own for the instruments, in Frisian. By name. */
export const INSTRUMENT_TITLES = `
AI-Geletterdheid-self-assessment: Selstest: wat jo minsken fan AI witte moatte
AIIA: AIIA: fragelist oer nut, kwaliteit en gefolgen fan AI
ALTAI: ALTAI: Europeeske list om te hifkjen oft AI te fertrouwen is
BIO: BIO: basisregels om ynformaasje by de oerheid te befeiligjen
DEDA: DEDA: tegearre de etyske kanten fan in dataprojekt besprekke
DPIA: DPIA: foarôf ûndersykje hokker gefaar de privacy rint
IAMA: IAMA: tegearre neigean wat in algoritme mei grûnrjochten docht
Impactanalyse-AI-verordening: Oersjoch: wat de AI-feroardering fan jo organisaasje freget
aanpak-begeleidingsethiek: Begeliedingsetyk: yn petear oer wearden by nije technyk
algoritmeregister: Algoritmeregister: hjir fertelt de oerheid oer har algoritmes
blauwdruk-template-AI-geletterdheidsprogramma: Foarbyld foar in eigen learprogramma oer AI
factsheet-AI-geletterdheid-bestuurders: Koart foar bestjoerders: wa’t wat fan AI witte moat
factsheet-AI-geletterdheid-inkopers: Koart foar ynkeapers: wat sy fan AI witte moatte
factsheet-AI-verordening-bestuurders: Koart foar bestjoerders: it wichtichste út de AI-feroardering
fairness-handbook: Fairness Handbook: sa meitsje jo in algoritme earlik
framework-meaningful-engagement: Stappeplan om belanghawwenden echt meiprate te litten
functioneringsgesprek-AI: Petear om nei te gean oft AI noch docht wat de bedoeling wie
genAI-compliance-FAQ: Fragen en antwurden oer de regels foar generative AI
governancekader-VNG: VNG-kader: hoe’t gemeenten stjoere op AI en algoritmes
handreiking-identificatie-classificatie-AI-systemen: Útlis om jo AI-systemen te finen en yn te dielen nei risiko
handreiking-non-discriminatie: Útlis om diskriminaasje al by it ûntwerp foar te kommen
inkoopvoorwaarden: Modelteksten foar in kontrakt by it ynkeapjen fan algoritmes
onderzoekskader-adr: ADR: fragen dêr’t de Auditdienst Rijk algoritmes mei ûndersiket
roadmap-inwerkingtreding-AI-verordening: Tiidline: wannear’t hokker diel fan de AI-feroardering yngiet
standaarden: Noarms: ôfspraken oer kwaliteit en feiligens fan AI
toetsingskader-algemene-rekenkamer: Rekkenkeamer: punten dêr’t in algoritme op hifke wurdt
toetsingskader-risicoprofilering: Hifkje oft in risikoprofyl nimmen om ôfkomst tekoart docht
wettelijke-vereisten-AI-geletterdheid: Wat de wet seit oer kennis fan AI by jo minsken
`;

/** Titles of our own for the instruments, in English. By name. */
export const INSTRUMENT_TITLES = `
AI-Geletterdheid-self-assessment: Self-test: what your people need to know about AI
AIIA: AIIA: questions on the use, quality and effects of AI
ALTAI: ALTAI: European list to check whether AI can be trusted
BIO: BIO: basic rules for information security in Dutch government
DEDA: DEDA: discuss the ethics of a data project together
DPIA: DPIA: examine the risks to privacy beforehand
IAMA: IAMA: work out together what an algorithm does to human rights
Impactanalyse-AI-verordening: Overview: what the AI Act asks of your organisation
aanpak-begeleidingsethiek: Guidance ethics: a conversation on values in new technology
algoritmeregister: Algorithm Register: where government tells about its algorithms
blauwdruk-template-AI-geletterdheidsprogramma: Template for your own learning programme on AI
factsheet-AI-geletterdheid-bestuurders: In brief for executives: who must know what about AI
factsheet-AI-geletterdheid-inkopers: In brief for buyers: what they need to know about AI
factsheet-AI-verordening-bestuurders: In brief for executives: the main points of the AI Act
fairness-handbook: Fairness Handbook: how to make an algorithm fair
framework-meaningful-engagement: Steps to give those concerned a real say
functioneringsgesprek-AI: Review talk on whether the AI still does what was intended
genAI-compliance-FAQ: Questions and answers on the rules for generative AI
governancekader-VNG: VNG framework: how municipalities steer AI and algorithms
handreiking-identificatie-classificatie-AI-systemen: Guide to finding your AI systems and sorting them by risk
handreiking-non-discriminatie: Guide to preventing discrimination from the design stage
inkoopvoorwaarden: Model terms for a contract when buying algorithms
onderzoekskader-adr: ADR: questions the central audit service asks about algorithms
roadmap-inwerkingtreding-AI-verordening: Timeline: when each part of the AI Act starts to apply
standaarden: Standards: what was agreed on the quality and safety of AI
toetsingskader-algemene-rekenkamer: Court of Audit: points on which an algorithm is checked
toetsingskader-risicoprofilering: Check that a risk profile harms no one because of their origin
wettelijke-vereisten-AI-geletterdheid: What the law says about AI knowledge among your people
`;

/**
 * The facts of the instruments. `tools/catalogue.js` writes the rows; what the codes mean is in `codes.ts`.
 *
 * Columns: key (name of the file) | mark of the official title | phases | topics | who works on it | categories |
 * requirements | measures | address of the instrument itself, where it is outside the kader. `-` is an empty cell.
 */
export const INSTRUMENTS = `
AI-Geletterdheid-self-assessment | f59dde9f | 0 | gov | pl,ba,ow,ju | self-assessment | aia-01 | org-02,org-04,org-10,org-16 | -
AIIA | 07219f76 | 1,2,4,5,7 | mc,tra,fr,data,trv,priv,duur | pl,ba,ow,ju | impact-assessment,handreiking | aia-14,awb-01 | pba-03,pba-05,owp-03,owp-07,owp-08,owp-11,dat-03,owk-01,owk-03,ver-01,ver-03,imp-03,imp-04,imp-10,mon-02 | https://www.rijksoverheid.nl/documenten/rapporten/2022/11/30/ai-impact-assessment-ministerie-van-infrastructuur-en-waterstaat
ALTAI | 8fffaa40 | 2,4 | mc,tra,fr,data,trv,priv,duur | pl,ba,ow,ju | toetsingskader | aia-14,awb-01 | pba-03,pba-05,owp-03,owp-07,owp-08,dat-03,owk-01,owk-03,ver-01,ver-03,imp-03,imp-04,imp-10,mon-02 | https://digital-strategy.ec.europa.eu/en/library/assessment-list-trustworthy-artificial-intelligence-altai-self-assessment
BIO | 7dc2d9c0 | 2,6,7 | trv | pl,ow,ju | handreiking | aia-10,bio-01 | org-11,org-13,org-14,owp-34,owk-01,owk-04,owk-09,owk-10,mon-01..03,mon-08 | https://www.digitaleoverheid.nl/overzicht-van-alle-onderwerpen/cybersecurity/bio-en-ensia/baseline-informatiebeveiliging-overheid/
DEDA | 2c80ae47 | 1,2 | fr,data | pl,ba,ow,ju | handreiking | awb-01 | pba-03,owp-11 | https://deda.dataschool.nl/
DPIA | 7d7e3ab4 | 1,2,3 | priv | pl,ba,ju | impact-assessment | aia-33,avg-01,avg-02,avg-05,avg-07,avg-09,avg-11,avg-13 | owk-03 | https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/praktisch-avg/data-protection-impact-assessment-dpia
IAMA | b53fb0bc | 1,2,5,7 | tra,fr | pl,ba,ow,ju | impact-assessment | aia-27,grw-01 | owp-07 | https://www.rijksoverheid.nl/documenten/rapporten/2026/02/16/impact-assessment-mensenrechten-en-algoritmes
Impactanalyse-AI-verordening | e9f8206a | 0,1 | gov | pl,ba | impact-assessment | - | org-00,org-02,org-03,org-10,ver-05 | -
aanpak-begeleidingsethiek | a87b6007 | 0,1,2 | gov,mc,tra,fr,data,priv | pl,ba,ow,ju | - | - | org-02..05,org-10,org-15,pba-01..05,owp-01,owp-06,owp-07,imp-03 | https://begeleidingsethiek.nl/
algoritmeregister | fb18c8fe | 7 | tra | pl,ow | register | bzk-01 | imp-04 | https://algoritmes.overheid.nl/nl
blauwdruk-template-AI-geletterdheidsprogramma | dc4b834c | 0 | gov | pl,ba,ju | template | aia-01 | org-04,org-10,org-16 | -
factsheet-AI-geletterdheid-bestuurders | 2f8d4645 | 0 | gov | pl,ba | factsheet | aia-01 | org-02,org-04,org-10,org-16 | -
factsheet-AI-geletterdheid-inkopers | 2faca22c | 0,2 | gov,ink | pl,ba,ju | factsheet | aia-01 | org-02,org-10,org-16,pba-06,owp-12,owp-16..18,owp-24,owp-25,owp-27,owp-29,owp-34,owp-36,dat-08 | -
factsheet-AI-verordening-bestuurders | 1c8fd8bc | 0 | gov | pl,ba | factsheet | aia-01 | org-02,org-04,org-10,org-16 | -
fairness-handbook | 36f3d717 | 1,2 | fr,bias | pl | handreiking | aia-04,grw-01,grw-02 | dat-01,ver-03,imp-02 | https://openresearch.amsterdam/en/page/87589/the-fairness-handbook
framework-meaningful-engagement | 3192cfed | 1,2 | mc,tra,fr | pl,ba | handreiking | aia-08,aia-09,aia-21 | org-01,pba-01..04,owp-07,owp-08,ver-01,ver-05,imp-03 | https://ecnl.org/publications/framework-meaningful-engagement
functioneringsgesprek-AI | 38515014 | 5,7,8 | gov,mc,trv | pl,ba,ow,ju | toetsingskader | aia-09,aia-18,aia-22,awb-01 | org-00,org-12,pba-02,owp-06,ver-01,ver-02,ver-05,ver-06,mon-05,mon-07 | https://functioneringsgesprek.dataschool.nl/
genAI-compliance-FAQ | 54aec41d | 0,1 | gov | pl,ba,ju | factsheet | aia-29 | - | -
governancekader-VNG | 73461eb0 | 0,1,2,4,5,6,7,8 | gov | pl,ba,ow,ju | handreiking,register | - | org-02,org-03,org-05,org-09,pba-01,pba-03,owp-01,owp-07,owp-16,owp-36,imp-03 | https://aigovernance.vng.nl
handreiking-identificatie-classificatie-AI-systemen | 907a2c5b | 0,1,7 | gov,tra | pl,ba,ju | handreiking | aia-00,aia-02,aia-17,aia-25,bzk-01 | org-00,org-09,owp-05,ver-05,imp-04 | -
handreiking-non-discriminatie | 23b02fc7 | 4,6 | fr,bias | pl,ow | handreiking | aia-04,grw-01,grw-02 | dat-01,ver-03,imp-02 | https://www.rijksoverheid.nl/documenten/rapporten/2022/12/05/handreiking-non-discriminatie-artificial-intelligence-ai
inkoopvoorwaarden | 5ec8d425 | 1,2 | ink | pl,ba,ju | template | - | owp-02,owp-16..18,owp-25,dat-08 | -
onderzoekskader-adr | 5e653c0e | 2,6,7 | gov | pl,ba | toetsingskader | aia-06 | - | https://www.auditdienstrijk.nl/documenten/2023/11/7/onderzoekskader-algoritmes-auditdienst-rijk-2023
roadmap-inwerkingtreding-AI-verordening | e9cb6b22 | 0 | gov | pl,ba | roadmap | - | org-00,org-02,org-03,org-10,ver-05 | -
standaarden | b117c554 | 2,4,5,7 | gov,mc,tra,fr,bias,data,trv,priv,ink,duur | pl,ba,ow,ju | standaard | aia-03,aia-05..11,aia-14..16,aia-21,aia-27,aia-28,aia-34 | dat-01 | -
toetsingskader-algemene-rekenkamer | 17939af2 | 5,7 | gov | pl,ba,ju | toetsingskader | aia-33,avg-01,avg-02,avg-05,avg-07,avg-09,avg-11,avg-13,bio-01 | - | https://www.rekenkamer.nl/onderwerpen/algoritmes/toetsingskader
toetsingskader-risicoprofilering | fb482bd0 | 2,5 | fr,bias | ba,ju | toetsingskader | grw-01,grw-02 | dat-02,ver-03 | https://publicaties.mensenrechten.nl/publicatie/4093c026-ae41-4c1d-aa78-4ce0e205b5de
wettelijke-vereisten-AI-geletterdheid | 28caac8d | 0,1 | gov | pl,ba,ju | factsheet | aia-01 | org-02,org-04,org-10,org-16 | -
`;

/**
 * The facts of the requirements. `tools/catalogue.js` writes the rows; what the codes mean is in `codes.ts`.
 *
 * Columns: key (law, number and name of the file) | mark of the official title | phases | topics | who works on it | role
 * of the AI Act | kind of application | risk group | transparency duty | systemic risk | open source | exceptions |
 * articles of law (see `sources.ts`). `-` is an empty cell.
 */
export const REQUIREMENTS = `
aia-00-verboden-AI-praktijken | 07399027 | 0,1 | gov | pl | A,G,I,D | S,SA,M | V | T,G,N | S,G,N | O,G,N | - | ai:5,ai:rct-29..44
aia-01-ai-geletterdheid | dfda604a | 0 | gov,mc | pl | A,G,I,D | S,SA,M | H,G,V,N | T,G,N | S,G,N | O,G,N | U,O | ai:4
aia-02-documentatie-beoordeling-niet-hoog-risico-ai | 8cd6721b | 2 | gov,tra | pl | A | S,SA | G | T,G | N | O,G,N | U,O | ai:6(4),ai:49(2),ai:71,ai:anx-III
aia-03-risicobeheersysteem | 140892f8 | 0 | gov | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:9(1)
aia-04-risicobeoordeling-voor-jongeren-en-kwetsbaren | 2646f3d6 | 2,7 | fr,bias | pl,ba | A | S,SA | H | T,G | N | O,G,N | U | ai:9(9)
aia-05-data-kwaliteitscriteria | b4dcb072 | 3,5 | data | pl,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:10(1)
aia-06-technische-documentatie | ba5cb6cc | 3,4,5 | tra | pl,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:11,ai:anx-IV
aia-07-automatische-logregistratie | a30f5c52 | 4,7 | trv | pl,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:12,ai:26(6),bio:hfd-12.4,avg:5,avg:32
aia-08-transparantie-aan-gebruiksverantwoordelijken | cdf8c054 | 2,4,7 | tra | pl,ba,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:13(1)
aia-09-menselijk-toezicht | 7f2691d9 | 2,4,7 | mc | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:14
aia-10-nauwkeurigheid-robuustheid-cyberbeveiliging | 6979d289 | 2,4,7 | trv | pl,ba,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:15
aia-11-systeem-voor-kwaliteitsbeheer | 8ff9555e | 0 | gov | pl,ba | A | S,SA | H | T,G | N | O,G,N | U | ai:17,ai:16(c),ai:rct-81
aia-12-bewaartermijn-voor-documentatie | 6752fb6b | 2,7,8 | tra,trv | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:18(1),ai:16(d)
aia-13-bewaartermijn-voor-gegenereerde-logs | fa717b0b | 2,7,8 | trv | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:19(1),ai:16(e),ai:12(1)
aia-14-conformiteitsbeoordeling | f9110276 | 5,6 | gov | pl,ju | A | S,SA | H | T,G | N | O,G,N | U | ai:16(f),ai:43,ai:76,ai:anx-VI,ai:anx-VII
aia-15-eu-conformiteitsverklaring | db1c0f2a | 5,6 | gov | pl,ju | A | S,SA | H | T,G | N | O,G,N | U | ai:16(g),ai:47(1),ai:anx-V
aia-16-ce-markering | c9a094a9 | 6 | tra | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:16(h),ai:48,ai:rct-129
aia-17-registratieverplichtingen | ea4b192c | 6 | tra | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:16(i),ai:49(1)
aia-18-corrigerende-maatregelen-voor-non-conforme-ai | 8446f96b | 0,7 | mc,trv | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:20,ai:16(j),ai:55
aia-19-toegankelijkheidseisen | edaad4d9 | 2 | mc,trv | pl,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:16(l),webtoegankelijkheid,toegankelijkheid
aia-20-gebruiksverantwoordelijken-maatregelen | 8423024b | 6 | gov | pl,ba | G | S,SA | H | T,G | N | O,G,N | U | ai:26(1)
aia-21-gebruiksverantwoordelijken-menselijk-toezicht | 95674e54 | 0 | gov,mc | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:26(2),ai:27(1)(e),ai:anx-IV
aia-22-gebruiksverantwoordelijken-monitoren-werking | aed82ac1 | 7 | mc | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:26(5),ai:72,ai:73
aia-23-gebruiksverantwoordelijken-bewaren-logs | 7daa2d26 | 4,7 | trv | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:26(6)
aia-24-informeren-werknemers | 3f6d6738 | 6 | tra | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:26(7)
aia-25-gebruiksverantwoordelijken-registratieverplichtingen | 2a3d71ac | 0,6,7 | gov,tra | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:26(8),ai:49(3),ai:71
aia-26-recht-op-uitleg-ai-besluiten | cf219f84 | 0,2,7 | gov,tra,fr | pl | G | S,SA | H | T,G | N | O,G,N | U | ai:86(1),ai:26(11),ai:anx-III
aia-27-beoordelen-gevolgen-grondrechten | 8e913f3f | 2,5 | fr | pl,ba | G | S,SA | H | T,G | N | O,G,N | U | ai:27(1),ai:6(2),ai:anx-III
aia-28-transparantieverplichtingen | 88e964ab | 4,6 | tra | pl,ow | A | S,SA | H,G | T | N | O,G,N | U,O | ai:50,ai:rct-132,ai:rct-134
aia-29-ai-modellen-algemene-doeleinden | 75b5b0ce | 2,4,7 | tra | pl | A | M | N | N | S,G | O,G,N | U | ai:53
aia-30-ai-modellen-algemene-doeleinden-systeemrisico | c17dfd5c | 2,5,7 | trv | pl,ow | A | M | N | N | S | O,G,N | U | ai:55,ai:rct-110
aia-31-ai-modellen-algemene-doeleinden-systeemrisico-ernstige-incidenten | 2e7ffca9 | 7 | gov,tra | pl | A | M | N | N | S | O,G,N | U | ai:55(1)(c)
aia-32-ai-modellen-algemene-doeleinden-systeemrisico-cyberbeveiliging | 0cdac210 | 4,7 | trv | ow | A | M | N | N | S | O,G,N | U | ai:55(1)(d)
aia-33-verwerking-in-testomgeving | 5b78df28 | 0,3,4 | data,priv | pl,ow,ju | A,G | S,SA,M | H,G,N | T,G,N | S,G,N | O,G,N | U,O | ai:57
aia-34-monitoring-na-het-in-de-handel-brengen | a7882808 | 7 | trv | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:72(1)
aia-35-melding-ernstige-incidenten | 67b65e69 | 0,7 | gov | pl | A | S,SA | H | T,G | N | O,G,N | U | ai:73(1)
aia-36-melding-inbreuk-op-ai-verordening | 694ed208 | 0,7 | gov,mc | pl | A,G,I,D | S,SA,M | H,G,N | T,G,N | S,G,N | O,G,N | U,O | ai:87
aia-37-recht-klacht-indienen-bij-ai-bureau | b8cb8ee3 | 0 | fr | pl | A | S,SA,M | H,G,N | T,G,N | S,G,N | O,G,N | U,O | ai:89(2)
aia-38-testen | f01fa9f7 | 2,4,5,7 | trv | pl,ow | A | S,SA | H | T,G | N | O,G,N | U | ai:9(6),ai:9(8),ai:17(1)(d),ai:59(1)(i),ai:60,ai:rct-138..141
aia-39-beleid-naleven-auteurs-en-naburige-rechten | 981278c6 | 2,4,7 | tra | pl | A | M | N | N | S,G | O,G,N | U | ai:53(1)(c),dsm:4(3)
avg-01-persoonsgegevens-worden-rechtmatig-verwerkt | dabc4b39 | 2,3 | priv | pl,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1)(a),avg:5(1)(b),avg:6(1)(b),avg:6,avg:rct-39,avg:rct-45
avg-02-beperkte-bewaartermijn-van-persoonsgegevens | 722d75fa | 2,3,8 | priv | ba,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1)
avg-03-minimale-verwerking-van-persoonsgegevens | d38a57fa | 2,3,4 | priv | ow,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1)(c)
avg-04-proportionaliteit-en-subsidiariteit | fffdefbf | 2,3 | fr,priv | ow,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1)(c),avg:rct-170,veu:5(4),handvest:52,evenredigheid,aanbestedingswet:1.10,aanbestedingswet:1.13,aanbestedingswet:1.16
avg-05-juistheid-en-actualiteit-van-persoonsgegevens | 4885c318 | 3 | priv | pl,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1)(d)
avg-06-verantwoordingsplicht-rechtmatigheid | b5c4fe75 | 2,3 | gov,priv | ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(2),avg:24,avg:26,avg:27,avg:29
avg-07-transparantie-bij-verwerken-persoonsgegevens | 7df9aee3 | 6,7 | tra,priv | pl,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:5(1),avg:12,avg:13,avg:14,avg:rct-58
avg-08-wettelijke-verwerking-van-gevoelige-gegevens | 040dbf48 | 2,3 | bias,priv | pl,ba,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:9,avg:rct-51..54,uavg:22..30
avg-09-inroepen-privacyrecht-bij-verwerking-persoonsgegevens | 44dec58a | 0,4 | data,priv | ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:15..21
avg-10-recht-op-niet-geautomatiseerde-besluitvorming | 1f625b14 | 2,6 | mc,priv | pl,ba | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:22,uavg:40,awb:1:3
avg-11-privacy-bij-ontwerp-bij-verwerking-van-persoonsgegevens | 41077b8d | 2,3 | priv | pl,ba,ow,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:25
avg-12-beveiliging-van-verwerking | e0d11601 | 0 | trv,priv | ow,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:32
avg-13-dpia-verplicht | b5d88cb3 | 2,3,5 | priv | pl,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | avg:35,ai:26(9),dpia-lijst
grw-01-fundamentele-rechten | d7db162e | 1,2,5,7 | fr | pl,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | grondwet,evrm,handvest,uvrm,ivbpr,ivescr,cerd,crc,handicap,ai:27
grw-02-non-discriminatie | e6434548 | 2,4,5,7 | bias | pl | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | grondwet:1,evrm:14,handvest:21,awgb:1,evrm-12:1,avg:9,awb:2:4
awb-01-zorgvuldigheidsbeginsel | c667b600 | 2,4,5 | mc,fr | pl,ba | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | awb:afd-3.1,awb:afd-3.2,awb:afd-3.4
awb-02-motiveringsbeginsel | 706b0b63 | 2,6,7 | tra | pl,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | awb:3:46,awb:3:47
woo-01-recht-op-toegang-tot-publieke-informatie | 59a41f43 | 0 | tra | pl,ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | woo:1.1,woo:2.5,woo:4.1,woo:hfd-5
arc-01-archiefwet | 2bcccd50 | 4,7,8 | tra,data | pl,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G | S,G,N | O,G,N | - | archiefwet:3,archiefwet:15(2),archiefbesluit,archiefregeling
aut-01-auteursrechten | bb6e0ad9 | 2,3 | data | ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | auteurswet:1,auteurswet:4..9,auteurswet:10,auteurswet:13,auteurswet:15n,auteurswet:15o,dsm:3,dsm:4
dat-01-databankenwet | af3152c2 | 3 | data | ju | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | databankenwet:1,databankenwet:2,databankenwet:5a,databankenwet:5b,databankrichtlijn:7,databankrichtlijn:rct-39..41
bzk-01-algoritmeregister | 124756e5 | 6,7 | tra | pl | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | -
bio-01-beveiliging-informatie-en-informatiesystemen | d864df8a | 0 | trv | ba,ow | A,G,I,D | S,SA,M | H,G,V,U | T,G,N | S,G,N | O,G,N | - | bio,vir
`;

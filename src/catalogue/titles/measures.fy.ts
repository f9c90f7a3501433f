/** Titles of our own for the measures, in Frisian. By series and number. */
export const MEASURE_TITLES = `
org-00: Hâld in list by fan alle algoritmes yn jo organisaasje
org-01: Gean nei oft jo genôch minsken mei de goede kennis hawwe
org-02: Lis yn belied fêst hoe’t jo algoritmes op in goede wize brûke
org-03: Pak risiko’s foarôf en by it brûken stap foar stap oan
org-04: Belûk bestjoerders en meitsje dúdlik wêr’t sy ferantwurdlik foar binne
org-05: Bou foar stjoering en tafersjoch fierder op wat der al regele is
org-06: Bring yn byld hoe goed’t jo organisaasje al mei algoritmes omgiet
org-07: Ferdiel behear, advys en kontrôle neffens it Three Lines-model
org-08: Sprek ôf wannear’t jo beslute oft in algoritme fierder mei
org-09: Stim stjoering en tafersjoch ôf op it risiko fan elk algoritme
org-10: Wiis foar elke taak om algoritmes hinne ien oan
org-11: Regelje wa’t tagong hat en lûk rjochten op ’e tiid yn
org-12: Beoardielje op fêste mominten oft it algoritme noch goed genôch is
org-13: Stel regels op foar feilige wachtwurden en it bewarjen dêrfan
org-14: Lit oanpassingen yn de koade earst teste en goedkarre
org-15: Sprek ôf wat jo dogge as in algoritme mooglik diskriminearret
org-16: Lear meiwurkers wat algoritmes en AI kinne en wat der misgean kin
pba-01: Lis presys út foar hokker probleem jo in oplossing sykje
pba-02: Bepaal sa presys mooglik wat jo mei it algoritme berikke wolle
pba-03: Underbou wêrom’t in algoritme better is as in oare oanpak
pba-04: Bliuw yn petear mei minsken dy’t mei it algoritme te krijen hawwe
pba-05: Sykje út hokker wet it brûken fan it algoritme tastiet
pba-06: Bring minsken mei ferskillende kennis byinoar yn ien projektteam
owp-01: Skriuw op wa’t wat docht by it meitsjen en brûken fan it algoritme
owp-02: Undersykje foar de start oft jo oan genôch goede gegevens komme kinne
owp-03: Lis fêst wêr’t jo persoansgegevens foar nedich hawwe en op hokker grûn
owp-04: Lis út hokker soarte algoritme jo kieze en wêrom’t dat it bêste past
owp-05: Bepaal de risikogroep en sykje op hokker easken dêrby hearre
owp-06: Undersykje wa’t rekke wurdt as it algoritme flaters makket of útfalt
owp-07: Weagje ôf oft de gefolgen foar grûnrjochten te ferdigenjen binne
owp-08: Gean nei hokker minsken ekstra beskerming nedich hawwe en regelje dy
owp-09: Lis fêst wat der yn it argyf moat en hoe lang’t jo it bewarje
owp-10: Lit mei in Project Startarchitectuur sjen hoe’t it yn jo ICT past
owp-11: Notearje hokker gegevens jo nedich hawwe en wêr’t se weikomme
owp-12: Kies by ynkeap foar leveransiers dy’t om it miljeu tinke
owp-13: Hâld it algoritme simpel, sadat it net folle rekkenkrêft freget
owp-14: Freegje yn de oanbesteging om in ferwurkersoerienkomst
owp-15: Praat al foar de ynkeap mei leveransiers oer de easken
owp-16: Set de easken yn jo ynkeapbetingsten en yn it kontrakt
owp-17: Beoardielje ynskriuwingen ek op bewiis dat it algoritme foldocht
owp-18: Lit leveransiers oantoane dat sy gjin auteursrjochten skeine
owp-19: Gean yn de oanbesteging nei wa’t oanspraaklik is by in claim
owp-20: Jou leveransiers dy’t better oan de easken foldogge ekstra punten
owp-21: Meitsje it mooglik om tegearre mei de leveransier oplossingen te sykjen
owp-22: Foegje eigen ynformaasje ta oan it technyske dossier fan de leveransier
owp-23: Lis yn it kontrakt fêst dat jo de leveransier kontrolearje meie
owp-24: Freegje de leveransier hoe swier’t it algoritme telt by besluten
owp-25: Freegje de leveransier hokker training en help meiwurkers nedich hawwe
owp-26: Besjoch tegearre mei de leveransier de risiko’s foar de befeiliging
owp-27: Nim de easken oer yn it programma fan easken
owp-28: Lis ôfspraken oer de easken fêst yn de Service Level Agreement
owp-29: Sprek mei de leveransier ôf fan wa’t de gegevens en útkomsten binne
owp-30: Bepaal oan wa’t jo oer it algoritme fertelle en wat sy witte moatte
owp-31: Hâld jo oan jo eigen belied en lit sjen dat jo dat dogge
owp-32: Brûk techniken dy’t sjen litte hoe’t in útkomst ta stân komt
owp-33: Bou techniken yn dêr’t it algoritme stabyl troch wurkjen bliuwt
owp-34: Kontrolearje de software en modellen dy’t jo fan oaren oernimme
owp-35: Kies in algoritme dat sjen lit hokker boarnen it brûkt
owp-36: Kies oft jo it algoritme sels meitsje, meitsje litte of keapje
dat-01: Gean nei oft de gegevens goed genôch binne foar jo doel
dat-02: Undersykje oft de skaaimerken dy’t jo brûke geskikt en earlik binne
dat-03: Bepaal hoe lang’t jo gegevens bewarje en hoe’t jo se dêrnei ferneatigje
dat-04: Soargje dat minsken net of dreech te werkennen binne yn de gegevens
dat-05: Gean nei oft der auteursrjocht rêst op gegevens dy’t jo sels leverje
dat-06: Kies foar opslach en rekkenwurk datasintra op skjinne enerzjy
dat-07: Nim aparte gegevens om te trainen, te falidearjen en te testen
dat-08: Regelje dat jo sels de baas bliuwe oer de gegevens
dat-09: Bewarje net mear gegevens as nedich en besparje sa enerzjy
dat-10: Undersykje geregeld oft immen mei de gegevens knoeid hat
dat-11: Foarkom dat brûkers it algoritme mei falske ynfier misliede
dat-12: Soargje dat oaren nuttige gegevens fine en op ’e nij brûke kinne (FAIR)
owk-01: Tink fan it earste ûntwerp ôf oan de befeiliging
owk-02: Sprek ôf hoe’t jo fierder wurkje as it algoritme stopje moat
owk-03: Undersykje wat der mei de privacy misgean kin en doch dêr wat oan
owk-04: Lit it systeem byhâlde wa’t koade en gegevens iepenet of feroaret
owk-05: Programmearje sa dat it algoritme net folle stroom ferbrûkt
owk-06: Train AI-modellen mei in sa leech mooglik enerzjyferbrûk
owk-07: Soargje dat deselde ynfier altyd deselde útkomst jout
owk-08: Gean nei hokker útkomsten letter wer as ynfier weromkomme
owk-09: Meitsje it algoritme sterk tsjin oanfallen fan bûten
owk-10: Foarkom dat útkomsten geheime of gefoelige ynformaasje ferriede
owk-11: Lis út wêrom’t jo dit model en dizze ynstellingen keazen hawwe
owk-12: Tink om de lisinsje as jo gegevens diele of oernimme
ver-01: Undersykje hieltyd oft it algoritme syn doel noch berikt
ver-02: Mjit hoe faak’t de útkomsten fan it algoritme kloppe
ver-03: Undersykje oft groepen oars behannele wurde en oft dat mei
ver-04: Test it algoritme yn in omjouwing dy’t op de praktyk liket
ver-05: Gean nei oft de wet en jo eigen belied goed yn it systeem ferwurke binne
ver-06: Test oft it algoritme yn alderhande situaasjes goede útkomsten jout
imp-01: Skriuw foar brûkers op hoe’t sy goed mei it algoritme wurkje
imp-02: Kontrolearje neist risikogefallen ek willekeurich keazen gefallen
imp-03: Lit in minske echt meibeslute en as it nedich is yngripe
imp-04: Set algoritmes mei grutte gefolgen foar minsken yn it Algoritmeregister
imp-05: Lis yn jo privacyferklearring út hokker gegevens it algoritme brûkt
imp-06: Soargje dat minsken in klacht of beswier yntsjinje kinne, en lear dêrfan
imp-07: Notearje yn it ferwurkingsregister hokker persoansgegevens jo brûke
imp-08: Lit bestjoerders yn it iepenbier oer it algoritme beslute
imp-09: Untwerp it skerm sa dat minsken it algoritme goed brûke
imp-10: Regelje dat minsken harren gegevens besjen en ferbetterje litte kinne
mon-01: Meitsje geregeld kopyen en test oft jo dy weromsette kinne
mon-02: Beskermje alle ûnderdielen fan it algoritme tsjin misbrûk
mon-03: Sprek ôf wa’t in befeiligingsprobleem gau oplost en hoe
mon-04: Plan wannear en hoe’t jo it algoritme op ’e nij beoardielje
mon-05: Hâld yn ’e gaten oft de ynfier feroaret en besjoch dan de útkomsten
mon-06: Hâld by wat algoritmes it miljeu kostje en fertel dêroer
mon-07: Lis fêst wat jo hieltyd mjitte en wannear’t jo yngripe
mon-08: Lit saakkundigen geregeld besykje it algoritme oan te fallen
uit-01: Wiskje gefoelige gegevens as jo stopje en bewarje wat letter nedich is
`;

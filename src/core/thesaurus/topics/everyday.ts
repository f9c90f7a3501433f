/**
 * Frequent words of everyday speech that public bodies seldom write, with what they write instead. What has a topic of its own
 * stands there; a word that means something else in an ordinary question as well stands nowhere (`opgepakt`, `invoeren`).
 */
export const EVERYDAY = `
# Crime and justice
aangeklaagd, vrijgesproken, berecht -> strafzaak, rechter
afluisteren, telefoontap, afgeluisterd -> tap, onderschepte berichten
arrestatie, gearresteerd, ingerekend -> aangehouden, verdachte
arrestatiebevel -> voortvluchtig
autopsie, lijkschouwer, patholoog -> forensisch
bedriegen, belazerd -> handelsfraude
beroofd, roofoverval -> criminaliteit
beroven, jatten, gestolen spullen -> diefstal, kleine criminaliteit
bewakingsbeelden, beveiligingsbeelden -> camerabeelden, cameratoezicht
bomaanslag, springstof, dynamiet, bommelding, granaten, ontploft, ontploffing -> explosieven
brandweerman, pompier, blussen, brandstichting, afgebrand -> brandweer, brand
brandweerwagen -> brandweer
celgenoot, voorarrest, vrijgelaten -> detentie, penitentiaire inrichting
contactverbod, straatverbod -> gebiedsverbod
dagvaarding, vrijspraak, terechtstaan, aanklacht -> strafzaak
demonstreren, betogers, protestmars, protesteren -> demonstraties
dief, dieven, ingebroken, insluiper -> diefstal, woninginbraak
drenkeling, zoekactie -> vermist, dronebeelden
drugsdealer -> drugshandel
gangster, onderwereld -> ondermijning
getuigenis, ooggetuige -> getuige
huisdoorzoeking, huiszoeking, huiszoekingsbevel -> doorzoeking
marihuana, narcotica -> opiumwet, drugs
marteling, foltering -> folterwerktuigen
misdadiger -> criminaliteit
moordenaar, vermoord -> cold case, geweld
moordzaak, moordonderzoek, seriemoordenaar -> cold case
neergestoken -> wapens, geweld
noodgeval -> hulpdiensten
omkoping, smeergeld, steekpenningen, omgekocht -> protective monitoring
ontvoerd, kidnappen, ontvoeren -> ontvoeringen
opgesloten, opsluiting, in de cel -> detentie, gevangenis
oplichterij, bedrieger, zwendel -> fraude, online handelsfraude
patrouille -> politie, handhaver
politiebureau, hoofdinspecteur -> politie
procureur, openbare aanklager -> officier van justitie
raadsman, strafpleiter, gratis advocaat -> rechtsbijstand
schotwond -> wapens, munitie
sirene, zwaailicht, reanimeren, reanimatie -> hulpdiensten, ambulance
speeksel, bloedspoor, genetisch -> dna
steekwapen, zwaard, pistolen, bewapend, dolk -> wapens
vechtpartij, in elkaar geslagen, mishandeld -> geweld
vermiste, verdwenen persoon -> vermist
veroordelen -> veroordeelde, straf
vervalst, vervalsen, vervalser -> documentcontrole, echtheidskenmerken
# Care, children and education
adoptie -> gezag
afkicken -> verslaving
afstuderen, afgestudeerd, eerstejaars, campus -> hoger onderwijs
angststoornis, paniekaanval -> psychische stoornissen
babysitter, kinderoppas, onthaalouder, oppas, nanny -> kinderopvang
bewusteloos, hersenschudding -> glasgow coma
burn-out, overspannen -> ziekteverzuim, arbeidsongeschikt
chemotherapie, specialist in ziekenhuis, kanker, tumor, chemo, geopereerd, hartaanval, beroerte, transplantatie -> medisch specialistische zorg
dronken rijden, dronken automobilist -> rijgeschiktheid
gaarkeuken -> armoede
gepensioneerd, met pensioen -> aow
gezakt voor examen, zittenblijven -> onderwijsresultaten
huiswerk, klaslokaal, schoolklas -> onderwijs
huurschuld, achterstallige huur, huur niet betalen, huisuitzetting -> betalingsachterstand, vroegsignalering
kleinkinderen -> kinderen
kleuterschool, kleuterklas -> basisonderwijs, voorschoolse educatie
loonsverhoging -> loon, salaris
medische keuring rijbewijs -> rijgeschiktheid
morfine -> geneesmiddelen, opiumwet
platzak, blut, straatarm, geen geld, geen cent -> armoede, minimaregelingen
pleeggezin, pleegkind -> jeugdhulp
schoonmaakster, poetsvrouw, poetsen, werkster, huishoudster -> huishoudelijke hulp
sollicitatiegesprek, sollicitatiebrief -> werving en selectie, vacatures
therapeut, psychotherapie -> geestelijke gezondheidszorg
weeskind -> nabestaanden
zieke man, zieke ouder, zieke vrouw -> mantelzorg
# Papers and contact
aantekeningen, notities -> notulen, transcriptie
bijnaam, voornaam, vernoemd, meisjesnaam -> naamgebruik, aanhef
consul, consulaat, diplomaat -> ambassades
doorverbinden, terugbellen, in de wacht staan -> voicebot, klant contact centrum
fotohokje, fotograaf -> pasfoto
gebarentaal, gebarentolk -> ondertiteling
geboorteakte, huwelijksakte, overlijdensakte, uitvaart, begraven, bruid, bruidegom, trouwdag, trouwerij, trouwring, huwelijksreis, verloofd, gestorven, doodgegaan, kerkhof, doodskist -> burgerzaken
geboortedatum, verjaardag -> leeftijd
hardop voorlezen, voorgelezen -> voorleessoftware
kamerlid, volksvertegenwoordiger, senaat, senator -> parlement
onbegrijpelijke brief, ambtenarentaal -> begrijpelijke taal
onherkenbaar maken -> blurren
onvindbaar -> adresonderzoek
opbellen, opgebeld, voicemail, antwoordapparaat -> voicebot, telefonisch
openingstijden, openingsuren -> balie
rompslomp, papierwinkel, bureaucratie, papierwerk -> administratieve lasten
stembus, kiezer, verkozen -> verkiezingen
stemdag, stem uitbrengen -> kiesgerechtigden, stembureau
testament, erfgenaam, geerfd -> erfbelasting
tijdschrift, krantenkop -> media monitor
toespraak, debatteren -> debatrijk
verslaggever -> media monitor, nieuwsberichten
vertaler -> vertalen
verwittigen -> melden
volmacht, gemachtigde -> machtiging
zwarte balkjes, wazig maken -> anonimiseren, blurren
# Street, water and weather
autopech, takelwagen, wegenwacht -> weginspecteurs
bliksem, hagel, windkracht, orkaan, tornado, zonnig, bewolkt -> weersverwachting
boomwortels -> bomen
dijkbreuk, vloedgolf, springtij -> overstroming, waterkering
duif, duiven, ganzen, eenden, uil, adelaar -> vogels
gasleiding, waterleiding, stroomkabel -> kabels en leidingen
gazon, grasmaaier, grasveld -> maaien
gegil, geschreeuw, gillen, toeteren -> geluidsherkenning, geluidsensor
gras, struiken, bosjes -> vegetatie
helikopter, landingsbaan, parachute -> luchtvaartband, vliegtuig
kabaal, getoeter -> geluidsoverlast
kettingbotsing, verongelukt, aangereden -> verkeersongeval
menigte, gedrang -> druktemeting
paaltjes, slagboom -> geslotenverklaring
perron, treinstation, buskaartje -> openbaar vervoer
recycling, statiegeld, kringloop -> afvalinzameling
rotzooi, viezigheid -> zwerfafval
ruimteafval, ruimtepuin -> satelliet
snikheet, zomerhitte, schaduwplek, afkoelen -> hittestress
sterrenhemel, sterren kijken -> duisternismonitor
stinkt, stinken -> geur
stoeprand, poep, kakkerlakken, wespennest -> meldingen openbare ruimte
stroomnet vol -> congestie
stroomstoring, stroomuitval -> elektriciteitsnet, netbeheerder
uitglijden, gladde weg, sneeuwploeg, ijskoud -> gladheid
verwarming, kachel, cv-ketel, stoken -> energiekosten, aardgasvrij
vuilbak -> prullenbak, afvalcontainer
wegslepen, weggesleept, wielklem -> foutparkeren
zeilen, roeien, kano -> pleziervaart
# Goods and animals
aspirine -> geneesmiddel
bananen, tomaten, appels, druiven, aardbeien, citroenen -> groenten, fruit
bankbiljetten, contant, cash, biljetten, kleingeld -> liquide middelen
bier, wijn, sterke drank, stookolie, wodka, whisky, sigaren -> accijns
bloembollen -> fytosanitaire
cola -> verbruiksbelasting, limonade
douanier, douanebeambte -> douane
exotische dieren, schildpad, krokodil -> levende dieren
frisdrank, limonade, vruchtensap -> verbruiksbelasting
koopwaar -> invoer, douane
paracetamol, pijnstiller, antibiotica -> geneesmiddelen
poes, poesje, hondje, katje -> gezelschapsdier
puppy, kitten, cavia, papegaai -> gezelschapsdieren
radiostation -> frequenties
ruimtevaart, ruimteschip -> satelliet
schilderij, antiek, opgraving -> cultuurgoederen
snackbar, frituur, cafetaria, pizzeria, lunchroom, barman, kroegbaas -> horeca
snoepje, chocola, brood, kaas, honing -> levensmiddelen
tractor, weide -> landbouw, grasland
vergif, giftig, gif -> gevaarlijke stoffen
# Abroad and the border
ambassadeur -> ambassade, visum
gevlucht, vluchtelingenkamp -> asiel
grenspost, aan de grens -> grenscontrole, passport control
raketten, torpedo, kanon, straaljager -> strategische goederen
rugzak, koffertje, achtergelaten tas -> bagage
troepen, sergeant, kolonel, luitenant, marinier, infanterie, veteranen -> defensie
# Money and work
boekhouder, accountantskantoor -> boekenonderzoek, accountant
creditcard, bankpas, pinpas, bankafschrift -> bankrekening
echtgenoot -> fiscale partners
geldgebrek, geldnood -> schuldhulpverlening, armoede
geldgeschenk, geld cadeau -> schenkbelasting
investeerder, aandeelhouder, belegger -> dividendbelasting
liefdadigheid -> stichtingen, verenigingen
miljonair, rijkdom -> vermogen, box 3
ontslaan, ontslaat, gefeuerd -> werkloosheidswet
# Housing and going out
balkon, boomhut -> bouwactiviteit, vergunningcheck
concert, circus, parade, dansfeest -> evenement
hotelkamer, logeren, logeerkamer -> toeristische verhuur
oud en nieuw, nieuwjaar, rotje -> vuurwerk
villa, penthouse, landhuis, makelaar -> taxatie, woz-waarde
voetbalwedstrijd, stadion -> evenement, openbare orde
# Health, leisure and trades
abonnement -> overeenkomst, klanten
accu, airco, batterij -> energie
artiest, atelier, bioscoop, kunstenaar, schouwburg, theater, toneel -> cultuur
bakker, juwelier, kapper, marktkraam, slager -> ondernemers
benzinestation, diesel, tankstation -> brandstof
beurs -> studiefinanciering
beveiliger, bewaker -> beveiliging
bloed, gebit, heup, knie, nier -> medische
borstkanker, griep, hoest, hoofdpijn, koorts, migraine -> gezondheid, medische
camping, strand, vakantiepark -> recreatie, toeristische verhuur
elektricien -> elektriciteit
emotie, gevoelens -> sentiment, sentimentanalyse
expat -> vreemdelingen
fitness, gymzaal, hardlopen, joggen, sporthal, voetbal, zwembad -> sport
gifgrond, pfas -> milieu, verontreiniging, bodem
huisraad, inboedel, meubels -> vermogen
intimidatie -> geweld, bedreiging
jacht, jager, konijn, wesp -> natuur, dieren
journalist -> woo, media
kraan -> drinkwater
leugen, liegen -> onjuiste informatie, fraude
marathon, popconcert -> evenement
microfoon -> audio, geluid, geluidsensoren
middenberm, wegberm -> groen, openbare ruimte
onderwijzer -> onderwijs
staking -> openbare orde, demonstraties
zebra -> voetgangers, verkeersveiligheid

# Other
dreigement -> bedreiging
evacuatie -> crisis, ramp
geheimhouding -> vertrouwelijk
logboek -> logbestanden
medeplichtige, handlanger -> verdachte
mobieltje, gsm -> mobiele telefoon, telefoon
moeras, reservaat -> natuurgebied
onderdak -> opvang, wmo
ondervragen -> verhoor
oneerlijk -> rechtvaardigheid, gelijke behandeling
professor -> universiteit, hoger onderwijs
racist -> discriminatie
telefoonnummer -> contactgegevens
vlees -> dierlijke producten, veterinair
voorouders -> archief, historisch
vrijgezel -> alleenstaande
weggooien -> afval
zakenman -> ondernemers
`;

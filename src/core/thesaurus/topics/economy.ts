/** Taxes, customs, agriculture, companies, and the work of the government itself. */
export const ECONOMY = `
# Taxes and collecting money
aanmaning = betalingsherinnering
accijns ~ tabak, brandstof
aftrekpost = belastingaftrek
alcohol -> accijns
auto van de zaak, bijtelling -> privegebruik auto
belastingaangifte = aangifte inkomstenbelasting
belastingbrief -> belastingaangifte
belastingcontrole = boekenonderzoek
belastingfraude = belastingontduiking
belastingraming, belastinginkomsten -> ramingsmodellen
belastingteruggave = teruggave
benzine, tanken -> accijns
box 3 = vermogensrendementsheffing = spaartaks
box 3 ~ werkelijk rendement, vermogen
btw-fraude, btw-carrousel -> carrouselfraude, omzetbelasting
buitenlandse rekening, buitenlandse bankrekening -> fatca
country-by-country -> dac6
dividend, aandelen, beleggen -> dividendbelasting, vermogen, box 3
erfbelasting = successierechten
erfenis, erven, nalatenschap -> erfbelasting, erfgenamen
fiscalist, belastingadviseur -> fiscaal
heffingskorting ~ inkomstenbelasting
iban -> bankrekening
inkomstenbelasting = inkomensheffing
innen = inning = incasso
invordering ~ innen, dwangbevel
kentekenbelasting -> motorrijtuigenbelasting
loonbelasting = loonheffing
naheffing = naheffingsaanslag
oninbaar -> debiteuren
personenbelasting, zelfstandigenaftrek -> inkomstenbelasting
schenking, geld schenken -> schenkbelasting
uitstel van betaling -> betalingsregeling
voorlopige aanslag ~ inkomstenbelasting
winstbelasting -> vennootschapsbelasting

# Customs and goods
aliexpress, importeur, inklaren, inklaring, temu, douanepapieren -> douaneaangifte
douaneaangifte = aangifte bij de douane
douaneaangifte ~ invoer, goederen
douanecontrole ~ risicoprofielen, douaneaangifte
drugssmokkel, drugsvangst, drugs in containers -> precursoren, douane
export -> uitvoer, douane
huisdier = gezelschapsdier
import -> invoer, douane
invoerrechten = importheffing = douanerechten
kernafval, kerncentrale, uranium -> kernenergie
kunstvoorwerpen, kunstroof -> cultuurgoederen
namaak, nepproducten, namaakartikelen, vervalste merken -> intellectuele eigendomsrechten, douane
ontbossing -> houtproducten
pakje, pakket, pakketje, postpakket -> zending, douane
parallelimport, auto importeren -> bpm, personenautos
sancties ~ sanctiemaatregelen
sigaretten, shag -> tabak, accijns
smokkel, smokkelwaar -> douane
speelgoed, onveilige producten -> productveiligheid
strategische goederen = dual use

# Agriculture, animals, food
akker, weiland, perceel -> landbouwpercelen, agrarische gronden
akkerbouw -> landbouwpercelen
biologische boer, biologische landbouw, biologisch eten, bio keurmerk, bioboer, eko -> biocontrole
boer -> landbouwpercelen, glb
boer = agrarier = landbouwer
boerderij, boerenbedrijf -> landbouw, agrarisch
dierenarts, veearts -> veterinair, diergeneesmiddelen
dierenmishandeling, dierenleed, slachthuis, slachterij -> melkveewelzijn, varkenswelzijn, wet dieren
dierenwelzijn ~ melkveewelzijn, varkenswelzijn
eten, voedselveiligheid -> voedsel, nvwa
gewas, gewasherkenning, mais, aardappels -> gewasclassificatie, teeltplan
gewasbeschermingsmiddel = bestrijdingsmiddel = pesticide
hagelschade, mislukte oogst, oogst mislukt -> weersverzekering
hond, kat -> gezelschapsdier
kip, pluimvee, geit, schaap -> dieren
koe, koeien, melkvee, rundvee, veehouder -> melkveewelzijn
landbouw = agrarisch = agrarische sector
landbouw ~ boer
landbouwgif, onkruidverdelger -> gewasbeschermingsmiddel
landbouwpercelen ~ gewasclassificatie
landbouwsubsidie -> gemeenschappelijk landbouwbeleid, subsidie
mest = meststoffen
spuitlicentie, spuitbewijs -> vakbekwaamheidsbewijs, gewasbeschermingsmiddelen
subsidie boeren, boerensubsidie, subsidie voor boeren -> glb
varken -> varkenswelzijn
veehouderij = veeteelt
visserij ~ vissers
voedsel = levensmiddelen = voedingsmiddelen
vogelgriep, dierziekte -> veterinair

# Companies, markets, consumers
bedrijf = onderneming
bedrijfscode, sbi-code, sbi -> bedrijfsactiviteiten
bedrijfsregister = handelsregister
beurshandel -> transaction reporting
casino, loterij, gokverslaving -> kansspelen
concurrentie = mededinging
consumentenbescherming ~ autoriteit consument en markt
drinkwatertarief, nettarief -> tariefbesluit
faillissement = failliet
faillissement, bankroet -> financiele positie, levensvatbaarheid
fusie = overname
glasvezel -> wibon
gokken = kansspelen
handelsregister ~ kamer van koophandel
innovatie ~ onderzoek en ontwikkeling
innovatiesubsidie, uitvinder, uitvinding -> wbso
kartel, monopolie, marktmacht -> concurrentie, mededinging
krediet = kredietverlening
lenen = lening
lening ~ krediet
machtspositie, marktaandeel -> marktmacht
mkb = midden- en kleinbedrijf
mobiel netwerk, zendmast, antenne, 5g, etherstoring, radiofrequentie, radiozender, zender, wifi -> frequenties, frequentieplanning
octrooi = patent
ondernemer ~ bedrijf
online handel = webwinkel = webshop
prijsafspraak -> concurrentie
reclame = advertentie
regels voor ondernemers, regels voor bedrijven -> wetwijzer
staatsschuld = staatslening
starter = startende onderneming
subsidie groene energie, energiesubsidie -> sde
telecom = telecommunicatie
telefoonbedrijf, telefoonabonnement, internetprovider, mobiele telefonie -> telecomaanbieders, telecommarkt
weegschaal, ijken, benzinepomp -> metrologie
winkel, winkelier -> ondernemer

# Government at work
aanbestedingsplatform, tenderned -> aanbesteding
archief ~ archiefwet, digitalisering
assessment ~ werving en selectie, game
begrijpelijke taal = eenvoudige taal = heldere taal = b1
begrijpelijke taal ~ leeshulp
begroting = raming
begroting ~ uitgaven
bekendmaking ~ publicatie
beveiligd mailen = veilig mailen = veilige e-mail = versleutelde e-mail
bijeenkomst -> vergadering
boekhouding -> financiele administratie
brief ~ begrijpelijke taal
burger = inwoner
datalek = gegevenslek
dataverzoek -> informatieverzoek
dubbele betaling, foute betaling, twee keer betaald, verkeerd betaald, betalingen controleren, betaalfraude -> betaalbestanden
facebook, instagram, twitter, linkedin -> sociale media, mediamonitoring
facturatie, crediteuren, spookfactuur -> factuurverwerking
facturen verwerken -> factuurverwerking
flyer, poster, powerpoint -> canva
geldzaken -> financieel
geschiedenis, stamboom, genealogie -> archief, historisch
groslijst ~ aannemers
hacker, hacken, gehackt, cyberaanval, phishing, malware, ransomware, computervirus, computerinbraak, firewall, cyber -> ncsc, cybersecuritykwetsbaarheden, beveiligingsincidenten
handschrift, oude handschriften, manuscript, oude akten, archiefstukken, oude archieven, historical documents -> handgeschreven, tekstherkenning, transkribus
hertelling, stemmen tellen -> stembureau
hr = hrm = personeelszaken = human resources
informatiebeveiliging = ict-beveiliging = cybersecurity = cyberbeveiliging
inkoop = aanbesteding
integriteitsschending -> protective monitoring
interview, kwalitatief onderzoek, open vragen, open antwoorden -> kwalitatieve, tekstanalyse
kamervragen, tweede kamer -> parlement
kennismanagement, werkinstructies -> kennisbank
klanttevredenheid, enquete -> vragenlijst
kwetsbaarheden, cyberdreiging -> cybersecurity, cybersecuritykwetsbaarheden
leverancier, aannemer, opdracht gunnen -> inkoop, aanbesteding
mail = e-mail
managementinformatie, grafieken -> dashboard
mediamonitoring = media monitor
moeilijke taal, ambtelijke taal, taalniveau, makkelijk nederlands, makkelijke taal, simpele taal, duidelijke taal, moeilijke brief, moeilijke woorden, eenvoudig schrijven, duidelijke brief, begrijpelijke brief, brieven herschrijven -> begrijpelijke taal, slimtaal, klinkende taal, leeshulp
motie, amendement -> raadsinformatie
nieuwsberichten, krant, krantenberichten, persbericht -> media monitor
offerte -> aanbesteding
openbaarmaking = openbaar maken
openbaarmaking ~ woo, publiceren
overheidsschuld, schuld van de staat -> staatsschuld
p&c, planning en control, jaarrekening -> begroting
personeel ~ hr
personeelsselectie = werving en selectie = werving
persoonlijkheidstest, teamrollen -> management drives
politiek, politicus, debat ~ gemeenteraad, raadsinformatie
postsortering, mailrouting -> documentroutering
raadsstukken = raadsinformatie = raadsdocumenten
raadsvergadering = gemeenteraadsvergadering
raadsvergadering ~ notulen, ondertiteling, verslag
referendum -> verkiezingen
rooster, dienstrooster -> planapplicatie, werkplanning
salarisadministratie ~ personeel
sociale media ~ mediamonitoring
spam -> e-mail
verkeerde mail, verkeerde e-mail, mail verkeerd, verkeerde ontvanger, naar verkeerde persoon -> beveiligd mailen, datalek
versleuteling = encryptie
versturen = verzenden = opsturen
voorlichting -> communicatie
wachtwoord = password
wagenpark ~ voertuigen, onderhoud
werkproces = bedrijfsproces
wetransfer -> beveiligd mailen
woo-verzoek ~ anonimiseren, openbaarmaking
zaaksysteem = zaakgericht werken
`;

/** Taxes, customs, agriculture, companies, and the work of the government itself. */
export const ECONOMY = `
# Taxes and collecting money
aanmaning = betalingsherinnering
accijns ~ alcohol, tabak, brandstof
aftrekpost = belastingaftrek
auto van de zaak, bijtelling -> privegebruik auto
belastingaangifte = aangifte inkomstenbelasting
belastingcontrole = boekenonderzoek
belastingfraude = belastingontduiking = belastingontwijking
belastingteruggave = teruggaaf = teruggave
box 3 = vermogensrendementsheffing = spaartaks
box 3 ~ werkelijk rendement, vermogen
btw-fraude, btw-carrousel -> carrouselfraude, omzetbelasting
country-by-country -> dac6
dividend, aandelen, beleggen -> dividendbelasting, vermogen, box 3
erfbelasting = successierechten
erfenis, erven, nalatenschap -> erfbelasting, erfgenamen
heffingskorting ~ inkomstenbelasting
inkomstenbelasting = inkomensheffing
innen = inning = incasso
invordering ~ innen, dwangbevel
kentekenbelasting -> motorrijtuigenbelasting
loonbelasting = loonheffing
naheffing = naheffingsaanslag
schenking, geld schenken -> schenkbelasting
uitstel van betaling -> betalingsregeling
voorlopige aanslag ~ inkomstenbelasting
winstbelasting -> vennootschapsbelasting

# Customs and goods
douaneaangifte = aangifte bij de douane
douaneaangifte ~ invoer, goederen
douanecontrole ~ risicoprofielen, douaneaangifte
export -> uitvoer
huisdier = gezelschapsdier
import -> invoer
invoerrechten = importheffing = douanerechten
kunstvoorwerpen, kunstroof -> cultuurgoederen
namaak, nepproducten, namaakartikelen, vervalste merken -> intellectuele eigendomsrechten, douane
pakketje, smokkel, smokkelwaar -> douane, invoer
sancties ~ sanctiemaatregelen
strategische goederen = dual use

# Agriculture, animals, food
akker, weiland, perceel -> landbouwpercelen, agrarische gronden
boer = agrarier = landbouwer
boerderij, boerenbedrijf -> landbouw, agrarisch
dierenmishandeling, dierenleed -> dierenwelzijn, wet dieren
dierenwelzijn ~ wet dieren, melkveewelzijn, varkenswelzijn
eten, voedselveiligheid -> voedsel, nvwa
gewasbeschermingsmiddel = bestrijdingsmiddel = pesticide
hond, kat -> gezelschapsdier
koe, koeien -> melkvee
landbouw = agrarisch = agrarische sector
landbouwgif, onkruidverdelger -> gewasbeschermingsmiddel
landbouwsubsidie -> gemeenschappelijk landbouwbeleid, subsidie
mest = meststoffen
mestfraude -> mest
slachthuis, slachterij -> dieren, nvwa
varken, varkens -> varkenswelzijn
veehouderij = veeteelt
visserij ~ vissers
voedsel = levensmiddelen = voedingsmiddelen

# Companies, markets, consumers
bedrijf = bedrijven = onderneming
bedrijfscode, sbi-code, sbi -> bedrijfsactiviteiten
bedrijfsregister = handelsregister
casino, loterij, gokverslaving -> kansspelen
concurrentie = mededinging
consumentenbescherming ~ autoriteit consument en markt
drinkwatertarief, nettarief -> tariefbesluit
faillissement = failliet
fusie = overname
gokken = kansspelen
handelsregister ~ kamer van koophandel
innovatie ~ onderzoek en ontwikkeling
kartel, monopolie, marktmacht -> concurrentie, mededinging
krediet = kredietverlening
lenen = lening
lening ~ krediet
mkb = midden- en kleinbedrijf
mobiel netwerk, zendmast, antenne, 5g, etherstoring -> frequenties, telecom
octrooi = patent
ondernemer ~ zelfstandige, bedrijf
online handel = webwinkel = webshop
reclame = advertentie
staatsschuld = staatslening
starter = startende onderneming
telecom = telecommunicatie
winkel, winkelier -> ondernemer

# Government at work
aanbestedingsplatform, tenderned -> aanbesteding
archief ~ archiefwet, digitalisering
assessment ~ werving en selectie, game
begrijpelijke taal = eenvoudige taal = heldere taal = b1
begroting = raming
begroting ~ uitgaven
bekendmaking ~ publicatie
beveiligd mailen = veilig mailen = veilige e-mail = versleutelde e-mail
boekhouding -> financiele administratie
brief ~ begrijpelijke taal
burger = inwoner
datalek = gegevenslek
dataverzoek -> informatieverzoek
facebook, instagram, twitter, linkedin -> sociale media, mediamonitoring
facturen verwerken -> factuurverwerking
geldzaken -> financieel
geschiedenis, stamboom, genealogie -> archief, historisch
groslijst ~ aannemers
hacker, hackers, cyberaanval, phishing, malware, computervirus -> informatiebeveiliging
hr = hrm = personeelszaken = human resources
informatiebeveiliging = ict-beveiliging = cybersecurity = cyberbeveiliging
inkoop = aanbesteding
kamervragen, tweede kamer -> parlement
klanttevredenheid, enquete -> vragenlijst
kwetsbaarheden, cyberdreiging -> informatiebeveiliging
leverancier, aannemer, opdracht gunnen -> inkoop, aanbesteding
mail = e-mail
mediamonitoring = media monitor
mening van burgers, burgerpeiling -> participatie
moeilijke taal, ambtelijke taal, taalniveau -> begrijpelijke taal
nieuwsberichten, krant, persbericht -> media, mediamonitoring
openbaarmaking = openbaar maken
openbaarmaking ~ woo, publiceren
oude handschriften, handgeschreven tekst, oude akten -> handschriftherkenning, tekstherkenning
p&c, planning en control, jaarrekening -> begroting
personeel ~ hr
personeelsselectie = werving en selectie = werving
politiek, politicus, debat ~ gemeenteraad, raadsinformatie
raadsstukken = raadsinformatie = raadsdocumenten
raadsvergadering = gemeenteraadsvergadering
raadsvergadering ~ notulen, ondertiteling, verslag
rooster, dienstrooster -> planning, capaciteit
salarisadministratie ~ personeel
spam -> e-mail
versleuteling = encryptie
voorlichting -> communicatie
wachtwoord = password
wagenpark ~ voertuigen, onderhoud
werkproces = werkprocessen = bedrijfsproces
woo-verzoek ~ anonimiseren, openbaarmaking
zaaksysteem = zaakgericht werken
`;

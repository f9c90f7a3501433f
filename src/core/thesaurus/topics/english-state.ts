/** English words on the state, law, money and crime, as the Dutch words under which things are registered. */
export const ENGLISH_STATE = `
# Government and law
administrative law, general administrative law act -> awb
advice -> advies
algorithm -> algoritme
anonymous -> anoniem
application, applicant -> aanvraag
approval, approve -> goedkeuring, toekenning
archive, archives -> archief
building permit, planning permission -> omgevingsvergunning
chamber of commerce -> kamer van koophandel
citizen, resident -> burger, inwoner
city hall, town hall -> stadhuis, balie
civil servant -> ambtenaar
complaint -> klacht, melding
compliance -> naleving
council -> gemeenteraad, raad
council meeting, meeting minutes -> raadsvergadering, notulen
country, countries, foreign -> buitenland
court, judge, judiciary -> rechtbank, rechter
data breach, data leak -> datalek
data protection authority -> autoriteit persoonsgegevens
data protection, personal data -> persoonsgegevens, avg
department -> afdeling, ministerie
elections, voting, vote, voters, ballot, polling station -> verkiezingen, stembureau, kiesgerechtigden
eligible, eligibility -> recht, toekenning
enforcement, law enforcement -> handhaving
environment act -> omgevingswet
financial, finance -> financieel
freedom of information, foia, open government -> woo, openbaarmaking
front desk, service desk -> balie, burgerzaken
fundamental rights -> grondrechten
human rights -> mensenrechten
immigration service -> ind
inspection, inspector -> inspectie, controle
land registry -> kadaster
law, legislation -> wet, wetgeving
legal basis -> wettelijke grondslag
letter -> brief
mayor, alderman -> college, gemeente
ministry -> ministerie
municipality, city council, local government -> gemeente
objection, appeal -> bezwaar, beroep
oversight, supervision -> toezicht
participation act -> participatiewet
permit, licence, license -> vergunning
procurement, tender -> inkoop, aanbesteding
prosecutor, public prosecution -> openbaar ministerie, officier van justitie
province -> provincie
signature -> handtekening
staff, personnel -> personeel, medewerkers
subsidy, subsidies, grant -> subsidie
supreme court -> hoge raad
survey -> vragenlijst, onderzoek
tax authority, tax office, revenue service, irs -> belastingdienst
transparency -> transparantie
water board, water authority -> waterschap
youth act -> jeugdwet

# Money, benefits, work
accountant, audit, tax audit -> boekenonderzoek, controle
agricultural subsidies, farm subsidies -> gemeenschappelijk landbouwbeleid
appraisal -> woz-waarde, taxatie
bankruptcy, bankrupt, insolvency -> financiele positie, levensvatbaarheid
benefits, allowance -> uitkering, toeslagen
cartel, price fixing -> concurrentie
child benefit -> kinderbijslag
childcare benefit, childcare benefits scandal -> kinderopvangtoeslag, hersteloperatie toeslagen
company, companies, business, businesses -> bedrijf, ondernemer
compensation, damages -> compensatie, schadevergoeding
competition, antitrust -> concurrentie, mededinging
consumer -> consument
corporate tax -> vennootschapsbelasting
cost -> kosten
counterfeit -> intellectuele eigendomsrechten
covid support, corona support, covid aid -> tegemoetkoming, corona
credit, loan -> krediet, lening
debt -> schulden
debt collection -> invordering, incasso
debt relief, debt counselling -> schuldhulpverlening
debtor -> debiteuren
disability benefit -> arbeidsongeschikt, wia
early detection, early warning -> vroegsignalering
employee, workers -> werknemer
employer -> werkgever
employment -> werk, arbeid
energy contract, energy supplier -> energieleverancier, energietarieven
entrepreneur -> ondernemer
forecast -> prognose, voorspellen
fraud, fraud detection -> fraude, misbruik
funding -> financiering, subsidie
gambling -> kansspelen
gift tax -> schenkbelasting
goods -> goederen
house prices, housing prices, house value, home value, property value, property valuation, real estate valuation, valuation -> woz-waarde, taxatie
housing benefit, rent allowance, rent benefit, rent subsidy -> huurtoeslag
income -> inkomen
income tax -> inkomstenbelasting
inheritance -> erfbelasting
insurance -> verzekering
invoice -> factuur
job, job seeker -> vacatures, werkzoekenden, matching
labour market, labor market -> arbeidsmarkt
labour relations, bogus self-employment -> arbeidsrelaties
labour, labor -> arbeid
merger, takeover -> fusie
money -> geld
money laundering -> witwassen
mortgage -> hypotheek
overpayment -> terugvordering
payment -> betaling
payroll -> loonheffingen
pension, state pension -> pensioen, aow
poverty -> armoede
price, pricing, tariffs -> prijs, tarief
property tax -> onroerendezaakbelasting
property, real estate -> vastgoed
radio spectrum -> frequenties
recruitment, hiring -> werving en selectie, sollicitatie
refund -> teruggave
repayment, repay -> terugbetalen, aflossing
robbery -> overval, diefstal
self-employed -> zzp, ondernemer, bbz
sick leave, sick pay, sickness benefit -> ziektewet, ziekmelding
skills -> vaardigheden
student loan, student grant, student finance, scholarship -> studiefinanciering
supplier, vendor -> leverancier
tax avoidance, tax haven, tax havens -> belastingontwijking
tax evasion -> belastingfraude
tax return -> belastingaangifte
tax, taxation -> belasting
telecom provider, phone company -> telecomaanbieders
unemployment benefit -> werkloosheidswet
unemployment office, employment agency, employee insurance agency -> uwv
unemployment, unemployed, jobless -> werkloosheid
vat, value added tax -> omzetbelasting
wage, salary -> loon
welfare fraud, benefit fraud -> uitkeringsfraude, bijstand
welfare, social assistance, social security -> bijstand, uitkering, sociale zekerheid

# Police, justice, migration
abuse, misuse -> misbruik
asylum, refugee, refugees -> asiel, asielzoeker
attorney, lawyer -> advocaat, rechtsbijstand
bailiff -> deurwaarder, incasso
body camera, body worn camera -> bodycam
border, border control -> grenscontrole, grens
burglary, burglaries -> woninginbraak
chemicals -> chemische stoffen
child abuse -> kindermishandeling
child protection -> kinderbescherming, jeugdbescherming
cigarettes, tobacco -> tabak, accijns
civic integration -> inburgering
crime -> criminaliteit
cyber attack, cyberattack, vulnerabilities -> cybersecuritykwetsbaarheden, beveiligingsincidenten
deportation, repatriation -> vertrek, terugkeer
detention -> detentie
domestic violence -> huiselijk geweld
driver license, driver's licence, driving licence, driving license -> rijbewijs
drug trafficking -> drugshandel, drugscriminaliteit
drugs lab, drug house, drug crime -> drugspand, drugscriminaliteit
emergency, emergency services -> noodoproep, hulpdiensten
event -> evenement
evidence, forensic -> forensisch
fine, penalty -> boete
fingerprint -> vingerafdruk
fire department, fire brigade, firefighters -> brandweer
foreigner -> vreemdeling
gangs, youth gang -> jonge aanwas
gun -> wapens
human trafficking -> mensenhandel
identity card, id card -> identiteitskaart
identity theft, identity fraud -> identiteitsfraude
identity, identity verification, identity check -> identiteitsvaststelling
investigation -> opsporing, onderzoek
juvenile, minors -> jeugd, minderjarig
legal aid -> rechtsbijstand
migration, immigration, migrants -> migratie, vreemdeling
military, army, defence, defense -> defensie
murder, homicide -> moord
nationality -> nationaliteit
offender -> veroordeelde
online fraud, internet fraud, scam -> handelsfraude
organised crime, organized crime -> ondermijning
passport -> paspoort
police -> politie
prison, jail, inmate -> gevangenis, detentie
probation, parole -> reclassering
protest -> demonstraties
recidivism, reoffending -> recidive
residence permit -> verblijfsvergunning
safety, security, public safety -> veiligheid
sentence, punishment -> straf
sex offender -> seksueel
smuggling -> douane
suitcase, baggage -> luggage
surveillance camera, cctv -> cameratoezicht
suspect -> verdachte
theft -> diefstal
threat -> dreiging, bedreiging
victim -> slachtoffer
violence -> geweld
voice comparison, speaker recognition -> sprekervergelijking
weapons, firearms -> wapens
`;

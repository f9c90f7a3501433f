/** Titles of our own for the measures, in Dutch. By series and number. */
export const MEASURE_TITLES = `
org-00: Houd een lijst bij van alle algoritmes in uw organisatie
org-01: Ga na of u voldoende mensen met de juiste kennis hebt
org-02: Leg in beleid vast hoe u algoritmes op een goede manier gebruikt
org-03: Pak risico’s vooraf en tijdens het gebruik stap voor stap aan
org-04: Betrek bestuurders en maak duidelijk waarvoor zij verantwoordelijk zijn
org-05: Bouw voor sturing en toezicht voort op wat er al geregeld is
org-06: Breng in beeld hoe goed uw organisatie al met algoritmes omgaat
org-07: Verdeel beheer, advies en controle volgens het Three Lines-model
org-08: Spreek af wanneer u besluit of een algoritme verder mag
org-09: Stem sturing en toezicht af op het risico van elk algoritme
org-10: Wijs voor elke taak rond algoritmes iemand aan
org-11: Regel wie toegang heeft en trek rechten op tijd in
org-12: Beoordeel op vaste momenten of het algoritme nog goed genoeg is
org-13: Stel regels op voor veilige wachtwoorden en het bewaren ervan
org-14: Laat aanpassingen in de code eerst testen en goedkeuren
org-15: Spreek af wat u doet als een algoritme mogelijk discrimineert
org-16: Leer medewerkers wat algoritmes en AI kunnen en wat er mis kan gaan
pba-01: Leg precies uit voor welk probleem u een oplossing zoekt
pba-02: Bepaal zo precies mogelijk wat u met het algoritme wilt bereiken
pba-03: Onderbouw waarom een algoritme beter is dan een andere aanpak
pba-04: Blijf in gesprek met mensen die met het algoritme te maken krijgen
pba-05: Zoek uit welke wet het gebruik van het algoritme toestaat
pba-06: Breng mensen met verschillende kennis samen in één projectteam
owp-01: Schrijf op wie wat doet bij het maken en gebruiken van het algoritme
owp-02: Onderzoek voor de start of u aan genoeg goede gegevens kunt komen
owp-03: Leg vast waarvoor u persoonsgegevens nodig hebt en op welke grond
owp-04: Leg uit welk soort algoritme u kiest en waarom dat het beste past
owp-05: Bepaal de risicogroep en zoek op welke vereisten daarbij horen
owp-06: Onderzoek wie wordt geraakt als het algoritme fouten maakt of uitvalt
owp-07: Weeg af of de gevolgen voor grondrechten te verdedigen zijn
owp-08: Ga na welke mensen extra bescherming nodig hebben en regel die
owp-09: Leg vast wat er in het archief moet en hoe lang u het bewaart
owp-10: Laat met een Project Startarchitectuur zien hoe het in uw ICT past
owp-11: Noteer welke gegevens u nodig hebt en waar ze vandaan komen
owp-12: Kies bij inkoop voor leveranciers die op het milieu letten
owp-13: Houd het algoritme simpel, zodat het weinig rekenkracht vraagt
owp-14: Vraag in de aanbesteding om een verwerkersovereenkomst
owp-15: Praat al voor de inkoop met leveranciers over de vereisten
owp-16: Zet de vereisten in uw inkoopvoorwaarden en in het contract
owp-17: Beoordeel inschrijvingen ook op bewijs dat het algoritme voldoet
owp-18: Laat leveranciers aantonen dat zij auteursrechten niet schenden
owp-19: Ga in de aanbesteding na wie er aansprakelijk is bij een claim
owp-20: Geef leveranciers die beter aan de vereisten voldoen extra punten
owp-21: Maak het mogelijk om samen met de leverancier oplossingen te zoeken
owp-22: Voeg eigen informatie toe aan het technische dossier van de leverancier
owp-23: Leg in het contract vast dat u de leverancier mag controleren
owp-24: Vraag de leverancier hoe zwaar het algoritme telt bij besluiten
owp-25: Vraag de leverancier welke training en hulp medewerkers nodig hebben
owp-26: Bekijk samen met de leverancier de risico’s voor de beveiliging
owp-27: Neem de vereisten over in het programma van eisen
owp-28: Leg afspraken over de vereisten vast in de Service Level Agreement
owp-29: Spreek met de leverancier af van wie de gegevens en uitkomsten zijn
owp-30: Bepaal aan wie u over het algoritme vertelt en wat zij moeten weten
owp-31: Houd u aan uw eigen beleid en laat zien dat u dat doet
owp-32: Gebruik technieken die laten zien hoe een uitkomst tot stand komt
owp-33: Bouw technieken in waardoor het algoritme stabiel blijft werken
owp-34: Controleer de software en modellen die u van anderen overneemt
owp-35: Kies een algoritme dat laat zien welke bronnen het gebruikt
owp-36: Kies of u het algoritme zelf maakt, laat maken of koopt
dat-01: Ga na of de gegevens goed genoeg zijn voor uw doel
dat-02: Onderzoek of de kenmerken die u gebruikt geschikt en eerlijk zijn
dat-03: Bepaal hoe lang u gegevens bewaart en hoe u ze daarna vernietigt
dat-04: Zorg dat mensen niet of moeilijk te herkennen zijn in de gegevens
dat-05: Ga na of er auteursrecht rust op gegevens die u zelf levert
dat-06: Kies voor opslag en rekenwerk datacenters op schone energie
dat-07: Neem aparte gegevens om te trainen, te valideren en te testen
dat-08: Regel dat u zelf de baas blijft over de gegevens
dat-09: Bewaar niet meer gegevens dan nodig en bespaar zo energie
dat-10: Onderzoek geregeld of iemand met de gegevens heeft geknoeid
dat-11: Voorkom dat gebruikers het algoritme met valse invoer misleiden
dat-12: Zorg dat anderen nuttige gegevens kunnen vinden en hergebruiken (FAIR)
owk-01: Denk vanaf het eerste ontwerp aan de beveiliging
owk-02: Spreek af hoe u verder werkt als het algoritme moet stoppen
owk-03: Onderzoek wat er met de privacy mis kan gaan en doe daar iets aan
owk-04: Laat het systeem bijhouden wie code en gegevens opent of wijzigt
owk-05: Programmeer zo dat het algoritme weinig stroom verbruikt
owk-06: Train AI-modellen met zo weinig mogelijk energie
owk-07: Zorg dat dezelfde invoer altijd dezelfde uitkomst geeft
owk-08: Ga na welke uitkomsten later weer als invoer terugkomen
owk-09: Maak het algoritme sterk tegen aanvallen van buitenaf
owk-10: Voorkom dat uitkomsten geheime of gevoelige informatie verraden
owk-11: Leg uit waarom u dit model en deze instellingen hebt gekozen
owk-12: Let op de licentie als u gegevens deelt of overneemt
ver-01: Onderzoek steeds of het algoritme zijn doel nog bereikt
ver-02: Meet hoe vaak de uitkomsten van het algoritme kloppen
ver-03: Onderzoek of groepen anders worden behandeld en of dat mag
ver-04: Test het algoritme in een omgeving die op de praktijk lijkt
ver-05: Ga na of de wet en uw eigen beleid goed in het systeem zijn verwerkt
ver-06: Test of het algoritme in allerlei situaties goede uitkomsten geeft
imp-01: Schrijf voor gebruikers op hoe zij goed met het algoritme werken
imp-02: Controleer naast risicogevallen ook willekeurig gekozen gevallen
imp-03: Laat een mens echt meebeslissen en zo nodig ingrijpen
imp-04: Zet algoritmes met grote gevolgen voor mensen in het Algoritmeregister
imp-05: Leg in uw privacyverklaring uit welke gegevens het algoritme gebruikt
imp-06: Zorg dat mensen kunnen klagen of bezwaar maken, en leer daarvan
imp-07: Noteer in het verwerkingsregister welke persoonsgegevens u gebruikt
imp-08: Laat bestuurders in het openbaar over het algoritme besluiten
imp-09: Ontwerp het scherm zo dat mensen het algoritme goed gebruiken
imp-10: Regel dat mensen hun gegevens kunnen bekijken en laten verbeteren
mon-01: Maak geregeld kopieën en test of u die kunt terugzetten
mon-02: Bescherm alle onderdelen van het algoritme tegen misbruik
mon-03: Spreek af wie een beveiligingsprobleem snel oplost en hoe
mon-04: Plan wanneer en hoe u het algoritme opnieuw beoordeelt
mon-05: Let op of de invoer verandert en bekijk dan opnieuw de uitkomsten
mon-06: Houd bij wat algoritmes het milieu kosten en vertel daarover
mon-07: Leg vast wat u steeds meet en wanneer u ingrijpt
mon-08: Laat deskundigen geregeld proberen het algoritme aan te vallen
uit-01: Wis gevoelige gegevens als u stopt en bewaar wat later nodig is
`;

/** Titles of our own for the requirements, in Frisian. By law and number. */
export const REQUIREMENT_TITLES = `
aia-00: Der is gjin AI yn gebrûk dy’t de Europeeske wet ferbiedt
aia-01: Wa’t mei AI wurket, wit genôch fan AI om dat goed te dwaan
aia-02: Op papier stiet wêrom’t it AI-systeem gjin heech risiko hat
aia-03: Der is in fêst proses om risiko’s fan AI mei heech risiko te behearskjen
aia-04: It risiko foar bern en kwetsbere minsken is ûndersocht
aia-05: Data om AI mei heech risiko te trainen en te testen is fan goede kwaliteit
aia-06: De technyk fan AI mei heech risiko is foarôf folslein beskreaun
aia-07: AI mei heech risiko leit automatysk fêst wat der bart
aia-08: Wa’t AI mei heech risiko brûkt, kin de útkomsten begripe
aia-09: AI mei heech risiko is sa makke dat minsken yngripe kinne
aia-10: AI mei heech risiko jout goede útkomsten en kin tsjin flaters en oanfallen
aia-11: De oanbieder bewekket kwaliteit en regels mei in fêst systeem
aia-12: De oanbieder bewarret de dokuminten fan it systeem tsien jier lang
aia-13: De oanbieder smyt logs pas nei op syn minst seis moannen fuort
aia-14: AI mei heech risiko is hifke foardat immen dy leveret of brûkt
aia-15: De oanbieder ferklearret skriftlik dat it systeem oan de EU-regels foldocht
aia-16: Op AI mei heech risiko of yn de papieren dêrby stiet it CE-teken
aia-17: De oanbieder hat it systeem foarôf oanmeld by de EU-databank
aia-18: By in oertrêding makket de oanbieder it systeem yn oarder of hellet it werom
aia-19: Minsken mei in beheining kinne AI mei heech risiko ek brûke
aia-20: Jo organisaasje hâldt har oan de ynstruksjes fan de oanbieder
aia-21: Wa’t tafersjoch hâldt op AI, hat dêr kennis, tiid en foech foar
aia-22: Jo hâlde by hoe’t AI mei heech risiko wurket en melde wat misgiet
aia-23: Jo organisaasje bewarret de logs lang genôch, op syn minst seis moannen
aia-24: Meiwurkers hearre foarôf dat der op it wurk AI mei heech risiko komt
aia-25: As oerheid registrearje jo jo gebrûk en kontrolearje jo de EU-databank
aia-26: Wa’t rekke wurdt troch in beslút mei AI, kin om útlis freegje
aia-27: It effekt op grûnrjochten is ûndersocht foardat de AI yn gebrûk giet
aia-28: Foar minsken is dúdlik wannear’t AI mei harren praat of wat makke hat
aia-29: By in algemien AI-model heart goede technyske útlis foar oaren
aia-30: In algemien AI-model mei systeemrisiko is ekstra ûndersocht op gefaren
aia-31: De oanbieder meldt earnstige problemen mei in model mei systeemrisiko
aia-32: In model mei systeemrisiko is goed beskerme tsjin hackers
aia-33: Persoansgegevens geane allinnich ûnder betingsten in AI-testomjouwing yn
aia-34: De oanbieder folget it systeem ek nei’t it ferkocht of levere is
aia-35: De tafersjochhâlder heart it as AI mei heech risiko slim misgiet
aia-36: Wa’t in oertrêding fan de AI-feroardering sjocht, kin dat feilich melde
aia-37: Wa’t in AI-model yn in produkt brûkt, kin kleie by it AI-buro
aia-38: Tests litte sjen oft AI mei heech risiko docht wat de bedoeling is
aia-39: De oanbieder fan in algemien AI-model hat belied foar auteursrjocht
avg-01: Der is in wetlike reden om persoansgegevens te brûken
avg-02: Persoansgegevens wurde wiske sa gau’t se net mear nedich binne
avg-03: Jo brûke net mear persoansgegevens as nedich foar it doel
avg-04: It gebrûk fan data past by it doel en kin net mei minder
avg-05: De gegevens oer minsken kloppe en wurde ferbettere as dat nedich is
avg-06: Jo kinne sjen litte dat jo jo oan de privacyregels hâlde
avg-07: Minsken kinne lêze wat der mei harren gegevens bart
avg-08: Gegevens oer sûnens of leauwe: allinnich mei in reden út de wet
avg-09: Minsken kinne harren gegevens ynsjen, ferbetterje of wiskje litte
avg-10: By besluten dy’t minsken hurd reitsje, beslút in minske echt mei
avg-11: Privacy sit fan it begjin ôf yn it ûntwerp en de ynstellingen
avg-12: Persoansgegevens binne beskerme tsjin lekken, ferlies en dieverij
avg-13: By in heech privacyrisiko is foarôf in DPIA dien
grw-01: De frijheid en de rjochten fan minsken lije net ûnder in algoritme
grw-02: Nimmen wurdt troch in algoritme sûnder goede reden oars behannele
awb-01: In beslút mei in algoritme is soarchfâldich taret
awb-02: It beslút neamt de redenen en wat it algoritme dêroan bydroech
woo-01: Wa’t wat oer in algoritme witte wol, kin de dokuminten opfreegje
arc-01: Dokuminten oer it algoritme bliuwe te finen salang’t de wet dat freget
aut-01: It algoritme brûkt gjin wurk fan oaren as dat net mei
dat-01: De makker fan in databank fynt it goed dat jo dy brûke
bzk-01: Wat in soad ynfloed op minsken hat, is te finen yn it Algoritmeregister
bio-01: Ynformaasje en systemen binne befeilige sa’t de BIO foarskriuwt
`;

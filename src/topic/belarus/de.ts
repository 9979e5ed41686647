import type { SideLexicon } from '../topic.ts';

export const de: SideLexicon = {
  country: `
    *belarus* : Belarus, belarussische, kasachisch-belarussisch, Belarussen, Belarusse
    Weissrussland*, weissrussisch*, Weissruss* : Weißrussland, weißrussische, Weißrussen, Weissrusse
    belorussisch* : belorussische
    Belorus*, Byelorus*, Bjelorus*, BSSR : Belorussland, Belorussen, Belorusse, Byelorussian, Bjelorussland, BSSR ! Beloretschensk
  `,
  place: `
    belarussisch* Hauptstadt, Hauptstadt von Belarus, Hauptstadt der Republik Belarus : belarussischen Hauptstadt, Hauptstadt von Belarus, Hauptstadt der Republik Belarus
    Minsk*, Minsker* : Minsk, Minsker
    Brest, Brester, Witebsk*, Gomel, Gomeler, Homel, Grodno, Grodnoer, Hrodna, Mogiljow*, Mogilew*, Mahiljou, Schodino, Soligorsk*, Baranowitschi, Bobruisk*, Orscha, Pinsk, Mosyr, Nowopolozk, Polozk, Molodetschno, Swetlogorsk, Sluzk, Schlobin, Borissow, Lida, Raubitschi
    Great Stone, Grosser Stein, Grossen Stein, Belowescher Heide, Chatyn, Brester Festung
    Molodetschno*, Kobrin*, Luninez, Wolkowysk*, Smorgon*, Slonim*, Nowogrudok*, Oschmjany*, Ostrowez*, Swislotsch*, Schklow*, Kritschew*, Bychow*, Rogatschow*, Rogatschew*, Schitkowitschi*, Kalinkowitschi*, Choiniki*, Narowlja*, Dobrusch*, Buda-Koscheljowo, Tschetschersk*, Leltschizy, Petrikow?, Retschiza*, Retschyza
    Pruschany*, Iwazewitschi*, Drogitschin*, Schabinka*, Malorita*, Ljachowitschi*, Ganzewitschi*, Stolin*, Beloosjorsk*, Braslaw*, Glubokoje, Postawy, Lepel?, Lepeler, Tschaschniki*, Tolotschin*, Werchnedwinsk*, Miory, Dokschizy, Uschatschi, Liosno, Schumilino, Woloschin, Wileika*, Neswisch*, Njaswisch*, Klezk*, Kopyl*, Stolbzy*, Logoisk*, Smolewitschi*, Fanipol*, Saslawl*, Puchowitschi, Marjina Gorka, Mjadel*, Ljuban*, Staryje Dorogi
    Ossipowitschi*, Osipowitschi*, Klimowitschi*, Kostjukowitschi*, Mstislawl*, Tscherikow*, Tschaussy, Belynitschi*, Klitschew*, Glusk*, Chotimsk*, Selwa, Korelitschi*, Djatlowo, Berestowiza*, Silitschi, Borissower, Borisow?, Baranowitscher, Polozker, Mosyrer, Lidaer, Schodinoer, Orschaer, Minskerin*
    Brests, Gomels, Homels, Homeler, Grodnos, Hrodnaer, Mahiljou*, Mahilew*, Mogilev*, Vitebsk*, Wizebsk*, Zhodino, Schodinos, Salihorsk*, Babrujsk*, Bobrujsk*, Baranovichi, Baranawitschy
    Orsha, Pinsker, Mozyr, Masyr, Polotsk, Novopolotsk, Nowopolozker, Polazk, Nawapolazk, Swetlogorsker, Sluzker, Slutsk*, Zhlobin, Schlobiner, Maladsetschna, Molodechno, Barysau, Lidas
    Berjosa, Berjoser, Bereza, Beresowka, Iwanowo?, Kamenez*, Wyssokoje, Kossowo?, Ruschany : Berjosa, Berjoser, Bereza, Beresowka, Iwanowo, Kamenez, Wyssokoje, Kossowo, Ruschany ! Kosovo
    Ruschaner, Mikaschewitschi, Dawid Gorodok, Telechany, Domatschewo, Koslowitschi, Malaryta : Ruschaner, Mikaschewitschi, Dawid-Gorodok, Telechany, Domatschewo, Koslowitschi, Malaryta
    Beschenkowitschi, Dubrowno, Senno, Rossony, Scharkowschtschina, Gorodok?, Nowolukoml, Disna?, Osweja, Bogushewsk, Boguschewsk, Wysokoje, Wassilischki
    Bragin?, Jelsk*, Lojew?, Wetka, Korma?, Turow?, Turower, Oktjabrski?, Choinikier, Wassilewitschi, Kalinkawitschy, Dobruscher, Rogatschower, Retschizaer, Petrikower
    Iwje, Woronowo, Schtschutschin, Skidel, ^Mosty?, Beresowka, Krassnosselski, Bruzgi, Benjakoni, Kamenny Log, Kotlowka, Losowitschi, Krewo, Golschany, Schirowitschi, Schyrowitschy
    Kolodischtschi, Augustow Kanal*, Augustowkanal*, Augustower Kanal*
    Beresino, Krupki, Tscherwen, Rayon Usda, Kreis Usda, Bezirk Usda, Dserschinsk?, Dsjarschynsk, Starobin, Borowljany, Schdanowitschi, Sasslauje, Saslawje, Sajamnoje, Iwenez, Krasnaja Sloboda?
    Gorki?, Dribin, Krasnopolje?, Krugloje, Slawgorod?, Tschausy, Bychau, Aleksandrija?, Alexandria Schklow : Gorki, Dribin, Krasnopolje, Krugloje, Slawgorod, Tschausy, Bychau, Aleksandrija, Alexandria Schklow
    Narotsch*, Naratsch*, Narach, Naroch, Braslawer Seen, Belowesch* : Narotsch, Narotschsee, Naratsch, Narach, Naroch, Braslawer Seen, Beloweschskaja Puschtscha, Belowescher
    Belowesh*, Bialowieza?, Pripjatski*, Pripjat?, Polessje?, Polesien?, Beresina*, Beresinski* : Beloweshskaja, Białowieża, Pripjatski, Pripjat, Polessje, Polesien, Beresina, Beresinski
    Schloss Mir, Schlosses Mir, Schloss von Mir, Burg Mir, Schloss Nesvizh, Nesvizh, Khatyn : Schloss Mir, Schlosses Mir, Schloss von Mir, Burg Mir, Schloss Nesvizh, Nesvizh, Khatyn
    Trostenez, Stalin Linie, Stalinlinie, Festung Brest, Heldenfestung Brest : Maly Trostenez, Stalin-Linie, Stalinlinie, Festung Brest, Heldenfestung Brest
    Belovezh*, Wilejkaer, Mjadeler, Ostrovets, Astrawez, Astravets, Aschmjany, Smarhon, Slonimer, Nawahrudak, Wolkowysker, Waukawysk, Luninezer, Kobriner, Pruschaner, Stoliner, Iwazewitscher
    Drogitschiner, Logoisker, Njaswischer, Industriepark Great Stone, Grossen Steins, Grosse Stein, Weliki Kamen, Welikij Kamen
  `,
  body: `
    Gebietsexekutivkomitee*, Stadtexekutivkomitee*, Kreisexekutivkomitee* : Gebietsexekutivkomitees, Stadtexekutivkomitee, Kreisexekutivkomitee
    Reprasentantenhaus*?, Reprasentantenkammer*, Rat* der Republik, Nationalversammlung*?, Volksversammlung*?
    Nationale Akademie der Wissenschaften, Nationalen Akademie der Wissenschaften, Park der Hochtechnologien, Palast der Unabhangigkeit
    Staatlich* Kontrollkomitee*, Staatskontrollkomitee*, Komitee* für Staatskontrolle, Komitee* für staatliche Kontrolle, Komitee* der Staatskontrolle
    Staatlich* Zollkomitee*?, Staatszollkomitee*?, Staatsgrenzkomitee*?, Staatlich* Grenzkomitee*?, Staatlich* Grenzschutzkomitee*?, Staatlich* Militärindustriekomitee*
    Staatskomitee* für Militärindustrie, Staatlich* Komitee* für Militärindustrie, Staatskomitee* für Wissenschaft und Technologie*, Staatlich* Komitee* für Wissenschaft und Technologie*
    Staatskomitee* für Eigentum*, Staatskomitee* für Standardisierung, Gosstandart?, Goskomwojenprom
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Architektur und (Bau|Bauwesen), (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Antimonopolregulierung*
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Steuern und Abgaben, (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Landwirtschaft und Ernährung?
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Sport und Tourismus?, MART?
    Operativ* Analytisch* Zentrum*, Präsidialbibliothek*?, Allbelarussisch*, Gesamtbelarussisch*, Belaja Rus, BRSM, Listapad, Listopad Filmfestival*, Daschynki, Dazhynki, Daschinki
    Slawjanski Basar, Slavianski Bazaar, Slawischen Basar*, Slawische Basar, Basar in Witebsk
    Gebietsexekutivkomitee*, Rayonexekutivkomitee*, Bezirksexekutivkomitee*, Exekutivkomitee* des Gebiet*, Exekutivkomitee* der Stadt
    Nationale* Akademie der Wissenschaften?, NAW?, Skorina, Skaryna, Euphrosyne von Polozk, Simeon von Polozk, Simeon Polozki, Marc Chagall?
  `,
  company: `
    MTZ, MTS?, MAZ, MAS?, BelAZ, BELAZ, BMZ, MMZ : MTZ, MTS, MAZ, MAS, BelAZ, BELAZ, BMZ, MMZ
    Gomselmasch, Gomselmash, Lidselmasch, Bobruiskagromasch, Amkodor, Belschina, Belshina, Mogiljowliftmasch, Belkommunmasch, BelGee, Belaruskali, Belneftechim, Naftan, Grodno Asot, Grodno Azot, Belgospischtscheprom, Bellegprom, Belavia
    Sawuschkin, Savushkin, Santa Bremor, Kommunarka, Milawiza, Milavitsa, Atlant?, Peleng
    Minsker Traktorenwerk*, Minsker Automobilwerk*, Belarusbank, Belagroprombank, Entwicklungsbank?
    BGU?, BNTU, BSU, Belagro, BELAGRO, Slawischer Basar
    Borimed, Belmedpreparaty, Belgasprombank, Belinvestbank, Belkoopsojus, Belfarmprom, Belstat, BelVEB, Slodytsch, Belita, Bellesbumprom, MZKT, Horizont Holding, Keramin, Minsker Arena
    Janka Kupala, Kupala Theater*, Kupalatheater*, Jakub Kolas, Bolschoi Theater Belarus, Pesnjary, Wassil Bykau, BSUIR, BGUIR
    Belorusneft, Polymir, Grodno Khimvolokno, Mogiljowchimwolokno, Mogilewchimwolokno, Mogilevkhimvolokno, Chimwolokno?, Swetlogorskchimwolokno, SvetlogorskKhimvolokno, Gomeltransneft
    Gomelsteklo, Gomelglas, Belgas?, Beltransgas, Belenergo, Belenergostroi, Belenergostroj, Belenergostroy, BelAES, BelNPP, BelAKW, Beltopgas, Belgorchimprom, Belgorkhimprom, Belgeologija
    Belnefteprodukt, BNK?, Slawkali, Slavkali
    Belmostostroi, Belawtodor, Beltamoschservice, Beltamozhservice, Beltamoschserwis, Belmagistralawtotrans, Belmagistralavtotrans, Belintertrans, Belaeronavigazija, Transaviaexport
    Belpotschta, Belpochta, Beltelecom, Beltelekom, beCloud, BelExpo, BUTB, BUCE, Bellesexport, Belneftestrach, Belgosstrach, Belgosstrakh, Eximgarant*, Belschd, BelZhD
    Lidagroprommasch, Lidagroprommash, Lidselmash, Bobruiskagromash, Mogilevliftmash, Mogiljowtransmasch, Mogilewtransmasch, Mogilevtransmash, Strommaschina, Technolit, Motovelo, Motowelo
    BELJI, MAZ Weichai, MAZ MAN, Volat?, Wolat?, BelWagonmasch, Minsk Tractor Works, Belkommunmash, Stroitechnika, Stroytechnika, Amkodors, Unison?, Horizont?, Gefest?, Brestgasoapparat
    BelOMO, ^Planar?, ^Integral?, Optron, Polimaster, ADANI?, Atomtex, Atomtech?, Linline, Izovac : BelOMO, Planar, Integral, Optron, Polimaster, ADANI, Atomtex, Atomtech, LINLINE, Izovac
    Isowak, Regula?, Tetraedr, Alevkurp, Alewkurp, Beltechexport, Beltech* : Isowak, Regula, Tetraedr, Alevkurp, Alewkurp, Beltechexport, Beltechexport
    Belspezwneschtechnika, BSVT, Peleng?, Agat System*, Sosny?, ^Kristall? : Belspezwneschtechnika, BSVT, Peleng, Agat-System, Sosny, Kristall
    Mogotex, Mogotextil, Mogoteks, Svitanok, Switanok, Belwest, Belvest, Elema?, Kamwol, Kamvol, Kupalinka, Conte Spa, Mark Formelle, Galanteja, Galanteya, Schuhfabrik Marko, Blakit?
    Orschaer Leinen*, Slawjanka?, Sukno?, Milawizas, Belkosmex, Relouis, Vitex?, Belita Vitex
    Pinskdrew, Pinskdrev, Iwazewitschdrew, Ivatsevichdrev, Borisowdrew, Borisovdrev, Retschizadrew, Rechitsadrev, Gomeldrew, Gomeldrev, Witebskdrew, Vitebskdrev, Mostowdrew, Mostovdrev
    Mosyrdrew, FanDOK, Molodetschnomebel, Slonimmebel, Gomeloboi, Minskdrew
    Savushkin Product, Savushkins, Bellakt, Babuschkina Krynka, Babushkina Krynka, Molotschny Mir, Turower Milch*, Veles Mit, Weles Mit, Alivaria, Aliwaria, Krinitsa, Kriniza, Lidskoje Piwo
    Lidskoe, Darida, Slodych, Krasny Pischtschewik, Krasny Pishchevik, Krasny Mosyrjanin, Serwolux, Servolux, Bulbash, Bulbasch, BNBK, BNBC, Agrokombinat*?, Belgospishcheprom
    Belgospitscheprom, Ostromecevo, Ostrometschewo, Schdanowitschi, Snow Agrokombinat
    Academpharm, Akadempharm, Lekpharm, Lekfarm, Pharmland, Triplepharm, BelVitunipharm, Belvitunifarm, Belpharmazija, Belfarmazija, Pharmtechnologie?, Rubikon?, Belbiopharm, BelVetPharm, Belmedpreparati, Belmed*, Borisower Werk*
    EPAM, IBA Group, IBA Gruppe, Wargaming?, Itransition, Synesis, Priorbank, BPS Sberbank, BelWEB, Belwneschekonombank, Belagroprombanks, MTBank, Technobank?, Dabrabyt, Paritetbank
    Statusbank, Belarusbanks, Eurotorg, Evroopt, Jewroopt, Euroopt, Wildberries Minsk, Santa Retail
    BGMU?, BGTU?, BGATU, BGEU?, BGPU?, BGSCHA, BSMU, BSTU?, BSEU, BSATU, Polessje Universität*, Polozker Universität*, Kuljaschow Universität*, Skorina Universität*, Skaryna Universität*
    Puschkin Universität Brest, Kupala Universität*, Mascherow Universität*, Republikanisch* Wissenschaftlich* Praktisch* Zentrum*
  `,
  agency: `
    BelTA
  `,
  club: `
    Dinamo Minsk, Dynamo Minsk : Dinamo Minsk, Dynamo Minsk
  `,
  trap: `
    Minsker Abkommen*, Minsker Vereinbarung*, Minsker Gruppe, Minsker Format : Minsker Abkommens, Minsker Vereinbarungen, Minsker Gruppe, Minsker Format
    Brester Frieden*, Frieden* von Brest Litowsk, Brest Litowsk*, Stade Brest* : Brester Frieden, Brester Friedens, Frieden von Brest-Litowsk, Friedensvertrag von Brest-Litowsk, Stade Brest
    Brest in Frankreich, Brest in der Bretagne : Brest in Frankreich, Brest in der Bretagne
    Minsk Abkommen*, Minsk Vereinbarung*, Minsk Prozess*, Minsker Prozess*, Minsk Gruppe : Minsk-Abkommen, Minsk-Vereinbarungen, Minsk-Prozess, Minsker Prozesses, Minsk-Gruppe
    Minsker Protokoll*, Minsk Format : Minsker Protokoll, Minsk-Format
  `,
};

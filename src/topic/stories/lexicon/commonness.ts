/**
 * In how many of 100 items on the topic a concept or a sound skeleton stands, counted over 154 items of all editions. What is not
 * listed is rare. Fixed, so that a grouping does not depend on what arrived before. Each line: the percentage, then what has it.
 */
const CONCEPTS = `
  95 place-kazakhstan
  92 place-belarus
  51 place-minsk
  50 place-astana
  39 president
  36 who-lukashenko
  34 discuss
  29 meet
  27 trade
  25 ambassador plan visit
  24 cooperation take-part
  23 growth
  21 company lead-deleg partnership
  20 place-almaty sign
  19 joint place-russia relations say-assess
  18 bilateral
  17 expect first
  16 agriculture global machinery talks today who-tokayev
  15 factory session
  14 economy place-region program topic
  13 assembly government production ready receive who-nazarbayev
  12 agree chair cis friendship-grp guest ministry new people-num place-city project propose start summit
  11 national official-v state
  10 arrive aviation csto culture digital embassy entrepreneur export finish integration may october open premier thank transport
   9 construction tour truck university
   8 agreement centre commission dairy diplomat document food forum governor industry invite land-plot mfa minister month past-common place-border prepare presentation sco
   7 aid depart development eaeu friend goods market membership metal november place-central-asia press-serv price promise scientist
   6 celebrate congratulate deputy-pm exchange folk hall important million-bn place-kostanay potential press-meet sell spare-part supply support team technology tractor
   5 agenda airline belaz combine contract crop decide deputy-mp dialogue dollar health ind-coop intergov military mtz music parliament peace phone place-eurasia place-karaganda place-uzbekistan place-vitebsk railway renew roadmap strategic theatre training week win wool working-v youth
   4 approve art council dairy-farm december deputy-min double elect experience joint-venture law level livestock maz memorandum message place-airport place-kyrgyzstan power replace road security song-contest speaker student success yesterday
   3 ally appoint april august award book ceremony chemistry children coal crisis customer data decline diploma drills dynamics eaeu-council education elevator engine exhibition expert export-serv farm-single fire-engine grain half history hour house humanitarian insurance invest january june language lower-house meat newspaper observer oilseed orchestra place-akorda place-armenia place-china place-europe place-grodno place-kokshetau place-pakistan place-tajikistan place-turkmen place-zhodino population producer republic-day retail schedule-date science-proj senate september service share soldier spring standards statement station subtitles summer target test tourism transit trust tyre warehouse water weave-land wood
   2 admission agri-min autumn business-c buy choir coach dance days-of family farewell february fertilizer festival finance friendship-th furniture gift goal hockey import industry-min instrument internship july match monday pasta percent pharmacy place-azerbaijan place-east-asia place-great-stone place-palace place-pavlodar place-petersburg place-ukraine potato profit pump quarter quarter-name record repair seed space street tomorrow tonne training-camp turnkey victory war wednesday winter
   1 academy-sci accident anniversary barrier batch boy-girl budget bus competition conference consul container contest diaspora electronics extended fibre film flag flour gas glass gomselmash hotel interregional jobs labour lamp loan-word lose math monument museum mutual-visit nature obelisk package place-bobruisk place-brest place-cuba place-gomel place-india place-minsk-reg place-mogilev place-mongolia place-petropavl place-serbia place-shymkent place-village police premiere rescue rubber satellite saturday school skating sport substitution sugar sunday teenager tractor-cab trade-house tribute tuesday union-state vet working-group
`;

const SKELETONS = `
  28 LKSND
  12 KSM
   9 TLSN
   8 LND NLSLT SMLT
   7 STLN
   6 KLK KNTL NTL PFL SFSN SKSLK
   5 KNTKT KSNF KSNFL MLT PLTK TML TPN
   4 DLBL DLSN LKS LMKMT LPLT LTSBF PLDST PLSL
   3 BKDNF BKTNF BLKNF BLSK BTFN DLT FSTPL FTL KLKS KLND KLSL KLST KMLT KMPLK LKL LKNST LMN LMST LNDL LNDLN LSLT LSS NKST PLKL PLSN PLTKL PLTS SBST SFLL SLFM SLK SLSK SNPKF STLNK TKTL
`;

function read(table: string): ReadonlyMap<string, number> {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(
    lines.flatMap(([percent, ...features]) => features.map((feature) => [feature, Number(percent) / 100] as const)),
  );
}

/** Share of items, 0 to 1. */
export const COMMON_CONCEPTS = read(CONCEPTS);
export const COMMON_SKELETONS = read(SKELETONS);

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
  28 trade
  26 take-part
  25 ambassador plan visit
  24 cooperation
  23 growth
  21 company lead-deleg partnership
  20 place-almaty sign
  19 joint place-russia relations say-assess
  18 bilateral
  17 expect first
  16 agriculture global machinery talks today who-tokayev
  15 factory session
  14 economy place-region production program topic
  13 assembly government guest propose ready receive who-nazarbayev
  12 agree chair cis friendship-grp ministry new people-num place-city project start summit
  11 official-v premier
  10 arrive aviation construction csto culture digital embassy entrepreneur export finish integration may october open thank transport
   9 tour truck university
   8 agreement commission dairy diplomat document food forum governor industry invite mfa minister place-border prepare presentation sco
   7 aid celebrate depart development eaeu friend goods market membership metal november place-central-asia press-serv price promise scientist sell supply
   6 congratulate deputy-pm folk hall important million-bn place-kostanay potential press-meet spare-part support team technology tractor
   5 agenda airline art belaz combine contract crop decide deputy-mp dollar health ind-coop intergov military mtz music parliament peace phone place-eurasia place-karaganda place-uzbekistan place-vitebsk railway roadmap service strategic theatre training week wool working-v youth
   4 approve council dairy-farm december deputy-min elect experience joint-venture law level livestock maz memorandum place-airport place-kyrgyzstan power road security speaker student success yesterday
   3 ally appoint april august award book buy chemistry children coal crisis decline diploma drills dynamics eaeu-council education elevator engine exhibition expert fire-engine grain history humanitarian invest january june language lower-house meat observer oilseed orchestra pharmacy place-akorda place-armenia place-china place-europe place-grodno place-kokshetau place-pakistan place-tajikistan place-turkmen place-zhodino republic-day retail science-proj seed senate september spring standards statement summer target test tourism transit trust tyre water win wood
   2 agri-min autumn business-c coach dance days-of family farewell february fertilizer festival finance furniture hockey import industry-min instrument july match monday place-azerbaijan place-east-asia place-great-stone place-palace place-pavlodar place-petersburg place-ukraine potato quarter record space street tomorrow training-camp turnkey victory war wednesday winter
   1 accident anniversary budget bus conference consul diaspora electronics extended film flour gas glass gomselmash interregional jobs labour lose monument museum package place-bobruisk place-brest place-cuba place-gomel place-india place-minsk-reg place-mogilev place-mongolia place-petropavl place-serbia place-shymkent place-village police rescue rubber saturday school skating sport sugar sunday tractor-cab trade-house tribute tuesday union-state vet working-group
`;

const SKELETONS = `
  28 LKSND
  12 KSM
   9 TLSN
   8 LND NLSLT SMLT
   7 STLN
   6 KLK KNTL NTL PFL PLSL SFSN SKSLK
   5 FLKNK KNTKT KSNF KSNFL MLT PLTK TML TPN
   4 DLBL DLSN FLKL LKS LMKMT LPLT LTSBF NLDF PLDST PNSTF
   3 BKDNF BKTNF BLKNF BLSK BTFN DLK DLT FSTPL FTL KLKS KLND KLSL KLST KMLT KMPLK KSNK LKL LKNST LMN LMST LNDL LNDLN LPBLK LSLT LSS NKST PLKL PLSN PLTKL PLTS SBST SFLL SLFM SLK SLSK SLT SNPKF SNTL STLNK STT TKTL
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

import type { Edition } from '../../belta/editions.ts';

/** A word of a number: units and tens add up, `hundred` and the scales multiply what stands before them. */
export interface NumberWord {
  readonly value: number;
  /** `scale` is a thousand and more. */
  readonly kind: 'add' | 'hundred' | 'scale';
  /** A scale in the singular or a half counts without a number before it: `over a billion`, `перевысил миллиард`. */
  readonly alone: boolean;
}

/** Stems, folded, longest match wins; `$` ends a whole word. One line a value. `!` marks forms that count alone. */
const ADDENDS: Readonly<Record<Exclude<Edition, 'zh'>, string>> = {
  ru: `2 два$ две$ двух$ двум$ двумя$ обе$; 3 три$ трех$ трем$ тремя$ трёх$; 4 четыре$ четырех$ четырёх$ четырем$; 5 пять$ пяти$ пятью$; 6 шесть$ шести$ шестью$;
    7 семь$ семи$ семью$; 8 восемь$ восьми$; 9 девять$ девяти$; 10 десять$ десяти$ десятк$ десяток$ десятка$; 11 одиннадцат; 12 двенадцат дюжин; 13 тринадцат; 14 четырнадцат; 15 пятнадцат; 16 шестнадцат;
    17 семнадцат; 18 восемнадцат; 19 девятнадцат; 20 двадцать$ двадцати$ двадцатью$; 30 тридцать$ тридцати$ тридцатью$; 40 сорок$ сорока$; 50 пятьдесят$ пятидесяти$; 60 шестьдесят$ шестидесяти$; 70 семьдесят$ семидесяти$;
    80 восемьдесят$ восьмидесяти$; 90 девяносто$ девяноста$; 200 двести$ двухсот$; 300 триста$ трехсот$ трёхсот$; 400 четыреста$ четырехсот$; 500 пятьсот$ пятисот$; 600 шестьсот$ шестисот$;
    700 семьсот$ семисот$; 800 восемьсот$ восьмисот$; 900 девятьсот$ девятисот$; 1.5 полтора$ полторы$ полутора$`,
  be: `2 два$ дзве$ двух$ двюх$ абодва$; 3 тры$ трох$ трыма$; 4 чатыры$ чатырох$; 5 пяць$ пяці$; 6 шэсць$ шасці$; 7 сем$ сямі$; 8 восем$ васьмі$; 9 дзевяць$ дзевяці$; 10 дзесяць$ дзесяці$ дзясятак$ дзясятка$; 11 адзінаццац; 12 дванаццац;
    13 трынаццац; 14 чатырнаццац; 15 пятнаццац; 16 шаснаццац; 17 семнаццац; 18 васемнаццац; 19 дзевятнаццац; 20 дваццаць$ дваццаці$; 30 трыццаць$ трыццаці$; 40 сорак$ сарака$; 50 пяцьдзясят$ пяцідзесяці$;
    60 шэсцьдзясят$ шасцідзесяці$; 70 семдзесят$ сямідзесяці$; 80 восемдзесят$ васьмідзесяці$; 90 дзевяноста$; 200 дзвесце$ двухсот$; 300 трыста$ трохсот$; 400 чатырыста$ чатырохсот$; 500 пяцьсот$ пяцісот$;
    600 шэсцьсот$ шасцісот$; 700 семсот$ сямісот$; 800 восемсот$ васьмісот$; 900 дзевяцьсот$ дзевяцісот$; 1.5 паўтара$ паўтары$`,
  en: `1 one$; 2 two$; 3 three$; 4 four$; 5 five$; 6 six$; 7 seven$; 8 eight$; 9 nine$; 10 ten$; 11 eleven$; 12 twelve$ dozen$; 13 thirteen$; 14 fourteen$; 15 fifteen$; 16 sixteen$; 17 seventeen$; 18 eighteen$; 19 nineteen$;
    20 twenty$; 30 thirty$; 40 forty$; 50 fifty$; 60 sixty$; 70 seventy$; 80 eighty$; 90 ninety$`,
  de: `1 ein$ eine$ einer$ einem$ einen$ eines$; 2 zwei$ beiden$; 3 drei$; 4 vier$; 5 funf$; 6 sechs$; 7 sieben$; 8 acht$; 9 neun$; 10 zehn$; 11 elf$; 12 zwolf$ dutzend$; 13 dreizehn$; 14 vierzehn$; 15 funfzehn$; 16 sechzehn$; 17 siebzehn$; 18 achtzehn$;
    19 neunzehn$; 20 zwanzig$; 30 dreissig$; 40 vierzig$; 50 funfzig$; 60 sechzig$; 70 siebzig$; 80 achtzig$; 90 neunzig$; 1.5 anderthalb$ eineinhalb$; 2.5 zweieinhalb$; 3.5 dreieinhalb$`,
  es: `1 un$ uno$ una$; 2 dos$ ambos$; 3 tres$; 4 cuatro$; 5 cinco$; 6 seis$; 7 siete$; 8 ocho$; 9 nueve$; 10 diez$ decena$; 11 once$; 12 doce$ docena$; 13 trece$; 14 catorce$; 15 quince$; 16 dieciseis$; 17 diecisiete$; 18 dieciocho$; 19 diecinueve$;
    20 veinte$ veintena$; 21 veintiun$ veintiuno$ veintiuna$; 22 veintidos$; 23 veintitres$; 24 veinticuatro$; 25 veinticinco$; 26 veintiseis$; 27 veintisiete$; 28 veintiocho$; 29 veintinueve$; 30 treinta$ treintena$;
    40 cuarenta$; 50 cincuenta$; 60 sesenta$; 70 setenta$; 80 ochenta$; 90 noventa$; 100 cien$ ciento$ centenar$; 200 doscientos$ doscientas$; 300 trescientos$ trescientas$; 400 cuatrocientos$ cuatrocientas$; 500 quinientos$ quinientas$;
    600 seiscientos$ seiscientas$; 700 setecientos$ setecientas$; 800 ochocientos$ ochocientas$; 900 novecientos$ novecientas$`,
  pl: `2 dwa$ dwie$ dwoch$ dwaj$ dwom$ dwoje$ oba$ obie$; 3 trzy$ trzech$ trzej$ troje$; 4 cztery$ czterech$ czterej$; 5 piec$ pieciu$; 6 szesc$ szesciu$; 7 siedem$ siedmiu$; 8 osiem$ osmiu$; 9 dziewiec$ dziewieciu$; 10 dziesiec$ dziesieciu$; 11 jedenas; 12 dwanas tuzin;
    13 trzynas; 14 czternas; 15 pietnas; 16 szesnas; 17 siedemnas; 18 osiemnas; 19 dziewietnas; 20 dwadziescia$ dwudziestu$; 30 trzydziesci$ trzydziestu$; 40 czterdziesci$ czterdziestu$; 50 piecdziesiat$ piecdziesieciu$;
    60 szescdziesiat$ szescdziesieciu$; 70 siedemdziesiat$ siedemdziesieciu$; 80 osiemdziesiat$ osiemdziesieciu$; 90 dziewiecdziesiat$ dziewiecdziesieciu$; 100 sto$ stu$; 200 dwiescie$ dwustu$; 300 trzysta$ trzystu$;
    400 czterysta$ czterystu$; 500 piecset$ pieciuset$; 600 szescset$ szesciuset$; 700 siedemset$ siedmiuset$; 800 osiemset$ osmiuset$; 900 dziewiecset$ dziewieciuset$; 1.5 poltora$ poltorej$`,
};

/** `!` before a stem: counts without a number before it. `0.5` words multiply the scale that follows. */
const SCALES: Readonly<Record<Exclude<Edition, 'zh'>, string>> = {
  ru: '100 !сто$ !ста$ !сотня$ !сотни$ сотен$; 1e3 !тысяча$ !тысячу$ !тысячи$ тысяч тыс$; 1e6 !миллион$ !миллиона$ миллион млн$; 1e9 !миллиард$ !миллиарда$ миллиард млрд$; 1e12 !триллион$ триллион трлн$',
  be: '100 !сто$ !ста$ !сотня$ !сотні$; 1e3 !тысяча$ !тысячу$ !тысячы$ тысяч тыс$; 1e6 !мільён$ !мільёна$ мільён мільен млн$; 1e9 !мільярд$ !мільярда$ мільярд млрд$; 1e12 трыльён трлн$',
  en: '100 !hundred$; 1e3 !thousand$; 1e6 !million$ mln$; 1e9 !billion$ bln$ bn$; 1e12 !trillion$ trn$',
  de: '100 !hundert$; 1e3 !tausend$ tsd$; 1e6 million mio$; 1e9 milliarde mrd$; 1e12 billion bio$',
  es: '1e3 !mil$ miles$; 1e6 millon mln$ mill$; 1e12 billon',
  pl: '1e3 !tysiac$ !tysiaca$ tysiac tysiec tys$; 1e6 !milion$ !miliona$ milion mln$; 1e9 !miliard$ !miliarda$ miliard mld$; 1e12 bilion bln$',
};

/** `полмиллиарда`, `pół miliarda`, `half a billion`, `medio millón`. */
const HALVES: Readonly<Record<Exclude<Edition, 'zh'>, string>> = {
  ru: '0.5 половин пол$',
  be: '0.5 палов пал$ паў$',
  en: '0.5 half$',
  de: '0.5 halbe$ halben$ halbes$ halber$',
  es: '0.5 medio$ media$',
  pl: '0.5 pol$ polowa$ polowe$',
};

export interface NumberLexicon {
  /** Whole words. */
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Stems, longest first. */
  readonly stems: readonly (readonly [stem: string, word: NumberWord])[];
}

function addRows(
  text: string,
  kindOf: (value: number) => NumberWord['kind'],
  into: Map<string, NumberWord>,
  stems: [string, NumberWord][],
): void {
  for (const row of text.split(';')) {
    const [value, ...forms] = row.trim().split(/\s+/);
    for (const form of forms) {
      const alone = form.startsWith('!');
      const stem = form.replace(/^!/, '').replace(/\$$/, '');
      const word = { value: Number(value), kind: kindOf(Number(value)), alone };
      if (form.endsWith('$')) into.set(stem, word);
      else stems.push([stem, word]);
    }
  }
}

function build(edition: Exclude<Edition, 'zh'>): NumberLexicon {
  const words = new Map<string, NumberWord>();
  const stems: [string, NumberWord][] = [];
  addRows(ADDENDS[edition], () => 'add', words, stems);
  addRows(HALVES[edition], () => 'add', words, stems);
  addRows(SCALES[edition], (value) => (value === 100 ? 'hundred' : 'scale'), words, stems);
  stems.sort(([a], [b]) => b.length - a.length);
  return { words, stems };
}

export const NUMBER_LEXICONS: Readonly<Record<Exclude<Edition, 'zh'>, NumberLexicon>> = {
  ru: build('ru'),
  be: build('be'),
  en: build('en'),
  de: build('de'),
  es: build('es'),
  pl: build('pl'),
};

/** German writes compounds: `fünfundvierzig`, `dreihundert`; Russian and Belarusian `полмиллиарда`, `паўмільярда`. */
export const GLUED_HALVES: Readonly<Partial<Record<Edition, RegExp>>> = {
  ru: /^пол(?=милли)/u,
  be: /^паў(?=мілья)/u,
  pl: /^pol(?=mili)/u,
};

import type { SideLexicon } from '../topic.ts';

export const en: SideLexicon = {
  country: `
    *uzbek*, Ozbekiston : Uzbekistan, Uzbek, Uzbeks, Uzbekistani, Belarusian-Uzbek, Ozbekiston
  `,
  place: `
    Tashkent, Toshkent, Samarkand, Bukhara, Khiva?, Khorezm, Andijan, Andizhan, Namangan, Fergana, Ferghana, Kokand, Navoi? : Tashkent, Toshkent, Samarkand, Bukhara, Khiva, Khorezm, Andijan, Andizhan, Namangan, Fergana, Ferghana, Kokand, Navoi
    Karakalpakstan, Nukus, Surkhandarya, Surxondaryo, Kashkadarya, Syrdarya, Jizzakh, Djizak, Termez, capital of Uzbekistan, Uzbek capital : Karakalpakstan, Nukus, Surkhandarya, Surxondaryo, Kashkadarya, Syrdarya, Jizzakh, Djizak, Termez, capital of Uzbekistan, Uzbek capital
  `,
  body: `
    Oliy Majlis, Legislative Chamber?, khokim*, hokim*, mahalla? : Oliy Majlis, Legislative Chamber, khokim, khokimiyat, hokim, mahalla
  `,
  company: `
    UzAuto, Uzavtosanoat, Uzagrotech*, Uzbekneftegaz, Uzbekistan Airways, Uzbekistan Temir Yollari, Uzpromstroybank : UzAuto, Uzavtosanoat, Uzagrotech, Uzbekneftegaz, Uzbekistan Airways, Uzbekistan Temir Yollari, Uzpromstroybank
  `,
  pair: `
    Belarus*-Uzbek*, Uzbek*-Belarus* : Belarus-Uzbekistan, Belarusian-Uzbek, Uzbek-Belarusian
  `,
  trap: `
    Pakhtakor, Humo Tashkent, Humo, Samarkand Declaration, Samarkand Spirit : Pakhtakor, Humo Tashkent, Humo, Samarkand Declaration, Samarkand Spirit
  `,
};

import type { SideLexicon } from '../topic.ts';

export const de: SideLexicon = {
  country: `
    *usbek* : Usbekistan, Usbekistans, usbekisch, usbekische, Usbeken, belarussisch-usbekisch
  `,
  place: `
    Taschkent*, Samarkand*, Buchara, Chiwa?, Choresm*, Andischan, Namangan*, Fergana*, Kokand, Nawoi? : Taschkent, Taschkents, Samarkand, Buchara, Chiwa, Choresm, Andischan, Namangan, Fergana, Ferganatal, Kokand, Nawoi
    Karakalpak*, Nukus, Surchandarja, Kaschkadarja, Syrdarja, Dschisach, Dschisak, Termes : Karakalpakstan, Nukus, Surchandarja, Kaschkadarja, Syrdarja, Dschisach, Dschisak, Termes
  `,
  body: `
    Olij Madschlis, Oli Majlis, Chokim*, Hokim* : Olij Madschlis, Oli Majlis, Chokim, Hokimijat
  `,
  company: `
    UzAuto, Usbekneftegas, Uzbekistan Airways : UzAuto, Usbekneftegas, Uzbekistan Airways
  `,
  pair: `
    belaruss*-usbek*, usbek*-belaruss*, Belarus-Usbekistan : belarussisch-usbekische, usbekisch-belarussisch, Belarus-Usbekistan
  `,
  trap: `
    Pachtakor, Humo Taschkent, Humo, Erklarung von Samarkand : Pachtakor, Humo Taschkent, Humo, Erklärung von Samarkand
  `,
};

import type { Edition } from '../../belta/editions.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { SharedLexicon } from './model.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const sharedLexicons: Readonly<Record<Edition, SharedLexicon>> = { ru, be, en, de, es, pl, zh };

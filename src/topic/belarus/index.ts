import type { TopicSide } from '../topic.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { officials } from './officials.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Belarus as one side of a topic, whatever the other. */
export const belarus: TopicSide = { country: 'by', lexicons: { ru, be, en, de, es, pl, zh }, officials };

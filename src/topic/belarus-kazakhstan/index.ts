import { belarus } from '../belarus/index.ts';
import type { Topic, TopicData } from '../topic.ts';
import { defineTopic } from '../topic.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { names } from './names.ts';
import { envoys, officials } from './officials.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const data: TopicData = {
  id: 'belarus-kazakhstan',
  names,
  home: belarus,
  partner: { country: 'kz', lexicons: { ru, be, en, de, es, pl, zh }, officials },
  envoys,
};

export const belarusKazakhstan: Topic = defineTopic(data);

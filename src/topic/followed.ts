/** The topic that is followed here; nothing outside its folder names it. */
export { belarusKazakhstan as followedTopic } from './belarus-kazakhstan/index.ts';

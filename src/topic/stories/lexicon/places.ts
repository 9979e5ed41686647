import { rows } from './rows.ts';

/** Countries, regions and cities. Every id starts with `place-`: the dateline's place is looked up among them. */
export const PLACES = rows(`
  place-belarus    | беларус белорус республик_беларусь | беларус | belarus | belarus weissruss | belarus bielorrus | bialorus | 白俄罗斯 白罗斯 白方 白国
  place-kazakhstan | казахстан казах | казахстан казах | kazakh | kasach | kazaj kazak | kazach | 哈萨克斯坦 哈萨克 哈方 哈国
  place-both       | белорусско-казахст | беларуска-казахст | - | - | - | bialorusko-kazach | 白哈
  place-minsk      | минск | мінск | minsk | minsk | minsk | minsk | 明斯克
  place-astana     | астан нур-султан нурсултан$ | астан нур-султан | astana nur-sultan | astana nur-sultan | astan nur-sult | astan nur-sult | 阿斯塔纳 努尔苏丹 努尔-苏丹
  place-almaty     | алматы алма-ат алматин | алматы алма-ат алмацін | almaty almatinsk alma-ata | almaty | almaty alma-at | almaty alma-at | 阿拉木图
`);

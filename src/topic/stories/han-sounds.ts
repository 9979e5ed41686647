/**
 * The characters Chinese uses to write foreign names, with the consonant classes of `skeleton.ts` they stand for; an empty class
 * is a vowel. One line a class.
 */
const ROWS: Readonly<Record<string, string>> = {
  '': '阿艾埃厄奥欧乌伊亚雅耶叶尤尧约优于哎爱依',
  B: '巴拜贝别比彼博勃布伯柏毕鲍包',
  P: '帕派佩珀皮波坡普潘浦',
  BN: '班邦本宾',
  PN: '彭平品',
  F: '瓦韦维沃武乌弗夫法菲费福富佛威娃',
  FN: '万温文旺冯芬凡丰方',
  D: '达戴德杰迪季多杜佳久代道狄吉',
  DN: '丹当登丁东邓顿',
  T: '塔泰特捷蒂铁季托图佳秋忒提台太陶',
  TN: '坦唐滕腾廷通汤敦田',
  K: '加盖格戈古卡凯克基科库哈海赫希霍胡喀考高郭柯吉可谷果阔',
  KN: '甘冈根金贡坎康肯孔汉杭亨欣洪昆',
  S: '扎宰泽齐佐祖萨塞瑟谢西索苏兹斯茨茹日热若什沙舍施绍舒夏希查采切契奇乔丘恰朱哲济思司色赛丝休肖秀车茶察策崔楚褚珠久',
  SN: '赞增津宗桑森辛松詹任容尚申生顺昌琴钦春钱陈臣岑孙珍真尊仁',
  L: '拉莱列勒里利洛罗卢鲁留廖雷尔丽莉柳瑞赖吕略累劳',
  LN: '兰朗连林伦隆仑龙良凌琳莲',
  M: '木马迈梅米莫穆姆缪玛美麦谬摩密慕',
  MN: '曼芒门明蒙敏',
  N: '纳奈涅尼诺努纽恩翁内娜妮安昂因英温瑙',
  NN: '南宁农嫩',
};

/** A character in two rows counts for the later one. */
export const HAN_SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([sounds, characters]) =>
    Array.from(characters, (character) => [character, sounds] as const),
  ),
);

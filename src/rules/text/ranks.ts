/** Those among whom something is ranked, or the word for it. */
const AMONG =
  "全[国省市区县州镇街]|同类|同行业|同级|排[名位序]?|名列|位[居列次]|[居列达获]|进入|跻身|稳居";

/** 第一, 前三: with those among whom, or as the whole answer; 安全第一 is a saying. */
const PLACE = "(?:第[一二三四五六七八九十]|前[一二两三四五六七八九十])";
const PLACE_UNIT = "(?:[名位强]|等[级次]|梯队|方阵|档次?)?";
/** Places without a number. */
const AREA = "前列|前茅|首位|榜首|先进行列|中等?以上|中上游";
const END = "(?=$|[,;。、)])";

/** The source of a pattern for a rank in words: 全省第一, 排名前三, 位居全市前列. */
export const RANK = [
  `^${PLACE}${PLACE_UNIT}(?:及?以上|以内)?$`,
  `^(?:${AREA})$`,
  `(?:${AMONG})[^,;。、]{0,6}(?:${PLACE}${PLACE_UNIT}(?:及?以上|以内)?|${AREA})${END}`,
].join("|");

/** Words in which a numeral character is no number: 统一 is not one. */
export const NOT_NUMBERS: readonly string[] = [
  '一些',
  '一线',
  '举一反三',
  '岛湾一体',
  '新一届',
  '百姓',
  '社零',
  '第一时间',
  '统一',
  '进一步',
  '逐一',
  '首要',
];

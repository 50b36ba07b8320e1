import type { Place } from './place.ts';

/** Numbers of telephones, addresses and the web. */

export const telephone = ({ text, token, left, right, quantity }: Place): boolean => {
  const { length } = token.digits;
  if (/\./.test(token.digits) || quantity.unit !== '') return false;
  if (/(?:电话|热线|传真|手机|邮编|邮政编码|QQ|联系方式)[^。;\n]{0,14}$/.test(left) && length >= 3)
    return true;
  if (/^0\d{2,3}$/.test(token.digits) && /^[-)]\d{7,8}/.test(right)) return true;
  if (length >= 7 && length <= 8 && /(?:^|\D)0\d{2,3}[-)]$/.test(left)) return true;
  if (/^1[3-9]\d{9}$/.test(token.digits)) return true;
  return (
    length >= 7 && length <= 8 && /\d{7,8}[,、/ ]$/.test(left) && !/[万亿元人个%]/.test(text[token.end] ?? '')
  );
};

export const address = ({ left, right }: Place): boolean =>
  (/[路街道巷弄里][\p{Script=Han}]{0,2}$/u.test(left) && /^(?:号(?!线)|弄|-\d+号)/.test(right)) ||
  (/号(?:楼)?$/.test(left) && /^(?:楼|室|层|单元|栋|幢|座)/.test(right) && /[路街道巷弄]/.test(left));

export const web = ({ left, right }: Place): boolean =>
  /(?:https?:\/\/|www\.|@)[\w./-]*$/.test(left) ||
  /^[\w.-]*@[\w-]+\./.test(right) ||
  /^[\w.-]*\.(?:com|cn|org|gov)\b/.test(right);

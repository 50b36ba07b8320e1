import type { Locale } from '../../../bundle/model/text.ts';

/** The method for readers who are no statisticians. Formulas and numbers are exact; sources stand at the end. */

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

interface Source {
  readonly text: string;
  readonly href?: string;
}

export interface MethodText {
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly sourcesTitle: string;
  readonly sources: readonly Source[];
}

const XBRL =
  'https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html';
const GRIM = 'https://doi.org/10.1177/1948550616673876';
const MOORE = 'https://doi.org/10.1137/1.9780898717716';

const zh: MethodText = {
  lead: '报告里的数字互相牵连：有了今年和去年的数，就能算出增速；有了各部分，就能加出总数。核对把编者列出的关系逐条算一遍，看写出来的数与算出来的数是否一致。',
  sections: [
    {
      title: '一个数其实是一段范围',
      paragraphs: [
        '写“8.1%”的人，手里的数可能是 8.07%，也可能是 8.14%，写的时候只留了一位小数。所以 8.1% 说的是 8.05% 至 8.15% 这一段。核对不拿一个点去比另一个点，而是拿一段比另一段：两段有共同的值，就是相符。',
        '一个一个数出来的数没有舍入，3614 人就是 3614 人。带“约”“近”“余”“超”等字的数，按通常的用法各有各的范围；“近”没有公认的界限，这里有意取得宽，宁可少指不符，也不错指。计算全程用分数，不用小数近似，所以没有计算误差。',
      ],
      table: {
        head: ['报告的写法', '所指的范围'],
        rows: [
          ['3614 人（逐一计数）', '正好 3614'],
          ['7033.89 亿元、8.1%（有舍入）', '末位上下各半个单位：7033.885 至 7033.895，8.05% 至 8.15%'],
          ['约 11.7', '末位上下各一个单位：11.6 至 11.8'],
          ['近 5000', '至少 4000、低于 5000（有意取宽）'],
          ['5 万余', '超过 5 万、低于 6 万'],
          ['超 86%、突破 7000 亿元', '超过该数，没有上限'],
          ['500 以上', '至少 500，没有上限'],
          ['不足 10', '超过 0、低于 10'],
        ],
      },
    },
    {
      title: '先按四舍五入，再按只舍不入',
      paragraphs: [
        '国家标准规定数字按进舍规则（“四舍六入五成双”）修约，核对先这样读：取末位半个单位，在此之内都算。若不相符，再试另一种常见做法：只舍不入，8.1% 指至少 8.1%、低于 8.2%。靠这种读法才相符的，会写明。两种读法都不相符，才判为不符。',
      ],
    },
    {
      title: '各种结论',
      paragraphs: [
        '相符：算得的范围与所述（或其他来源公布）的范围有共同的值。这不证明两个数都对，只说明它们不矛盾。',
        '不符：报告之内的两个数值若属同一时期、同一口径，不能同时成立，怎样舍入都没有共同的值。原因可能是口径不同、时点不同，也可能是笔误；核对只指出不一致，不断定谁对谁错。数值相合、只是一处已实现、一处预计的，另列为“表述不一致”。',
        '基数或已修订：增速（报告所述，或其他来源公布）要求的上年基数，与其他来源公布的不同。上年数在公布之后常有修订，所以这不算不符；会写明所需的基数、公布的基数与相差的百分比。',
        '推得：报告没有写出这个数，这里算出它应当落在哪一段。例如由今年的数和增速推出去年的数。',
        '不可比：两个数不能放在一起比。最常见的是增速按不变价（扣除价格变动）计算，而两年的数额按当年价格计算；还有范围不同、时期不同，由亏损起算或转为亏损，以及两个来源的数不一致。',
      ],
    },
    {
      title: '推得的数写几位',
      paragraphs: [
        '推得的数只写有意义的位数：范围的两端舍入后是同一个数，就写“约 28.35%”；否则写出两端，向外取整，不漏掉任何可能的值。点开一条核对，可以看到精确的范围。',
      ],
    },
    {
      title: '人数必须是整数',
      paragraphs: [
        '若某年的人数是 3614，增速写 38.22%，那么上一年的人数应在 2614.57 与 2614.77 之间。人数只能是整数，而这一段里没有整数：2614 人得 38.26%，2615 人得 38.20%。所以若两个数说的是同一时期，就不可能同时严格成立。推得的人数、件数也只写其中的整数。这一思路来自检查论文数据的 GRIM 检验。',
        '这种检验只用于一个一个数出来的数。以万、亿为单位的数和金额、面积等量出来的数，不作此检验。',
      ],
    },
    {
      title: '核对不能说明什么',
      paragraphs: [
        '相符不等于真实：编造得前后一致的数也相符。不符也不等于错误：许多差别来自口径或时点。每条不符都附有编者的说明；其中的原因未必已经核实。',
        '关系由编者逐条写入 relations.csv，报告未必写明，谁都可以查对和增补。与其他出版物的数比较时，会注明出处，并与报告自己的数分开。',
      ],
    },
  ],
  sourcesTitle: '依据',
  sources: [
    { text: 'GB/T 8170—2008《数值修约规则与极限数值的表示和判定》' },
    {
      text: 'XBRL Calculations 1.1（XBRL International，2023）：财务报表按舍入区间核对加总',
      href: XBRL,
    },
    {
      text: 'Brown, N. J. L. & Heathers, J. A. J. (2017). The GRIM Test. Social Psychological and Personality Science 8(4), 363–369',
      href: GRIM,
    },
    {
      text: 'Moore, R. E., Kearfott, R. B. & Cloud, M. J. (2009). Introduction to Interval Analysis. SIAM',
      href: MOORE,
    },
  ],
};

const en: MethodText = {
  lead: 'The numbers of a report hang together: this year and last year make a growth, parts make a total. The audit calculates each relation that the editor lists and asks whether what is written fits what follows.',
  sections: [
    {
      title: 'A number is a range',
      paragraphs: [
        'Whoever wrote 8.1% may have had 8.07% or 8.14% and kept one decimal. So 8.1% stands for everything from 8.05% to 8.15%. The audit does not compare points but ranges: where two ranges have a value in common, the numbers fit.',
        'What was counted one by one was not rounded: 3,614 persons are 3,614. Words such as about, nearly and over each have their usual range; “nearly” has no agreed limit and is read wide on purpose, so as to err towards too few misfits. All arithmetic is done with exact fractions, so the calculation adds no error of its own.',
      ],
      table: {
        head: ['As written', 'What it stands for'],
        rows: [
          ['3,614 persons (counted)', 'exactly 3,614'],
          [
            '7033.89, 8.1% (rounded)',
            'half a unit of the last digit to each side: 7033.885 to 7033.895, 8.05% to 8.15%',
          ],
          ['about 11.7 (约)', 'a whole unit of the last digit to each side: 11.6 to 11.8'],
          ['nearly 5,000 (近)', 'at least 4,000 and under 5,000, wide on purpose'],
          ['more than 50,000 (5万余)', 'over 50,000 and under 60,000'],
          ['over 86% (超, 突破)', 'more than that, without upper end'],
          ['500 or more (以上)', 'at least 500, without upper end'],
          ['under 10 (不足)', 'over 0 and under 10'],
        ],
      },
    },
    {
      title: 'Rounded first, cut off second',
      paragraphs: [
        'The national standard rounds to the nearest, and so the audit reads numbers first. Where that does not fit, it tries the other common habit, cutting off: 8.1% is then at least 8.1% and under 8.2%. A check that only fits this way says so. Only what fits neither way is said to differ.',
      ],
    },
    {
      title: 'The verdicts',
      paragraphs: [
        'Agrees: what was derived and what is stated, or published elsewhere, have values in common. This does not prove either number; it says that they do not contradict one another.',
        'Differs: two values within the report cannot both hold if they are of one period and basis, however they were rounded. The basis or the day may be another, or it is a slip. The audit shows the misfit and does not say who is wrong. Where the values agree and only one of them is a fact and the other expected, it is listed apart, as stated differently.',
        'Base possibly revised: the growth, stated by the report or published elsewhere, needs another level of the year before than another publication has. Such levels are often revised after they are published, so this does not count as differing; the base that is needed, the published one and the difference in per cent are given.',
        'Implied: the report does not state this number; this is where it would have to lie, such as last year’s count from this year’s and its growth.',
        'Not comparable: the numbers cannot be set against one another. The usual case is a growth at constant prices, with price changes taken out, beside amounts at current prices; others are another scope or another period, growth from or to a loss, and two publications that do not agree.',
      ],
    },
    {
      title: 'How many digits an implied number has',
      paragraphs: [
        'An implied number has as many digits as carry meaning: where both ends of its range round to one number it is “about 28.35%”; otherwise both ends are given, rounded outwards so that no possible value is left out. A check that is opened shows the exact range.',
      ],
    },
    {
      title: 'Persons are whole',
      paragraphs: [
        'If 3,614 persons are 38.22% more than the year before, there were between 2,614.57 and 2,614.77 of them then. Persons are whole and no whole number lies there: 2,614 would make 38.26%, 2,615 would make 38.20%. So both numbers cannot be exact, if they are of the same period. Of implied counts, too, only the whole numbers are given. The idea is that of the GRIM test, which checks the data of papers.',
        'The test is made only for what was counted one by one, not for amounts in ten thousands, nor for money, areas and other things that are measured.',
      ],
    },
    {
      title: 'What the audit cannot tell',
      paragraphs: [
        'To fit is not to be true: numbers invented with care fit as well. To differ is not to be wrong: many differences come from another basis or another day. Each carries a note by the editor, whose reasons may be conjecture.',
        'An editor writes each relation into relations.csv, whether or not the report spells it out; anybody can check them there and add more. Values from other publications are named with their source and kept apart from those of the report.',
      ],
    },
  ],
  sourcesTitle: 'Sources',
  sources: [
    {
      text: 'GB/T 8170–2008, Rules of rounding off for numerical values & expression and judgement of limiting values',
    },
    {
      text: 'XBRL Calculations 1.1 (XBRL International, 2023): sums of accounts checked by rounding intervals',
      href: XBRL,
    },
    {
      text: 'Brown, N. J. L. & Heathers, J. A. J. (2017). The GRIM Test. Social Psychological and Personality Science 8(4), 363–369',
      href: GRIM,
    },
    {
      text: 'Moore, R. E., Kearfott, R. B. & Cloud, M. J. (2009). Introduction to Interval Analysis. SIAM',
      href: MOORE,
    },
  ],
};

export const METHOD_TEXT: Readonly<Record<Locale, MethodText>> = { zh, en };

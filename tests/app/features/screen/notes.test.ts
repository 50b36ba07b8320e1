import { expect, test } from 'vitest';
import { checkText } from '../../../../src/app/features/screen/slides/notes.ts';
import { audit } from '../../../../src/audit/audit.ts';
import { SHIPPED } from '../../../support/shipped.ts';

test('a check in the presenter’s notes carries its name, reason and what the editor knows of it', () => {
  const differing = audit(SHIPPED.bundle).checks.filter(({ verdict }) => verdict === 'differs');
  const texts = differing.map((check) => checkText(check, 'zh'));
  expect(texts.map((text) => text.split('：')[0])).toEqual(['表述不一致', '不符']);
  for (const [index, { note, reason }] of differing.entries()) {
    expect(texts[index]).toContain(reason.zh);
    expect(texts[index]).toContain(note.zh);
  }
});

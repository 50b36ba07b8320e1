import { type BundleReading, readBundle } from '../../src/bundle/read/read.ts';
import { bundleFiles, type Draft, draftBundle } from '../../src/extraction/draft/bundle.ts';
import { readMentions } from '../../src/extraction/read-mentions.ts';

/** What the draft of any text is filed under. */
export const DRAFT_META = {
  name: 'some-city-2023',
  title: '2023年某市统计公报',
  issuer: '某市统计局',
  published: '2024-04-30',
  sha256: 'a'.repeat(64),
};

/** A text read, drafted, written to files and read back as a bundle. `edit` is what an editor changes in the draft. */
export const draftedBundle = async (
  text: string,
  edit: (draft: Draft) => Draft = (draft) => draft,
): Promise<{ readonly draft: Draft } & BundleReading> => {
  const draft = edit(draftBundle(text, readMentions(text)));
  const files = bundleFiles(draft, { ...DRAFT_META, characters: text.length });
  const source = async (path: string) => {
    const content = files.get(path);
    return content === undefined ? null : new TextEncoder().encode(content);
  };
  return { draft, ...(await readBundle(source)) };
};

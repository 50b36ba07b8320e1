import { basename } from 'node:path';
import type { Bilingual } from '../bundle/model/text.ts';
import { DOCUMENT_EXTENSIONS, readDocument } from '../extraction/documents/registry.ts';
import { bytesAt } from './bundle-directory.ts';

export type FileReading = { readonly text: string } | { readonly error: Bilingual };

const kinds = DOCUMENT_EXTENSIONS.join(', ');

/** The text of a document on disk, or what is wrong with it. */
export const documentAt = async (path: string): Promise<FileReading> => {
  const bytes = await bytesAt(path);
  if (!bytes) {
    return {
      error: {
        zh: `${path}：没有这个文件。请检查路径。`,
        en: `${path}: no such file. Check the path.`,
      },
    };
  }
  const reading = await readDocument(basename(path), bytes);
  if ('text' in reading) return reading;
  switch (reading.problem) {
    case 'unknown-kind':
      return {
        error: {
          zh: `${path}：不能读取这种文件。能读取的是：${kinds}。`,
          en: `${path}: this kind of file cannot be read. What can: ${kinds}.`,
        },
      };
    case 'unreadable':
      return {
        error: {
          zh: `${path}：文件内容与扩展名不符，或已损坏。文本应为 UTF-8 或 GB 18030 编码。`,
          en: `${path}: the content is not what the extension says, or is damaged. Text is expected in UTF-8 or GB 18030.`,
        },
      };
    case 'empty':
      return {
        error: {
          zh: `${path}：文件中没有文字（扫描件需先识别文字）。`,
          en: `${path}: there is no text in the file (a scan must be recognised first).`,
        },
      };
  }
};

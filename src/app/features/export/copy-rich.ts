import { copyText } from '../../panel/copy.ts';

/** Puts a picture on the clipboard; false where the browser forbids it or the page's address is not secure. */
export const copyPicture = async (png: () => Promise<Uint8Array>): Promise<boolean> => {
  try {
    const blob = png().then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return true;
  } catch {
    return false;
  }
};

/** Puts a table on the clipboard, as text for spreadsheets and as HTML for word processors. */
export const copyTable = async (tsv: string, html: string): Promise<boolean> => {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([tsv], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyText(tsv);
  }
};

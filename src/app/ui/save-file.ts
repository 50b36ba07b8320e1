/** How long a browser may take to begin a download before its bytes are let go, in milliseconds. */
const LET_GO_AFTER = 60_000;

/** A file that the browser is to save. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Hands a file to the browser to be saved. */
export const saveFile = ({ name, mediaType, content }: SavedFile): void => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO_AFTER);
};

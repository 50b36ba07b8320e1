/** How long a browser may take to begin a download before its bytes are let go, in milliseconds. */
const LET_GO_AFTER = 60_000;

/** Hands bytes to the browser as a file to be saved. */
export const downloadFile = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO_AFTER);
};

declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype' },
  ) => Promise<Buffer>;
  export default subsetFont;
}

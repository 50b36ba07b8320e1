declare module 'virtual:pdf-font' {
  /** A TrueType font as Base64 (see build/pdf-export.ts). */
  const base64: string;
  export default base64;
}

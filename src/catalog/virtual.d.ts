declare module 'virtual:kilowait/watts' {
  /** The figures of all devices as the table that decodeWatts reads. */
  export const table: string;
}

declare module 'virtual:kilowait/citations/shared' {
  export const shared: import('./citation-tables').SharedCitations;
}

declare module 'virtual:kilowait/citations/en' {
  export const texts: import('./citation-tables').CitationTexts;
}

declare module 'virtual:kilowait/citations/de' {
  export const texts: import('./citation-tables').CitationTexts;
}

declare module 'virtual:kilowait/first-watts' {
  /** The figures that a first answer may need, as the table that decodeWatts reads. */
  export const table: string;
}

declare module 'virtual:kilowait/more-watts' {
  /** The figures of all other devices, as the table that decodeWatts reads. */
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

declare module 'virtual:kilowait/countries' {
  /** The figures of all countries as the table that countries.ts reads. */
  export const table: string;
}

declare module 'virtual:kilowait/country-citations' {
  export const citations: import('./country-table').CountryCitationTable;
}

declare module 'virtual:kilowait/band-presets' {
  export const presets: readonly import('./band-presets').BandPreset[];
}

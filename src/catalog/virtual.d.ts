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

declare module 'virtual:kilowait/embodied' {
  /** The figures by the device or the category that they are for. */
  export const figures: Readonly<Record<string, import('./embodied').EmbodiedFigure>>;
}

declare module 'virtual:kilowait/plug-limits' {
  export const limits: import('./plug-limits').PlugLimits;
}

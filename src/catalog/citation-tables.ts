/** The part of the citations that is the same in every language. */
export interface SharedCitations {
  /** Title and address (a web address, or words on where the text was found), each pair once. */
  readonly references: readonly (readonly [title: string, address: string])[];
  /** Per device id its sources: index into references, index into methods, indexes of power states. */
  readonly devices: Readonly<
    Record<string, readonly (readonly [reference: number, method: number, states: string])[]>
  >;
}

/** The words of one language. */
export interface CitationTexts {
  /** What each source says, in the order of the shared devices and their sources. */
  readonly says: readonly string[];
  /** Notes by device id. */
  readonly notes: Readonly<Record<string, string>>;
}

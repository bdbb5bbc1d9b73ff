/** Another language's texts: the same keys as the English ones. */
export type Translation<English> = { readonly [Key in keyof English]: string };

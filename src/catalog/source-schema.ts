import * as v from 'valibot';

/** A text that is neither empty nor padded. */
export const text = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/su, 'needs a text'));

/** A text in both languages. */
export const translated = v.pipe(v.strictObject({ en: text, de: text }), v.readonly());

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[\w.-]+\.[a-z]{2,}([/?#]\S*)?$/iu, 'is no web address'),
);

/** A source with the address of its page. */
export const linkedSource = v.pipe(v.strictObject({ title: text, url: webAddress }), v.readonly());

/** A source with its address, or with words on where it was found. */
export const anySource = v.pipe(
  v.strictObject({
    title: text,
    url: v.exactOptional(webAddress),
    where: v.exactOptional(v.pipe(text, v.regex(/^(?!https?:)/u, 'belongs into url'))),
  }),
  v.check(
    ({ url, where }) => (url === undefined) !== (where === undefined),
    'needs either a url or a where',
  ),
  v.readonly(),
);

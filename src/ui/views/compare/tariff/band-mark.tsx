import './band-look.css';

/** As many as can be told apart by colour and pattern; a further band begins again. */
const looks = 6;

/** The class of a band's colour and pattern, by its index within the tariff. */
export const bandLook = (index: number): string => `band-look-${index % looks}`;

/** A band's colour and number, as the picture of the week has them. */
export const BandMark = ({ index }: { readonly index: number }) => (
  <span class={`band-mark ${bandLook(index)}`} aria-hidden="true">
    <span>{index + 1}</span>
  </span>
);

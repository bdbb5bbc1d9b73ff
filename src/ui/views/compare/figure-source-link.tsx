import type { FigureSource } from '../../../catalog/country-citations';

/** A country figure's source: as a link, or in words where its text is not on the web. */
export const FigureSourceLink = ({ source: { title, url, where } }: FigureSourceLinkProps) =>
  url === undefined ? (
    <span lang="en">
      {title} {where !== undefined && `(${where})`}
    </span>
  ) : (
    <a href={url} lang="en" target="_blank" rel="noreferrer">
      {title}
    </a>
  );

interface FigureSourceLinkProps {
  readonly source: FigureSource;
}

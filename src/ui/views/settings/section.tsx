import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One card of the settings with its heading. */
export const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => {
  const id = useId();
  return (
    <section class="card settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

import type { ComponentChildren } from 'preact';

interface Props {
  title: ComponentChildren;
  /** How far the user is, as text. */
  children: ComponentChildren;
  /** The same as a bar: steps done, of how many. */
  bar?: { value: number; max: number };
}

/** The head of a card whose steps follow each other: how far the user is. */
export const StepProgress = ({ title, children, bar }: Props) => (
  <>
    <div class="tool-head" data-kit="steps">
      <span>{title}</span>
      <span>{children}</span>
    </div>
    {bar && <progress class="tool-progress" {...bar} aria-hidden="true" />}
  </>
);

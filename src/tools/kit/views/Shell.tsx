import type { ComponentChildren, RefObject } from 'preact';
import type { DeferredControl } from '../use-deferred';

interface ShellProps {
  root: RefObject<HTMLDivElement>;
  /** What counts as acting in the tool. */
  actions: DeferredControl<object>['actions'];
  children: ComponentChildren;
}

/** The element around a tool. */
export const Shell = ({ root, actions, children }: ShellProps) => (
  <div class="tool" data-kit="shell" ref={root} {...actions}>
    {children}
  </div>
);

interface CardProps {
  /** What the card is, for those who do not see it: the tool's title. */
  label: string;
  /** In the dark bar on top: where in the tool the user is. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/** The card in which a user acts. */
export const Card = ({ label, head, children }: CardProps) => (
  <section class="tool-card" aria-label={label}>
    {head}
    <div class="tool-body">{children}</div>
  </section>
);

interface HeadingProps {
  heading: RefObject<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** The heading of a step. It gets the focus when the step is new. */
export const Heading = ({ heading, children }: HeadingProps) => (
  <h2 class="tool-question" data-kit="heading" tabIndex={-1} ref={heading}>
    {children}
  </h2>
);

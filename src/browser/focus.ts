/** Moves the focus to what is new, without a jump where it can be seen already. */
export function focusOn(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight / 2) heading.scrollIntoView({ block: 'start' });
}

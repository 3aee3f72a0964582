/** The text of an element, whatever of it is out of sight at the moment. */
function textOf(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  // Where lines are as they are written, the text is too; `innerText` would lose those out of sight.
  const isAsWritten = getComputedStyle(element).whiteSpace.startsWith('pre');
  return (isAsWritten ? element.textContent : element.innerText).trim();
}

function select(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

/**
 * Copies the text that an element shows. Where the Clipboard API is missing or refused (old
 * browsers, sandboxed frames), the text is selected and the older command is tried; if that fails
 * too, the selection stays, so that the reader can copy it.
 *
 * @returns whether the text is on the clipboard, as far as the browser says.
 */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  try {
    // A frame with an origin of its own is always refused, and says so in the console.
    if (self.origin !== 'null') {
      await navigator.clipboard.writeText(textOf(element));
      return true;
    }
  } catch {
    // The older command may still work.
  }
  select(element);
  const copied = document.execCommand('copy');
  if (copied) getSelection()?.removeAllRanges();
  return copied;
}

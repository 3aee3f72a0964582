/**
 * Copies the text that an element shows. Where the Clipboard API is missing or refused (old
 * browsers, sandboxed frames), the text is selected and the older command is tried; if that fails
 * too, the selection stays, so that the reader can copy it.
 *
 * @returns whether the text is on the clipboard, as far as the browser says.
 */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.innerText.trim());
    return true;
  } catch {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    const copied = document.execCommand('copy');
    if (copied) selection?.removeAllRanges();
    return copied;
  }
}

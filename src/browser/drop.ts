/**
 * Handles files that are dropped anywhere on the page: beside the field, the browser would open it in
 * place of the page, and what was written there would be lost.
 *
 * @returns how to stop it.
 */
export function onFilesDropped(listener: (files: readonly File[]) => void): () => void {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    listener(files);
  };
  addEventListener('dragover', allow);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', allow);
    removeEventListener('drop', onDrop);
  };
}

/**
 * Takes a file that is dropped anywhere on the page: beside the field, the browser would open it in
 * place of the page, and what was written there would be lost.
 *
 * @returns how to stop it.
 */
export function onFileDropped(listener: (file: File) => void): () => void {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const take = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    listener(file);
  };
  addEventListener('dragover', allow);
  addEventListener('drop', take);
  return () => {
    removeEventListener('dragover', allow);
    removeEventListener('drop', take);
  };
}

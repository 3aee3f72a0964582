/** Leaves a text on the device as a file, where the browser allows downloads. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/**
 * Starts a module worker from an address of this site. A sandboxed frame with an origin of its own may
 * not do that; there, a worker that is made on the spot may import it.
 *
 * @returns nothing where the browser allows neither.
 */
export function startWorker(address: string): Worker | undefined {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    try {
      const source = `import ${JSON.stringify(new URL(address, location.href).href)};`;
      const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      return new Worker(url, { type: 'module' });
    } catch {
      return undefined;
    }
  }
}

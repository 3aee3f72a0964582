/**
 * What a worker that is made on the spot runs. What it is told before the module is there is kept for it.
 * A classic script: in a frame with an origin of its own Chromium starts no module from a text.
 */
const loading = (address: string) => `
const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);
import(${JSON.stringify(address)}).then(() => {
  removeEventListener('message', keep);
  for (const { data } of early) dispatchEvent(new MessageEvent('message', { data }));
}, (error) => {
  setTimeout(() => { throw error; });
});`;

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
      const source = loading(new URL(address, location.href).href);
      return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    } catch {
      return undefined;
    }
  }
}

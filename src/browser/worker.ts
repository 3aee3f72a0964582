/**
 * What a worker that is made on the spot runs. Messages that come before the module is there wait for it.
 * A classic script: in a frame with an origin of its own Chromium starts no module from a text.
 */
const loading = (url: string) => `
const early = [];
const collect = (event) => early.push(event);
addEventListener('message', collect);
import(${JSON.stringify(url)}).then(() => {
  removeEventListener('message', collect);
  for (const { data } of early) dispatchEvent(new MessageEvent('message', { data }));
}, (error) => {
  setTimeout(() => { throw error; });
});`;

/**
 * Starts a module worker from a URL of this site. A sandboxed frame with an origin of its own may
 * not do that; there, a worker that is made on the spot may import it.
 *
 * @returns nothing where the browser allows neither.
 */
export function startWorker(url: string): Worker | undefined {
  try {
    return new Worker(url, { type: 'module' });
  } catch {
    try {
      const source = loading(new URL(url, location.href).href);
      return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    } catch {
      return undefined;
    }
  }
}

/**
 * Fetches data of this site.
 *
 * @throws Error if there is no network, or no such file: the caller tells the reader and tries again.
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

/**
 * Fetches data of this site.
 *
 * @throws Error if there is no network, or no such file: the caller notifies the user and tries again.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return response.json();
}

/**
 * Makes storage refuse: in a package it is the platform's own, where everything else on the platform can
 * read what a user wrote. Tools work from memory then, as in any frame without storage.
 *
 * @param view the window, before any other script has run in it.
 */
export function refuseStorage(view: object): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(view, name, {
      get: () => {
        throw new DOMException('Nothing is stored on a learning platform.', 'SecurityError');
      },
    });
  }
}

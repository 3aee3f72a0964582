/**
 * What runs in a package for a learning platform before anything else: a classic script, the first of the
 * page.
 */
import { findApi, reportCompleted } from './api';
import { whenDone } from './done';
import { refuseStorage } from './refuse-storage';

refuseStorage(window);
whenDone(document, () => {
  const api = findApi(window);
  if (api) addEventListener('pagehide', reportCompleted(api));
});

import { describe, expect, it } from 'vitest';
import { refuseStorage } from '../../../../src/embed/scorm/refuse-storage';

describe('storage that refuses', () => {
  const view = { localStorage: {}, sessionStorage: {}, name: 'a window' };
  refuseStorage(view);

  it.each(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])(
    '%s throws as in a frame without storage',
    (name) => {
      expect(() => Reflect.get(view, name) as unknown).toThrow(
        expect.objectContaining({ name: 'SecurityError' }),
      );
    },
  );

  it('is all that changes', () => {
    expect(view.name).toBe('a window');
  });
});

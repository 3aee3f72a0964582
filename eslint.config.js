import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { mayImportRule } from './lint/may-import.js';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.wrangler/',
      'test-results/',
      'playwright-report/',
      'src/embed/releases/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a string reads the same everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => probe.close()` in one line is easier to read than in three.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It asks for `!`, which is refused here.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Nothing else copies where a page may not use the Clipboard API.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: 'execCommand' }] },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // The parser of .astro files gives each a program of its own, in which `Astro.props` has no type: the
  // time would double for false findings. `astro check` knows the types there.
  { files: ['**/*.astro', '**/*.astro/*'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**'],
    plugins: { layers: { rules: { 'may-import': mayImportRule } } },
    rules: { 'layers/may-import': 'error' },
  },
  {
    // In tools, only the views (.tsx) and the adapters beside them touch the browser.
    files: ['src/domain/**', 'src/tools/**/*.ts'],
    // It looks for a tool in the page.
    ignores: ['src/tools/kit/mount.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location'].map(
          (name) => ({ name, message: 'Pure code: no browser, no storage.' }),
        ),
      ],
    },
  },
  {
    files: ['src/commands/**', 'tests/**', 'playwright.config.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Test files share their modules, unless their name declares that they replace some.
    files: ['tests/**/*.ts'],
    ignores: ['tests/**/*.mocked.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock'].map((property) => ({
          ...{ object: 'vi', property },
          message:
            'Name the file *.mocked.test.ts: other test files would get the replaced module.',
        })),
      ],
    },
  },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
);

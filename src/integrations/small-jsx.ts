import type { Plugin } from 'vite';

const JSX = /\/node_modules\/preact\/jsx-runtime\/.*js(?:\?|$)/;
const SMALL = `
import { createElement, Fragment } from 'preact';
export const jsx = (type, props, key) => createElement(type, { ...props, key });
export { jsx as jsxs, Fragment };
`;

/**
 * What JSX becomes in the browser, through the function that Preact has for it anyway. Its own file of
 * them repeats that function, with parts for its development tools: 0.1 kB of each tool's script.
 */
export function smallJsx(): Plugin {
  return {
    name: 'small-jsx',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (_, id) => (JSX.test(id) ? { code: SMALL, map: null } : null),
  };
}

import { readFileSync } from 'node:fs';

// Signs as they are written, not escaped; a style sheet must say so itself.
export const AS_WRITTEN = { charset: 'utf8', banner: { css: '@charset "UTF-8";' } };

// The message bundles are Java's: one key=value a line, # before a comment.
export const properties = {
  name: 'properties',
  setup: ({ onLoad }) => onLoad({ filter: /\.properties$/ }, ({ path }) => {
    const lines = readFileSync(path, 'utf8').split('\n').filter(line => /^[^#=]+=/.test(line));
    const texts = lines.map(line => [line.slice(0, line.indexOf('=')).trim().replaceAll('\\ ', ' '), line.slice(line.indexOf('=') + 1).trim()]);
    return { contents: JSON.stringify(Object.fromEntries(texts)), loader: 'json' };
  })
};

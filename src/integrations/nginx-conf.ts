import { headerNames, patternSource } from '../domain/header-rules.ts';
import type { HeaderRule } from '../config/headers';
import type { Redirect } from '../domain/redirects.ts';

/** What the site is, beside its headers. */
export interface NginxSite {
  redirects: readonly Redirect[];
  /** Folders with a `404.html` of their own, each with a slash at its end. */
  notFoundFolders: readonly string[];
  /** The sub-path that the site is served under, with a slash at both ends. */
  base?: string;
}

/** What depends on the machine. */
export interface NginxPlace {
  /** What it listens on: a port, or an IP address and a port. */
  listen: string;
  /** The folder with the built site. */
  root: string;
}

/** Files of the built site for hosts; those on the edge keep them to themselves. */
const NOT_SENT = ['_headers', '_redirects', '.assetsignore', 'nginx.conf'];
const escaped = (name: string) => name.replaceAll('.', '\\.');

/** Placeholders, to be changed by who uses the file. */
const EXAMPLE: NginxPlace = { listen: '80', root: '/var/www/take-the-interview' };

/** Names of variables: nginx has no namespaces. */
const variable = (name: string) => `$tti_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * A text between quotes. @throws Error if nginx would read a variable in it: there is no way to write a
 * dollar sign.
 */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot send a "$": ${text}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A pattern as nginx writes a regular expression in quotes. */
const pattern = (path: string) => `"~${patternSource(path).replaceAll('\\', '\\\\')}"`;

/** For one header: which value each path gets; the first pattern that fits counts, so the last rule is first. */
function mapOf(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = [...rules].reverse().flatMap(({ path, detach = [], set }) => {
    const value = set[name] ?? (detach.includes(name) ? '' : undefined);
    if (value === undefined) return [];
    return path === '/*'
      ? [`    default ${quoted(value)};`]
      : [`    ${pattern(`${base}${path}`)} ${quoted(value)};`];
  });
  return [`map $tti_path ${variable(name)} {`, ...lines, '}'].join('\n');
}

/** A place in the server for each rule about a content type, which nginx does not send as a header. */
function typeOf({ path, set }: HeaderRule, base: string): string[] {
  const [type = '', charset] = (set['Content-Type'] ?? '').split(/;\s*charset=/);
  if (type === '') return [];
  return [
    `    location ~ "${patternSource(`${base}${path}`).replaceAll('\\', '\\\\')}" {`,
    `        types { }`,
    `        default_type ${type};`,
    ...(charset ? [`        charset ${charset};`, `        charset_types ${type};`] : []),
    '    }',
  ];
}

/**
 * A place in the server for a page that has moved. Only what a slug may be is taken over: nginx decodes the
 * path first, and a line break in it would end the header.
 */
const redirectOf = ({ from, to }: Redirect, base: string): string =>
  [
    `    location ~ "^${base}${from.replace(':slug', '([a-z0-9-]+)')}?$" {`,
    `        return 301 ${base}${to.replace(':slug', '$1')};`,
    '    }',
  ].join('\n');

/** Two places in the server for a folder that answers unknown paths itself. */
const notFoundOf = (folder: string): string =>
  [
    `    location ${folder} {`,
    `        error_page 404 ${folder}404.html;`,
    `        error_page 403 =404 ${folder}404.html;`,
    `        try_files $uri $uri/ =404;`,
    `    }`,
    `    location = ${folder}404.html {`,
    `        internal;`,
    `    }`,
  ].join('\n');

/**
 * The site for nginx, as a file for its `http` block: what `_headers` is for edge hosts, and what these
 * do by themselves.
 */
export function nginxConf(
  rules: readonly HeaderRule[],
  { redirects, notFoundFolders, base = '/' }: NginxSite,
  { listen, root }: NginxPlace = EXAMPLE,
): string {
  const below = base.replace(/\/$/, '');
  const names = headerNames(rules).filter((name) => name !== 'Content-Type');
  return `# Take the Interview on nginx, 1.18 or newer. Written by "npm run packages" from src/config/headers.ts
# and src/domain/redirects.ts: change those. Put it into /etc/nginx/conf.d/ and change listen, server_name
# and root; with a certificate, listen on 443 ssl. Headers hang on the path that was asked for, not on the file that answers.${
    below === ''
      ? ''
      : `\n# The site is built for ${base}: copy dist to the folder ${below.slice(1)} below root.`
  }

${names.map((name) => mapOf(name, rules, below)).join('\n\n')}

server {
    listen ${listen};
    server_name _;
    root ${root};
    index index.html;
    absolute_redirect off;
    charset utf-8;

    # The path as it was asked for, decoded and without dots; an answer from another file keeps it.
    uninitialized_variable_warn off;
    if ($tti_path = "") {
        set $tti_path $uri;
    }

${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml;
    # With the module for it, brotli is smaller: brotli on; brotli_comp_level 5; and the same types.

    # A folder without its closing slash is sent there; one without a page is not there.
    error_page 404 ${below}/404.html;
    error_page 403 =404 ${below}/404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    location = ${below}/404.html {
        internal;
    }

    # Embeds that are not there are answered by a page that may be framed, and pages by one in their language.
${notFoundFolders.map((folder) => notFoundOf(`${below}/${folder}`)).join('\n')}

    # Pages that have moved.
${redirects.map((redirect) => redirectOf(redirect, below)).join('\n')}

    # What hosts read is not sent.
    location ~ "^${below}/(?:${NOT_SENT.map(escaped).join('|')})$" {
        return 404;
    }

${rules.flatMap((rule) => typeOf(rule, below)).join('\n')}
}
`;
}

import { describe, expect, it } from 'vitest';
import { type HeaderRule } from '../../../src/config/headers';
import { nginxConf } from '../../../src/integrations/nginx-conf';

const rules: readonly HeaderRule[] = [
  { path: '/*', why: 'All.', set: { 'X-One': 'a "b" \\c', 'X-Two': '2' } },
  { path: '/v1.*.js', why: 'Some.', detach: ['X-Two'], set: { 'X-One': 'd' } },
  { path: '/o/*.xml', why: 'Typed.', set: { 'Content-Type': 'text/xml; charset=utf-8' } },
];
const moved = [{ from: '/old/:slug/', to: '/new/?a=:slug', why: 'It moved.' }];
const site = { redirects: moved, notFoundFolders: ['embed/v1/', 'es/'] };
const text = nginxConf(rules, site);

describe('the file for nginx', () => {
  it('asks the last rule first, and sends nothing for what is detached', () => {
    expect(text).toContain(
      'map $tti_path $tti_x_two {\n    "~^/v1\\\\..*\\\\.js$" "";\n    default "2";\n}',
    );
  });

  it('escapes quotes and backslashes', () => {
    expect(text).toContain('default "a \\"b\\" \\\\c";');
  });

  it('sends types by place, not as headers', () => {
    expect(text).toContain('location ~ "^/o/.*\\\\.xml$" {');
    expect(text).not.toContain('add_header Content-Type');
  });

  it('sends on what has moved, with or without the closing slash, and takes over no line break', () => {
    expect(text).toContain(
      '    location ~ "^/old/([a-z0-9-]+)/?$" {\n        return 301 /new/?a=$1;\n    }',
    );
  });

  it('sends on to a heading', () => {
    const redirects = [{ from: '/old/', to: '/new/#part', why: 'It was merged.' }];
    expect(nginxConf(rules, { ...site, redirects })).toContain(
      '    location ~ "^/old/?$" {\n        return 301 /new/#part;\n    }',
    );
  });

  it('refuses what nginx would take for a variable', () => {
    expect(() =>
      nginxConf([{ path: '/*', why: 'Money.', set: { 'X-Price': 'US$ 5' } }], site),
    ).toThrow('nginx cannot send a "$": US$ 5');
  });

  it('answers what is missing in a folder by the page of that folder', () => {
    for (const folder of ['/embed/v1/', '/es/']) {
      expect(text).toContain(`location ${folder} {\n        error_page 404 ${folder}404.html;`);
      expect(text).toContain(`location = ${folder}404.html {\n        internal;`);
    }
  });

  it('puts the sub-path before every place', () => {
    const below = nginxConf(
      rules,
      { ...site, base: '/careers/' },
      { listen: '8080', root: '/srv' },
    );
    expect(below).toContain('location /careers/embed/v1/ {');
    expect(below).toContain('"~^/careers/v1\\\\..*\\\\.js$"');
    expect(below).toContain('location ~ "^/careers/old/([a-z0-9-]+)/?$" {');
    expect(below).toContain('return 301 /careers/new/?a=$1;');
    expect(below).toContain('error_page 404 /careers/404.html;');
    expect(below).toContain('error_page 404 /careers/es/404.html;');
    expect(below).toContain('listen 8080;');
    expect(below).toContain('root /srv;');
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { parse } from 'yaml';
import { packed, root } from './packed.js';

const text = readFileSync(path.join(root, 'docs/hosting.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

const place = mkdtempSync(path.join(os.tmpdir(), 'hosting-'));
const site = path.join(place, 'site');
const servers: ChildProcess[] = [];
const started = new Map<string, string>();

beforeAll(() => {
  mkdirSync(site);
  cpSync(packed('dist/sample'), path.join(site, 'register'), { recursive: true });
  cpSync(packed('dist/cdn'), path.join(site, 'widgets'), { recursive: true });
  // One of each kind of name, whatever the build calls its chunks this time.
  for (const name of ['autoload.js', 'integrity.json', 'autoload-open-Cb_Knd-5.js']) {
    writeFileSync(path.join(site, 'widgets', name), '{}');
  }
});
afterAll(async () => {
  for (const server of servers) {
    server.kill();
    await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(0)));
  }
  rmSync(place, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The configuration of the page inside the least that its server needs besides. */
const SERVERS = {
  nginx: {
    command: ['nginx', '/usr/sbin/nginx'],
    args: (file: string) => ['-e', 'stderr', '-c', file],
    config: (port: number) => {
      const [http = '', server = ''] = block('nginx').split('# In server { }');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${place};`,
      );
      return `daemon off; pid ${place}/nginx.pid; events {}
http { access_log off; ${temporary.join(' ')}
types { application/javascript js; application/json json; } default_type application/octet-stream;
${http} server { listen 127.0.0.1:${port}; ${server.replaceAll('/var/www/site', site)} } }`;
    },
  },
  apache: {
    command: ['apache2', '/usr/sbin/apache2', 'httpd'],
    args: (file: string) => ['-DFOREGROUND', '-f', file],
    config: (port: number) => {
      const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate'];
      const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
      return `ServerRoot ${place}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${place}/apache.pid
DefaultRuntimeDir ${place}\n${load.join('\n')}\nTypesConfig /dev/null\nErrorLog ${place}/apache.log\nDocumentRoot ${site}
<Directory ${site}>\nRequire all granted\n</Directory>\n${block('apache')}`;
    },
  },
} as const;

/** Starts a server with the documented configuration and gives its address. */
async function start(name: keyof typeof SERVERS, context: TestContext): Promise<string> {
  const running = started.get(name);
  if (running) return running;
  const { command, args, config } = SERVERS[name];
  const found = command.find((candidate) => !spawnSync(candidate, ['-v'], { stdio: 'ignore' }).error);
  if (!found) context.skip(`${name} is not installed`);
  if (name === 'apache' && !existsSync('/usr/lib/apache2/modules')) context.skip('apache is not that of Debian');
  const port = await freePort();
  const file = path.join(place, `${name}.conf`);
  writeFileSync(file, config(port));
  const server = spawn(found ?? '', args(file), { stdio: ['ignore', 'ignore', 'pipe'] });
  servers.push(server);
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}/`;
  started.set(name, url);
  for (;;) {
    if (server.exitCode !== null) throw new Error(`${name} stopped: ${said}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return url;
    await new Promise(setImmediate);
  }
}

describe.each(['nginx', 'apache'] as const)('the configuration for %s', (name) => {
  it('keeps what has its content or version in its name, asks anew for the rest, and compresses all', async (context) => {
    const url = await start(name, context);
    const kept = 'public, max-age=31536000, immutable';
    const folder = (inner: string): string[] => readdirSync(path.join(site, inner)).map((file) => `${inner}/${file}`);
    const files = [...folder('register'), ...folder('widgets')].filter((file) => /\.(js|json|bin)$/.test(file));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const { status, headers } = await fetch(url + file, { headers: { 'accept-encoding': 'gzip' } });
      expect(status, file).toBe(200);
      const isOneName = /\/(manifest|integrity)\.json$|\/autoload\.js$/.test(file);
      expect(headers.get('cache-control'), file).toBe(isOneName ? 'no-cache' : kept);
      expect(headers.get('x-content-type-options'), file).toBe('nosniff');
      if (readFileSync(path.join(site, file)).length > 2000) expect(headers.get('content-encoding'), file).toBe('gzip');
      const type = { js: /javascript/, json: /^application\/json/, bin: /^application\/octet-stream/ };
      expect(headers.get('content-type'), file).toMatch(type[path.extname(file).slice(1) as keyof typeof type]);
    }
  });

  it('answers 304 for a manifest that did not change', async (context) => {
    const url = await start(name, context);
    const { headers } = await fetch(`${url}register/manifest.json`);
    const again = await fetch(`${url}register/manifest.json`, {
      headers: { 'if-modified-since': headers.get('last-modified') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('the jobs', () => {
  it('are YAML that a runner can read, and run the command with an output folder', () => {
    const jobs = blocks('yaml').map((code) => parse(code) as object);
    expect(jobs).toHaveLength(2);
    for (const job of jobs)
      expect(JSON.stringify(job)).toMatch(/algoritmeregister-widgets@[\d.]+ snapshot .* --out register/);
  });

  it('write nothing in cron when all is well, or there is mail each night, and the reason when it is not', (context) => {
    if (process.platform === 'win32') context.skip('cron runs its lines with sh');
    const [, line = ''] = /^[\d*]+ (?:\S+ ){4}\s*\S+ {2}(.*)$/m.exec(block('cron')) ?? [];
    const run = (source: string): ReturnType<typeof spawnSync> => {
      const here = line
        .replace(/^algoritmeregister-widgets/, `"${process.execPath}" "${packed('dist/cli/main.js')}"`)
        .replace(/https:\S+/, `"${source}"`)
        .replace('/var/www/site', `"${site}"`);
      return spawnSync('sh', ['-c', here], { encoding: 'utf8' });
    };
    expect(run(packed('dist/sample'))).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const failed = run(path.join(place, 'nowhere'));
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toContain('nowhere');
  });

  it('pass systemd-analyze', (context) => {
    const units = blocks('ini');
    expect(units).toHaveLength(2);
    if (spawnSync('systemd-analyze', ['--version']).error) context.skip('systemd is not installed');
    const files = units.map((unit) => {
      const file = path.join(place, path.basename(/^# (\S+)/.exec(unit)?.[1] ?? ''));
      // The account is the site's own.
      writeFileSync(file, unit.replace('User=www-register', 'User=nobody'));
      return file;
    });
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it('are watched by a command that fails when the data are old', () => {
    const command = /<!-- run -->\n```sh\n(.*)\n/.exec(text)?.[1] ?? '';
    const check = (date: string): number | null => {
      writeFileSync(path.join(site, 'watched.json'), JSON.stringify({ date }));
      const here = command.replace('register/manifest.json', 'watched.json');
      return spawnSync(here, { shell: true, cwd: site, env: process.env }).status;
    };
    expect(command).toContain('register/manifest.json');
    expect(check('2020-01-01')).toBe(1);
    expect(check('9999-01-01')).toBe(0);
  });
});

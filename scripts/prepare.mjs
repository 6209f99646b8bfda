import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './prepare-lock.mjs';
import { root, sourceHash } from './source-hash.mjs';

/**
 * Gets a fresh clone ready to run: installs the packages when they are missing or out of date, then builds when dist/ is
 * stale. Does nothing, and writes nothing, when all is up to date.
 * @throws {Error} with one sentence for the user; what npm or the compiler said has been printed before
 */
export async function prepare() {
  checkNodeVersion();
  if (isInstalled() && isBuilt()) return;
  await withLock(join(root, '.cache', 'prepare.lock'), installAndBuild, () =>
    say('Another process is preparing this folder; waiting for it …'),
  ).catch((error) => {
    if (error.syscall === undefined) throw error;
    throw new Error(
      `Cannot write in ${root} (${error.code}): make the folder writable for you, or clone it elsewhere.`,
    );
  });
}

async function installAndBuild() {
  if (!isInstalled()) {
    say('Installing the packages; this takes about a minute …');
    const { command, args } = npm();
    // Development packages too, whatever NODE_ENV says: the compiler is one.
    const failure = 'The packages could not be installed: check the network and the messages above, then try again.';
    await run(command, [...args, 'ci', '--include=dev', '--include=optional'], failure);
  }
  if (!isBuilt()) {
    say('Building …');
    await run(process.execPath, [join(root, 'scripts', 'build.mjs')], 'The build failed: see the messages above.');
  }
}

function checkNodeVersion() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Huisklik needs Node ${wanted} or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
}

/** Compares package-lock.json with npm's own record of what it installed, package by package. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, { version, optional, devOptional }]) => {
    const present = installed[path];
    return path === '' || (present ? present.version === version : optional || devOptional);
  });
}

function isBuilt() {
  const stamp = join(root, 'dist', '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();
}

/** Started by npm, we use that same npm. */
function npm() {
  const path = process.env.npm_execpath;
  if (path?.endsWith('npm-cli.js')) return { command: process.execPath, args: [path] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** Runs a command in the project folder, silently; prints its output only when it fails. */
function run(command, args, failure) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: ownEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => reject(new Error(`Cannot start ${command} (${error.code}): install npm.`)));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(chunks));
      reject(new Error(failure));
    });
  });
}

/** Without what an outer `npm run` or `npm test` says about its own command (`--omit=dev`, `--prefix`, `--dry-run` …). */
function ownEnvironment() {
  const foreign =
    /^(NODE_ENV|npm_(command|lifecycle_.*|package_.*|config_(omit|include|only|production|global|location|prefix|local_prefix|workspaces?|dry_run|package_lock_only|json)))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** To standard error: standard output belongs to the program that follows. */
function say(text) {
  process.stderr.write(`${text}\n`);
}

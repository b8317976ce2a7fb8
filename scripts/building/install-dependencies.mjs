import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from '../checks/settings.mjs'
import { runLogged } from '../running/logged-command.mjs'

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs exactly what package-lock.json names, unless that is what is there already.
 *
 * @param {{ logFile: string, signal?: AbortSignal }} options
 * @param {(detail: string) => void} say
 */
export async function installDependencies({ logFile, signal }, say) {
  const wanted = readLock(path.join(repositoryRoot, 'package-lock.json'))
  const found = readLock(path.join(repositoryRoot, 'node_modules/.package-lock.json'))
  if (wanted && found && isInstalled(wanted, found)) return say('already installed')
  say('npm ci')
  const npm = npmCommand()
  await runLogged({
    purpose: 'Installing the dependencies',
    command: npm.command,
    args: [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    cwd: repositoryRoot,
    env: process.env,
    logFile,
    signal,
  })
}

/**
 * Compares what npm wrote down of its last finished installation with what is asked for now.
 *
 * @param {Lock} wanted
 * @param {Lock} found
 */
export function isInstalled(wanted, found) {
  return Object.entries(wanted.packages).every(([location, { version, ...kind }]) => {
    if (!location.includes('node_modules/')) return true
    const installed = found.packages[location]
    if (!installed) return Boolean(kind.optional || kind.devOptional || kind.peer)
    return installed.version === version
  })
}

/** The npm that runs this script when there is one, so that both are of one version. */
function npmCommand() {
  const running = process.env.npm_execpath
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, args: [running] }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

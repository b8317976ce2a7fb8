import { readFileSync } from 'node:fs'
import path from 'node:path'

import { Refusal } from '../refusal.mjs'
import { repositoryRoot } from './settings.mjs'

/** @typedef {{ license?: string, dev?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/** Whoever is given Lectern may do with these what its own licence lets them do. */
const permissive = new Set([
  ...['0BSD', 'Apache-2.0', 'Apache 2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC'],
  ...['MIT', 'MIT-0', 'Python-2.0', 'WTFPL', 'Zlib'],
  // Fonts, and data about browsers: free to hand on with the names of those who made them.
  ...['OFL-1.1', 'CC-BY-4.0', 'CC0-1.0'],
])

/** What may be shipped all the same, by the beginning of its name, and why. */
export const exceptions = {
  '@img/sharp-':
    'LGPL: libvips stays a library of its own, unchanged and linked as the program starts, which the LGPL lets any program do',
  busboy: 'MIT, in a form of package.json that npm no longer reads',
  streamsearch: 'MIT, in a form of package.json that npm no longer reads',
  'png-js': 'MIT, in its file LICENSE alone',
  duck: 'BSD-2-Clause, as its file LICENSE says; package.json has “BSD” alone',
}

/** @throws {Refusal} when something that ships has a licence that asks more of others than ours does */
export async function requirePermissiveLicences() {
  const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'))
  const problems = licenceProblems(lock)
  if (problems.length === 0) return
  throw new Refusal(
    `These packages would ship under licences that are not permissive, or under none:\n  ${problems.join('\n  ')}\n` +
      'Use another, or name the exception and its reason in scripts/checks/licences.mjs.',
  )
}

/**
 * @param {Lock} lock
 * @returns {string[]} a line for each package that should not ship
 */
export function licenceProblems(lock) {
  return Object.entries(lock.packages)
    .filter(([place, { dev, link }]) => place.includes('node_modules/') && !dev && !link)
    .map(([place, { license = 'none' }]) => ({ name: nameAt(place), license }))
    .filter(({ name, license }) => !isPermissive(license) && !isExcepted(name))
    .map(({ name, license }) => `${name}: ${license}`)
}

/** @param {string} place */
export function nameAt(place) {
  return place.split('node_modules/').at(-1) ?? place
}

/**
 * One of several to choose from is enough; of several that hold together, all must be.
 *
 * @param {string} expression as SPDX writes it: "(MIT OR GPL-3.0-only) AND ISC"
 * @returns {boolean}
 */
export function isPermissive(expression) {
  const innermost = /\(([^()]*)\)/.exec(expression)
  if (innermost) {
    const [group, inside = ''] = innermost
    return isPermissive(expression.replace(group, isPermissive(inside) ? 'MIT' : 'none'))
  }
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence.trim())))
}

/** @param {string} name */
function isExcepted(name) {
  return Object.keys(exceptions).some((excepted) =>
    excepted.endsWith('-') ? name.startsWith(excepted) : name === excepted,
  )
}

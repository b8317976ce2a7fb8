import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { repositoryRoot } from './checks/settings.mjs'

const workflows = readdirSync(path.join(repositoryRoot, '.github/workflows')).map(
  (file) => `.github/workflows/${file}`,
)
const places = [...workflows, 'docker-compose.yml', 'apps/cms/Dockerfile', 'apps/web/Dockerfile']

// A tag can be moved to something else by whoever owns it, or has stolen it.
describe.each(places)('%s', (place) => {
  const text = readFileSync(path.join(repositoryRoot, place), 'utf8')

  it('names each action by its commit, with the version for people', () => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('names each image by its digest', () => {
    const images = text.matchAll(
      /(?:^ *image: |NODE_IMAGE=|docker run .* )(?!lectern-)(\w\S*:\S+)/gm,
    )
    for (const [, image] of images) expect(image).toMatch(/@sha256:[0-9a-f]{64}$/)
  })
})

it('finds what it looks for', () => {
  const text = places
    .map((place) => readFileSync(path.join(repositoryRoot, place), 'utf8'))
    .join('\n')
  expect(text.match(/uses: \S+@[0-9a-f]{40}/g)?.length).toBeGreaterThan(5)
  expect(text.match(/@sha256:/g)).toHaveLength(6)
})

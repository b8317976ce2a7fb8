import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { makeTestimonial } from '@cms-seed/factories/testimonial'
import { startTestCms } from '@cms-support/cms'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

describe('a testimonial', () => {
  it('can be kept as a draft without any evidence', async () => {
    const draft = await create({ evidence: {} })
    expect(draft._status).toBe('draft')
  })

  it('can be published with its evidence', async () => {
    const { id } = await create({})
    expect((await publish(id))._status).toBe('published')
  })

  it.each([
    ['source', 'where it came from'],
    ['receivedOn', 'received'],
    ['consent', 'agreed'],
    ['consentOn', 'agreed'],
  ])('cannot be published without %s, and the message says so', async (missing, words) => {
    const { evidence } = makeTestimonial()
    const { id } = await create({ evidence: { ...evidence, [missing]: null } })
    await expect(publish(id)).rejects.toMatchObject({
      data: {
        errors: [{ path: `evidence.${missing}`, message: expect.stringContaining(words) }],
      },
    })
  })

  it('cannot be published with a consent that is still to come', async () => {
    const { evidence } = makeTestimonial()
    const { id } = await create({
      evidence: { ...evidence, consentOn: '2999-01-01T12:00:00.000Z' },
    })
    await expect(publish(id)).rejects.toThrow()
  })

  it('says what was given for it, and nothing when nothing was', async () => {
    const { evidence } = makeTestimonial()
    const given = await create({ evidence: { ...evidence, incentive: 'discount' } })
    expect(given.incentiveDisclosure).toContain('discount')
    expect((await create({})).incentiveDisclosure ?? null).toBeNull()
  })
})

it('restores no version as published that lacks its evidence', async () => {
  const { id } = await create({ evidence: {} })
  const { docs } = await payload.findVersions({
    collection: 'testimonials',
    where: { parent: { equals: id } },
    overrideAccess: true,
  })
  await payload
    .restoreVersion({ collection: 'testimonials', id: docs[0]!.id, overrideAccess: true })
    .catch(() => undefined)
  const now = await payload.findByID({ collection: 'testimonials', id, overrideAccess: true })
  expect(now._status).toBe('draft')
})

function create(changes: object) {
  return payload.create({
    collection: 'testimonials',
    data: { ...makeTestimonial({ _status: 'draft' }), ...changes },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

function publish(id: string, changes: object = {}) {
  return payload.update({
    collection: 'testimonials',
    id,
    data: { ...changes, _status: 'published' },
    depth: 0,
    overrideAccess: true,
  })
}

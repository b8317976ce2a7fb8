import type { Payload } from 'payload'

type Owner = { email?: string | undefined; password?: string | undefined }

/** Makes the first account from the environment. An installation that has an owner is left alone. */
export async function createOwner(payload: Payload, { email, password }: Owner): Promise<void> {
  if (await hasOwner(payload)) return
  if (!email || !password) {
    payload.logger.warn(
      'Nobody can sign in yet: set OWNER_EMAIL and OWNER_PASSWORD and start again.',
    )
    return
  }
  try {
    await payload.create({
      collection: 'users',
      data: { name: 'Owner', email, password, role: 'owner' },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (await hasOwner(payload)) return // Another process that started beside this one made it.
    throw error
  }
  payload.logger.info(`Created the owner's account for ${email}.`)
}

async function hasOwner(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'owner' } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

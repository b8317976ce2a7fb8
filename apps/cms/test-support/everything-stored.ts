/** All that a database holds, as one text in which a test looks for what should not be there. */
import type { Payload } from 'payload'

const all = { pagination: false, limit: 0 } as const

export async function everythingStored(payload: Payload): Promise<string> {
  const texts: string[] = []
  for (const { slug, versions } of payload.config.collections) {
    const collection = slug
    texts.push(JSON.stringify((await payload.db.find({ collection, where: {}, ...all })).docs))
    if (versions) {
      const found = await payload.db.findVersions({ collection, where: {}, ...all })
      texts.push(JSON.stringify(found.docs))
    }
  }
  for (const { slug, versions } of payload.config.globals) {
    const global = slug
    texts.push(JSON.stringify(await payload.db.findGlobal({ slug: global })))
    if (versions) {
      const found = await payload.db.findGlobalVersions({ global, where: {}, ...all })
      texts.push(JSON.stringify(found.docs))
    }
  }
  return texts.join('\n')
}

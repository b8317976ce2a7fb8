import type { Author } from '../content/authors'
import type { Keys } from '../content/keys'
import type { Trainer } from '../content/trainers'
import { createAuthor } from '../factories/author'
import { createTrainer } from '../factories/trainer'
import type { World } from '../world'

export async function storeAuthors(
  { payload, ids }: World,
  authors: readonly Author<Keys>[],
): Promise<void> {
  for (const { slug, name, role, bio } of authors) {
    const photo = ids.find('media', `portrait-${slug}`)
    ids.put('author', slug, await createAuthor(payload, { slug, name, role, bio, photo }))
  }
}

export async function storeTrainers(
  { payload, ids }: World,
  trainers: readonly Trainer<Keys>[],
): Promise<void> {
  for (const { slug, name, role, bio, portraitOf } of trainers) {
    const photo = ids.find('media', `portrait-${portraitOf}`)
    ids.put('trainer', slug, await createTrainer(payload, { slug, name, role, bio, photo }))
  }
}

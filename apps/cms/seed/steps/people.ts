import type { Author } from '../content/authors'
import type { Trainer } from '../content/trainers'
import { createAuthor } from '../factories/author'
import { createTrainer } from '../factories/trainer'
import type { World } from '../world'

export async function storeAuthors(
  { payload, library }: World,
  authors: readonly Author[],
): Promise<void> {
  for (const { slug, name, role, bio } of authors) {
    const photo = library.find('media', `portrait-${slug}`)
    library.put('author', slug, await createAuthor(payload, { slug, name, role, bio, photo }))
  }
}

export async function storeTrainers(
  { payload, library }: World,
  trainers: readonly Trainer[],
): Promise<void> {
  for (const { slug, name, role, bio, portraitOf } of trainers) {
    const photo = library.find('media', `portrait-${portraitOf}`)
    library.put('trainer', slug, await createTrainer(payload, { slug, name, role, bio, photo }))
  }
}

import type { CollectionSlug, PayloadRequest } from 'payload'

/** What people come to the admin to begin, in the order of how often they do. */
const beginnings: { collection: CollectionSlug; label: string }[] = [
  { collection: 'course-runs', label: 'Add a date' },
  { collection: 'posts', label: 'Write an article' },
  { collection: 'testimonials', label: 'Add a testimonial' },
  { collection: 'courses', label: 'Add a course' },
]

/** Those that this person may begin. */
export async function findBeginnings(
  req: PayloadRequest,
): Promise<{ label: string; href: string }[]> {
  const found = []
  for (const { collection, label } of beginnings) {
    const { config } = req.payload.collections[collection]
    if (!(await config.access.create({ req }))) continue
    found.push({ label, href: `/admin/collections/${collection}/create` })
  }
  return found
}

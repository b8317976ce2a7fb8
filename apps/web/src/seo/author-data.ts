import type { ProfilePageLeaf } from 'schema-dts'
import type { Author } from '../views/blog'
import { publisherData } from './organisation-data'
import { absoluteUrl } from './page-metadata'

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function authorData(author: Author, company: string): ProfilePageLeaf {
  const { name, href, role, bio, photo } = author
  return {
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      url: absoluteUrl(href),
      ...(role && { jobTitle: role }),
      ...(bio && { description: bio }),
      ...(photo && { image: absoluteUrl(photo.src) }),
      worksFor: publisherData(company),
    },
  }
}

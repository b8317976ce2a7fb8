import { PageHeading } from '../../ui/page-heading'
import { Picture } from '../../ui/picture'
import type { Author } from '../../views/blog'

export function AuthorHeading({ author: { name, role, bio, photo } }: { author: Author }) {
  return (
    <div className="person">
      {photo && <Picture image={photo} sizes="4.5rem" first />}
      <PageHeading title={name} lead={role}>
        {bio && <p className="prose pre-line">{bio}</p>}
      </PageHeading>
    </div>
  )
}

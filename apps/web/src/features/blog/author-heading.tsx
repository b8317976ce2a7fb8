import { PageHeading } from '../../ui/page-heading'
import { Face } from '../../ui/face'
import type { Author } from '../../views/blog'

export function AuthorHeading({ author: { name, role, bio, photo } }: { author: Author }) {
  return (
    <div className="trainer">
      <Face name={name} photo={photo} sizes="9rem" />
      <PageHeading title={name} lead={role}>
        {bio && <p className="prose pre-line">{bio}</p>}
      </PageHeading>
    </div>
  )
}

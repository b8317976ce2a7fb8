import { paths } from '@lectern/shared/addresses/paths'
import { readAuthor } from '@web/cms/authors'
import { readPosts } from '@web/cms/post-lists'
import { readSite } from '@web/cms/site'
import { AuthorHeading } from '@web/features/blog/author-heading'
import { PostList } from '@web/features/blog/post-list'
import { authorData } from '@web/seo/author-data'
import { breadcrumbData } from '@web/seo/breadcrumb-data'
import { JsonLd } from '@web/seo/json-ld'
import { pageMetadata } from '@web/seo/page-metadata'
import { movedOrMissing } from '@web/app/moved-or-missing'
import { decoded, pageNumber, refuseBeyondEnd } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const { slug, page: segment } = await params
  const page = pageNumber(segment)
  const author = await readAuthor(decoded(slug))
  if (!author) throw new PageMissingError()
  refuseBeyondEnd(await readPosts(page, { authorId: author.id }))
  const { company } = await readSite()
  return pageMetadata({
    title: `Articles by ${author.name}`,
    page,
    description: author.bio || `What ${author.name} writes for ${company.tradingName}.`,
    path: paths.author(decoded(slug), page),
    image: await sharedPicture({ kind: 'author', slug: decoded(slug) }),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function AuthorPage({ params }: Props) {
  const { slug: rawSlug, page: segment } = await params
  const slug = decoded(rawSlug)
  const author = await readAuthor(slug)
  if (!author) return movedOrMissing(paths.author(slug))
  const page = pageNumber(segment)
  const posts = await readPosts(page, { authorId: author.id })
  refuseBeyondEnd(posts)
  const { company } = await readSite()
  return (
    <>
      <JsonLd
        data={[
          authorData(author, company.tradingName),
          breadcrumbData([
            { label: 'Articles', href: paths.blog },
            { label: author.name, href: author.href },
          ]),
        ]}
      />
      <AuthorHeading author={author} />
      <PostList posts={posts} hrefOf={(number) => paths.author(slug, number)} />
    </>
  )
})

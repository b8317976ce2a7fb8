import { readAuthor } from '../../../../../../cms/authors'
import { readPosts } from '../../../../../../cms/post-lists'
import { readSite } from '../../../../../../cms/site'
import { AuthorHeading } from '../../../../../../features/blog/author-heading'
import { PostList } from '../../../../../../features/blog/post-list'
import { paths } from '../../../../../../paths'
import { pageMetadata } from '../../../../../../seo/page-metadata'
import { movedOrMissing } from '../../../../../moved-or-missing'
import { decoded, pageNumber, refuseBeyondEnd } from '../../../../../params'
import { honestMetadata, honestPage, PageMissingError } from '../../../../../honest-page'

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
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
    image: author.sharedPicture,
    siteName: company.tradingName,
  })
})

export default honestPage(async function AuthorPage({ params }: Props) {
  const { slug: rawSlug, page: segment } = await params
  const slug = decoded(rawSlug)
  const author = await readAuthor(slug)
  if (!author) return movedOrMissing(paths.author(slug))
  const page = pageNumber(segment)
  const posts = await readPosts(page, { authorId: author.id })
  refuseBeyondEnd(posts)
  return (
    <>
      <AuthorHeading author={author} />
      <PostList posts={posts} hrefOf={(number) => paths.author(slug, number)} />
    </>
  )
})

import type { Metadata } from 'next'
import { readAuthor } from '../../../../../../cms/authors'
import { readPosts } from '../../../../../../cms/post-lists'
import { readSite } from '../../../../../../cms/site'
import { AuthorHeading } from '../../../../../../features/blog/author-heading'
import { PostList } from '../../../../../../features/blog/post-list'
import { paths } from '../../../../../../paths'
import { pageMetadata } from '../../../../../../seo/page-metadata'
import { movedOrNotFound } from '../../../../../moved-or-not-found'
import { decoded, pageNumber, refuseBeyondEnd } from '../../../../../params'

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page } = await params
  const author = await readAuthor(decoded(slug))
  if (!author) return {}
  const { company } = await readSite()
  return pageMetadata({
    title: `Articles by ${author.name}`,
    description: author.bio,
    path: paths.author(decoded(slug), pageNumber(page)),
    image: author.photo,
    siteName: company.tradingName,
  })
}

export default async function AuthorPage({ params }: Props) {
  const { slug: rawSlug, page: segment } = await params
  const slug = decoded(rawSlug)
  const author = await readAuthor(slug)
  if (!author) return movedOrNotFound(paths.author(slug))
  const page = pageNumber(segment)
  const posts = await readPosts(page, { authorId: author.id })
  refuseBeyondEnd({ page, pageCount: posts.pageCount })
  return (
    <>
      <AuthorHeading author={author} />
      <PostList posts={posts} hrefOf={(number) => paths.author(slug, number)} />
    </>
  )
}

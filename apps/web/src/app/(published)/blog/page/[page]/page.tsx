import { paths } from '@lectern/shared/addresses/paths'
import { readPosts } from '@web/cms/post-lists'
import { readSite } from '@web/cms/site'
import { readTopicLinks } from '@web/cms/topics'
import { PostList } from '@web/features/blog/post-list'
import { pageMetadata } from '@web/seo/page-metadata'
import { LinkList } from '@web/ui/link-list'
import { PageHeading } from '@web/ui/page-heading'
import { pageNumber, refuseBeyondEnd } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const page = pageNumber((await params).page)
  refuseBeyondEnd(await readPosts(page))
  const { company } = await readSite()
  return pageMetadata({
    title: 'Articles',
    page,
    description: `What our trainers write about their subjects, from ${company.tradingName}.`,
    path: paths.blogPage(page),
    image: await sharedPicture({ kind: 'list', slug: 'articles' }),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function BlogPage({ params }: Props) {
  const page = pageNumber((await params).page)
  const [posts, topics] = await Promise.all([readPosts(page), readTopicLinks()])
  refuseBeyondEnd(posts)
  return (
    <>
      <PageHeading title="Articles">
        {topics.length > 0 && <LinkList links={topics} className="chips" />}
      </PageHeading>
      <PostList posts={posts} hrefOf={paths.blogPage} />
    </>
  )
})

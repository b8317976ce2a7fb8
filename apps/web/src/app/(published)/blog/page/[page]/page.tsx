import { readPosts } from '../../../../../cms/post-lists'
import { readSite } from '../../../../../cms/site'
import { readTopicLinks } from '../../../../../cms/topics'
import { PostList } from '../../../../../features/blog/post-list'
import { paths } from '../../../../../paths'
import { pageMetadata } from '../../../../../seo/page-metadata'
import { LinkList } from '../../../../../ui/link-list'
import { PageHeading } from '../../../../../ui/page-heading'
import { pageNumber, refuseBeyondEnd } from '../../../../params'
import { honestMetadata, honestPage } from '../../../../honest-page'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const page = pageNumber((await params).page)
  refuseBeyondEnd(await readPosts(page))
  const { company } = await readSite()
  return pageMetadata({
    title: 'Articles',
    page,
    description: `What our trainers write about their subjects, from ${company.tradingName}.`,
    path: paths.blogPage(page),
    siteName: company.tradingName,
  })
})

export default honestPage(async function BlogPage({ params }: Props) {
  const page = pageNumber((await params).page)
  const [posts, topics] = await Promise.all([readPosts(page), readTopicLinks()])
  refuseBeyondEnd(posts)
  return (
    <>
      <PageHeading title="Articles">
        {topics.length > 0 && <LinkList links={topics} className="topic-list small" />}
      </PageHeading>
      <PostList posts={posts} hrefOf={paths.blogPage} />
    </>
  )
})

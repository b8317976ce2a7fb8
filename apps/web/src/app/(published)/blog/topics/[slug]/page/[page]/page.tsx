import { readPosts } from '../../../../../../../cms/post-lists'
import { readSite } from '../../../../../../../cms/site'
import { readTopic } from '../../../../../../../cms/topics'
import { PostList } from '../../../../../../../features/blog/post-list'
import { paths } from '../../../../../../../paths'
import { pageMetadata } from '../../../../../../../seo/page-metadata'
import { Breadcrumbs } from '../../../../../../../ui/breadcrumbs'
import { PageHeading } from '../../../../../../../ui/page-heading'
import { movedOrMissing } from '../../../../../../moved-or-missing'
import { decoded, pageNumber, refuseBeyondEnd } from '../../../../../../params'
import { honestMetadata, honestPage, PageMissingError } from '../../../../../../honest-page'

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const { slug, page } = await params
  const topic = await readTopic(decoded(slug))
  if (!topic) throw new PageMissingError()
  const { company } = await readSite()
  return pageMetadata({
    title: `Articles about ${topic.name.toLowerCase()}`,
    description: topic.description,
    path: paths.topic(topic.slug, pageNumber(page)),
    siteName: company.tradingName,
  })
})

export default honestPage(async function TopicPage({ params }: Props) {
  const { slug, page: segment } = await params
  const topic = await readTopic(decoded(slug))
  if (!topic) return movedOrMissing(paths.topic(decoded(slug)))
  const page = pageNumber(segment)
  const posts = await readPosts(page, { topicId: topic.id })
  refuseBeyondEnd({ page, pageCount: posts.pageCount })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Articles', href: paths.blog }]} />
      <PageHeading title={topic.name} lead={topic.description}>
        <p>
          <a href={paths.coursesAbout(topic.slug)}>Courses about {topic.name.toLowerCase()}</a>
        </p>
      </PageHeading>
      <PostList posts={posts} hrefOf={(number) => paths.topic(topic.slug, number)} />
    </>
  )
})

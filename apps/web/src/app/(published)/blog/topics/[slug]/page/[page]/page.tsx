import { readPosts } from '../../../../../../../cms/post-lists'
import { readSite } from '../../../../../../../cms/site'
import { readTopic } from '../../../../../../../cms/topics'
import { PostList } from '../../../../../../../features/blog/post-list'
import { paths } from '../../../../../../../paths'
import { breadcrumbData } from '../../../../../../../seo/breadcrumb-data'
import { JsonLd } from '../../../../../../../seo/json-ld'
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
  const { slug, page: segment } = await params
  const page = pageNumber(segment)
  const topic = await readTopic(decoded(slug))
  if (!topic) throw new PageMissingError()
  refuseBeyondEnd(await readPosts(page, { topicId: topic.id }))
  const { company } = await readSite()
  return pageMetadata({
    title: `${topic.name}: articles`,
    page,
    description: topic.description || `Articles about “${topic.name}” from ${company.tradingName}.`,
    path: paths.topic(topic.slug, page),
    siteName: company.tradingName,
  })
})

export default honestPage(async function TopicPage({ params }: Props) {
  const { slug, page: segment } = await params
  const topic = await readTopic(decoded(slug))
  if (!topic) return movedOrMissing(paths.topic(decoded(slug)))
  const page = pageNumber(segment)
  const posts = await readPosts(page, { topicId: topic.id })
  refuseBeyondEnd(posts)
  return (
    <>
      <JsonLd
        data={breadcrumbData([
          { label: 'Articles', href: paths.blog },
          { label: topic.name, href: paths.topic(topic.slug) },
        ])}
      />
      <Breadcrumbs crumbs={[{ label: 'Articles', href: paths.blog }]} />
      <PageHeading title={topic.name} lead={topic.description}>
        <p>
          <a href={paths.coursesAbout(topic.slug)}>Courses about {topic.name}</a>
        </p>
      </PageHeading>
      <PostList posts={posts} hrefOf={(number) => paths.topic(topic.slug, number)} />
    </>
  )
})

import { paths } from '@lectern/shared/addresses/paths'
import { readPosts } from '@web/cms/post-lists'
import { readSite } from '@web/cms/site'
import { readTopic } from '@web/cms/topics'
import { PostList } from '@web/features/blog/post-list'
import { breadcrumbData } from '@web/seo/breadcrumb-data'
import { JsonLd } from '@web/seo/json-ld'
import { pageMetadata } from '@web/seo/page-metadata'
import { Breadcrumbs } from '@web/ui/breadcrumbs'
import { PageHeading } from '@web/ui/page-heading'
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
  const topic = await readTopic(decoded(slug))
  if (!topic) throw new PageMissingError()
  refuseBeyondEnd(await readPosts(page, { topicId: topic.id }))
  const { company } = await readSite()
  return pageMetadata({
    title: `${topic.name}: articles`,
    page,
    description: topic.description || `Articles about “${topic.name}” from ${company.tradingName}.`,
    path: paths.topic(topic.slug, page),
    image: await sharedPicture({ kind: 'topic', slug: topic.slug }),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function TopicPage({ params }: Props) {
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
